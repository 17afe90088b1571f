package boardpack.pack.charts;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.reconciliation.Bridge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** From the gap to what is left of it, step by step: a waterfall, £m. */
public final class BridgeChart extends Chart {
  private static final double LEFT = 40;
  private static final double LABEL_LINE = 9;

  /** One block: from one height to another. */
  private record Block(String label, Money amount, double from, double to, boolean total) {}

  private final List<Block> blocks;

  public BridgeChart(Bridge bridge) {
    this.blocks = blocksOf(bridge);
  }

  private static List<Block> blocksOf(Bridge bridge) {
    var blocks = new ArrayList<Block>();
    double level = 0;
    for (var step : bridge.steps()) {
      double next = level + SavingsChart.millions(step.amount());
      blocks.add(new Block(step.label(), step.amount(), level, next, blocks.isEmpty()));
      level = next;
    }
    if (!bridge.addsUp()) {
      double next = level + SavingsChart.millions(bridge.unexplained());
      blocks.add(new Block("Unexplained", bridge.unexplained(), level, next, false));
      level = next;
    }
    var left = bridge.quotedResidual().orElse(bridge.computedResidual());
    blocks.add(new Block("What is left", left, 0, level, true));
    return blocks;
  }

  @Override
  void draw(Canvas canvas) {
    var values = blocks.stream().flatMapToDouble(b -> DoubleStream.of(0, b.from(), b.to()));
    double step = (canvas.width - LEFT) / Math.max(1, blocks.size());
    double foot = 14 + LABEL_LINE * deepestLabel(canvas, step);
    var scale = Scale.over(values, 5, canvas.height - foot, 16);
    canvas.text("£m", 0, 8, 7.5, Palette.MUTED);
    for (double mark : scale.marks()) {
      var colour = mark == 0 ? Palette.MUTED : Palette.RULE;
      canvas.line(LEFT, scale.at(mark), canvas.width, scale.at(mark), colour, 0.5);
      canvas.textRight(scale.label(mark), LEFT - 4, scale.at(mark) + 2.5, 7.5, Palette.MUTED);
    }
    for (int i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      double x = LEFT + i * step;
      drawBlock(canvas, scale, block, x, step, i == blocks.size() - 1);
      label(block, step).drawMiddle(canvas, x + step / 2, canvas.height - foot + 12, Palette.MUTED);
    }
  }

  private int deepestLabel(Canvas canvas, double step) {
    return blocks.stream().mapToInt(block -> label(block, step).depth(canvas)).max().orElse(1);
  }

  private static Wrapped label(Block block, double step) {
    return new Wrapped(block.label(), step - 6, 7.5);
  }

  private static void drawBlock(
      Canvas canvas, Scale scale, Block block, double x, double step, boolean last) {
    double top = scale.at(Math.max(block.from(), block.to()));
    double foot = scale.at(Math.min(block.from(), block.to()));
    double wide = step * 0.62;
    double left = x + (step - wide) / 2;
    if (block.total()) {
      canvas.box(left, top, wide, Math.max(0.75, foot - top), Palette.ACCENT);
    } else if (block.amount().signum() < 0) {
      canvas.box(left, top, wide, Math.max(0.75, foot - top), Palette.IMPROVEMENT);
    } else {
      canvas.box(left, top, wide, Math.max(0.75, foot - top), Palette.CONCERN);
    }
    if (!last) {
      double level = scale.at(block.to());
      canvas.dashes(left + wide, level, left + step, level, Palette.MUTED, 0.5);
    }
    canvas.textMiddleBold(MoneyWords.pounds(block.amount()), x + step / 2, top - 4, 8, Palette.INK);
  }
}
