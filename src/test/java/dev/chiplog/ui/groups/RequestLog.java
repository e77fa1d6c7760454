package dev.chiplog.ui.groups;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small table of requests as a test knows it by heart: `bert` answers in 10, 20 and 90 ms, the last an error; `whisper` in 300 ms; a
/// request of `cy` names no model and takes 5 ms.
final class RequestLog {
	private static final String TEXT = """
			timestamp,user_id,model,status_code,response_time_ms
			2025-03-01 12:00:00.000,ann,bert,200,10
			2025-03-01 12:00:01.000,bob,bert,200,20
			2025-03-01 12:00:02.000,ann,bert,500,90
			2025-03-01 12:00:03.000,cy,,200,5
			2025-03-01 12:00:04.000,cy,whisper,200,300
			""";

	private RequestLog() {
	}

	/// Writes it.
	static Path write(Path file) throws IOException {
		return Files.writeString(file, TEXT);
	}

	/// Writes requests of so many users, one each.
	static Path writeUsers(Path file, int users) throws IOException {
		StringBuilder text = new StringBuilder("timestamp,user_id,response_time_ms\n");
		for (int user = 0; user < users; user++)
			text.append("2025-03-01 12:00:00.000,user_").append(user).append(",1\n");
		return Files.writeString(file, text);
	}
}
