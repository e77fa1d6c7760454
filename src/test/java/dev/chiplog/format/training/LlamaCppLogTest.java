package dev.chiplog.format.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.CollectedEvent;
import dev.chiplog.format.Format;
import dev.chiplog.format.known.TextFormatContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlamaCppLogTest extends TextFormatContract {

	@Override
	protected Format format() {
		return new LlamaCppLog();
	}

	@Override
	protected List<String> samples() {
		return List.of("slot launch_slot_: id  0 | task 12 | processing task", "srv  update_slots: all slots are idle",
				"llama_print_timings:        load time =     845.12 ms", "llama_model_loader: - kv   0: general.architecture str = llama");
	}

	@Test
	void readsTheSlot() {
		CollectedEvent event = read("slot      release: id  3 | task 12 | stop processing: n_past = 40, truncated = 0");
		assertThat(event.time()).isNull();
		assertThat(event.level()).isNull();
		assertThat(event.values()).containsEntry("function", "release").containsEntry("slot", 3L).containsEntry("task", "12")
				.containsEntry("message", "stop processing: n_past = 40, truncated = 0");
	}
}
