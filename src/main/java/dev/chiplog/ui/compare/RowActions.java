package dev.chiplog.ui.compare;

import dev.chiplog.ui.common.Messages;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What can be done with the picked row of a list: Enter narrows the filter to it, a double click also goes to its events; the menu has
/// both, and copies it.
///
/// @param filterFor narrows the filter to a row, and says whether it could
/// @param text what is copied of a row
/// @param showEvents goes to the view of events
record RowActions<T>(Messages messages, Predicate<T> filterFor, Function<T, String> text, Runnable showEvents) {

	/// For the rows of a table.
	void on(TableView<T> table) {
		on(table, () -> table.getSelectionModel().getSelectedItem());
	}

	/// For the rows of a list.
	void on(ListView<T> list) {
		on(list, () -> list.getSelectionModel().getSelectedItem());
	}

	private void on(Control control, Supplier<@Nullable T> picked) {
		control.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
			if (pressed.getCode() == KeyCode.ENTER) {
				with(picked, this::narrow);
				pressed.consume();
			}
		});
		control.addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> {
			if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2)
				with(picked, this::show);
		});
		ContextMenu menu = new ContextMenu();
		add("filter", () -> with(picked, this::narrow), menu);
		add("show-events", () -> with(picked, this::show), menu);
		add("copy", () -> with(picked, this::copy), menu);
		control.setContextMenu(menu);
	}

	private void show(T row) {
		filter(row, showEvents);
	}

	private void narrow(T row) {
		filter(row, () -> {
		});
	}

	private void filter(T row, Runnable then) {
		if (filterFor.test(row))
			then.run();
	}

	private void copy(T row) {
		Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.apply(row)));
	}

	private static <T> void with(Supplier<@Nullable T> picked, Consumer<T> use) {
		T row = picked.get();
		if (row != null)
			use.accept(row);
	}

	private void add(String key, Runnable run, ContextMenu menu) {
		MenuItem item = new MenuItem(messages.text(key));
		item.setMnemonicParsing(false);
		item.setOnAction(_ -> run.run());
		menu.getItems().add(item);
	}
}
