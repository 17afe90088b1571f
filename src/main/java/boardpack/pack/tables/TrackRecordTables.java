package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.challenge.TrackRecord;
import boardpack.pack.Pack;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was promised and delivered in earlier years: in sum, and year by year. */
final class TrackRecordTables {
  private final Pack pack;

  TrackRecordTables(Pack pack) {
    this.pack = pack;
  }

  /** One past year of a body. */
  private record Past(TrackRecord body, TrackRecord.Year year, String pointer) {}

  /** What page 7 prints of the record: a body's years together. */
  Table recordInSum() {
    return new TableOf<TrackRecord>("RecordInSum", "Track record in sum", 7)
        .words("Body", 50, (row, at) -> row.name())
        .freeze()
        .words("Code", 12, (row, at) -> row.organisation())
        .words("Years", 30, (row, at) -> years(row))
        .money("Planned", (row, at) -> Entry.sent(planned(row), ""))
        .money("Delivered", (row, at) -> Entry.sent(delivered(row), ""))
        .decimal(
            "Delivered, per cent", (row, at) -> Entry.number(row.rate(), "nothing planned", ""))
        .of(
            "What was promised and what was delivered, all years together",
            "The years themselves stand on the sheet before.",
            pack.trackRecord());
  }

  private static String years(TrackRecord record) {
    return record.years().stream()
        .map(year -> year.year().toString())
        .collect(Collectors.joining(", "));
  }

  private static Money planned(TrackRecord record) {
    return Money.sum(record.years().stream().map(TrackRecord.Year::planned));
  }

  private static Money delivered(TrackRecord record) {
    return Money.sum(record.years().stream().map(TrackRecord.Year::delivered));
  }

  Table trackRecord() {
    return new TableOf<Past>("TrackRecord", "Track record", 7)
        .words("Body", 46, (row, at) -> row.body().name())
        .words("Year", 12, (row, at) -> row.year().year().toString())
        .freeze()
        .words("Code", 12, (row, at) -> row.body().organisation())
        .money("Planned", (row, at) -> Entry.sent(row.year().planned(), row.pointer() + "/planned"))
        .money(
            "Delivered",
            (row, at) -> Entry.sent(row.year().delivered(), row.pointer() + "/delivered"))
        .money(
            "Of it recurrent",
            (row, at) ->
                Entry.sent(row.year().recurrentDelivered(), row.pointer() + "/recurrentDelivered"))
        .decimal("Delivered of planned, %", (row, at) -> delivered(row))
        .words("Source file", 32, (row, at) -> new Origin(row.year().sources()).files())
        .words("Source cells", 50, (row, at) -> new Origin(row.year().sources()).ranges())
        .of(
            "What was promised in past years, and what was delivered",
            "Real delivery of savings plans runs from 55 % to 90 %.",
            past());
  }

  private static Entry delivered(Past row) {
    return row.year().planned().isZero()
        ? new Entry.Words("nothing planned")
        : new Entry.Number(
            row.year().delivered().asPercentOf(row.year().planned()),
            "ROUND({Delivered}/{Planned}*100,1)",
            "");
  }

  private List<Past> past() {
    var bodies = pack.trackRecord();
    return IntStream.range(0, bodies.size())
        .boxed()
        .flatMap(
            body ->
                IntStream.range(0, bodies.get(body).years().size())
                    .mapToObj(
                        year ->
                            new Past(
                                bodies.get(body),
                                bodies.get(body).years().get(year),
                                "/trackRecord/" + body + "/years/" + year)))
        .toList();
  }
}
