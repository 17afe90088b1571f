package boardpack.delivery.directory;

import boardpack.pack.Edition;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One line of the directory, understood value by value. */
final class RecipientLine {
  /** Where what is wrong is said. */
  interface Complaints {
    void add(CsvLine line, CsvLine.Value value, String problem);
  }

  private static final Reference REFERENCE = Reference.shipped();

  private final CsvLine line;
  private final Domains domains;
  private final Complaints complaints;
  private boolean sound = true;

  RecipientLine(CsvLine line, Domains domains, Complaints complaints) {
    this.line = line;
    this.domains = domains;
    this.complaints = complaints;
  }

  Optional<Recipient> read() {
    var person = value("person");
    if (!PersonName.isOne(person.text())) {
      wrong(person, "\"%s\" is no name: " + PersonName.ALLOWED);
    }
    var address = address();
    var role = Role.of(value("role").text().toLowerCase(Locale.ROOT));
    if (role.isEmpty()) {
      wrong(value("role"), "\"%s\" is no role; there are: " + Role.all());
    }
    var footprints = footprints();
    var editions = each("editions", RecipientLine::edition, "no edition: board, public, national");
    var formats = each("formats", RecipientLine::format, "no format: pdf, xlsx, html, json");
    var attached = checkPacks(footprints, editions, formats);
    var organisations =
        each("organisations", RecipientLine::organisation, "no organisation's code");
    return sound
        ? Optional.of(
            new Recipient(
                person.text(),
                address.orElseThrow(),
                role.orElseThrow(),
                footprints,
                editions,
                formats,
                attached,
                organisations))
        : Optional.empty();
  }

  private Optional<Address> address() {
    var value = value("address");
    var address = Address.parse(value.text());
    if (address.isEmpty()) {
      wrong(value, "\"%s\" is no plain mail address: jo.bell@example.nhs.uk");
    } else if (!domains.allow(address.get())) {
      wrong(value, "\"%s\" is in none of the domains that mail may go to: " + domains);
    }
    return address;
  }

  private List<String> footprints() {
    if (value("footprints").text().equals("all")) {
      return REFERENCE.footprints().stream().map(Footprint::code).toList();
    }
    return each(
        "footprints",
        word -> REFERENCE.footprint(word).map(Footprint::code),
        "no footprint: all, a number from 1 to 44, or a code like E54000012");
  }

  /** Who gets packs gets them of some footprints, in some form, in one way. */
  private boolean checkPacks(
      List<String> footprints, List<Edition> editions, List<Format> formats) {
    var send = value("send");
    if (editions.isEmpty()) {
      for (var heading : List.of("formats", "send")) {
        if (!value(heading).text().isEmpty()) {
          wrong(value(heading), "\"%s\" without an edition: name one, or leave this empty");
        }
      }
      return false;
    }
    if (footprints.isEmpty() && !editions.equals(List.of(Edition.NATIONAL))) {
      wrong(value("footprints"), "no footprint, but an edition is named: which footprint's?");
    }
    if (formats.isEmpty()) {
      wrong(value("formats"), "no format, but an edition is named: pdf, xlsx, html, json");
    }
    if (!send.text().equals("attachment") && !send.text().equals("link")) {
      wrong(send, "\"%s\" is no way to send: attachment, or link");
    }
    return send.text().equals("attachment");
  }

  private <T> List<T> each(String heading, Function<String, Optional<T>> understand, String not) {
    var value = value(heading);
    return Arrays.stream(value.text().split("[ ;]+"))
        .filter(word -> !word.isEmpty())
        .flatMap(
            word -> {
              var understood = understand.apply(word);
              if (understood.isEmpty()) {
                wrong(new CsvLine.Value(word, value.column()), "\"%s\" is " + not);
              }
              return understood.stream();
            })
        .distinct()
        .toList();
  }

  private static Optional<Edition> edition(String word) {
    return Arrays.stream(Edition.values()).filter(known -> known.word().equals(word)).findFirst();
  }

  private static Optional<Format> format(String word) {
    return Arrays.stream(Format.values()).filter(known -> known.word().equals(word)).findFirst();
  }

  private static Optional<String> organisation(String word) {
    return REFERENCE.organisation(word).map(known -> known.code());
  }

  private CsvLine.Value value(String heading) {
    return line.values().get(RecipientsFile.HEADINGS.indexOf(heading));
  }

  private void wrong(CsvLine.Value value, String words) {
    sound = false;
    complaints.add(line, value, words.replace("%s", value.text()));
  }
}
