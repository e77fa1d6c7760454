package dev.chiplog.ui.runs;

/// A parameter as the list of parameters shows it.
///
/// @param value one value where all shown runs have the same, else one a run, in their order
/// @param differs whether the shown runs differ in it
record ListedParameter(String name, String value, boolean differs) {
}
