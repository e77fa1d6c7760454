package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;

/// One JSON object a line: what structured loggers, containers and cloud services write (<https://jsonlines.org>).
public final class JsonLines implements Format {

	/// Lines that are looked at to recognise a source.
	private static final int SAMPLE = 200;

	/// How much of a head of nothing but objects is said to be understood: a dialect that is written in them understands more.
	static final double WEIGHT = 0.9;

	/// What is said of a source whose only line is longer than the head, and begins as an object does.
	private static final double PERHAPS = 0.5;

	@Override
	public String name() {
		return "JSON lines";
	}

	@Override
	public Framing framing() {
		return Framing.LINE;
	}

	@Override
	public double recognise(Head head) {
		JsonReader reader = new JsonReader(new FieldTable());
		EventDraft draft = new EventDraft();
		HeadLines lines = new HeadLines(head);
		int objects = 0;
		int all = 0;
		while (all < SAMPLE && lines.advance()) {
			all++;
			objects += reader.read(head.bytes(), lines.from(), lines.to(), draft) ? 1 : 0;
		}
		if (all == 1 && objects == 0 && head.bytes().length >= Head.SIZE)
			return JsonReader.begins(head.bytes(), lines.from(), lines.to()) ? PERHAPS : 0;
		return all == 0 ? 0 : WEIGHT * objects / all;
	}

	@Override
	public EventParser open(Head head) {
		JsonReader reader = new JsonReader(head.fields());
		RoleFinder finder = new RoleFinder(head);
		EventDraft draft = new EventDraft();
		HeadLines lines = new HeadLines(head);
		while (!finder.isSure() && lines.advance())
			if (reader.read(head.bytes(), lines.from(), lines.to(), draft))
				finder.observe(draft);
		return new ObjectParser(reader, draft, finder.roles());
	}
}
