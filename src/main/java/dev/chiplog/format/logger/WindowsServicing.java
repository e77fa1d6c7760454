package dev.chiplog.format.logger;

import dev.chiplog.format.Framing;
import dev.chiplog.format.layout.LayoutFormat;

/// The servicing logs of Windows: `CBS.log`, `DISM.log`, `setupact.log`.
///
/// Source: Microsoft's documentation of CBS and Windows Setup logs. Traps: blanks pad the level to a column; lines without a component;
/// codes in brackets before the component.
public final class WindowsServicing extends LayoutFormat {

	/// The format; it has no state.
	public WindowsServicing() {
		super("Windows servicing", Framing.LINES_UNTIL_NEXT,
				"{time}, {level:Info=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL|Perf=DEBUG}  [{code:text}] {logger:identifier}  {message}",
				"{time}, {level:Info=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL|Perf=DEBUG}  {logger:identifier}  {message}",
				"{time}, {level:Info=INFO|Warning=WARNING|Error=ERROR|Fatal=CRITICAL|Perf=DEBUG}  {message}");
	}
}
