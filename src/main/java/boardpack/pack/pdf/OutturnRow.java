package boardpack.pack.pdf;

/** A council's published accounts of a year. */
public record OutturnRow(
    String name,
    String year,
    String care,
    String spending,
    String before,
    String after,
    String unallocated,
    String ref) {}
