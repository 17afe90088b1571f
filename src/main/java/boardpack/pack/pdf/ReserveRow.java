package boardpack.pack.pdf;

/** One reserve of a council. */
public record ReserveRow(
    String name,
    String reserve,
    String opening,
    String use,
    String closing,
    String minimum,
    String cover,
    String ref) {}
