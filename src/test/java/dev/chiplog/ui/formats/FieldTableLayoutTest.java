package dev.chiplog.ui.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FieldTableLayoutTest {

	@Start
	void show(Stage stage) {
		FieldTable table = new FieldTable();
		table.show(List.of(new FieldRow("thread", "0", "role: thread", Tint.PLAIN),
				new FieldRow("message", "a word and then another ".repeat(20), "role: message", Tint.PLAIN)));
		stage.setScene(new Scene(table, 700, 500));
		stage.show();
	}

	@Test
	void leavesNamesAndOriginsTheirRoomBesideALongValue(FxRobot robot) {
		for (String styleClass : List.of(".field-name", ".field-origin"))
			assertThat(robot.lookup(styleClass).queryAllAs(Label.class)).hasSize(2)
					.allSatisfy(label -> assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1)));
		Label value = robot.lookup(".field-value").queryAllAs(Label.class).stream().skip(1).findFirst().orElseThrow();
		assertThat(value.getWidth()).as("the value takes what is left").isGreaterThan(200);
	}
}
