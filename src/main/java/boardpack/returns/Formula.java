package boardpack.returns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a cell of a template computes.
 *
 * @param text as a spreadsheet program has it, without the equals sign
 * @param inputs the cells it needs, with what stands there now
 * @param result from the numbers of the inputs, in their order
 */
record Formula(String text, List<Input> inputs, Function<List<BigDecimal>, BigDecimal> result) {
  Formula {
    inputs = List.copyOf(inputs);
  }

  /**
   * A cell that a formula needs.
   *
   * @param cell its address within the sheet
   */
  record Input(String cell, Optional<BigDecimal> number) {}

  /** With its result, where all that it needs is there. */
  Optional<Computed> computed() {
    if (inputs.stream().anyMatch(input -> input.number().isEmpty())) {
      return Optional.empty();
    }
    var numbers = inputs.stream().flatMap(input -> input.number().stream()).toList();
    return Optional.of(new Computed(text, result.apply(numbers)));
  }

  /** A formula that stays blank until all that it needs is there: a blank is not nought. */
  String guarded() {
    var cells = inputs.stream().map(Input::cell).collect(Collectors.joining(","));
    return "IF(COUNT(%s)<%d,\"\",%s)".formatted(cells, inputs.size(), text);
  }
}
