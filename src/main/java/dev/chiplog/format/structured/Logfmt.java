package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;

/// Lines of `key=value` pairs, as Heroku, Grafana and most Go services write them (<https://brandur.org/logfmt>).
public final class Logfmt implements Format {

	/// Lines that are looked at to recognise a source.
	private static final int SAMPLE = 200;

	@Override
	public String name() {
		return "logfmt";
	}

	@Override
	public Framing framing() {
		return Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		LogfmtShape shape = new LogfmtShape();
		HeadLines lines = new HeadLines(head);
		int pairs = 0;
		int all = 0;
		while (all < SAMPLE && lines.advance()) {
			all++;
			pairs += shape.read(head.bytes(), lines.from(), lines.to()) && shape.isConvincing() ? 1 : 0;
		}
		return all == 0 ? 0 : (double) pairs / all;
	}

	@Override
	public EventParser open(Head head) {
		LogfmtReader reader = new LogfmtReader(head.fields());
		RoleFinder finder = new RoleFinder(head);
		EventDraft draft = new EventDraft();
		HeadLines lines = new HeadLines(head);
		while (!finder.isSure() && lines.advance())
			if (reader.read(head.bytes(), lines.from(), lines.to(), draft))
				finder.observe(draft);
		return new LogfmtParser(reader, draft, finder.roles());
	}
}
