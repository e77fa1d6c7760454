package dev.chiplog.ui.common;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A key that is known by the character it types, wherever the keyboard's layout puts it: `e`, `E`, `/`, `]`.
public final class TypedKey extends KeyCombination {
	private final String character;

	public TypedKey(String character) {
		super(ModifierValue.ANY, ModifierValue.UP, ModifierValue.ANY, ModifierValue.UP, ModifierValue.ANY);
		this.character = character;
	}

	@Override
	public boolean match(KeyEvent event) {
		return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character) && !event.isShortcutDown();
	}

	@Override
	public String getDisplayText() {
		return character;
	}

	@Override
	public String getName() {
		return character;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TypedKey key && key.character.equals(character);
	}

	@Override
	public int hashCode() {
		return character.hashCode();
	}
}
