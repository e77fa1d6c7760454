package dev.chiplog.format.structured;

import java.util.function.Predicate;

/// One thing by which the objects of a dialect are told from others: a key that is there, or is not, and what stands behind it.
///
/// @param name which keys are meant, by their whole paths (`log.level`)
/// @param value what must stand behind one of them
/// @param wanted whether an object must have the trait; otherwise it must not
record Trait(Predicate<String> name, ValueTest value, boolean wanted) {
}
