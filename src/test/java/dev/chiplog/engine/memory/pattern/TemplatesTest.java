package dev.chiplog.engine.memory.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

	@Test
	void takesNamesBehindALabelForValues() {
		assertThat(texts("login of user anna", "login of user bert", "login of nobody")).containsExactly("login of nobody",
				"login of user <*>");
	}

	@Test
	void keepsChoicesOfFewWordsApart() {
		assertThat(texts("machine started (event)", "machine stopped (event)", "machine paused (event)")).hasSize(3);
	}

	@Test
	void takesManyWordsInOnePlaceForValues() {
		List<String> messages = IntStream.range(0, 9).mapToObj(i -> "loading the plugin " + (char) ('a' + i) + "x into memory").toList();
		assertThat(texts(messages.toArray(String[]::new))).containsExactly("loading the plugin <*> into memory");
	}

	@Test
	void keepsWhatHasLittleInCommonApart() {
		String[] messages = IntStream.range(0, 20).mapToObj(i -> "go " + (char) ('a' + i) + "x " + (char) ('b' + i) + "y")
				.toArray(String[]::new);
		assertThat(texts(messages)).hasSize(20);
	}

	@Test
	void takesListsOfManyLengthsForOneTemplate() {
		assertThat(texts("visible to \u0001", "visible to \u0001, \u0001", "nobody")).containsExactly("nobody", "visible to <*>");
		assertThat(texts("trees [\u0001] \u0001 [\u0001] \u0001", "trees [\u0001] \u0001")).containsExactly("trees [<*>] <*>");
	}

	@Test
	void takesFirstWordsForValuesWhereTheyNameWhatIsToldOf() {
		assertThat(
				texts("[sda] cache enabled", "[sdb] cache enabled", "[sdc] cache enabled", "[vda] cache enabled", "[vda] cache disabled"))
				.containsExactly("[<*>] cache disabled", "[<*>] cache enabled");
		assertThat(texts("opening the file failed \u0001", "reading the file failed \u0001", "closing the file failed \u0001",
				"locking the file failed \u0001")).hasSize(4);
	}

	@Test
	void takesWordsForValuesThatAreValuesElsewhere() {
		assertThat(texts("cart of anna", "cart of bert", "cart of carla", "cart of dora", "cart of emil", "cart of fred",
				"recommending to anna now", "recommending to bert now")).containsExactly("cart of <*>", "recommending to <*> now");
	}

	@Test
	void keepsKeysApart() {
		assertThat(texts("set java.home=\u0001", "set java.tmp=\u0001", "set user.home=\u0001")).hasSize(3);
	}

	@Test
	void neverMergesTrueWithFalseNorMethodsWithEachOther() {
		assertThat(texts("ready=true", "ready=false")).hasSize(2);
		assertThat(texts("\"GET \u0001\" served", "\"PUT \u0001\" served", "\"POST \u0001\" served", "\"HEAD \u0001\" served")).hasSize(4);
	}

	@Test
	void takesAUnitThatVariesForAValue() {
		assertThat(texts("freed \u0001 KB of memory", "freed \u0001 MB of memory")).containsExactly("freed <*> <*> of memory");
		assertThat(texts("freed \u0001 KB of memory")).containsExactly("freed <*> KB of memory");
	}

	@Test
	void doesNotDependOnTheOrderOfMessages() {
		List<String> outlines = new ArrayList<>(MadeMessages.of(11, 400).stream().map(MadeMessages.Message::text).distinct().toList());
		List<Pattern> patterns = table(outlines).patterns();
		Collections.shuffle(outlines, new Random(5));
		assertThat(table(outlines).patterns()).isEqualTo(patterns);
	}

	@Test
	void tellsWhatWasThrownWhereMessagesAreTheSame() {
		String torch = Outline.with("failed", new Trace(List.of("torch.Error"), List.of("a.py run", "b.py call")));
		String torchElsewhere = Outline.with("failed", new Trace(List.of("torch.Error"), List.of("a.py run", "c.py call")));
		String value = Outline.with("failed", new Trace(List.of("ValueError"), List.of("a.py run")));
		PatternTable table = table(List.of(torch, torchElsewhere, value, "other"));
		assertThat(table.patterns()).containsExactly(
				new Pattern("failed – ValueError (a.py run)", List.of("ValueError"), List.of("a.py run")),
				new Pattern("failed – torch.Error (a.py run)", List.of("torch.Error"), List.of("a.py run")),
				new Pattern("other", List.of(), List.of()));
		assertThat(table.templates()).containsExactly("failed", "failed", "other");
		assertThat(table.ofOutline()).containsExactly(0, 2, 2, 1, 3);
	}

	private static List<String> texts(String... outlines) {
		return table(List.of(outlines)).patterns().stream().map(Pattern::text).toList();
	}

	private static PatternTable table(List<String> outlines) {
		long[] counts = new long[outlines.size() + 1];
		Arrays.fill(counts, 1);
		return Templates.of(outlines, counts);
	}
}
