package boardpack.schedule;

/** Tells people that something needs one of them. */
interface Alarm {
  /**
   * @param who the job it is about
   * @param about what it tells of: a second alarm about it is not raised
   */
  void raise(String who, String about, String fact);
}
