package boardpack.console;

import boardpack.delivery.Acknowledgements;
import boardpack.delivery.Mail;
import org.springframework.stereotype.Component;

/**
 * The page behind the link in a mail: its reader says there that the pack was opened. Looking at it
 * says nothing, since mail scanners follow links; the button does. The token, which only the mail
 * holds, is the right to say so.
 */
@Component
final class OpenedPage {
  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en-GB">
      <head><meta charset="utf-8"><title>%1$s</title></head>
      <body>
      <main>
      <h1>%1$s</h1>
      %2$s
      </main>
      </body>
      </html>
      """;

  private final Acknowledgements acknowledgements;

  OpenedPage(Acknowledgements acknowledgements) {
    this.acknowledgements = acknowledgements;
  }

  Page ask(String token) {
    return acknowledgements
        .of(token)
        .map(
            mail ->
                page(
                    mail,
                    "<form method=\"post\"><button type=\"submit\">I have opened this pack"
                        + "</button></form>"))
        .orElseGet(OpenedPage::unknown);
  }

  Page note(String token) {
    return acknowledgements
        .of(token)
        .flatMap(mail -> acknowledgements.opened(token, mail.person()))
        .map(mail -> page(mail, "<p>Thank you. It is noted that you have opened this pack.</p>"))
        .orElseGet(OpenedPage::unknown);
  }

  private static Page page(Mail mail, String content) {
    return Page.html(200, FRAME.formatted(escaped(mail.subject()), content));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static Page unknown() {
    return Page.plain(404, "There is no such pack\n");
  }
}
