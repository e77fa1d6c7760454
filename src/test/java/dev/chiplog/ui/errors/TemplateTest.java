package dev.chiplog.ui.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTest {
	private static final Template MEMORY = Template.of("CUDA out of memory. Tried to allocate <*> GiB (GPU <*>)");

	@Test
	void isTakenApartAtItsVariablePlaces() {
		assertThat(MEMORY.literals()).containsExactly("CUDA out of memory. Tried to allocate ", " GiB (GPU ", ")");
		assertThat(MEMORY.places()).isEqualTo(2);
		assertThat(MEMORY.shown()).isEqualTo("CUDA out of memory. Tried to allocate ‹*› GiB (GPU ‹*›)");
	}

	@Test
	void leavesOutWordsThatEventsDoNotSay() {
		Template request = Template.of("POST /v1/predict/<*> 500");
		assertThat(request.said(0, "resnet50", "POST /v1/predict/llama-3-8b HTTP/1.1")).isEqualTo("/v1/predict/resnet50");
		assertThat(MEMORY.said(0, "5.00", "CUDA out of memory. Tried to allocate 2.50 GiB (GPU 3)")).isEqualTo("allocate 5.00 GiB");
	}

	@Test
	void saysWhatAValueIs() {
		assertThat(MEMORY.around(0, "2.50")).isEqualTo("allocate 2.50 GiB");
		assertThat(MEMORY.around(1, "3")).isEqualTo("(GPU 3)");
		assertThat(Template.of("<*>").around(0, "all")).isEqualTo("all");
		assertThat(Template.of("redis://<*>:6379 refused").around(0, "cache-0")).isEqualTo("redis://cache-0:6379");
	}
}
