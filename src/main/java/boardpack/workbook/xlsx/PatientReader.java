package boardpack.workbook.xlsx;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a parser that swallows ever more characters without coming to anything. */
final class PatientReader extends FilterReader {
  static final int PATIENCE = 1 << 20;
  private int sinceProgress;

  PatientReader(Reader reader) {
    super(reader);
  }

  void progress() {
    sinceProgress = 0;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    sinceProgress += Math.max(count, 0);
    if (sinceProgress > PATIENCE) {
      throw new TooLong();
    }
    return count;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    sinceProgress++;
    if (sinceProgress > PATIENCE) {
      throw new TooLong();
    }
    return one;
  }

  static final class TooLong extends IOException {}
}
