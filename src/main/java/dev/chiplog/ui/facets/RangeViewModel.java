package dev.chiplog.ui.facets;

import dev.chiplog.query.Distribution;
import dev.chiplog.query.Filter;
import dev.chiplog.query.FilterEdit;
import dev.chiplog.query.Question;
import dev.chiplog.ui.common.Amounts;
import dev.chiplog.ui.common.Asker;
import dev.chiplog.ui.common.FilteredField;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.workspace.Workspace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// A facet that shows how numbers spread, and the range of them that the filter asks for.
final class RangeViewModel implements FacetViewModel {
	private static final int BINS = 30;
	private static final int STEPS = 1000;
	private static final List<Double> PERCENTILES = List.of(95.0);

	private final FacetField field;
	private final FilteredField clause;
	private final Workspace workspace;
	private final Asker asker;
	private final Messages messages;
	private final Amounts amounts;
	private final BooleanProperty open = new SimpleBooleanProperty(true);
	private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
	private final ReadOnlyObjectWrapper<Optional<Distribution>> distribution = new ReadOnlyObjectWrapper<>(Optional.empty());
	private final ReadOnlyObjectWrapper<FilterEdit.NumberRange> range = new ReadOnlyObjectWrapper<>(new FilterEdit.NumberRange(null, null));

	RangeViewModel(FacetField field, Workspace workspace, Asker asker, Messages messages) {
		this.field = field;
		this.clause = field.clause();
		this.workspace = workspace;
		this.asker = asker;
		this.messages = messages;
		this.amounts = Amounts.of(field.name(), messages.locale());
		open.subscribe((_, _) -> refresh());
	}

	@Override
	public FacetField field() {
		return field;
	}

	@Override
	public BooleanProperty open() {
		return open;
	}

	@Override
	public ReadOnlyStringProperty remark() {
		return remark.getReadOnlyProperty();
	}

	/// How the numbers spread within the filter, this facet's own range left out; empty when there are none.
	ReadOnlyObjectProperty<Optional<Distribution>> distribution() {
		return distribution.getReadOnlyProperty();
	}

	/// The range that the filter asks for; without limits when it asks for none.
	ReadOnlyObjectProperty<FilterEdit.NumberRange> range() {
		return range.getReadOnlyProperty();
	}

	/// Writes the field's numbers.
	Amounts amounts() {
		return amounts;
	}

	/// Filters to a range; a limit at the end of the distribution is no limit.
	void choose(double low, double high) {
		distribution.get().ifPresent(spread -> {
			double step = (spread.max() - spread.min()) / STEPS;
			Double from = low <= spread.min() + step / 2 ? null : rounded(low, step);
			Double to = high >= spread.max() - step / 2 ? null : rounded(high, step);
			workspace.filter().change(FilterEdit.range(clause.unified(filter()), field.name(), from, to));
		});
	}

	@Override
	public void refresh() {
		if (!open.get()) {
			close();
			return;
		}
		range.set(FilterEdit.rangeOf(clause.unified(filter()), field.name()));
		asker.ask("spread " + field.name(), new Question.Spread(clause.without(filter()), field.name(), BINS),
				spread -> distribution.set(Double.isNaN(spread.min()) ? Optional.empty() : Optional.of(spread)));
		asker.ask("percentile " + field.name(), new Question.Numbers(filter(), field.name(), PERCENTILES),
				statistics -> remark.set(statistics.count() == 0
						? messages.text("no-values")
						: messages.text("percentile", amounts.text(statistics.percentiles().getFirst()))));
	}

	@Override
	public void close() {
		asker.withdraw("spread " + field.name());
		asker.withdraw("percentile " + field.name());
	}

	/// A thumb stands somewhere between two pixels: as few digits as tell its place apart are enough.
	private static double rounded(double value, double step) {
		double unit = Math.pow(10, Math.floor(Math.log10(step)));
		return BigDecimal.valueOf(Math.round(value / unit)).multiply(BigDecimal.valueOf(unit)).doubleValue();
	}

	private Filter filter() {
		return workspace.filter().current().get();
	}
}
