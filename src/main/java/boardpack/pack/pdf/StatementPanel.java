package boardpack.pack.pdf;

/** One statement or flag. */
public record StatementPanel(
    String id,
    String signatory,
    String subject,
    String reason,
    String amount,
    String duty,
    String state,
    String history) {}
