package dev.chiplog.bench.sidebyside;

import java.util.Optional;

/// How an inquiry went.
///
/// @param name what was asked
/// @param first Chiplog, what it had not been asked before
/// @param again Chiplog, asked the same once more
/// @param other DuckDB; empty when it does not know what the inquiry is about
/// @param difference where the answers differ; empty when they are equal, or there is only one
record Comparison(String name, Timing first, Timing again, Optional<Timing> other, Optional<String> difference) {
}
