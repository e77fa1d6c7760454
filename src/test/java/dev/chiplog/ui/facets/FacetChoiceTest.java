package dev.chiplog.ui.facets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.query.FieldInfo;
import dev.chiplog.query.FieldInfo.Kind;
import dev.chiplog.record.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacetChoiceTest {

	@Test
	void asksForAStatusOnlyWhereItIsANumber() {
		assertThat(facets(Kind.NUMBER, Role.STATUS)).containsExactly("code");
		assertThat(facets(Kind.MIXED, Role.STATUS)).containsExactly("code");
		assertThat(facets(Kind.CATEGORY, Role.STATUS)).isEmpty();
	}

	@Test
	void takesAModelThatIsAWord() {
		assertThat(facets(Kind.CATEGORY, Role.MODEL)).containsExactly("code");
	}

	private static List<String> facets(Kind kind, Role role) {
		return new FacetChoice().of(List.of(new FieldInfo("code", role, kind, 9, 3))).stream().map(FacetField::title).toList();
	}
}
