package boardpack.delivery.post;

/** What came of a sending. */
public sealed interface Outcome {
  /** What the server said, or what happened to the conversation. */
  String words();

  /** The next server has it. Not that it was delivered, nor read. */
  record Accepted(String words) implements Outcome {}

  /**
   * Not now; nothing was accepted.
   *
   * @param nobodyElseEither whether the server takes nothing from us at the moment
   */
  record Deferred(String words, boolean nobodyElseEither) implements Outcome {}

  /** Never: the server refuses it for good. */
  record Refused(String words) implements Outcome {}

  /** The conversation ended between the message's last line and the answer to it. */
  record Unknown(String words) implements Outcome {}
}
