package boardpack.run;

/**
 * Something to record in the commit that publishes a pack, such as the mails to send: kept if and
 * only if the pack is published, exactly once. Offered as a Spring bean. Only the database may be
 * touched.
 */
public interface WhenPublished {
  void record(Run run, PublishedPack pack);
}
