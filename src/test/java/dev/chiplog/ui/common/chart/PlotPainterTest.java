package dev.chiplog.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Palette;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// What the painter draws, and that a picture as text holds the same as the screen.
@ExtendWith(ApplicationExtension.class)
class PlotPainterTest {
	@Test
	void labelsAxesWithRoundValuesAndUnits() {
		assertThat(painted(SamplePlots.lines(), 600, 300).texts()).contains("latency (ms)", "0", "500", "1,000", "14:04", "p50", "deploy",
				"limit", "A");
		assertThat(painted(SamplePlots.histogram(), 600, 300).texts()).contains("latency (ms)", "events", "1", "10", "100", "1,000");
		assertThat(painted(SamplePlots.rows(), 600, 300).texts()).contains("cat", "dog", "1,500", "now", "baseline")
				.anyMatch(text -> text.startsWith("a name") && text.endsWith("…"));
	}

	@Test
	void breaksALineWhereAValueIsMissing() {
		Plot lines = SamplePlots.lines();
		RecordingSurface surface = painted(new Plot("", lines.across(), lines.up(), lines.layers().subList(0, 1)), 600, 300);
		List<String> curves = surface.calls("polyline").stream().filter(call -> call.split(" ", -1).length > 3).toList();
		assertThat(curves).hasSize(2);
	}

	@Test
	void stacksThePartsOfABar() {
		List<String> bars = painted(SamplePlots.bars(), 600, 300).calls("rect");
		double[] lower = numbers(bars.get(2));
		double[] upper = numbers(bars.get(3));
		assertThat(upper[1] + upper[3]).isEqualTo(lower[1], org.assertj.core.api.Assertions.within(0.11));
		assertThat(upper[3]).isEqualTo(2 * lower[3], org.assertj.core.api.Assertions.within(0.21));
	}

	@Test
	void drawsManyPointsAsFewThatLookTheSame() {
		Random random = new Random(3);
		double[] across = random.doubles(100_000, 0, 1000).sorted().toArray();
		double[] up = random.doubles(100_000, 0, 90).toArray();
		up[40_000] = 100;
		Plot plot = new Plot("", new Axis.Amount(0, 1000, dev.chiplog.query.Scale.LINEAR, new Quantity("step", "")),
				new Axis.Amount(0, 100, dev.chiplog.query.Scale.LINEAR, new Quantity("loss", "")),
				List.of(new Layer.Line("loss", Ink.series(0), new Points(across, up))));
		RecordingSurface surface = new RecordingSurface();
		PlotPainter painter = new PlotPainter(surface, plot, 600, 300, Locale.ENGLISH, false);
		painter.paint();
		String curve = surface.calls("polyline").stream().max(java.util.Comparator.comparingInt(String::length)).orElseThrow();
		assertThat(curve.split(" ", -1).length).isBetween(1000, 2500);
		assertThat(curve).contains(RecordingSurface.numbers(painter.frame().x(across[40_000]), painter.frame().y(100)));
	}

	@Test
	void labelsNeverTouchEachOther() {
		Random random = new Random(5);
		for (Plot plot : SamplePlots.all())
			for (int round = 0; round < 20; round++) {
				RecordingSurface surface = painted(plot, random.nextInt(60, 900), random.nextInt(40, 500));
				List<double[]> boxes = boxes(surface);
				for (int one = 0; one < boxes.size(); one++)
					for (int other = one + 1; other < boxes.size(); other++)
						assertThat(overlap(boxes.get(one), boxes.get(other))).as(surface.texts() + " in " + plot.title()).isFalse();
			}
	}

	@Test
	void endsTheLabelOfALineBeforeTheNextLine() {
		String label = "ERROR: failed to read a shard that nobody has seen since, retrying";
		Axis.Amount steps = new Axis.Amount(0, 1000, dev.chiplog.query.Scale.LINEAR, new Quantity("step", ""));
		Plot plot = new Plot("", steps, steps, List.of(),
				List.of(new Mark.Upright(100, label, Ink.series(0)), new Mark.Upright(400, label, Ink.series(0))));
		RecordingSurface surface = new RecordingSurface();
		PlotPainter painter = new PlotPainter(surface, plot, 600, 300, Locale.ENGLISH, false);
		painter.paint();
		List<double[]> labels = boxes(surface).stream().filter(box -> box[3] < painter.frame().top() + 20 && box[2] - box[0] > 60).toList();
		assertThat(labels).hasSize(2);
		assertThat(labels.getFirst()[2]).isBetween(painter.frame().x(250), painter.frame().x(400));
	}

	@Test
	void drawsNothingThatIsNoNumber() {
		for (Plot plot : SamplePlots.all())
			for (int[] size : new int[][]{{1, 1}, {40, 20}, {200, 60}, {800, 600}})
				assertThat(painted(plot, size[0], size[1]).calls()).noneMatch(call -> call.contains("NaN") || call.contains("Infinity"));
	}

	@Test
	void writesTheSameIntoAPictureAsOntoTheScreen() throws Exception {
		for (Plot plot : SamplePlots.all()) {
			RecordingSurface surface = painted(plot, 640, 320);
			assertThat(elements(svg(plot))).containsExactlyElementsOf(surface.calls().stream().map(PlotPainterTest::xml).toList());
		}
	}

	@Test
	void tellsSeriesApartInThePictureByTheThemesColours() throws Exception {
		assertThat(svg(SamplePlots.bars())).contains("#0969da", "#c9971c").contains("font-family=").doesNotContain("#000000");
	}

	private static RecordingSurface painted(Plot plot, double width, double height) {
		RecordingSurface surface = new RecordingSurface();
		new PlotPainter(surface, plot, width, height, Locale.ENGLISH, false).paint();
		return surface;
	}

	private static String svg(Plot plot) throws Exception {
		CompletableFuture<String> text = new CompletableFuture<>();
		Platform.runLater(() -> {
			Palette palette = new Palette(() -> {
			});
			Scene scene = new Scene(new StackPane(palette));
			scene.getStylesheets().setAll("/dev/chiplog/theme/light.css", "/dev/chiplog/theme/base.css");
			scene.getRoot().applyCss();
			SvgSurface surface = new SvgSurface(640, 320, palette, new RecordingSurface().lettering());
			new PlotPainter(surface, plot, 640, 320, Locale.ENGLISH, false).paint();
			text.complete(surface.document());
		});
		return text.get();
	}

	/// The elements of a picture in the words of [RecordingSurface], but for texts' places, which have an anchor.
	private static List<String> elements(String svg) throws Exception {
		NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)))
				.getElementsByTagName("*");
		List<String> elements = new ArrayList<>();
		for (int index = 0; index < nodes.getLength(); index++) {
			Element element = (Element) nodes.item(index);
			boolean clip = element.getParentNode().getNodeName().equals("clipPath");
			switch (element.getTagName()) {
				case "rect" -> elements.add((clip ? "clip " : "rect ") + values(element, "x", "y", "width", "height"));
				case "circle" -> elements.add("circle " + values(element, "cx", "cy", "r"));
				case "text" -> elements.add("text " + values(element, "x", "y") + " "
						+ element.getAttribute("text-anchor").toUpperCase(Locale.ROOT) + "|" + element.getTextContent());
				case "polyline" -> elements.add("polyline " + Arrays.stream(element.getAttribute("points").split(" ", -1)).map(
						point -> RecordingSurface.numbers(Arrays.stream(point.split(",", -1)).mapToDouble(Double::parseDouble).toArray()))
						.collect(Collectors.joining(" ")));
				default -> {
				}
			}
		}
		return elements;
	}

	private static String values(Element element, String... names) {
		return RecordingSurface.numbers(Arrays.stream(names).mapToDouble(name -> Double.parseDouble(element.getAttribute(name))).toArray());
	}

	/// XML cannot hold a control character.
	private static String xml(String call) {
		return call.replace('\u0001', '\uFFFD');
	}

	private static List<double[]> boxes(RecordingSurface surface) {
		return surface.calls("text").stream().map(call -> {
			String[] words = call.split("[ |]", 4);
			double[] place = Arrays.stream(words[1].split(",", -1)).mapToDouble(Double::parseDouble).toArray();
			double width = surface.lettering().width(words[3]);
			double left = switch (Surface.Anchor.valueOf(words[2])) {
				case START -> place[0];
				case MIDDLE -> place[0] - width / 2;
				case END -> place[0] - width;
			};
			return new double[]{left, place[1] - 8, left + width, place[1]};
		}).toList();
	}

	private static boolean overlap(double[] one, double[] other) {
		return one[0] < other[2] - 0.5 && other[0] < one[2] - 0.5 && one[1] < other[3] && other[1] < one[3];
	}

	private static double[] numbers(String call) {
		return Arrays.stream(call.substring(call.indexOf(' ') + 1).split("[ ,]", -1)).mapToDouble(Double::parseDouble).toArray();
	}
}
