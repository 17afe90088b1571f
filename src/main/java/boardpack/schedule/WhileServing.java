package boardpack.schedule;

/** Something that goes on beside the service while it serves; offered as a Spring bean. */
public interface WhileServing {
  /** Must not take long, nor end the service if it fails. */
  void begin();

  void end();
}
