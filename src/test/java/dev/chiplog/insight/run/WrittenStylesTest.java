package dev.chiplog.insight.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What trainers write: of each style two steps, of which the last reading, its step and its epoch must be found.
class WrittenStylesTest {
	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@MethodSource("styles")
	void findsTheLastReadingAndItsPlace(String style, String text, String field, double value, double step, double epoch) throws Exception {
		RunReport report = new RunFiles(folder).with(style + ".log", text).find();
		assertThat(report.runs()).hasSize(1);
		Reading last = report.runs().getFirst().series(field).orElseThrow().last().orElseThrow();
		assertThat(last.value()).isEqualTo(value);
		assertThat(last.place().step()).isEqualTo(Double.valueOf(step));
		assertThat(last.place().epoch()).isEqualTo(Double.valueOf(epoch));
	}

	static Stream<Arguments> styles() {
		double none = Double.NaN;
		return Stream.of(Arguments.of("mnist", """
				Train Epoch: 1 [0/1000 (0%)]\tLoss: 2.50
				Train Epoch: 1 [500/1000 (50%)]\tLoss: 1.50

				Test set: Average loss: 0.4, Accuracy: 90/100 (90%)

				Train Epoch: 2 [0/1000 (0%)]\tLoss: 1.25
				Train Epoch: 2 [500/1000 (50%)]\tLoss: 1.00

				Test set: Average loss: 0.3, Accuracy: 95/100 (95%)
				""", "Accuracy", 0.95, 1500, 1.5), Arguments.of("imagenet", """
				Epoch: [0][ 10/100]\tTime 0.5 ( 0.9)\tLoss 6.9e+00 (7.0e+00)\tAcc@1 0.00 ( 0.10)
				Test: [ 10/20]\tTime 0.5 ( 0.9)\tLoss 6.5e+00 (6.9e+00)\tAcc@1 1.50 ( 1.10)
				Epoch: [1][ 10/100]\tTime 0.5 ( 0.9)\tLoss 6.5e+00 (6.8e+00)\tAcc@1 2.00 ( 1.10)
				""", "Loss", 6.5, 110, 1.1), Arguments.of("trainer", """
				  5%|5         | 10/200 [00:02<00:38,  4.9it/s]
				{'loss': 1.5, 'grad_norm': 2.5, 'learning_rate': 5e-05, 'epoch': 0.1}
				{'eval_loss': 1.25, 'eval_runtime': 2.5, 'epoch': 0.2}
				{'loss': nan, 'grad_norm': nan, 'learning_rate': 4e-05, 'epoch': 0.2}
				""", "eval_loss", 1.25, none, 0.2), Arguments.of("lightning", """
				Epoch 0: 100%|##########| 938/938 [00:12<00:00, 75.1it/s, v_num=0, train_loss=0.50]
				Epoch 1: 100%|##########| 938/938 [00:12<00:00, 75.1it/s, v_num=0, train_loss=0.25]
				""", "train_loss", 0.25, 1876, 2), Arguments.of("keras", """
				Epoch 1/2
				938/938 ━━━━━━━━━━ 3s 2ms/step - accuracy: 0.91 - loss: 0.30 - val_loss: 0.50
				Epoch 2/2
				938/938 ━━━━━━━━━━ 3s 2ms/step - accuracy: 0.95 - loss: 0.20 - val_loss: 0.40
				""", "val_loss", 0.4, 1876, 2), Arguments.of("nanogpt", """
				iter 100: loss 2.5, time 12.3ms, mfu 30.5%
				step 250: train loss 1.9, val loss 2.0
				iter 260: loss 1.8, time 12.3ms, mfu 30.5%
				""", "val_loss", 2, 250, none), Arguments.of("megatron", """
				 iteration  100/ 500 | consumed samples: 200 | learning rate: 1.5E-04 | lm loss: 6.1E+00 | grad norm: 1.5 |
				 iteration  200/ 500 | consumed samples: 400 | learning rate: 1.0E-04 | lm loss: 5.5E+00 | grad norm: 1.2 |
				""", "lm_loss", 5.5, 200, none), Arguments.of("fairseq", """
				2024-03-01 10:00:01 | INFO | train | epoch 001 | loss 5.1 | ppl 34.2 | wps 1000 | num_updates 600 | lr 0.0005
				2024-03-01 10:00:02 | INFO | valid | epoch 001 | valid on 'valid' subset | loss 4.5 | ppl 22.6 | num_updates 600
				2024-03-01 10:00:03 | INFO | train | epoch 002 | loss 4.1 | ppl 17.1 | wps 1000 | num_updates 1200 | lr 0.0005
				""", "ppl", 17.1, 1200, 2), Arguments.of("xgboost", """
				[0]\ttrain-rmse:0.75\tvalid-rmse:0.80
				[10]\ttrain-rmse:0.50\tvalid-rmse:0.60
				""", "valid-rmse", 0.6, 10, none), Arguments.of("lightgbm", """
				[10]\tvalid_0's l2: 0.5
				[20]\tvalid_0's l2: 0.25
				""", "valid_0_l2", 0.25, 20, none), Arguments.of("catboost", """
				0:\tlearn: 0.69\ttest: 0.70\tbest: 0.70 (0)\ttotal: 3ms\tremaining: 3s
				100:\tlearn: 0.50\ttest: 0.55\tbest: 0.55 (100)\ttotal: 300ms\tremaining: 2s
				""", "test", 0.55, 100, none), Arguments.of("mmengine", """
				2024/01/05 10:00:01 - mmengine - INFO - Epoch(train)  [1][ 50/100]  lr: 1e-02  eta: 1:02:03  loss: 1.50
				2024/01/05 10:00:02 - mmengine - INFO - Epoch(val)  [1][20/20]    coco/bbox_mAP: 0.25  time: 0.05
				2024/01/05 10:00:03 - mmengine - INFO - Epoch(train)  [2][ 50/100]  lr: 1e-02  eta: 1:02:03  loss: 1.25
				""", "loss", 1.25, 150, 1.5), Arguments.of("detectron", """
				[01/05 10:00:01 d2.utils.events]:  eta: 0:10:00  iter: 19  total_loss: 5.6  time: 0.43  lr: 0.0005  max_mem: 2000M
				[01/05 10:00:09 d2.utils.events]:  eta: 0:09:50  iter: 39  total_loss: 4.5  time: 0.43  lr: 0.0005  max_mem: 2000M
				""", "total_loss", 4.5, 39, none), Arguments.of("maxtext", """
				completed step: 10, seconds: 1.2, TFLOP/s/device: 100.5, Tokens/s/device: 3000.5, loss: 9.1
				completed step: 11, seconds: 1.2, TFLOP/s/device: 100.7, Tokens/s/device: 3010.5, loss: 8.5
				""", "loss", 8.5, 11, none),
				Arguments.of("torchtitan",
						"""
								[rank0]:2024-06-01 10:00:01,123 - root - INFO - \u001b[31mstep: 10  \u001b[32mloss:  8.1  \u001b[33mmemory:  4.5GiB(5.0%)  \u001b[34mtps: 1,234\u001b[39m
								[rank0]:2024-06-01 10:00:02,123 - root - INFO - \u001b[31mstep: 20  \u001b[32mloss:  7.5  \u001b[33mmemory:  4.5GiB(5.0%)  \u001b[34mtps: 1,250\u001b[39m
								""",
						"tps", 1250, 20, none),
				Arguments.of("flair", """
						2024-01-05 10:00:01,123 epoch 1 - iter 10/20 - loss 0.75 - time (sec): 1.5 - samples/sec: 321.5 - lr: 0.1
						2024-01-05 10:00:02,123 epoch 1 - iter 20/20 - loss 0.50 - time (sec): 3.5 - samples/sec: 322.5 - lr: 0.1
						""", "loss", 0.5, 20, 1));
	}
}
