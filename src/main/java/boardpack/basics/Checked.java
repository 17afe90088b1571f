package boardpack.basics;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read, and everything that is wrong with it. The value is absent only when nothing could
 * be made of what was given; it may be present beside errors.
 */
public final class Checked<T> {
  private final @Nullable T value;
  private final List<Finding> findings;

  private Checked(@Nullable T value, List<Finding> findings) {
    this.value = value;
    this.findings = List.copyOf(findings);
  }

  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  public static <T> Checked<T> of(T value, List<Finding> findings) {
    return new Checked<>(value, findings);
  }

  public static <T> Checked<T> refused(List<Finding> findings) {
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("A refusal gives its reason");
    }
    return new Checked<>(null, findings);
  }

  public static <T> Checked<T> refused(Finding finding) {
    return refused(List.of(finding));
  }

  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * @throws NoSuchElementException if nothing could be read
   */
  public T get() {
    if (value == null) {
      throw new NoSuchElementException("Refused: " + findings.get(0).message());
    }
    return value;
  }

  public List<Finding> findings() {
    return findings;
  }

  public boolean isRefused() {
    return value == null;
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(finding -> finding.severity().refuses());
  }

  public <R> Checked<R> map(Function<T, R> change) {
    return new Checked<>(value == null ? null : change.apply(value), findings);
  }

  @Override
  public String toString() {
    return "Checked[" + value + ", " + findings + "]";
  }
}
