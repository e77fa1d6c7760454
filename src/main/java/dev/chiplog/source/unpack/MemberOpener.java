package dev.chiplog.source.unpack;

import dev.chiplog.source.Source;
import java.io.IOException;

/// Looks into a member of an archive, so that it is read in the right encoding, and unpacked if it is packed itself.
@FunctionalInterface
public interface MemberOpener {

	/// The source to read in place of the member; the opener owns the member from now on, even when it throws.
	///
	/// @throws IOException with a sentence, when the member is left out
	Source open(Source member) throws IOException;
}
