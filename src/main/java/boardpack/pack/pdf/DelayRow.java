package boardpack.pack.pdf;

/** Delayed transfers as one body reports them. */
public record DelayRow(
    String name, String what, String month, String plan, String days, String percent, String ref) {}
