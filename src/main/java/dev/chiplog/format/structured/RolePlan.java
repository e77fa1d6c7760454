package dev.chiplog.format.structured;

/// Which values play the roles in events that have the same fields in the same order, found once for all of them.
///
/// @param time the value of the best time field; -1 when there is none
/// @param level the value of the best level field; -1 when there is none
/// @param onlyLevel whether no other value may tell the level
/// @param mayThrow whether there may be a stack trace in a field
record RolePlan(int time, int level, boolean onlyLevel, boolean mayThrow) {
}
