package dev.chiplog.format.layer;

import java.util.List;

/// The layers that Chiplog knows, in the order in which a line is asked for them.
public final class Layers {
	private static final List<Layer> ALL = List.of(new ContainerRuntime(), new DockerJson(), new LokiLine(), new LokiText(),
			new FluentdFile(), new FluentBitOutput(), new PodLabel(), new Rank(), new ProcessLabel(), new TerminalColours(), new Progress(),
			new ShippedLine(), new ComposeLabel(), new HostLabel(), new Leftover());

	private Layers() {
	}

	/// All of them.
	public static List<Layer> all() {
		return ALL;
	}
}
