package io.qwenterface.benchmarks.driver;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/**
 * Draws growth: both scales logarithmic, so that what is linear rises by one decade per decade and what is flat is flat;
 * both linear where a size is 0.
 */
final class Chart {

    private Chart() {}

    /**
     * Writes a PNG.
     *
     * @param values by the curve's name, one per size
     */
    static void write(Axis axis, List<Integer> sizes, Map<String, List<Double>> values, Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(720)
                .height(420)
                .title(axis.title())
                .xAxisTitle(axis.title())
                .build();
        boolean logarithmic = !sizes.contains(0);
        chart.getStyler().setXAxisLogarithmic(logarithmic);
        chart.getStyler().setYAxisLogarithmic(logarithmic);
        if (!logarithmic) {
            chart.getStyler().setYAxisMin(0.0);
        }
        chart.getStyler().setLegendPosition(Styler.LegendPosition.InsideNW);
        values.forEach((name, curve) -> chart.addSeries(name, sizes, curve));
        if (!ImageIO.write(BitmapEncoder.getBufferedImage(chart), "png", file.toFile())) {
            throw new IOException("this JDK writes no PNG");
        }
    }
}
