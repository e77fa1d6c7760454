package dev.chiplog.bench.generate;

import java.io.IOException;
import java.util.Random;

/// The lines that Python writes behind an event when something was thrown, between one and four calls deep.
final class Tracebacks {
	private static final Choice FRAMES = Choice.often(1, "/srv/serving/worker.py|run|batch = self.collate(requests)", 1,
			"/srv/serving/model.py|predict|logits = self.network(inputs)", 1, "/srv/serving/cache.py|fetch|return self.blocks[key]", 1,
			"/usr/lib/python3.12/asyncio/tasks.py|wait_for|return await fut", 1,
			"/opt/venv/torch/nn/modules/module.py|_call_impl|return forward_call(*args, **kwargs)");
	private static final Choice THROWN = Choice.often(3, "RuntimeError: CUDA out of memory. Tried to allocate 2.50 GiB (GPU 3)", 2,
			"ValueError: expected 768 features, got 512", 2, "TimeoutError: no answer within 30 s", 1, "KeyError: 'request_id'");

	private final Random random;

	Tracebacks(Random random) {
		this.random = random;
	}

	/// Writes a traceback.
	void write(LineWriter out) throws IOException {
		out.text("Traceback (most recent call last):\n");
		for (int frames = 1 + random.nextInt(4); frames > 0; frames--) {
			String[] frame = FRAMES.draw(random).split("\\|");
			out.text("  File \"").text(frame[0]).text("\", line ").number(1 + random.nextInt(900)).text(", in ").text(frame[1])
					.text("\n    ").text(frame[2]).text("\n");
		}
		out.text(THROWN.draw(random)).text("\n");
	}
}
