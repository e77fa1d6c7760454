package dev.chiplog.format.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.record.FieldTable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricLifterTest {
	private final FieldTable fields = new FieldTable();
	private final MetricLifter lifter = new MetricLifter(fields);

	@Test
	void takesAnyValueBehindAnEqualsSign() {
		assertThat(lifted("step=10, skipped=0, lr=[4.7e-05, 4.7e-05], mom=[(0.9, 0.95)] name='a b' ok=True model=bert-base, note=none."))
				.containsExactly(Map.entry("step", 10L), Map.entry("skipped", 0L), Map.entry("lr", "[4.7e-05, 4.7e-05]"),
						Map.entry("mom", "[(0.9, 0.95)]"), Map.entry("message.name", "a b"), Map.entry("ok", true),
						Map.entry("model", "bert-base"), Map.entry("note", "none"));
	}

	@Test
	void keepsWhatAWordHoldsInBrackets() {
		assertThat(lifted("bounds=Rect(0, 5), (reason=timeout) open=f(x 7µs=1")).containsExactly(Map.entry("bounds", "Rect(0, 5)"),
				Map.entry("reason", "timeout"), Map.entry("open", "f(x"));
		assertThat(lifted("took=7µs")).containsExactly(Map.entry("took_us", 7L));
	}

	@Test
	void takesOnlyNumbersBehindAColon() {
		assertThat(lifted("loss: 0.86, accuracy: 91, state: ready")).containsExactly(Map.entry("loss", 0.86), Map.entry("accuracy", 91L));
		assertThat(lifted("loss: 0.4 - val_loss: nan - train/acc: 1e-3")).containsExactly(Map.entry("loss", 0.4),
				Map.entry("val_loss", Double.NaN), Map.entry("train/acc", 0.001));
	}

	@Test
	void takesNamesOfSeveralWordsAmongOthers() {
		assertThat(lifted("Engine 000: Avg prompt throughput: 0.5 tokens/s, Running: 3 reqs, GPU KV cache usage: 1.9%")).containsExactly(
				Map.entry("Avg_prompt_throughput_tokens/s", 0.5), Map.entry("Running_reqs", 3L),
				Map.entry("GPU_KV_cache_usage_percent", 1.9));
		assertThat(lifted("Decode batch. #running-req: 1, token usage: 0.01, gen throughput (token/s): 45.5, #queue-req: 0"))
				.containsExactly(Map.entry("running-req", 1L), Map.entry("token_usage", 0.01), Map.entry("gen_throughput_token/s", 45.5),
						Map.entry("queue-req", 0L));
		assertThat(lifted("| lm loss: 6.5E+00 | elapsed time per iteration (ms): 5000.1 | loss scale: 1.0 |")).containsExactly(
				Map.entry("lm_loss", 6.5), Map.entry("elapsed_time_per_iteration_ms", 5000.1), Map.entry("loss_scale", 1.0));
	}

	@Test
	void takesListsOfNamesAndNumbers() {
		assertThat(lifted("iter 10: loss 2.1, time 12ms, mfu 3.5%")).containsExactly(Map.entry("iter", 10L), Map.entry("loss", 2.1),
				Map.entry("message.time_ms", 12L), Map.entry("mfu_percent", 3.5));
		assertThat(lifted("Epoch: [0][ 10/5005]\tLoss 6.9e+00 (7.0e+00)\tAcc@1   0.39 (  0.20)")).containsExactly(Map.entry("Epoch", 0L),
				Map.entry("batch", 10L), Map.entry("batch_total", 5005L), Map.entry("Loss", 6.9), Map.entry("Loss_mean", 7.0),
				Map.entry("Acc@1", 0.39), Map.entry("Acc@1_mean", 0.2));
	}

	@Test
	void takesWhereATrainingIsBeforeItsMetrics() {
		assertThat(lifted("Epoch 1/5: accuracy=0.7, loss=0.5")).containsExactly(Map.entry("Epoch", 1L), Map.entry("Epoch_total", 5L),
				Map.entry("accuracy", 0.7), Map.entry("loss", 0.5));
		assertThat(lifted("step 020: loss=2.2, lr=1e-5")).containsExactly(Map.entry("step", 20L), Map.entry("loss", 2.2),
				Map.entry("lr", 1e-5));
		assertThat(lifted("Epoch [1/5], Step [100/600], Loss: 0.25")).containsExactly(Map.entry("Epoch", 1L), Map.entry("Epoch_total", 5L),
				Map.entry("Step", 100L), Map.entry("Step_total", 600L), Map.entry("Loss", 0.25));
		assertThat(lifted("Epoch[3] Batch [20-40]\taccuracy=0.5")).containsExactly(Map.entry("Epoch", 3L), Map.entry("Batch", 40L),
				Map.entry("accuracy", 0.5));
		assertThat(lifted("[Epoch 2 / 9] val loss: 0.5")).containsExactly(Map.entry("Epoch", 2L), Map.entry("Epoch_total", 9L),
				Map.entry("val_loss", 0.5));
		assertThat(lifted("epoch 1 step 100: loss 0.5")).containsExactly(Map.entry("epoch", 1L), Map.entry("step", 100L),
				Map.entry("loss", 0.5));
	}

	@Test
	void takesHowFarATrainingIsWithinAnEpoch() {
		assertThat(lifted("Train Epoch: 1 [640/60000 (1%)]\tLoss: 2.25")).containsExactly(Map.entry("Epoch", 1L), Map.entry("batch", 640L),
				Map.entry("batch_total", 60_000L), Map.entry("Loss", 2.25));
		assertThat(lifted("Train: 0 [ 100/1251 (  8%)]  Loss: 6.5 (6.75)  LR: 1e-06")).containsEntry("epoch", 0L)
				.containsEntry("batch", 100L).containsEntry("Loss", 6.5);
		assertThat(lifted("Epoch(val)  [3][  50/60]    mAP: 0.25")).containsExactly(Map.entry("split", "val"), Map.entry("Epoch", 3L),
				Map.entry("batch", 50L), Map.entry("batch_total", 60L), Map.entry("mAP", 0.25));
		assertThat(lifted("[2/5][100/1583]\tLoss_D: 0.5\tLoss_G: 3.5")).containsExactly(Map.entry("epoch", 2L),
				Map.entry("epoch_total", 5L), Map.entry("batch", 100L), Map.entry("batch_total", 1583L), Map.entry("Loss_D", 0.5),
				Map.entry("Loss_G", 3.5));
		assertThat(lifted("20:\tlearn: 0.5\ttest: 0.75")).containsEntry("iteration", 20L).containsEntry("learn", 0.5);
		assertThat(lifted("step:7 - actor/loss:0.5")).containsExactly(Map.entry("step", 7L), Map.entry("actor/loss", 0.5));
	}

	@Test
	void takesOnWhichDataLossesWereMeasured() {
		assertThat(lifted("Test set: Average loss: 0.05, Accuracy: 9843/10000 (98%)")).containsExactly(Map.entry("split", "Test"),
				Map.entry("Average_loss", 0.05), Map.entry("Accuracy", 9843L), Map.entry("Accuracy_total", 10_000L));
		assertThat(lifted("Test: [ 10/196]\tLoss 1.5 (1.75)\tAcc@1 70.5 (71.5)")).containsEntry("split", "Test").containsEntry("batch",
				10L);
		assertThat(lifted("Test: errors=3 warnings=5")).containsExactly(Map.entry("errors", 3L), Map.entry("warnings", 5L));
	}

	@Test
	void takesListsWithoutColons() {
		assertThat(lifted("epoch 3 loss 0.5 val_loss 0.625 acc 0.9")).containsExactly(Map.entry("epoch", 3L), Map.entry("loss", 0.5),
				Map.entry("val_loss", 0.625), Map.entry("acc", 0.9));
		assertThat(lifted("step 10/90 | loss 2.5 | lr 3e-4 | 11250.5 tokens/s")).containsExactly(Map.entry("step", 10L),
				Map.entry("step_total", 90L), Map.entry("loss", 2.5), Map.entry("lr", 3e-4), Map.entry("tokens/s", 11_250.5));
		assertThat(lifted("epoch 1 - iter 10/100 - loss 0.5 - samples/sec: 321.5")).containsEntry("iter", 10L).containsEntry("loss", 0.5);
	}

	@Test
	void takesNumbersInGroupsWithRemarksAndOfOwners() {
		assertThat(lifted("tps: 1,234 mfu: 40.5% memory: 4.5GiB(5.0%) grad_norm: 1.5")).containsExactly(Map.entry("tps", 1234L),
				Map.entry("mfu_percent", 40.5), Map.entry("memory_GiB", 4.5), Map.entry("grad_norm", 1.5));
		assertThat(lifted("mean score (higher is better) : 1.5, acc (higher is better) : 0.6"))
				.containsExactly(Map.entry("mean_score", 1.5), Map.entry("acc", 0.6));
		assertThat(lifted("valid_0's l2: 0.25")).containsExactly(Map.entry("valid_0_l2", 0.25));
	}

	@Test
	void keepsTheUnitInTheName() {
		assertThat(lifted("took=12ms, latency_ms=7ms used=1.2GiB rate=3.6it/s share=45%")).containsExactly(Map.entry("took_ms", 12L),
				Map.entry("latency_ms", 7L), Map.entry("used_GiB", 1.2), Map.entry("rate_it/s", 3.6), Map.entry("share_percent", 45L));
	}

	@Test
	void keepsATotalBesideItsPart() {
		assertThat(lifted("step:10/1390 train_time:823ms step_avg:nanms")).containsExactly(Map.entry("step", 10L),
				Map.entry("step_total", 1390L), Map.entry("train_time_ms", 823L), Map.entry("step_avg_ms", Double.NaN));
		assertThat(lifted("done=3/4")).containsExactly(Map.entry("done", 3L), Map.entry("done_total", 4L));
	}

	@Test
	void readsDicts() {
		assertThat(lifted("{'loss': 0.86, 'grad_norm': tensor(1.2, device='cuda:0'), 'epoch': 1.0, 'note': 'a', 'ok': True, 'x': None}"))
				.containsExactly(Map.entry("loss", 0.86), Map.entry("grad_norm", 1.2), Map.entry("epoch", 1.0), Map.entry("note", "a"),
						Map.entry("ok", true));
		assertThat(lifted("metrics={'eval': {'loss': inf, \"f1\": [0.5, 1]}}"))
				.containsExactly(Map.entry("metrics.eval.loss", Double.POSITIVE_INFINITY), Map.entry("metrics.eval.f1", "[0.5, 1]"));
		assertThat(lifted("{'loss': 0.5, 'broken'")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"at line: 5", "Listening on http://0.0.0.0:8000/v1?x=1&y=2", "connected to db1.example.org:5432",
			"train.py:123", "started at 12:00:00", "fe80::1 joined", "Error: 5 files were lost", "a == b or a != b", "ratio 2:1",
			"Warning: Step: take care", "lambda x => x", "key= value", "2025-03-01 12:00:00: began", "Found 5 files, deleted 3",
			"deadbeef01=12", "the result: 12 apples fell", "localhost:8000", "File \"a.py\", line 12, in f", "version: 1.2.3",
			"date: 2025-03-01", "C:\\x\\y: 5 of 7", "step 12: done", "Epoch 3 of 5: began", "Batch 7 took=", "step 1.5: x", "epoch 12:30 z",
			"Epoch: 3rd", "round [a]: b", "epoch 3 began at 12.5 degrees", "Test set: 5 files, 3 folders", "[1/3][2/10] fetching",
			"[4711]\tstarted: now", "12: retry: later", "took 3.5 - trying again", "step 12 | done", "a 1,234 b",
			"training step failed | code 5 | host 7"})
	void leavesProseAddressesAndPlacesAlone(String message) {
		assertThat(lifted(message)).isEmpty();
	}

	@Test
	void doesNotPlayTheRolesOfTheEvent() {
		assertThat(lifted("time=5 level=info msg=x logger=y epoch=3 user=ann")).containsExactly(Map.entry("message.time", 5L),
				Map.entry("message.level", "info"), Map.entry("message.msg", "x"), Map.entry("message.logger", "y"), Map.entry("epoch", 3L),
				Map.entry("user", "ann"));
	}

	@Test
	void stopsAtSixtyFourValues() {
		StringBuilder message = new StringBuilder();
		for (int i = 0; i < 100; i++)
			message.append("k").append(i).append('=').append(i).append(' ');
		assertThat(lifted(message.toString())).hasSize(64);
	}

	@Test
	void registersNoFieldForWhatItDoesNotTell() {
		lifted("port: 8000 is taken, at line: 7");
		lifted("localhost:8000");
		assertThat(fields.fields()).isEmpty();
	}

	@Test
	void neverThrowsAndStaysWithinTheMessage() {
		List<String> pieces = List.of("a=", "loss: ", "0.5", "12ms", "{'a': ", "}", "'", "\"", "[", "]", "(", ")", ",", " ", "  ", "\t",
				"|", "Epoch ", "step [", "tensor(", "nan", "-", "+", "1e", "9", "/", "%", "\\", ":", "=", "#", "x", "_", "é", "\n",
				"key with words", ".");
		Random random = new Random(20_250_301);
		for (int i = 0; i < 100_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int piece = random.nextInt(25); piece >= 0; piece--)
				text.append(pieces.get(random.nextInt(pieces.size())));
			byte[] alone = text.toString().getBytes(StandardCharsets.UTF_8);
			byte[] within = ("k=" + text + "9}'\"=1").getBytes(StandardCharsets.UTF_8);
			CollectedEvent expected = new CollectedEvent();
			CollectedEvent told = new CollectedEvent();
			assertThat(lifter.lift(within, 2, 2 + alone.length, told)).as(text.toString())
					.isEqualTo(lifter.lift(Arrays.copyOf(alone, alone.length), 0, alone.length, expected));
			assertThat(told.values()).as(text.toString()).isEqualTo(expected.values());
		}
	}

	private Map<String, Object> lifted(String message) {
		byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
		CollectedEvent told = new CollectedEvent();
		assertThat(lifter.lift(bytes, 0, bytes.length, told) || told.values().isEmpty()).isTrue();
		return told.values();
	}
}
