package boardpack.delivery;

import boardpack.delivery.directory.Address;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail in the outbox, without its content.
 *
 * @param mode the mode in which it was queued, the only one in which it may leave
 * @param about what it tells of: one mail a thing and recipient
 * @param address the recipient's
 * @param envelope where it goes; another address than the recipient's in the mode to-me
 * @param pack the pack it brings or tells of
 * @param words what the server said last
 * @param dueAt not before then
 * @param openedAt when its reader said that the pack was opened
 */
public record Mail(
    String id,
    String mode,
    MailKind kind,
    String about,
    String person,
    Address address,
    Address envelope,
    Optional<PackKey> pack,
    String subject,
    MailState state,
    int attempts,
    String words,
    Instant queuedAt,
    Instant dueAt,
    Instant giveUpAt,
    Instant changedAt,
    Optional<Instant> openedAt,
    Optional<String> openedBy) {}
