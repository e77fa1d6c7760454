package dev.chiplog.format.structured;

import java.util.List;

/// How the records of a source are cut and what their columns are.
///
/// @param separator between the values
/// @param padded whether blanks stand behind the separators, which belong to no value
/// @param names of the columns
/// @param units that the cells of the columns repeat behind their numbers; empty where there is none
/// @param day the column whose days belong to the clocks of another; -1 when there is none
/// @param clock the column of these clocks; -1 when there is none
record RecordShape(char separator, boolean padded, List<String> names, List<String> units, int day, int clock) {

	RecordShape {
		names = List.copyOf(names);
		units = List.copyOf(units);
	}
}
