package boardpack.returns.reading;

import boardpack.basics.Period;
import boardpack.reference.Reference;
import boardpack.returns.Cover;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.Template;
import boardpack.returns.TemplateColumn;
import boardpack.returns.TemplateSheet;
import boardpack.returns.Templates;
import boardpack.returns.rules.CoverMessage;
import boardpack.returns.rules.Findings;
import boardpack.workbook.CellValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a Cover must say (K rules). An error here refuses the file. */
final class CoverRules {
  private final CoverSheet cover;
  private final Reference reference;
  private final Findings findings;

  private CoverRules(CoverSheet cover, Reference reference, Findings findings) {
    this.cover = cover;
    this.reference = reference;
    this.findings = findings;
  }

  /** The kind of return, if the Cover says one. */
  static Optional<ReturnKind> kind(CoverSheet cover, Findings findings) {
    var said = cover.text("return");
    var kind = said.flatMap(ReturnKind::parse);
    if (said.isEmpty()) {
      findings.add(CoverMessage.KEY_MISSING, cover.spot("return"), "return");
    } else if (kind.isEmpty()) {
      var spot = cover.spot("return").expecting(List.of(ReturnKind.values()).toString());
      findings.add(
          CoverMessage.KEY_NOT_ALLOWED,
          spot,
          "return",
          said.get(),
          "PROV, COMM, LA, PERF, PLAN, HIST");
    }
    return kind;
  }

  /**
   * The Cover, if it can be known which return this is; there may be errors beside.
   *
   * @param now the instant of the clock: a period may not lie ahead of it
   */
  static Optional<Cover> check(
      CoverSheet cover, ReturnKind kind, Instant now, Reference reference, Findings findings) {
    return new CoverRules(cover, reference, findings).check(kind, now);
  }

  private Optional<Cover> check(ReturnKind kind, Instant now) {
    var template = Templates.shipped().of(kind).sheet(Template.COVER).orElseThrow();
    var values = values(template);
    var period = new CoverPeriod(cover, findings).check(template, now);
    var body = new CoverBody(cover, reference, findings).check(kind, period);
    period.ifPresent(this::lastReported);
    var submission = wholeNumber("submission");
    version();
    if (period.isEmpty() || body.isEmpty() || submission.isEmpty()) {
      return Optional.empty();
    }
    var key = new ReturnKey(kind, body.get().code(), period.get());
    return Optional.of(new Cover(key, body.get().name(), submission.get(), values));
  }

  private Map<String, String> values(TemplateSheet template) {
    var values = new LinkedHashMap<String, String>();
    for (var key : template.columns()) {
      var text = cover.text(key.heading());
      if (text.isPresent()) {
        allowed(key, text.get()).ifPresent(value -> values.put(key.heading(), value));
      } else if (key.isAlwaysRequired()) {
        findings.add(CoverMessage.KEY_MISSING, cover.spot(key.heading()), key.heading());
      }
    }
    approval()
        .ifPresentOrElse(
            day -> values.put("approval_date", day.toString()),
            () -> values.remove("approval_date"));
    return values;
  }

  private Optional<String> allowed(TemplateColumn key, String text) {
    if (key.type() != TemplateColumn.Type.ENUM || key.heading().equals("return")) {
      return Optional.of(text);
    }
    var value =
        key.allowed().stream().filter(one -> Plain.of(one).equals(Plain.of(text))).findFirst();
    if (value.isEmpty()) {
      var spot = cover.spot(key.heading()).expecting(String.join(" or ", key.allowed()));
      switch (key.heading()) {
        case "unit" -> findings.add(CoverMessage.OTHER_UNIT, spot, text);
        case "sign_convention" -> findings.add(CoverMessage.OTHER_SIGNS, spot, text);
        default ->
            findings.add(
                CoverMessage.KEY_NOT_ALLOWED,
                spot,
                key.heading(),
                text,
                String.join(", ", key.allowed()));
      }
    }
    return value;
  }

  private Optional<LocalDate> approval() {
    var value = cover.value("approval_date");
    if (value.isEmpty()) {
      findings.add(CoverMessage.UNSIGNED, cover.spot("approval_date"), "approval_date");
      return Optional.empty();
    }
    if (value.get() instanceof CellValue.Day day) {
      return Optional.of(day.value());
    }
    var text = value.get().shown().strip();
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      var spot = cover.spot("approval_date").expecting("a date, such as 14/03/2017");
      findings.add(CoverMessage.DATE_UNREADABLE, spot, text);
      return Optional.empty();
    }
  }

  private Optional<Integer> wholeNumber(String key) {
    var text = cover.text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.get().matches("[1-9]\\d{0,5}")) {
      findings.add(
          CoverMessage.KEY_NOT_ALLOWED, cover.spot(key), key, text.get(), "a whole number from 1");
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(text.get()));
  }

  private void version() {
    var text = cover.text("template_version");
    var supported = Integer.toString(Templates.VERSION);
    if (text.isPresent() && !text.get().equals(supported)) {
      var spot = cover.spot("template_version").expecting(supported);
      findings.add(CoverMessage.OTHER_VERSION, spot, text.get(), supported);
    }
  }

  private void lastReported(Period period) {
    var text = cover.text("last_reported_period");
    if (text.isEmpty()) {
      return;
    }
    var last = Period.parse(period.year(), text.get().toUpperCase(Locale.ROOT));
    if (last.isEmpty() || last.get().compareTo(period) > 0) {
      findings.add(
          CoverMessage.KEY_NOT_ALLOWED,
          cover.spot("last_reported_period"),
          "last_reported_period",
          text.get(),
          "M1 to " + period.monthNumber());
    }
  }
}
