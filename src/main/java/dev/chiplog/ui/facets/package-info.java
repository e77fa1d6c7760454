/// The facets: the values of fields with their counts within the filter, each a click away from being the filter.
@NullMarked
package dev.chiplog.ui.facets;

import org.jspecify.annotations.NullMarked;
