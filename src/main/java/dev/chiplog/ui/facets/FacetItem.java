package dev.chiplog.ui.facets;

import dev.chiplog.record.Level;
import java.util.Optional;

/// One value of a facet as a row shows it.
///
/// @param value as the filter writes it; empty for events whose field is written with nothing in it
/// @param count how many events of the filter, the facet's own part left out, have it
/// @param share of the largest count in the facet, 0 to 1: how long the bar is
/// @param chosen whether the filter asks for it
/// @param level the level that it names, in a facet of levels
record FacetItem(String value, long count, double share, boolean chosen, Optional<Level> level) {
}
