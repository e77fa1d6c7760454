package dev.chiplog.app;

import dev.chiplog.settings.SettingsFolder;
import dev.chiplog.ui.common.FxThread;
import dev.chiplog.ui.common.Messages;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;

/// Tells the user in one sentence of a failure that nobody foresaw; its details are put down in the error log.
///
/// Failures that come while the dialog stands open go to the log alone.
final class MistakeDialog implements Thread.UncaughtExceptionHandler {
	private final FxThread fxThread;
	private final Messages messages;
	private final ErrorLog log = new ErrorLog(SettingsFolder.ofUser());
	private final AtomicBoolean open = new AtomicBoolean();

	MistakeDialog(FxThread fxThread, Messages messages) {
		this.fxThread = fxThread;
		this.messages = messages;
	}

	@Override
	public void uncaughtException(Thread thread, Throwable failure) {
		String sentence = log.add(failure).map(file -> messages.text("mistake.logged", file.toString()))
				.orElseGet(() -> messages.text("mistake", failure.toString()));
		tell(sentence);
	}

	/// Shows the sentence, unless another is being shown.
	void tell(String sentence) {
		if (open.compareAndSet(false, true))
			fxThread.later(() -> show(sentence));
	}

	private void show(String sentence) {
		Alert alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.OK);
		alert.setTitle("Chiplog");
		alert.setHeaderText(null);
		alert.setOnHidden(closed -> open.set(false));
		alert.show();
	}
}
