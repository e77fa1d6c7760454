package dev.chiplog.query;

/// The order in which rows are shown.
///
/// @param field the field, role word or built-in name to order by; events without it come last
/// @param descending whether the largest comes first
public record RowOrder(String field, boolean descending) {

	/// Oldest first: the order in which rows are numbered.
	public static final RowOrder TIME = new RowOrder("@time", false);
}
