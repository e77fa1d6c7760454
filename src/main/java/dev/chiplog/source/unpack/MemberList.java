package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The members that an archive has given so far, and what was left out. One thread adds.
final class MemberList implements AutoCloseable {
	private final MemberOpener opener;
	private final List<Source> given = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	MemberList(MemberOpener opener) {
		this.opener = opener;
	}

	/// Opens a member; empty when it is left out, which is told.
	Optional<Source> open(Source member) {
		try {
			Source source = opener.open(member);
			synchronized (this) {
				given.add(source);
			}
			return Optional.of(source);
		} catch (IOException leftOut) {
			tell(String.valueOf(leftOut.getMessage()));
			return Optional.empty();
		}
	}

	/// Notes a sentence.
	synchronized void tell(String sentence) {
		problems.add(sentence);
	}

	synchronized List<String> problems() {
		return List.copyOf(problems);
	}

	synchronized boolean isEmpty() {
		return given.isEmpty() && problems.isEmpty();
	}

	/// How many bytes the members have, as far as they are known.
	synchronized long size() {
		return given.stream().mapToLong(Source::expectedSize).sum();
	}

	@Override
	public synchronized void close() {
		given.forEach(Source::close);
	}
}
