package dev.chiplog.app;

import dev.chiplog.settings.Theme;
import dev.chiplog.ui.main.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `chiplog render`: draws the window with no display.
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = ChiplogVersion.class, description = "Draws the window with the logs"
		+ " in it to a PNG file; needs no display.")
final class RenderCommand implements Callable<Integer> {
	@Spec
	private @Nullable CommandSpec spec;

	@Mixin
	private PathsParameter paths = new PathsParameter();

	@Mixin
	private ZoneOption zone = new ZoneOption();

	@Mixin
	private FormatsOption formats = new FormatsOption();

	@Mixin
	private WhereOption where = new WhereOption();

	@Option(names = "--view", paramLabel = "VIEW", defaultValue = "events", description = "The view in the middle; ${DEFAULT-VALUE} by default.")
	private String view = "events";

	@Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", description = "The colours; ${DEFAULT-VALUE} by default.")
	private Theme theme = Theme.LIGHT;

	@Option(names = "--size", paramLabel = "WIDTHxHEIGHT", converter = PictureSize.Size.class, defaultValue = "1440x900", description = "In"
			+ " pixels; ${DEFAULT-VALUE} by default.")
	private PictureSize size = PictureSize.USUAL;

	@Option(names = "--row", paramLabel = "N", defaultValue = "1", description = "The row whose event is shown in detail, counted from 1; 0 for"
			+ " none; ${DEFAULT-VALUE} by default.")
	private long row = 1;

	@Option(names = "--out", required = true, paramLabel = "FILE", description = "The PNG file to write.")
	private Path out = Path.of("");

	@Override
	public Integer call() throws IOException {
		Terminal terminal = Terminal.of(spec);
		new Picture(paths.paths(), zone.orSystem(), formats.orUsers(), where.filter(), theme, view(), size, row).draw(out, terminal.err());
		terminal.out().println("The window is drawn to " + out);
		return Main.DONE;
	}

	private View view() {
		return View.of(view).orElseThrow(() -> new ParameterException(Objects.requireNonNull(spec).commandLine(),
				"there is no view " + view + "; choose " + String.join(", ", View.words())));
	}
}
