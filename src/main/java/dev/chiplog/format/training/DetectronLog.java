package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The log of Detectron2 and fvcore, whose level stands before the brackets or nowhere.
///
/// Source: `detectron2.utils.logger.setup_logger` (`[%(asctime)s %(name)s]: %(message)s`, day as month/day; warnings and errors have their level before it). Traps: no year; metrics two blanks apart; a clock as a value (`eta: 0:10:00`).
public final class DetectronLog extends LayoutFormat {

	/// The format; it has no state.
	public DetectronLog() {
		super("Detectron2", Framing.LINES_UNTIL_NEXT, "{level:capitals} [{time} {logger:name}]: {message}",
				"[{time} {logger:name}]: {message}");
	}
}
