package dev.chiplog.ui.common.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.ui.common.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the colours of series apart for everybody: as they are, and as those see them who lack the cones for green or for red
/// (Machado, Oliveira and Fernandes 2009, severity 1); distances are those of CIE 1976 L*a*b*.
class SeriesColoursTest {
	private static final List<double[][]> EYES = List.of(new double[][]{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
			new double[][]{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
			new double[][]{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}});

	@ParameterizedTest
	@ValueSource(strings = {"light", "dark"})
	void areToldApartByEverybody(String theme) throws IOException {
		List<double[]> colours = colours(theme);
		for (double[][] eye : EYES)
			for (int one = 0; one < colours.size(); one++)
				for (int other = 0; other < one; other++)
					assertThat(distance(seen(colours.get(one), eye), seen(colours.get(other), eye)))
							.as("series %d and %d, %s theme", one + 1, other + 1, theme).isGreaterThan(one < 6 ? 20 : 10);
	}

	@ParameterizedTest
	@ValueSource(strings = {"light", "dark"})
	void standOutFromTheCanvas(String theme) throws IOException {
		double canvas = luminance(colour(theme, Token.CANVAS));
		for (double[] colour : colours(theme)) {
			double luminance = luminance(colour);
			assertThat((Math.max(luminance, canvas) + 0.05) / (Math.min(luminance, canvas) + 0.05)).isGreaterThan(2.3);
		}
	}

	private static List<double[]> colours(String theme) throws IOException {
		List<double[]> colours = new java.util.ArrayList<>();
		for (Token token : Ink.SERIES)
			colours.add(colour(theme, token));
		return colours;
	}

	/// Linear light of red, green and blue.
	private static double[] colour(String theme, Token token) throws IOException {
		String css = Files.readString(Path.of("resources/dev/chiplog/theme/" + theme + ".css"));
		Matcher matcher = Pattern.compile(token.css() + ": #(\\w{2})(\\w{2})(\\w{2});").matcher(css);
		assertThat(matcher.find()).as(token.css()).isTrue();
		double[] light = new double[3];
		for (int part = 0; part < 3; part++) {
			double value = Integer.parseInt(matcher.group(part + 1), 16) / 255.0;
			light[part] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
		}
		return light;
	}

	private static double luminance(double[] light) {
		return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
	}

	private static double[] seen(double[] light, double[][] eye) {
		double[] seen = new double[3];
		for (int row = 0; row < 3; row++)
			seen[row] = Math.clamp(eye[row][0] * light[0] + eye[row][1] * light[1] + eye[row][2] * light[2], 0, 1);
		return seen;
	}

	private static double distance(double[] one, double[] other) {
		double[] first = lab(one);
		double[] second = lab(other);
		return Math.sqrt(Math.pow(first[0] - second[0], 2) + Math.pow(first[1] - second[1], 2) + Math.pow(first[2] - second[2], 2));
	}

	private static double[] lab(double[] light) {
		double x = curve((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
		double y = curve(luminance(light));
		double z = curve((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
		return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
	}

	private static double curve(double value) {
		return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
	}
}
