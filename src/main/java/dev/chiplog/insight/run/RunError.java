package dev.chiplog.insight.run;

import dev.chiplog.record.Level;

/// An error that befell a run.
///
/// @param place where the run was then
/// @param text the first line of what it says; empty for errors behind the first ones
public record RunError(Level level, Place place, String text) {
}
