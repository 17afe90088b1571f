package boardpack.pack.pdf;

import java.security.SecureRandom;

/**
 * The prefix of an embedded font's name ({@code AAAAAA+SourceSans3}) is drawn by chance, which
 * would make each PDF differ. It need only tell apart two subsets of one font, and a pack has one
 * each.
 */
final class SteadyPrefix extends SecureRandom {
  static final SteadyPrefix INSTANCE = new SteadyPrefix();

  @Override
  public double nextDouble() {
    return 0;
  }
}
