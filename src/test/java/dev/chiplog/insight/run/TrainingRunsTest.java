package dev.chiplog.insight.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Filter;
import dev.chiplog.query.Operator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs found in small logs of the styles that trainings write.
class TrainingRunsTest {
	@TempDir
	private Path folder;
	private RunFiles files;

	@BeforeEach
	void begin() {
		files = new RunFiles(folder);
	}

	@Test
	void readsEpochsOfALoggerAndARunThatFollows() throws Exception {
		RunReport report = files.with("model.log", """
				2026-01-01 10:00:00,000 - ml - INFO - Epoch 1/3: accuracy=0.70, loss=0.50
				2026-01-01 10:00:01,000 - ml - INFO - Epoch 2/3: accuracy=0.72, loss=0.47
				2026-01-01 10:00:02,000 - ml - INFO - Epoch 3/3: accuracy=0.71, loss=0.49
				2026-01-01 10:00:03,000 - ml - INFO - Epoch 1/9: accuracy=0.60, loss=0.60
				2026-01-01 10:00:04,000 - ml - INFO - Epoch 2/9: accuracy=0.62, loss=0.57
				2026-01-01 10:00:05,000 - ml - ERROR - operands could not be broadcast
				""").find();
		assertThat(report.runs()).extracting(Run::part).containsExactly(1, 2);
		Run first = report.runs().getFirst();
		assertThat(first.series()).extracting(series -> series.metric().name()).containsExactly("loss", "accuracy");
		Reading best = first.series("loss").orElseThrow().best().orElseThrow();
		assertThat(best.value()).isEqualTo(0.47);
		assertThat(best.place().epoch()).isEqualTo(2);
		assertThat(first.parameters()).containsExactly(new Parameter("Epoch_total", "3"));
		assertThat(report.axes()).containsExactly(RunAxis.EPOCH, RunAxis.TIME, RunAxis.ORDER);
		RunError error = report.runs().getLast().errors().getFirst();
		assertThat(error.text()).isEqualTo("operands could not be broadcast");
		assertThat(error.place().epoch()).isEqualTo(2);
		assertThat(first.errors()).isEmpty();
	}

	@Test
	void takesNoServerBesideATrainingForARun() throws Exception {
		RunReport report = files.with("model.log", """
				2026-01-01 10:00:00,000 - ml - INFO - step 1: loss=0.50 throughput=310
				2026-01-01 10:00:01,000 - ml - INFO - step 2: loss=0.47 throughput=312
				""").with("server.jsonl", """
				{"time":"2026-01-01T10:00:00Z","level":"INFO","message":"served","throughput":81.5}
				{"time":"2026-01-01T10:00:01Z","level":"ERROR","message":"no worker","throughput":0.5}
				""").find();
		assertThat(report.runs()).extracting(run -> String.valueOf(run.source().getFileName())).containsExactly("model.log");
	}

	@Test
	void readsATrainersDictsWithNumbersThatAreNone() throws Exception {
		RunReport report = files.with("hf.log", """
				{'loss': 1.86, 'grad_norm': 2.1, 'learning_rate': 4.9e-05, 'epoch': 0.1}
				{'loss': 1.66, 'grad_norm': 2.0, 'learning_rate': 4.7e-05, 'epoch': 0.2}
				{'eval_loss': 1.5, 'eval_accuracy': 0.4, 'eval_runtime': 12.5, 'epoch': 0.2}
				{'loss': nan, 'grad_norm': nan, 'learning_rate': 4.5e-05, 'epoch': 0.3}
				""").find();
		Run run = report.runs().getFirst();
		Series loss = run.series("loss").orElseThrow();
		assertThat(loss.count()).isEqualTo(2);
		assertThat(loss.broken()).isEqualTo(1);
		assertThat(loss.firstBroken().orElseThrow().epoch()).isEqualTo(0.3);
		assertThat(loss.last().orElseThrow().value()).isEqualTo(1.66);
		Series held = run.series("eval_loss").orElseThrow();
		assertThat(held.metric().name()).isEqualTo("loss");
		assertThat(held.metric().split()).isEqualTo(Split.VALIDATION);
		assertThat(run.series("learning_rate").orElseThrow().best()).isEmpty();
	}

	@Test
	void tellsRunsApartByTheirNamesInJsonAndReadsTheirConfigurations() throws Exception {
		RunReport report = files.with("runs.jsonl", """
				{"ts":"2026-01-01T00:00:00Z","event":"config","config":{"lr":0.0003,"batch_size":64,"optimizer":"adamw"},"run_id":"a"}
				{"ts":"2026-01-01T00:00:00Z","event":"config","config":{"lr":0.0001,"batch_size":64,"optimizer":"adamw"},"run_id":"b"}
				{"ts":"2026-01-01T00:00:01Z","run_id":"a","global_step":1,"train/loss":2.5,"strange":1.5}
				{"ts":"2026-01-01T00:00:01Z","run_id":"b","global_step":1,"train/loss":2.6,"strange":1.6}
				{"ts":"2026-01-01T00:00:02Z","run_id":"a","global_step":2,"train/loss":NaN,"strange":1.7}
				{"ts":"2026-01-01T00:00:02Z","run_id":"b","global_step":2,"train/loss":2.1,"strange":1.9}
				""").find();
		assertThat(report.runs()).extracting(Run::name).containsExactly("a", "b");
		Run first = report.runs().getFirst();
		assertThat(first.parameters()).containsExactly(new Parameter("config.batch_size", "64"), new Parameter("config.lr", "3e-4"),
				new Parameter("config.optimizer", "adamw"));
		assertThat(first.series("train/loss").orElseThrow().firstBroken().orElseThrow().step()).isEqualTo(2);
		assertThat(report.runs().getLast().series("strange").orElseThrow().range().orElseThrow().greatest().value()).isEqualTo(1.9);
	}

	@Test
	void tellsRunsApartByTheRankOfTheProcess() throws Exception {
		RunReport report = files.with("ranks.log", """
				[rank0]: step=1 loss=2.0
				[rank1]: step=1 loss=2.1
				[rank0]: step=2 loss=1.9
				[rank1]: step=2 loss=nan
				""").find();
		assertThat(report.runs()).extracting(Run::rank).containsExactly("0", "1");
		assertThat(report.runs().getLast().series("loss").orElseThrow().broken()).isEqualTo(1);
	}

	@Test
	void tellsRunsApartByTheirFiles() throws Exception {
		RunReport report = files.with("a.log", "step=1 loss=2.0 lr=0.1\nstep=2 loss=1.5 lr=0.1\n")
				.with("b.log", "step=1 loss=2.2 lr=0.2\nstep=2 loss=1.7 lr=0.2\n").find();
		assertThat(report.runs()).extracting(run -> run.source().getFileName().toString()).containsExactly("a.log", "b.log");
		assertThat(report.runs()).extracting(run -> run.parameters().getFirst()).containsExactly(new Parameter("lr", "0.1"),
				new Parameter("lr", "0.2"));
	}

	@Test
	void keepsTheFilesOfAStoreTogetherInOneRun() throws Exception {
		RunReport report = files.with("7f3a/metrics/loss", "1740830400000 0.5 1\n1740830401000 0.4 2\n1740830402000 0.3 3\n")
				.with("7f3a/metrics/accuracy", "1740830400100 0.5 1\n1740830401100 0.6 2\n1740830402100 0.7 3\n").find();
		assertThat(report.runs()).hasSize(1);
		assertThat(report.runs().getFirst().source()).isEqualTo(folder.resolve("7f3a"));
		assertThat(report.runs().getFirst().series("accuracy").orElseThrow().best().orElseThrow().place().step()).isEqualTo(3);
	}

	@Test
	void countsStepsOnThatBeginAnewWithEveryEpoch() throws Exception {
		RunReport report = files.with("steps.log", """
				Epoch [1/2], Step [100/300], Loss: 0.9
				Epoch [1/2], Step [300/300], Loss: 0.8
				Epoch [2/2], Step [100/300], Loss: 0.7
				Epoch [2/2], Step [300/300], Loss: 0.6
				""").with("bars.log", """
				Epoch 0:  50%|█████     | 50/100 [00:10<00:10,  4.9it/s, loss=0.55]
				Epoch 0: 100%|██████████| 100/100 [00:20<00:00,  4.9it/s, loss=0.45]
				Epoch 1:  50%|█████     | 50/100 [00:10<00:10,  4.9it/s, loss=0.35]
				""").with("keras.log", """
				Epoch 1/2
				1875/1875 [==============================] - 3s 2ms/step - loss: 0.49 - val_loss: 0.41
				Epoch 2/2
				1875/1875 [==============================] - 3s 2ms/step - loss: 0.37 - val_loss: 0.39
				""").find();
		assertThat(report.runs()).hasSize(3);
		assertThat(report.runs().get(0).series("Loss").orElseThrow().raw().along(RunAxis.STEP)).containsExactly(100, 300, 400, 600);
		assertThat(report.runs().get(1).series("loss").orElseThrow().raw().along(RunAxis.STEP)).containsExactly(50, 100, 150);
		assertThat(report.runs().get(2).series("val_loss").orElseThrow().raw().along(RunAxis.STEP)).containsExactly(1875, 3750);
	}

	@Test
	void goesOnWithARunThatResumesFromACheckpoint() throws Exception {
		RunReport report = files.with("resumed.log", lines(1, 60) + lines(40, 80)).find();
		assertThat(report.runs()).hasSize(1);
		assertThat(files.with("resumed.log", lines(1, 60) + lines(1, 80)).find().runs()).hasSize(2);
	}

	@Test
	void givesAMetricWithoutAStepThatOfTheEventBefore() throws Exception {
		RunReport report = files.with("valid.log", """
				2026-01-01 10:00:00,000 - ml - INFO - step 10: loss=0.9
				2026-01-01 10:00:01,000 - ml - INFO - step 20: loss=0.8
				2026-01-01 10:00:02,000 - ml - INFO - validation done: val_loss=0.85, val_acc=0.4
				""").find();
		Series held = report.runs().getFirst().series("val_loss").orElseThrow();
		assertThat(held.last().orElseThrow().place().step()).isEqualTo(20);
	}

	@Test
	void readsMetricsThatAreToldAsNamesAndValues() throws Exception {
		RunReport report = files.with("long.jsonl", """
				{"metric":"loss","value":0.9,"step":1}
				{"metric":"val_loss","value":0.95,"step":1}
				{"metric":"loss","value":0.8,"step":2}
				{"metric":"cache_size","value":70,"step":2}
				""").find();
		assertThat(report.runs().getFirst().series()).extracting(series -> series.metric().field()).containsExactly("loss", "val_loss");
	}

	@Test
	void takesWhatIsToldBeforeTheFirstStepForParameters() throws Exception {
		RunReport report = files.with("config.log", """
				2026-01-01 10:00:00,000 - ml - INFO - lr=3e-4 batch=64 model=llama-3-8b base=copy.deepcopy(net)
				2026-01-01 10:00:01,000 - ml - INFO - step 10: loss=0.9, lr=2.9e-4
				2026-01-01 10:00:02,000 - ml - INFO - step 20: loss=0.8, lr=2.8e-4
				""").find();
		assertThat(report.runs().getFirst().parameters()).containsExactly(new Parameter("batch", "64"), new Parameter("lr", "3e-4"),
				new Parameter("model", "llama-3-8b"));
		assertThat(report.runs().getFirst().series("lr").orElseThrow().count()).isEqualTo(2);
	}

	@Test
	void drawsMetricsOfALogThatCountsNothingInTheirOrder() throws Exception {
		RunReport report = files
				.with("plain.jsonl", "{\"time\":\"2026-01-01T00:00:00Z\",\"loss\":0.9}\n{\"time\":\"2026-01-01T00:00:01Z\",\"loss\":0.8}\n")
				.find();
		assertThat(report.axes()).containsExactly(RunAxis.TIME, RunAxis.ORDER);
		assertThat(report.runs().getFirst().series("loss").orElseThrow().raw().along(RunAxis.ORDER)).containsExactly(1, 2);
	}

	@Test
	void findsNoRunWhereAServiceMentionsEpochs() throws Exception {
		java.util.Random random = new java.util.Random(3);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 200; i++)
			text.append("{\"time\":\"2026-01-01T00:00:00Z\",\"model\":\"m").append(random.nextInt(5)).append("\",\"epoch\":")
					.append(random.nextInt(90)).append(",\"loss\":").append(random.nextDouble()).append("}\n");
		assertThat(files.with("serving.jsonl", text.toString()).find().runs()).isEmpty();
	}

	@Test
	void findsNoRunInALogOfRequests() throws Exception {
		assertThat(files.with("access.log", "10.0.0.1 - - [01/Mar/2025:12:00:00 +0000] \"GET /a HTTP/1.1\" 200 12\n".repeat(20)).find())
				.isEqualTo(new RunReport(List.of(), 0));
	}

	@Test
	void keepsToOneCountWhereALogHasSeveral() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int epoch = 0; epoch < 3; epoch++) {
			for (int batch = 20; batch <= 200; batch += 20)
				text.append("Epoch[").append(epoch).append("] Batch [").append(batch - 20).append('-').append(batch)
						.append("]\taccuracy=0.").append(epoch).append(batch).append('\n');
			text.append("Epoch[").append(epoch - 1 < 0 ? 0 : epoch - 1).append("] Batch [180-200]\taccuracy=0.1").append('\n');
			text.append("{'epoch_num': ").append(epoch + 1).append(", 'step': ").append(epoch + 1).append(", 'throughput': 12.5}\n");
		}
		Run run = files.with("counts.log", text.toString()).find().runs().getFirst();
		assertThat(run.part()).isEqualTo(1);
		assertThat(run.series("accuracy").orElseThrow().last().orElseThrow().place().step()).isEqualTo(600);
		assertThat(run.series("accuracy").orElseThrow().raw().along(RunAxis.STEP)).isSorted();
	}

	@Test
	void takesNoServiceForARunBesideATraining() throws Exception {
		RunReport report = files.with("train.log", lines(1, 20)).with("serving.jsonl",
				"{\"time\":\"2026-01-01T00:00:00Z\",\"level\":\"ERROR\",\"metrics\":{\"throughput\":5.5}}\n".repeat(9)).find();
		assertThat(report.runs()).extracting(run -> run.source().getFileName().toString()).containsExactly("train.log");
		assertThat(report.runs().getFirst().errors()).isEmpty();
	}

	@Test
	void takesNothingFromAProgramThatATrainingPrintsFirst() throws Exception {
		RunReport report = files.with("printed.log", """
				def train(lr=3e-4, steps=1000):
				    val_loss = 0
				    loss=0.0
				step:1/3 train_loss:4.5 train_time:12ms
				step:2/3 train_loss:4.0 train_time:24ms
				step:3/3 train_loss:3.5 train_time:36ms
				""").find();
		Run run = report.runs().getFirst();
		assertThat(run.series()).extracting(series -> series.metric().name()).startsWith("loss").doesNotContain("lr");
		assertThat(run.series("train_loss").orElseThrow().best().orElseThrow().value()).isEqualTo(3.5);
		assertThat(run.parameters()).extracting(Parameter::name).doesNotContain("lr");
	}

	@Test
	void readsTheTrainingOfTheSample() throws Exception {
		RunReport report = RunFiles.find(List.of(Path.of("resources/dev/chiplog/sample")), new Filter.Everything());
		assertThat(report.runs()).hasSize(1);
		Run run = report.runs().getFirst();
		assertThat(run.series()).extracting(series -> series.metric().name()).containsExactly("loss", "accuracy", "lr", "tokens/s");
		assertThat(run.parameters()).contains(new Parameter("batch_size", "32"), new Parameter("lr", "2e-5"), new Parameter("seed", "17"));
		assertThat(run.errorCount()).isEqualTo(3);
	}

	@Test
	void followsTheFilter() throws Exception {
		files.with("filter.log", lines(1, 50));
		RunReport report = files.find(new Filter.Compare("step", Operator.LESS, "11"));
		assertThat(report.events()).isEqualTo(10);
	}

	@Test
	void keepsBestAndLastExactOverManyReadings() throws Exception {
		StringBuilder text = new StringBuilder();
		for (int step = 1; step <= 30_000; step++)
			text.append("step=").append(step).append(" loss=").append(step == 17_321 ? 0.0625 : 1 + step % 7).append('\n');
		Series loss = files.with("many.log", text.toString()).find().runs().getFirst().series("loss").orElseThrow();
		assertThat(loss.count()).isEqualTo(30_000);
		assertThat(loss.raw().count()).isLessThan(Extremes.MOST);
		assertThat(loss.best().orElseThrow().value()).isEqualTo(0.0625);
		assertThat(loss.best().orElseThrow().place().step()).isEqualTo(17_321);
		assertThat(loss.raw().values()).contains(0.0625);
		assertThat(loss.last().orElseThrow().place().step()).isEqualTo(30_000);
	}

	private static String lines(int from, int to) {
		StringBuilder text = new StringBuilder();
		IntStream.rangeClosed(from, to).forEach(step -> text.append("step=").append(step).append(" loss=").append(1.0 / step).append('\n'));
		return text.toString();
	}
}
