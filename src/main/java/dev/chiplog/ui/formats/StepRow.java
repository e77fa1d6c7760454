package dev.chiplog.ui.formats;

import dev.chiplog.record.EventReading.Outcome;

/// One step of how a line was read, ready to be shown.
///
/// @param number of the step, counted from 1; everything that was tried at one point has the same
/// @param title what was tried
/// @param detail what it told, or why it does not fit
record StepRow(int number, Outcome outcome, String title, String detail) {
}
