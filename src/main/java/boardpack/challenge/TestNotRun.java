package boardpack.challenge;

/** A realism test that lacked its data: counted and said, so that blanks never look safe. */
public record TestNotRun(String rule, String organisation, String why) {}
