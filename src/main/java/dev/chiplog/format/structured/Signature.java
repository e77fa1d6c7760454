package dev.chiplog.format.structured;

import dev.chiplog.format.structured.EventDraft.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the objects of a dialect have that those of other systems have not: keys, and the kinds of their values.
///
/// Keys are whole paths, nested names joined by dots. Immutable; each method gives a narrower or, with [#or], a wider signature.
public final class Signature {

	/// The traits of each alternative; an object fits when it has all of one.
	private final List<List<Trait>> alternatives;

	private Signature(List<List<Trait>> alternatives) {
		this.alternatives = alternatives;
	}

	/// Objects that have all these keys.
	public static Signature having(String... names) {
		return new Signature(List.of(List.of())).and(names);
	}

	/// All these keys too.
	public Signature and(String... names) {
		Signature narrower = this;
		for (String name : names)
			narrower = narrower.with(name::equals, (draft, value) -> true);
		return narrower;
	}

	/// None of these keys.
	public Signature lacking(String... names) {
		return with(new Trait(Set.of(names)::contains, (draft, value) -> true, false));
	}

	/// At least one of these keys.
	public Signature oneOf(String... names) {
		return with(Set.of(names)::contains, (draft, value) -> true);
	}

	/// One of these keys comes first.
	public Signature first(String... names) {
		return with(Set.of(names)::contains, (draft, value) -> value == 0);
	}

	/// At least one key, given as its whole path, that ends so.
	public Signature keyEnding(String... ends) {
		return with(path -> Stream.of(ends).anyMatch(path::endsWith), (draft, value) -> true);
	}

	/// An object behind this key that is not empty.
	public Signature inside(String name) {
		String prefix = name + '.';
		return with(path -> path.startsWith(prefix), (draft, value) -> true);
	}

	/// A number behind each of these keys.
	public Signature number(String... names) {
		return each(names, (draft, value) -> draft.kind(value) == Kind.WHOLE || draft.kind(value) == Kind.DECIMAL);
	}

	/// A text behind each of these keys.
	public Signature text(String... names) {
		return each(names, (draft, value) -> draft.kind(value) == Kind.TEXT);
	}

	/// A text in capital letters, perhaps with digits and signs behind, behind this key.
	public Signature capitals(String name) {
		return with(name::equals, (draft, value) -> draft.kind(value) == Kind.TEXT && TextTests.isCapitals(draft, value));
	}

	/// No text in capital letters behind this key.
	public Signature notCapitals(String name) {
		return with(new Trait(name::equals, (draft, value) -> draft.kind(value) == Kind.TEXT && TextTests.isCapitals(draft, value), false));
	}

	/// A text in small letters behind this key.
	public Signature smalls(String name) {
		return with(name::equals, (draft, value) -> draft.kind(value) == Kind.TEXT && TextTests.isSmalls(draft, value));
	}

	/// One of these texts behind this key.
	public Signature is(String name, String... texts) {
		return with(name::equals, TextTests.oneOf(texts));
	}

	/// A text that begins with one of these behind this key.
	public Signature beginning(String name, String... prefixes) {
		return with(name::equals, TextTests.beginning(prefixes));
	}

	/// A text written so behind any key.
	public Signature somewhere(Writing writing) {
		return with(path -> true, writing::fits);
	}

	/// A text written so behind this key.
	public Signature written(String name, Writing writing) {
		return with(name::equals, writing::fits);
	}

	/// No key but such as these.
	public Signature only(Predicate<String> names) {
		return with(new Trait(names.negate(), (draft, value) -> true, false));
	}

	/// Objects of this signature or of another.
	public Signature or(Signature other) {
		List<List<Trait>> all = new ArrayList<>(alternatives);
		all.addAll(other.alternatives);
		return new Signature(List.copyOf(all));
	}

	List<List<Trait>> alternatives() {
		return alternatives;
	}

	private Signature each(String[] names, ValueTest test) {
		Signature narrower = this;
		for (String name : names)
			narrower = narrower.with(name::equals, test);
		return narrower;
	}

	private Signature with(Predicate<String> name, ValueTest test) {
		return with(new Trait(name, test, true));
	}

	private Signature with(Trait trait) {
		List<List<Trait>> narrower = new ArrayList<>();
		for (List<Trait> traits : alternatives) {
			List<Trait> more = new ArrayList<>(traits);
			more.add(trait);
			narrower.add(List.copyOf(more));
		}
		return new Signature(List.copyOf(narrower));
	}
}
