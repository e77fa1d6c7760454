package dev.chiplog.format;

/// Reads runs line by line, as a reader of usual lines does, and tells them field by field. One thread.
final class LineRuns implements UsualRuns {
	private final UsualLines lines;
	private final LineRun run = new LineRun();
	private final RunCollector collector = new RunCollector();

	LineRuns(UsualLines lines) {
		this.lines = lines;
	}

	@Override
	public int read(byte[] bytes, int from, int to, RunSink sink) {
		run.begin(bytes, from);
		int at = from;
		while (!run.isFull() && at < to) {
			collector.begin(bytes, run.size());
			int behind = lines.read(bytes, at, to, collector);
			if (behind == UsualLines.DECLINED) {
				collector.forget();
				break;
			}
			collector.end(run, behind);
			at = behind;
		}
		if (run.size() == 0)
			return from;
		sink.begin(run);
		collector.tell(sink);
		sink.end();
		return at;
	}
}
