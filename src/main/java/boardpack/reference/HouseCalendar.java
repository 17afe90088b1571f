package boardpack.reference;

/** The working days as they hold in this house now, with the holidays that it added or moved. */
public interface HouseCalendar {
  WorkingDays workingDays();
}
