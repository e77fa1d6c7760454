package dev.chiplog.format.training;

import dev.chiplog.format.Format;
import java.util.List;

/// The formats of machine-learning stacks.
public final class TrainingFormats {

	private TrainingFormats() {
	}

	/// All of them, the more particular before the more general.
	public static List<Format> all() {
		return List.of(new MlperfLog(), new VllmLog(), new SglangLog(), new TransformersLog(), new MegatronLog(), new DeepSpeedLog(),
				new RayLog(), new DetectronLog(), new TorchServeLog(), new KserveLog(), new BentoLog(), new LiteLlmLog(), new TritonLog(),
				new LightGbmLog(), new LlamaCppLog(), new TrainerDict(), new ProgressBar(), new KerasProgress(), new MetricLines(),
				new MlflowMetric());
	}
}
