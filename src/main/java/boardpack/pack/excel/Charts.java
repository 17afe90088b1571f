package boardpack.pack.excel;

import boardpack.pack.tables.Entry;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native charts: editable in Excel, each with its words for those who cannot see it. */
final class Charts {
  private final Addresses addresses;

  Charts(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Where a chart stands: left and top cell, width and height in cells. */
  record Place(int column, int row, int columns, int rows) {}

  void draw(XSSFSheet sheet, Place place, Plot plot) {
    var drawing = sheet.createDrawingPatriarch();
    var anchor =
        drawing.createAnchor(
            0,
            0,
            0,
            0,
            place.column(),
            place.row(),
            place.column() + place.columns(),
            place.row() + place.rows());
    var chart = drawing.createChart(anchor);
    chart.setTitleText(plot.title());
    chart.setTitleOverlay(false);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    describe(chart, plot);
    var data = data(chart, plot);
    plot.lines().forEach(line -> add(data, plot, line));
    for (int at = 0; at < data.getSeriesCount(); at++) {
      data.getSeries(at).plot();
    }
    if (plot.kind() == Plot.Kind.WATERFALL) {
      standOnOneAnother(chart);
    }
    if (plot.kind() != Plot.Kind.LINES && isAboveNil(data)) {
      data.getValueAxes().get(0).setMinimum(0);
    }
    inEnglish(chart);
    if (plot.lines().stream().filter(line -> !line.colour().isEmpty()).count() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  /** Bars say their amount by their length: their axis begins at nought. */
  private static boolean isAboveNil(XDDFChartData data) {
    return IntStream.range(0, data.getSeriesCount())
        .mapToObj(at -> data.getSeries(at).getValuesData())
        .allMatch(
            values ->
                IntStream.range(0, values.getPointCount())
                    .mapToObj(values::getPointAt)
                    .allMatch(value -> value == null || value.doubleValue() >= 0));
  }

  /** Else the library writes the machine's language into the titles. */
  private static void inEnglish(XSSFChart chart) {
    var area = chart.getCTChart().getPlotArea();
    for (var title : List.of(chart.getCTChart().getTitle(), area.getValAxArray(0).getTitle())) {
      for (var paragraph : title.getTx().getRich().getPArray()) {
        for (var run : paragraph.getRArray()) {
          run.getRPr().setLang("en-GB");
        }
        if (paragraph.isSetEndParaRPr()) {
          paragraph.unsetEndParaRPr();
        }
      }
    }
  }

  private static void describe(XSSFChart chart, Plot plot) {
    var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame();
    frame.getNvGraphicFramePr().getCNvPr().setDescr(plot.said());
    frame.getNvGraphicFramePr().getCNvPr().setTitle(plot.title());
  }

  /** The overlap of stacked bars, whose type the small schema of the library leaves out. */
  private static void standOnOneAnother(XSSFChart chart) {
    var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    try (var cursor = bars.getGapWidth().newCursor()) {
      cursor.toEndToken();
      cursor.toNextToken();
      cursor.insertElement("overlap", bars.getGapWidth().schemaType().getName().getNamespaceURI());
      cursor.toPrevToken();
      cursor.insertAttributeWithValue("val", "100");
    }
  }

  private static XDDFChartData data(XSSFChart chart, Plot plot) {
    var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    var up = chart.createValueAxis(AxisPosition.LEFT);
    across.setTickLabelPosition(AxisTickLabelPosition.LOW);
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    up.setTitle(plot.unit());
    up.setNumberFormat("#,##0");
    up.getOrAddMajorGridProperties().setLineProperties(stroke("D5DAE1", 0.75, false));
    if (plot.kind() == Plot.Kind.LINES) {
      var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
      lines.setGrouping(Grouping.STANDARD);
      lines.setVaryColors(false);
      return lines;
    }
    var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    bars.setBarDirection(BarDirection.COL);
    bars.setVaryColors(false);
    bars.setGapWidth(60);
    if (plot.kind() == Plot.Kind.WATERFALL) {
      bars.setBarGrouping(BarGrouping.STACKED);
    }
    return bars;
  }

  private void add(XDDFChartData data, Plot plot, Plot.Line line) {
    var layout = addresses.layout(plot.table());
    var values = values(layout, plot, line.heading());
    var series = data.addSeries(categories(layout, plot), values);
    series.setTitle(line.heading(), null);
    if (series instanceof XDDFLineChartData.Series drawn) {
      drawn.setSmooth(false);
      drawn.setMarkerStyle(MarkerStyle.NONE);
      drawn.setLineProperties(stroke(line.colour(), 2.25, line.dashed()));
    } else if (line.colour().isEmpty()) {
      series.setFillProperties(new XDDFNoFillProperties());
    } else {
      series.setFillProperties(new XDDFSolidFillProperties(colour(line.colour())));
    }
  }

  private static XDDFDataSource<String> categories(Layout layout, Plot plot) {
    int column = layout.table().indexOf(plot.category());
    var labels =
        rows(layout, plot).stream()
            .map(row -> row.get(column) instanceof Entry.Words words ? words.text() : "")
            .toArray(String[]::new);
    return XDDFDataSourcesFactory.fromArray(labels, range(layout, plot, column));
  }

  private static XDDFNumericalDataSource<Double> values(Layout layout, Plot plot, String heading) {
    int column = layout.table().indexOf(heading);
    var numbers = new Double[plot.rows()];
    var rows = rows(layout, plot);
    for (int at = 0; at < numbers.length; at++) {
      if (rows.get(at).get(column) instanceof Entry.Number number) {
        numbers[at] = number.value().doubleValue();
      }
    }
    return XDDFDataSourcesFactory.fromArray(numbers, range(layout, plot, column));
  }

  private static List<List<Entry>> rows(Layout layout, Plot plot) {
    return layout.table().rows().subList(plot.first(), plot.first() + plot.rows());
  }

  private static String range(Layout layout, Plot plot, int column) {
    int top = layout.row(plot.first());
    var last = layout.address(top + plot.rows() - 1, column);
    return layout.address(top, column) + ":" + last.substring(last.indexOf('!') + 1);
  }

  private static XDDFLineProperties stroke(String colour, double width, boolean dashed) {
    var stroke = new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
    stroke.setWidth(width);
    if (dashed) {
      stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
    }
    return stroke;
  }

  private static XDDFColor colour(String hexadecimal) {
    return XDDFColor.from(HexFormat.of().parseHex(hexadecimal));
  }
}
