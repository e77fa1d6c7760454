package dev.chiplog.ui.common.chart;

import dev.chiplog.export.Formula;
import dev.chiplog.export.WholeFile;
import dev.chiplog.ui.common.FilePicker;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.SceneImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Saves charts where the user wants them; a file appears once it is whole.
///
/// Threads: the JavaFX thread; files are written on another.
public final class ChartExport {
	private final FilePicker picker;
	private final FxThread fxThread;
	private final Messages messages;
	private final BooleanSupplier defuse;
	private final Consumer<String> tell;

	/// @param messages any; their language is taken
	/// @param defuse whether cells that a spreadsheet would run as formulas are defused
	/// @param tell told the outcome in one sentence
	public ChartExport(FilePicker picker, FxThread fxThread, Messages messages, BooleanSupplier defuse, Consumer<String> tell) {
		this.picker = picker;
		this.fxThread = fxThread;
		this.messages = new Messages("chart", messages.locale());
		this.defuse = defuse;
		this.tell = tell;
	}

	/// Asks where to, and saves the chart as it is now; does nothing for a chart that shows a sentence.
	public void save(ChartPane chart, ChartFormat format) {
		chart.picture().ifPresent(picture -> picker.save(proposedName(picture.plot(), format)).ifPresent(file -> write(switch (format) {
			case PNG -> pixels(picture.image());
			case SVG -> text(picture.svg());
			case CSV -> table(PlotTable.of(picture.plot()), defuse.getAsBoolean());
		}, file)));
	}

	/// What a menu offers to save the chart as.
	public List<MenuItem> items(ChartPane chart) {
		return Stream.of(ChartFormat.values()).map(format -> item(chart, format)).toList();
	}

	private MenuItem item(ChartPane chart, ChartFormat format) {
		MenuItem item = new MenuItem(messages.text("save-" + format.extension()));
		item.setId("save-" + format.extension());
		item.setMnemonicParsing(false);
		item.setDisable(chart.plot().isEmpty());
		item.setOnAction(_ -> save(chart, format));
		return item;
	}

	private void write(Body body, Path file) {
		fxThread.begin();
		CompletableFuture.runAsync(() -> {
			String outcome = outcome(body, file);
			fxThread.later(() -> tell.accept(outcome));
		}).whenComplete((_, _) -> fxThread.end());
	}

	private String outcome(Body body, Path file) {
		try (WholeFile whole = WholeFile.beside(file)) {
			body.write(whole);
			whole.keep();
			return messages.text("saved", file.getFileName());
		} catch (IOException failure) {
			return String.valueOf(failure.getMessage());
		}
	}

	private static Body pixels(SceneImage image) {
		return whole -> image.write(whole.part());
	}

	private static Body text(String text) {
		return whole -> {
			try (OutputStream out = whole.open()) {
				out.write(text.getBytes(StandardCharsets.UTF_8));
			}
		};
	}

	private static Body table(PlotTable table, boolean defused) {
		return whole -> {
			try (Writer writer = new OutputStreamWriter(whole.open(), StandardCharsets.UTF_8);
					CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
				printer.printRecord(cells(table.header(), defused));
				for (List<String> row : table.rows())
					printer.printRecord(cells(row, defused));
			}
		};
	}

	private static List<String> cells(List<String> cells, boolean defused) {
		return defused ? cells.stream().map(Formula::defused).toList() : cells;
	}

	/// The title with what a file system may not like made dashes.
	private static String proposedName(Plot plot, ChartFormat format) {
		String name = plot.title().replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^[-.]+|-+$", "");
		return (name.isEmpty() ? "chart" : name) + "." + format.extension();
	}

	/// Writes one file.
	private interface Body {
		void write(WholeFile whole) throws IOException;
	}
}
