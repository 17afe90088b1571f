package boardpack.pack.pdf;

/** A matter that last month's pack suggested, and how it stands. */
public record FollowUpRow(String matter, String result, String page) {}
