package boardpack.challenge;

import java.util.Optional;

/**
 * What somebody says of a flag or a finding.
 *
 * @param role the speaker's role
 * @param organisation the speaker's body; empty where it was not given
 * @param reported the workbook that it came through; empty where the speaker said it in person
 */
record Word(String role, String organisation, String text, Optional<Reported> reported) {
  static Word of(String role, String organisation, String text) {
    return new Word(role, organisation, text, Optional.empty());
  }

  boolean isSignatoryOf(Statement flag) {
    boolean sameRole = isOf(flag.role());
    return sameRole && (organisation.isEmpty() || organisation.equals(flag.organisation()));
  }

  /** Whether the same person spoke: the role, and the body where both gave it. */
  boolean isBySpeakerOf(Statement.Event event) {
    boolean sameBody =
        organisation.isEmpty()
            || event.organisation().isEmpty()
            || organisation.equals(event.organisation());
    return sameBody && isOf(event.role());
  }

  private boolean isOf(String otherRole) {
    return role.strip().equalsIgnoreCase(otherRole);
  }
}
