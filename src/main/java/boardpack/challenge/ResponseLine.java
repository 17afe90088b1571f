package boardpack.challenge;

import boardpack.basics.CellPlace;

/** One line that was read from a response sheet. */
interface ResponseLine {
  /** The cell that says what is done. */
  CellPlace place();

  /**
   * Records it as reported, and gives the id of what it is about.
   *
   * @throws boardpack.command.WrongUsage if it may not be said, in words
   */
  String record(Flags flags);

  /** The command by which its author confirms it. */
  String confirmation(String id);

  /** A flag that is raised. */
  record Raise(CellPlace place, NewFlag flag) implements ResponseLine {
    @Override
    public String record(Flags flags) {
      return flags.raise(flag);
    }

    @Override
    public String confirmation(String id) {
      return "flag confirm %s --by \"%s\" --body %s"
          .formatted(id, flag.role(), flag.organisation());
    }
  }

  /**
   * Something that is said of a flag.
   *
   * @param action {@code join}, {@code answer}, {@code dispute} or {@code withdraw}
   */
  record OfFlag(CellPlace place, String id, String action, Word word) implements ResponseLine {
    @Override
    public String record(Flags flags) {
      flags.say(id, action, word);
      return id;
    }

    @Override
    public String confirmation(String any) {
      return "flag confirm %s --by \"%s\" --body %s"
          .formatted(id, word.role(), word.organisation());
    }
  }

  /**
   * Something that is said of a finding.
   *
   * @param key {@code RT13 RXH C014}
   * @param action {@code accept}, {@code answer} or {@code dispute}
   */
  record OfFinding(CellPlace place, String footprint, String key, String action, Word word)
      implements ResponseLine {
    @Override
    public String record(Flags flags) {
      flags.sayOfFinding(footprint, key, action, word);
      return key;
    }

    @Override
    public String confirmation(String any) {
      return "finding confirm %s --footprint %s --by \"%s\" --body %s"
          .formatted(key, footprint, word.role(), word.organisation());
    }
  }
}
