package dev.chiplog.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.settings.Theme;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.workspace.FakeWorkspace;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

	@Test
	void drawsBothThemesLargerThanAnyScreen(@TempDir Path folder) throws Exception {
		try (FakeWorkspace workspace = FakeWorkspace.loaded()) {
			BufferedImage light = draw(workspace, Theme.LIGHT, folder.resolve("light.png"));
			BufferedImage dark = draw(workspace, Theme.DARK, folder.resolve("dark.png"));
			assertThat(light.getWidth()).isEqualTo(1440);
			assertThat(light.getHeight()).isEqualTo(900);
			assertThat(brightness(light.getRGB(720, 890))).isGreaterThan(brightness(dark.getRGB(720, 890)));
		}
	}

	@Test
	void opensWhatIsDroppedAsOneDataset() {
		try (FakeWorkspace workspace = FakeWorkspace.empty()) {
			DropTarget target = new DropTarget(workspace);
			assertThat(target.drop(List.of())).isFalse();
			assertThat(target.drop(List.of(Path.of("/a.log").toFile(), Path.of("/folder").toFile()))).isTrue();
			assertThat(workspace.opened().get()).containsExactly(Path.of("/a.log"), Path.of("/folder"));
		}
	}

	private static BufferedImage draw(FakeWorkspace workspace, Theme theme, Path file) throws Exception {
		WindowPicture.draw(workspace, new FxThread(), Locale.ENGLISH, theme, View.EVENTS, 1440, 900, file);
		return ImageIO.read(file.toFile());
	}

	private static int brightness(int colour) {
		return (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff);
	}
}
