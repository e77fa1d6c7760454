package dev.chiplog.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.column.Dataset;
import dev.chiplog.engine.memory.MemoryEngine;
import dev.chiplog.format.EventParser;
import dev.chiplog.format.EventSink;
import dev.chiplog.format.Format;
import dev.chiplog.format.Framing;
import dev.chiplog.format.Head;
import dev.chiplog.format.known.Formats;
import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.RowOrder;
import dev.chiplog.record.Field;
import dev.chiplog.source.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Loading with the readers of usual lines gives what loading without them gives, line by line and value by value.
class UsualLinesLoadTest {
	private static final int EVENTS = 3000;

	@TempDir
	private Path folder;

	/// What logs of a system look like, and what spoils them.
	enum Log {
		JSON {
			@Override
			String line(Random random, int event) {
				String time = "\"ts\": \"2025-03-01T00:00:%02d.%03d\"".formatted(event / 60 % 60, random.nextInt(1000));
				String level = "\"level\": \"" + LEVELS.get(random.nextInt(LEVELS.size())) + "\"";
				String rest = switch (random.nextInt(6)) {
					case 0 -> ", \"message\": \"loss: 0.5, step %d\", \"n\": %d".formatted(event, random.nextInt());
					case 1 -> ", \"message\": \"a \\\"quoted\\\" path C:\\\\temp\", \"ok\": " + random.nextBoolean();
					case 2 -> ", \"metrics\": {\"a\": %d.5, \"b\": null}, \"tags\": [1, \"x\"]".formatted(random.nextInt(100));
					case 3 -> ", \"user\": \"사용자-%d\", \"e\": 1e%d".formatted(random.nextInt(40), random.nextInt(9));
					case 4 -> ", \"error\": \"x\", \"stack_trace\": \"java.lang.IllegalStateException: x\\n\\tat a.B.c(B.java:1)\"";
					default -> "";
				};
				return "{" + time + ", " + level + rest + "}";
			}
		},
		BUNYAN {
			@Override
			String line(Random random, int event) {
				return "{\"name\":\"api\",\"hostname\":\"n%d\",\"pid\":%d,\"level\":%d,\"msg\":\"request %d\",\"time\":\"2025-03-01T00:%02d:00.000Z\",\"v\":0}"
						.formatted(random.nextInt(3), event, 10 * (1 + random.nextInt(6)), random.nextInt(9), event % 60);
			}
		},
		CSV {
			@Override
			String line(Random random, int event) {
				String model = random.nextInt(20) == 0 ? "\"a, \"\"b\"\"\"" : "m" + random.nextInt(4);
				return "2025-03-01 00:%02d:%02d,%s,%d.%d,user_%d,%s".formatted(event / 60 % 60, event % 60, model, random.nextInt(300),
						random.nextInt(100), random.nextInt(50), random.nextInt(9) == 0 ? "" : "200");
			}
		},
		PYTHON {
			@Override
			String line(Random random, int event) {
				String message = random.nextInt(15) == 0
						? "failed\nTraceback (most recent call last):\n  File \"a.py\", line %d, in f\nValueError: no".formatted(event)
						: "batch %d done, loss=0.%d".formatted(event, random.nextInt(1000));
				return "2025-03-01 00:%02d:%02d,%03d - train.loop - %s - %s".formatted(event / 60 % 60, event % 60, random.nextInt(1000),
						LEVELS.get(random.nextInt(LEVELS.size())), message);
			}
		},
		ACCESS {
			@Override
			String line(Random random, int event) {
				return "10.0.%d.%d - %s [01/Mar/2025:00:%02d:%02d +0000] \"GET /v1/models/%d?q=%%20 HTTP/1.1\" %d %d \"-\" \"curl/8.%d\""
						.formatted(random.nextInt(256), random.nextInt(256), random.nextInt(5) == 0 ? "bob" : "-", event / 60 % 60,
								event % 60, random.nextInt(30), 200 + 100 * random.nextInt(4), random.nextInt(9000), random.nextInt(9));
			}
		};

		static final List<String> LEVELS = List.of("DEBUG", "INFO", "WARNING", "ERROR");

		abstract String line(Random random, int event);

		String text(long seed) {
			Random random = new Random(seed);
			StringBuilder text = new StringBuilder(this == CSV ? "time,model,latency_ms,user,status\n" : "");
			for (int event = 0; event < EVENTS; event++)
				text.append(random.nextInt(25) == 0 ? spoilt(random, line(random, event)) : line(random, event)).append('\n');
			return text.toString();
		}

		private static String spoilt(Random random, String line) {
			int at = random.nextInt(line.length());
			return switch (random.nextInt(10)) {
				case 0 -> line.substring(0, at);
				case 1 -> line.substring(at);
				case 2 -> line + "\r";
				case 3 -> line + "\n\tat some.Place(Some.java:3)";
				case 4 -> line.substring(0, at) + "\u001B[31m" + line.substring(at);
				case 5 -> line + "  ";
				case 6 -> line + "\n";
				case 7 -> "  " + line;
				case 8 -> line.substring(0, at) + (char) (' ' + random.nextInt(90)) + line.substring(at);
				default -> "{\"log\":\"  at x\\n\",\"stream\":\"stdout\",\"time\":\"2025-03-01T00:00:00Z\"}";
			};
		}
	}

	/// A format whose parsers have no reader of usual lines.
	private record WithoutUsual(Format format) implements Format {
		@Override
		public String name() {
			return format.name();
		}

		@Override
		public Framing framing() {
			return format.framing();
		}

		@Override
		public boolean isDialect() {
			return format.isDialect();
		}

		@Override
		public double recognise(Head head) {
			return format.recognise(head);
		}

		@Override
		public int preamble(Head head) {
			return format.preamble(head);
		}

		@Override
		public byte[] redirect(byte[] before, byte[] lines) {
			return format.redirect(before, lines);
		}

		@Override
		public EventParser open(Head head) {
			EventParser parser = format.open(head);
			return new EventParser() {
				@Override
				public boolean starts(byte[] bytes, int from, int to) {
					return parser.starts(bytes, from, to);
				}

				@Override
				public boolean directs(byte[] bytes, int from, int to) {
					return parser.directs(bytes, from, to);
				}

				@Override
				public boolean parse(byte[] bytes, int from, int to, EventSink sink) {
					return parser.parse(bytes, from, to, sink);
				}
			};
		}
	}

	@ParameterizedTest
	@EnumSource
	void readsUsualLinesAsTheGeneralParserDoes(Log log) throws Exception {
		for (long seed = 1; seed <= 3; seed++) {
			Path file = Files.writeString(folder.resolve(log + "-" + seed + ".log"), log.text(seed));
			List<Format> slow = Formats.all().stream().map(WithoutUsual::new).map(Format.class::cast).toList();
			List<String> expected = cells(new Loader(slow, 1, BlockSize.STANDARD), file);
			agree(cells(new Loader(Formats.all(), 2, new BlockSize(1000, 20_000)), file), expected);
			agree(cells(new Loader(Formats.all(), 1, BlockSize.STANDARD), file), expected);
			assertThat(expected).hasSizeGreaterThan(EVENTS * 9 / 10);
		}
	}

	/// One row at a time, so that a failure can be read.
	private static void agree(List<String> rows, List<String> expected) {
		for (int row = 0; row < Math.min(rows.size(), expected.size()); row++)
			assertThat(rows.get(row)).isEqualTo(expected.get(row));
		assertThat(rows).hasSameSizeAs(expected);
	}

	/// Every value of every event, an event a text.
	private static List<String> cells(Loader loader, Path file) throws IOException, InterruptedException {
		AtomicReference<Dataset> loaded = new AtomicReference<>();
		Loading loading = loader.start(List.of(FileSource.open(file)), ZoneOffset.UTC, new LoadListener() {
			@Override
			public void grown(Dataset dataset, long bytesRead) {
				// only the end counts here
			}

			@Override
			public void finished(Dataset dataset, long bytesRead, List<String> problems) {
				loaded.set(dataset);
			}
		});
		loading.await();
		Dataset dataset = Objects.requireNonNull(loaded.get());
		List<String> columns = Stream
				.concat(Stream.of("@time", "@level", "@line", "@format", "@raw"), dataset.fields().stream().map(Field::name).sorted())
				.toList();
		List<String> rows = new ArrayList<>();
		new MemoryEngine(dataset, ZoneOffset.UTC)
				.visitCells(
						new Filter.Everything(), RowOrder.TIME, columns, row -> rows.add(row.id() + " " + row.epochNanos() + row.inferred()
								+ row.level() + row.cells().stream().map(cell -> cell == null ? "-" : cell.asText()).toList()),
						new Cancellation());
		loading.close();
		return rows;
	}
}
