package dev.chiplog.ui.events;

import dev.chiplog.query.PageRow;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts rows and values on the system's clipboard.
record RowClipboard(EventsViewModel model) {

	/// Copies the picked rows as tab-separated lines of the columns that are shown.
	void copyRows() {
		model.pickedRows(page -> put(page.stream().map(this::line).collect(Collectors.joining("\n"))));
	}

	/// Copies a text.
	static void put(String text) {
		ClipboardContent content = new ClipboardContent();
		content.putString(text);
		Clipboard.getSystemClipboard().setContent(content);
	}

	private String line(PageRow event) {
		List<EventColumn> columns = model.columns().get();
		ScreenRow row = new ScreenRow(0, event, columns.stream().map(EventColumn::name).toList());
		return columns.stream().map(column -> model.format().get().text(row, column)).collect(Collectors.joining("\t"));
	}
}
