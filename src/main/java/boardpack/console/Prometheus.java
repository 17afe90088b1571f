package boardpack.console;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The vitals in the text format of Prometheus. */
final class Prometheus {
  private final StringBuilder text = new StringBuilder();

  private Prometheus() {}

  static String of(Vitals vitals) {
    var page = new Prometheus();
    page.gauge("up", "1 while it can do its work", vitals.isWell() ? 1 : 0);
    page.gauge("returns_expected", "Returns owed for the month in hand", vitals.returnsExpected());
    page.gauge("returns_received", "Of them those that are in", vitals.returnsReceived());
    page.gauge("files_rejected", "Files refused, of all ever dropped", vitals.rejectedFiles());
    page.gauge("packs_made", "Packs published, each edition for itself", vitals.packsMade());
    page.gauge("packs_failed", "Packs whose last try failed", vitals.packsFailed());
    page.gauges("mails", "Mails by state", "state", vitals.mails());
    page.gauge(
        "last_good_run_seconds",
        "Seconds since something was made; -1 when nothing ever was",
        vitals.secondsSinceLastGood());
    page.gauge("free_megabytes", "Free on the disk", vitals.freeMegabytes());
    page.gauge("problems", "What keeps it from its work", vitals.problems().size());
    page.gauge("complaints", "What a person should see to", vitals.complaints().size());
    var next = new TreeMap<String, Long>();
    vitals.next().forEach((job, at) -> next.put(job, at.getEpochSecond()));
    page.gauges("next_fire_timestamp_seconds", "The next time of each job", "job", next);
    return page.text.toString();
  }

  private void gauge(String name, String help, long value) {
    head(name, help);
    text.append("boardpack_%s %d%n".formatted(name, value).replace("\r\n", "\n"));
  }

  private void gauges(String name, String help, String label, Map<String, Long> values) {
    head(name, help);
    values.forEach(
        (key, value) ->
            text.append(
                "boardpack_%s{%s=\"%s\"} %d\n".formatted(name, label, escaped(key), value)));
  }

  private void head(String name, String help) {
    text.append("# HELP boardpack_%s %s\n".formatted(name, help));
    text.append("# TYPE boardpack_%s gauge\n".formatted(name));
  }

  private static String escaped(String value) {
    return value.replaceAll("[\\\\\"\\n]", "_").toLowerCase(Locale.ROOT);
  }
}
