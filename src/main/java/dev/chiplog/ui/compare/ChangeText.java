package dev.chiplog.ui.compare;

import dev.chiplog.insight.comparison.FieldChange;
import dev.chiplog.insight.comparison.NumberChange;
import dev.chiplog.insight.comparison.PatternChange;
import dev.chiplog.insight.comparison.PresenceChange;
import dev.chiplog.insight.comparison.ValueChange;
import dev.chiplog.query.BuiltIn;
import dev.chiplog.ui.common.Amounts;
import dev.chiplog.ui.common.Messages;
import dev.chiplog.ui.common.Numbers;
import dev.chiplog.ui.common.chart.NumberText;
import java.text.NumberFormat;
import java.util.Locale;

/// How changes are written, in a few characters each.
public final class ChangeText {
	private static final double FEW_PERCENT = 0.1;
	/// Where no value has so large a share, none tells anything, and how many there are is told.
	private static final double TELLING = 0.05;
	private static final double MANY_TIMES = 10;
	/// What is written by a power of ten.
	private static final double TINY = 1e-4;

	private final Messages messages;
	private final Locale locale;

	/// @param messages the texts of this panel
	/// @param locale whose digits and separators are written
	public ChangeText(Messages messages, Locale locale) {
		this.messages = messages;
		this.locale = locale;
	}

	/// What is told of A: `v41 100%`, `p95 141 ms`, `median 16`, `1,402 values`.
	public String a(FieldChange change) {
		return switch (change) {
			case NumberChange numbers -> numbers(numbers, numbers.a());
			case ValueChange values -> values(values, values.a());
			case PresenceChange(String _, boolean onlyInB, double share, var _, var _, var _) -> onlyInB ? "–" : having(share);
		};
	}

	/// What is told of B.
	public String b(FieldChange change) {
		return switch (change) {
			case NumberChange numbers -> numbers(numbers, numbers.b());
			case ValueChange values -> values(values, values.b());
			case PresenceChange(String _, boolean onlyInB, double share, var _, var _, var _) -> onlyInB ? having(share) : "–";
		};
	}

	/// The population stability index: `0.31`.
	public String stability(FieldChange change) {
		return decimals(change.populationStability());
	}

	/// The other measure: `KS 0.44` for numbers, `JS 0.81` for texts.
	public String distance(FieldChange change) {
		return switch (change) {
			case NumberChange numbers -> "KS " + decimals(numbers.kolmogorovSmirnov());
			case ValueChange values -> "JS " + decimals(values.jensenShannon());
			case PresenceChange presence -> messages.text(presence.onlyInB() ? "only-b" : "only-a");
		};
	}

	/// How much more or less often a pattern occurs: `new`, `×38`, `gone`, `÷6`.
	public String times(PatternChange change) {
		if (change.isNew())
			return messages.text("new");
		if (change.isGone())
			return messages.text("gone");
		return change.times() >= 1 ? "×" + times(change.times()) : "÷" + times(1 / change.times());
	}

	/// A share in percent, with a digit behind the point below ten.
	public String share(double share) {
		NumberFormat percent = NumberFormat.getPercentInstance(locale);
		percent.setMaximumFractionDigits(share < FEW_PERCENT ? 1 : 0);
		return percent.format(share);
	}

	private String numbers(NumberChange change, NumberChange.Numbers side) {
		String key = change.movedAtTheTop() ? "p95" : "median";
		return messages.text(key, amount(change.field(), change.movedAtTheTop() ? side.p95() : side.median()));
	}

	private String amount(String field, double number) {
		Amounts amounts = Amounts.of(field, locale);
		boolean tiny = number != 0 && Math.abs(number) < TINY;
		return tiny ? new NumberText(locale).text(number) + amounts.unit() : amounts.text(number);
	}

	private String values(ValueChange change, ValueChange.Values side) {
		if (change.a().share() < TELLING && change.b().share() < TELLING)
			return messages.text("values", side.distinct(), new Numbers(locale).count(side.distinct()));
		return told(change.field(), side.told()) + " " + share(side.share());
	}

	/// Of a path its last name says which log is meant.
	private static String told(String field, String value) {
		return field.equals(BuiltIn.SOURCE.word()) ? value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1) : value;
	}

	private String having(double share) {
		return messages.text("having", share(share));
	}

	private static String decimals(double number) {
		return String.format(Locale.ROOT, "%.2f", number);
	}

	private String times(double times) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(times < MANY_TIMES ? 1 : 0);
		return format.format(times);
	}
}
