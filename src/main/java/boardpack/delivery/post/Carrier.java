package boardpack.delivery.post;

import boardpack.delivery.directory.Address;

/** Takes one message to one address. */
public interface Carrier {
  /**
   * @param name of the message, for files
   * @param beforeTheLastLine called when all but the last line was sent: until then it is certain
   *     that nothing was accepted
   */
  Outcome carry(String name, byte[] message, Address to, Runnable beforeTheLastLine);
}
