package boardpack.delivery.post;

import boardpack.delivery.directory.Address;
import boardpack.delivery.directory.Domains;
import boardpack.delivery.directory.Mailbox;
import java.util.Optional;

/**
 * How this installation sends mail.
 *
 * @param toMe where everything goes in the mode to-me
 * @param from the sender of all mails
 * @param replyTo the person whom replies reach
 * @param resendsUnknown whether a mail of which nobody knows if the server took it is sent once
 *     more; else it waits for a person
 * @param attachmentLimit bytes of all files of a mail above which they are not attached
 * @param baseUrl where recipients' browsers reach this installation, without a slash at its end
 */
public record MailSettings(
    MailMode mode,
    Optional<Address> toMe,
    Mailbox from,
    Mailbox replyTo,
    Domains domains,
    MailServer server,
    boolean resendsUnknown,
    long attachmentLimit,
    Optional<String> baseUrl) {}
