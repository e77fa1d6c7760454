package dev.chiplog.format.training;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The lines that LightGBM and XGBoost print while they train.
///
/// Source: LightGBM's `Log` class, XGBoost's `EvaluationMonitor` and console logger. Scores are lifted from the message. Traps: tabs or blanks between the scores; no time at all.
public final class LightGbmLog extends LayoutFormat {

	/// The format; it has no state.
	public LightGbmLog() {
		super("LightGBM", Framing.LINE, "[LightGBM] [{level}] {message}", "[{time:clock}] {level:capitals}: {logger}:{line}: {message}",
				"[{time:clock}] [{round:number}]\t{message}", "[{round:number}]\t{message}");
	}
}
