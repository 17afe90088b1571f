package boardpack.console;

import java.nio.charset.StandardCharsets;

/** What is answered to a request. */
record Page(int status, String type, String text) {
  static Page json(int status, String text) {
    return new Page(status, "application/json", text + "\n");
  }

  static Page plain(int status, String text) {
    return new Page(status, "text/plain; charset=utf-8", text);
  }

  static Page html(int status, String text) {
    return new Page(status, "text/html; charset=utf-8", text);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
