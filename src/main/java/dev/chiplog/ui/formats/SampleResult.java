package dev.chiplog.ui.formats;

/// What a described format makes of one sample line, ready to be shown.
///
/// @param understood whether it understands the line
/// @param detail what it finds in it, or why it does not understand it
record SampleResult(boolean understood, String line, String detail) {
}
