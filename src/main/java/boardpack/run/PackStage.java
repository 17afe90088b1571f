package boardpack.run;

import org.springframework.stereotype.Component;

/**
 * One stage of making a pack, offered by the feature that owns it as a Spring {@link Component}.
 * Publishing is done here in {@code run}; the others belong to features.
 *
 * <p>It may be called again from its beginning after a crash, so it must come to the same when it
 * does; it is never called again once it is done. It runs outside any transaction, beside other
 * packs on other threads. All it needs to know of the world is what was known at {@link
 * Run#knownAt}.
 */
public interface PackStage {
  Stage stage();

  /**
   * Does the stage's work for one pack.
   *
   * @return what it came to: written as JSON, kept under the run, and read by later stages with
   *     {@link RunDocuments#read(Run, Stage, Class)}
   */
  Object perform(Run run);
}
