package dev.chiplog.insight.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

	@ParameterizedTest
	@CsvSource({"loss,loss,TRAINING,LOSS", "eval_loss,loss,VALIDATION,LOSS", "train/loss,loss,TRAINING,LOSS",
			"valLoss,loss,VALIDATION,LOSS", "lm_loss,loss,TRAINING,LOSS", "Validation-accuracy,accuracy,VALIDATION,SCORE",
			"val_acc,accuracy,VALIDATION,SCORE", "metrics.f1,f1,TRAINING,SCORE", "learning_rate,lr,TRAINING,LEARNING_RATE",
			"lr_factor,lr_factor,TRAINING,OTHER", "loss_scale,loss_scale,TRAINING,OTHER", "grad_norm,grad_norm,TRAINING,GRADIENT_NORM",
			"tokens/s,tokens/s,TRAINING,SPEED", "CurrSamplesPerSec,curr_samples_per_sec,TRAINING,SPEED",
			"gpu_mem_gb,gpu_mem_gb,TRAINING,MEMORY", "ppl,perplexity,TRAINING,PERPLEXITY", "val-rmse,rmse,VALIDATION,ERROR",
			"total_loss,total_loss,TRAINING,LOSS", "验证损失,验证损失,TRAINING,OTHER", "损失,损失,TRAINING,LOSS", "test,objective,VALIDATION,OTHER"})
	void readsNames(String field, String name, Split split, MetricKind kind) {
		assertThat(Metric.of(field)).isEqualTo(new Metric(field, name, split, kind));
	}

	@Test
	void knowsWhichValuesAreBetter() {
		assertThat(Metric.of("eval_loss").goal()).isEqualTo(Goal.LOWER);
		assertThat(Metric.of("acc").goal()).isEqualTo(Goal.HIGHER);
		assertThat(Metric.of("lr").goal()).isEqualTo(Goal.NONE);
	}
}
