package boardpack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Standard output and standard error of a program that does several people's commands: what a
 * thread prints while it does one goes to whoever asked for it, anything else where it always went.
 */
final class VoicePrintStream extends OutputStream {
  private static final ThreadLocal<@Nullable Voice> OUT = new ThreadLocal<>();
  private static final ThreadLocal<@Nullable Voice> ERR = new ThreadLocal<>();

  /** Somebody who hears. */
  interface Voice {
    void say(String text) throws IOException;
  }

  private final PrintStream usual;
  private final ThreadLocal<@Nullable Voice> hearer;

  private VoicePrintStream(PrintStream usual, ThreadLocal<@Nullable Voice> hearer) {
    this.usual = usual;
    this.hearer = hearer;
  }

  static void install() {
    System.setOut(around(System.out, OUT));
    System.setErr(around(System.err, ERR));
  }

  private static PrintStream around(PrintStream usual, ThreadLocal<@Nullable Voice> hearer) {
    return new PrintStream(new VoicePrintStream(usual, hearer), true, StandardCharsets.UTF_8);
  }

  /** Does something whose words go to these two. */
  static void to(Voice out, Voice err, Runnable work) {
    OUT.set(out);
    ERR.set(err);
    try {
      work.run();
    } finally {
      OUT.remove();
      ERR.remove();
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    var text = new String(bytes, from, length, StandardCharsets.UTF_8);
    var to = hearer.get();
    if (to == null) {
      usual.print(text);
    } else {
      to.say(text);
    }
  }

  @Override
  public void flush() {
    usual.flush();
  }
}
