package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Debian's package manager dpkg: time, action, package and versions.
///
/// Source: the manual page `dpkg`, option `--log`. Traps: the version `<none>`; no level; actions that look like words of a sentence.
public final class DpkgLog extends LayoutFormat {

	/// The format; it has no state.
	public DpkgLog() {
		super("dpkg", Framing.LINE, "{time} {message:ahead}status {state} {package} {version}$",
				"{time} {message:ahead}install {package} {version} {new_version}$",
				"{time} {message:ahead}upgrade {package} {version} {new_version}$",
				"{time} {message:ahead}configure {package} {version} {new_version}$",
				"{time} {message:ahead}trigproc {package} {version} {new_version}$",
				"{time} {message:ahead}remove {package} {version} {new_version}$",
				"{time} {message:ahead}purge {package} {version} {new_version}$",
				"{time} {message:ahead}disappear {package} {version} {new_version}$", "{time} {message:ahead}startup {stage} {task:text}$",
				"{time} {message:ahead}conffile {file} {task:text}$");
	}
}
