package boardpack.intake;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that was claimed out of the drop folder: nobody else touches it any more.
 *
 * @param name as it was dropped
 * @param path where it lies claimed
 * @param deliveredAt when it was delivered at the earliest: as its time stamp has it, never later
 *     than it was claimed. Nobody is called late because the service was not running
 * @param stated month and submission as its Covers state them, as text that sorts; empty where they
 *     say none
 */
record Dropped(String name, Path path, Instant deliveredAt, String stated) {}
