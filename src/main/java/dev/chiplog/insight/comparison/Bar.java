package dev.chiplog.insight.comparison;

/// One bar of each side in the drawing of two distributions.
///
/// @param name what falls into it: a value, or a range of numbers
/// @param a the share of A, 0 to 1
/// @param b the share of B
public record Bar(String name, double a, double b) {
}
