package boardpack.pack.pdf;

/** Delayed transfers of one organisation. */
public record DelayRow(String name, String month, String days, String percent) {}
