/// The one interface that answers the questions of `query` over a dataset; engines stand beside each other below it.
@NullMarked
package dev.chiplog.engine;

import org.jspecify.annotations.NullMarked;
