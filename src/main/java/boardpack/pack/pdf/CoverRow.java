package boardpack.pack.pdf;

/** A return that is missing, late or refused in part. */
public record CoverRow(String name, String kind, String what) {}
