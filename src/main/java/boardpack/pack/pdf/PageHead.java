package boardpack.pack.pdf;

/**
 * The head of a page.
 *
 * @param anchor number and topic; the page's bookmark
 * @param title the page's finding
 * @param note unit, sign and basis of what the page shows
 */
public record PageHead(String anchor, String title, String note) {}
