package dev.chiplog.query;

import java.util.Arrays;
import java.util.Optional;

/// How a field is compared to a value.
public enum Operator {
	/** `=`: the same text, number, level or time. */
	EQUAL("="),
	/** `:`: the same as `=`, but for a message or the raw text, where it means *contains, whatever the case*. */
	HAS(":"),
	/** `!=`: anything else, or no such field. */
	NOT_EQUAL("!="), LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

	private final String sign;

	Operator(String sign) {
		this.sign = sign;
	}

	/// The operator that is written so.
	public static Optional<Operator> ofSign(String sign) {
		return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
	}

	/// The operator as the filter language writes it.
	public String sign() {
		return sign;
	}
}
