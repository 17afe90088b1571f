package boardpack.pack.pdf;

/** One trust. */
public record CashRow(
    String name,
    String cash,
    String cashForecast,
    String lowPoint,
    String lowMonth,
    String loans,
    String capitalPlan,
    String capitalYtd,
    String capitalForecast,
    String stfPlan,
    String stfYtd,
    String stfForecast,
    String ref) {}
