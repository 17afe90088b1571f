package boardpack.challenge;

/**
 * The workbook that something was said through, rather than by its author: it waits for the
 * author's own confirmation.
 *
 * @param file its name as received
 * @param sha256 of its bytes
 * @param cell the row it stands in, {@code CFO response!B9}
 */
public record Reported(String file, String sha256, String cell) {}
