package dev.chiplog.format.document.json;

import org.jspecify.annotations.Nullable;

/// What stands next at the top of a JSON document.
sealed interface JsonPiece {

	/// Its first byte in the window.
	int from();

	/// Behind its last byte in the window.
	int to();

	/// A sound object.
	///
	/// @param alone whether it is all there is in the document
	record Whole(JsonValue object, boolean alone) implements JsonPiece {
		@Override
		public int from() {
			return object.from();
		}

		@Override
		public int to() {
			return object.to();
		}
	}

	/// An object that is broken or breaks off.
	///
	/// @param mended what can be read of it, closed behind its sound part, with the positions of the original; null when that is nothing
	/// @param soundTo behind its sound part
	/// @param alone whether it may be all there is in the document
	record Broken(int from, int to, @Nullable JsonValue mended, int soundTo, boolean alone) implements JsonPiece {
	}

	/// Something else than JSON.
	record Foreign(int from, int to) implements JsonPiece {
	}
}
