package dev.chiplog.format.training;

import dev.chiplog.format.structured.JsonDialect;
import dev.chiplog.format.structured.Meaning;
import dev.chiplog.format.structured.Signature;

/// Responses of OpenAI's API and of servers that follow it, and the lines of its batch files, one object a line.
///
/// Source: the OpenAI API reference, "The chat completion object", "The request output object". Traps: `created` counts seconds;
/// `choices` is an array that holds the text; a line of a batch wraps the response with its status.
public final class CompletionRequests extends JsonDialect {

	/// The format; it has no state.
	public CompletionRequests() {
		super("OpenAI requests",
				Signature.having("id", "created").is("object", "chat.completion", "chat.completion.chunk", "text_completion", "response")
						.or(Signature.having("custom_id").inside("response"))
						.or(Signature.having("custom_id", "method", "url").inside("body")),
				Meaning.times("created", "response.body.created").called("response.body.model", "model").called("body.model", "model"));
	}
}
