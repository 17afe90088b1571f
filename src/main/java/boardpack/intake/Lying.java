package boardpack.intake;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A plain file as it lies in the drop folder at one look. Two that are equal have not been written
 * to in between.
 *
 * @param size in bytes
 * @param changed the later of the times at which its bytes and its entry were written
 * @param identity of the file behind the name
 */
record Lying(Path path, long size, FileTime modified, FileTime changed, String identity) {}
