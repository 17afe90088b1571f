package boardpack.challenge;

import java.util.Objects;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The one-factor Gaussian copula: Z = √ρ·F + √(1−ρ)·e, with one F a draw for all schemes and an e
 * of each scheme's own. Each scheme draws from a source of its own, made from the seed and its
 * name: neither the order of the schemes nor the presence of others changes its draws.
 */
final class Copula {
  private final long seed;
  private final double own;
  private final double[] factor;

  Copula(long seed, int draws, double correlation) {
    this.seed = seed;
    this.own = Math.sqrt(1 - correlation);
    this.factor = normals("factor", draws);
    double common = Math.sqrt(correlation);
    for (int draw = 0; draw < draws; draw++) {
      factor[draw] *= common;
    }
  }

  /** The scheme's Z of every draw. */
  double[] draw(String name) {
    var z = normals(name, factor.length);
    for (int draw = 0; draw < z.length; draw++) {
      z[draw] = factor[draw] + own * z[draw];
    }
    return z;
  }

  private double[] normals(String name, int count) {
    UniformRandomProvider random =
        RandomSource.XO_RO_SHI_RO_128_PP.create(seed * 0x9E3779B97F4A7C15L + hash(name));
    var normal = ZigguratSampler.NormalizedGaussian.of(Objects.requireNonNull(random));
    var values = new double[count];
    for (int index = 0; index < count; index++) {
      values[index] = normal.sample();
    }
    return values;
  }

  /** FNV-1a: the same on every machine. */
  private static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int index = 0; index < name.length(); index++) {
      hash = (hash ^ name.charAt(index)) * 0x100000001b3L;
    }
    return hash;
  }
}
