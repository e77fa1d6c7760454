package dev.chiplog.insight.run;

/// One value of a series and where it is.
public record Reading(double value, Place place) {
}
