package dev.chiplog.bench.sidebyside;

import dev.chiplog.bench.LoadedLog;
import dev.chiplog.query.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts inquiries to both engines in turn and compares what they answer.
///
/// @param other DuckDB; empty when it cannot read the file
/// @param warming how many runs go before those that count
/// @param runs how many runs count
record Race(LoadedLog log, Optional<DuckPeer> other, int warming, int runs) {

	/// Asks, measures and compares.
	Comparison run(Inquiry inquiry) {
		Laps first = new Laps(warming, runs);
		Laps again = new Laps(warming, runs);
		Laps others = new Laps(warming, runs);
		Optional<String> difference = Optional.empty();
		Optional<DuckPeer> rival = other.filter(peer -> inquiry.questions().apply(0).stream().allMatch(peer::knows));
		ChiplogPeer chiplog = new ChiplogPeer(log.engine());
		for (int run = 0; run < warming + runs; run++) {
			List<Question<?>> questions = inquiry.questions().apply(run);
			long begin = System.nanoTime();
			if (inquiry.freshEngine())
				chiplog = new ChiplogPeer(log.engine());
			List<Peer.Reply> replies = answers(chiplog, questions);
			first.end(run, begin);
			begin = System.nanoTime();
			answers(chiplog, questions);
			again.end(run, begin);
			if (rival.isEmpty())
				continue;
			begin = System.nanoTime();
			List<Peer.Reply> expected = answers(rival.get(), questions);
			others.end(run, begin);
			if (difference.isEmpty())
				difference = difference(replies, expected);
		}
		return new Comparison(inquiry.name(), first.timing(), again.timing(), rival.map(_ -> others.timing()), difference);
	}

	private static List<Peer.Reply> answers(Peer peer, List<Question<?>> questions) {
		List<Peer.Reply> replies = new ArrayList<>();
		for (Question<?> question : questions)
			replies.add(peer.answer(question));
		return replies;
	}

	private static Optional<String> difference(List<Peer.Reply> replies, List<Peer.Reply> expected) {
		for (int question = 0; question < replies.size(); question++) {
			Optional<String> difference = replies.get(question).rows().difference(expected.get(question).rows());
			if (difference.isPresent())
				return difference;
		}
		return Optional.empty();
	}
}
