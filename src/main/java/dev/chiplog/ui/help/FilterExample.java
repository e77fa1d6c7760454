package dev.chiplog.ui.help;

/// A filter as it is typed, and what it selects.
///
/// @param filter in the filter language
/// @param meaning what the user reads beside it
record FilterExample(String filter, String meaning) {
}
