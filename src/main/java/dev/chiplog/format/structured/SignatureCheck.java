package dev.chiplog.format.structured;

import dev.chiplog.record.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Checks drafts against a signature in one pass over their values; one thread's.
///
/// Each trait is a bit. Which traits a key concerns is found out once a key, so that a draft costs a look into an array a value.
final class SignatureCheck {
	private static final long UNKNOWN = 1L << 63;
	private static final int MOST = 63;

	private final List<Trait> traits = new ArrayList<>();
	private final long[] wanted;
	private final long[] unwanted;
	private long[] concerned = new long[64];

	SignatureCheck(Signature signature) {
		int size = signature.alternatives().size();
		wanted = new long[size];
		unwanted = new long[size];
		for (int alternative = 0; alternative < size; alternative++)
			for (Trait trait : signature.alternatives().get(alternative)) {
				if (trait.wanted())
					wanted[alternative] |= 1L << traits.size();
				else
					unwanted[alternative] |= 1L << traits.size();
				traits.add(trait);
			}
		if (traits.size() > MOST)
			throw new IllegalArgumentException("a signature has at most " + MOST + " traits");
		Arrays.fill(concerned, UNKNOWN);
	}

	/// Whether a draft, its keys as written, has the signature.
	boolean fits(EventDraft draft) {
		long met = 0;
		for (int value = 0; value < draft.size(); value++) {
			long open = concerned(draft.field(value)) & ~met;
			while (open != 0) {
				int bit = Long.numberOfTrailingZeros(open);
				open &= open - 1;
				if (traits.get(bit).value().fits(draft, value))
					met |= 1L << bit;
			}
		}
		for (int alternative = 0; alternative < wanted.length; alternative++)
			if ((met & wanted[alternative]) == wanted[alternative] && (met & unwanted[alternative]) == 0)
				return true;
		return false;
	}

	private long concerned(Field field) {
		int index = field.index();
		if (index >= concerned.length) {
			int before = concerned.length;
			concerned = Arrays.copyOf(concerned, Math.max(2 * before, index + 1));
			Arrays.fill(concerned, before, concerned.length, UNKNOWN);
		}
		if (concerned[index] == UNKNOWN) {
			long bits = 0;
			for (int bit = 0; bit < traits.size(); bit++)
				bits |= traits.get(bit).name().test(field.name()) ? 1L << bit : 0;
			concerned[index] = bits;
		}
		return concerned[index];
	}
}
