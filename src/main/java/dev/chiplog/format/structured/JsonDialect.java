package dev.chiplog.format.structured;

import dev.chiplog.format.EventParser;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.record.FieldTable;

/// A system's way of writing JSON lines: the keys by which it is known, and what they mean.
///
/// An object without the signature is none of the dialect, even in a source that is mostly written in it: the next format is asked.
public abstract class JsonDialect implements Format {

	/// Lines that are looked at to recognise a source.
	private static final int SAMPLE = 200;

	/// Objects, or bytes, after which a dialect is given up that none of them speaks.
	private static final int PATIENCE = 20;
	private static final int PATIENCE_BYTES = 64 * 1024;

	private final String name;
	private final Signature signature;
	private final Meaning meaning;

	protected JsonDialect(String name, Signature signature, Meaning meaning) {
		this.name = name;
		this.signature = signature;
		this.meaning = meaning;
	}

	@Override
	public final String name() {
		return name;
	}

	@Override
	public final Framing framing() {
		return Framing.LINE;
	}

	@Override
	public final boolean isDialect() {
		return true;
	}

	/// Which fields mean what.
	public final Meaning meaning() {
		return meaning;
	}

	/// What becomes of the value behind a key, given as its whole path; asked once a key and parser.
	protected Target target(String path) {
		return Target.called(meaning.name(path));
	}

	/// More than [JsonLines] says when most of the objects have the signature, and less otherwise.
	@Override
	public final double recognise(Head head) {
		DialectReader reader = reader(new FieldTable());
		EventDraft draft = new EventDraft();
		HeadLines lines = new HeadLines(head);
		int all = 0;
		int objects = 0;
		int spoken = 0;
		while (all < SAMPLE && (spoken > 0 || objects < PATIENCE && lines.to() < PATIENCE_BYTES) && lines.advance()) {
			all++;
			if (!reader.readObject(head.bytes(), lines.from(), lines.to(), draft))
				continue;
			objects++;
			spoken += reader.isSpoken(draft) ? 1 : 0;
		}
		return share(all, objects, spoken);
	}

	@Override
	public final EventParser open(Head head) {
		EventDraft draft = new EventDraft();
		DialectReader reader = reader(head.fields());
		return new ObjectParser(reader, draft, meaning.guessed() ? guessedRoles(head, draft) : new DeclaredRoles(meaning).open(head));
	}

	private Roles guessedRoles(Head head, EventDraft draft) {
		RoleFinder finder = new RoleFinder(head);
		DialectReader reader = reader(head.fields());
		HeadLines lines = new HeadLines(head);
		while (!finder.isSure() && lines.advance())
			if (reader.read(head.bytes(), lines.from(), lines.to(), draft))
				finder.observe(draft);
		return finder.roles();
	}

	private DialectReader reader(FieldTable fields) {
		return new DialectReader(signature, new Targets(fields, this::target));
	}

	private static double share(int all, int objects, int spoken) {
		if (spoken == 0)
			return 0;
		double general = JsonLines.WEIGHT * objects / all;
		double own = (double) spoken / objects;
		return own > 0.5 ? general + (1 - JsonLines.WEIGHT) * own * objects / all : general * own;
	}
}
