package dev.chiplog.ui.formats;

import dev.chiplog.ui.common.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// The sources as a tree, the shapes of their events below them.
final class SourceTree extends TreeView<SourceEntry> {
	private final SourcesViewModel model;
	private final TreeItem<SourceEntry> root = new TreeItem<>();
	private boolean showing;

	SourceTree(SourcesViewModel model, Messages messages) {
		this.model = model;
		setId("sources");
		getStyleClass().add("source-tree");
		setShowRoot(false);
		setRoot(root);
		setCellFactory(_ -> new SourceCell(messages));
		model.sources().subscribe(this::show);
		model.picked().subscribe(_ -> select());
		getSelectionModel().selectedItemProperty().subscribe(this::pick);
	}

	/// Entries change in place where they can, so that what is folded stays folded.
	private void show(List<ListedSource> sources) {
		showing = true;
		List<TreeItem<SourceEntry>> items = new ArrayList<>();
		for (ListedSource source : sources) {
			TreeItem<SourceEntry> item = root.getChildren().stream().filter(old -> old.getValue().path().equals(source.path())).findFirst()
					.orElseGet(() -> open(source));
			item.setValue(new SourceEntry.Whole(source));
			showShapes(item, source);
			items.add(item);
		}
		if (!root.getChildren().equals(items))
			root.getChildren().setAll(items);
		showing = false;
		select();
	}

	private static TreeItem<SourceEntry> open(ListedSource source) {
		TreeItem<SourceEntry> item = new TreeItem<>(new SourceEntry.Whole(source));
		item.setExpanded(true);
		return item;
	}

	private static void showShapes(TreeItem<SourceEntry> item, ListedSource source) {
		List<SourceEntry> shapes = source.shapes().stream().map(shape -> (SourceEntry) new SourceEntry.OfShape(source, shape)).toList();
		List<SourceEntry> before = item.getChildren().stream().map(TreeItem::getValue).toList();
		if (!before.equals(shapes))
			item.getChildren().setAll(shapes.stream().map(TreeItem::new).toList());
	}

	private void select() {
		SourcePick picked = model.picked().get();
		TreeItem<SourceEntry> wanted = root.getChildren().stream()
				.flatMap(item -> Stream.concat(Stream.of(item), item.getChildren().stream()))
				.filter(item -> item.getValue().pick().equals(picked)).findFirst().orElse(null);
		if (Objects.equals(getSelectionModel().getSelectedItem(), wanted))
			return;
		showing = true;
		if (wanted == null)
			getSelectionModel().clearSelection();
		else {
			getSelectionModel().select(wanted);
			int row = getRow(wanted);
			if (row > 0)
				scrollTo(Math.max(0, row - 3));
		}
		showing = false;
	}

	private void pick(@Nullable TreeItem<SourceEntry> item) {
		if (!showing && item != null && item.getValue() != null)
			model.pick(item.getValue().pick());
	}
}
