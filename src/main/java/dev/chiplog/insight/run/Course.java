package dev.chiplog.insight.run;

/// How far one run has come, by the counts that its events carry. One thread.
///
/// A step that begins anew while the epoch went on is counted on from where the epoch before ended. Batches that begin anew within an epoch are
/// those of an evaluation, and steps of an epoch that is over are those of a process behind the others: the run stays where it is then. A step or epoch that goes back to where the
/// run began, or before, is the beginning of another run; one that goes back less far, as a training that resumes from a checkpoint does, is
/// not. Neither is one that is an epoch behind in an event without a step, where others count steps: processes of one training are apart so.
final class Course {
	/** After so many steps of one name, the run keeps to it. */
	private static final int SETTLED = 8;

	private final Wandering wandering;
	private double epoch = Double.NaN;
	private double firstEpoch = Double.NaN;
	private double lastEpoch = Double.NaN;
	/** The epoch of the last event with an epoch and a step. */
	private double stepEpoch = Double.NaN;
	private double step = Double.NaN;
	private double firstStep = Double.NaN;
	private double lastStep = Double.NaN;
	private double counted;
	private boolean wentOn;
	/** How much of the epoch is done, as far as that is told; NaN in a run that never tells. */
	private double share = Double.NaN;
	private int rank = Integer.MAX_VALUE;
	private int taken;
	private int epochRank = Integer.MAX_VALUE;

	Course(Wandering wandering) {
		this.wandering = wandering;
	}

	/// How its counts move.
	Wandering wandering() {
		return wandering;
	}

	/// Whether an event with these counts begins another run.
	///
	/// @param epochs NaN when the event has none
	/// @param steps NaN when the event has none
	/// @param begins whether the steps count the whole run, and not batches of an epoch
	boolean isBehind(double epochs, double steps, boolean begins) {
		boolean stepsBegin = begins && steps <= firstStep && lastStep > firstStep;
		if (Double.isNaN(epochs))
			return stepsBegin && !wentOn;
		boolean epochsBegin = epochs <= firstEpoch && lastEpoch > firstEpoch;
		boolean apart = Double.isNaN(step) || lastEpoch - epochs > 1;
		boolean inOneEpoch = Double.isNaN(firstEpoch) || epochs == epoch && lastEpoch == firstEpoch;
		return epochsBegin && (Double.isNaN(steps) ? apart : steps <= firstStep) || inOneEpoch && stepsBegin;
	}

	/// Whether an epoch of a name is taken; once one of a better name is, those of worse ones no longer are, which may count from another number.
	///
	/// @param found how good the name is, 0 the best
	boolean takesEpoch(int found) {
		if (found < epochRank) {
			epochRank = found;
			firstEpoch = Double.NaN;
			lastEpoch = Double.NaN;
		}
		return found == epochRank;
	}

	/// Goes on to the counts of an event.
	///
	/// @param found how good the name of the step is, 0 the best; steps of worse names than one before are passed over
	/// @param total how many steps of the name there are; NaN when that is not told
	void advance(double epochs, double steps, int found, double total) {
		if (!Double.isNaN(epochs)) {
			share = epochs == epoch || Double.isNaN(share) ? share : 0;
			wandering.move(epoch, epochs, lastEpoch - firstEpoch);
			wentOn |= epochs > lastEpoch;
			epoch = epochs;
			firstEpoch = Double.isNaN(firstEpoch) ? epochs : firstEpoch;
			lastEpoch = Double.isNaN(lastEpoch) ? epochs : Math.max(lastEpoch, epochs);
		}
		boolean over = epochs < stepEpoch && found >= RunFields.PARTIAL;
		if (Double.isNaN(steps) || over || !takesStep(found))
			return;
		stepEpoch = Double.isNaN(epochs) ? stepEpoch : epochs;
		boolean placed = found >= RunFields.PARTIAL && total > 0 && steps <= total && epochs == Math.rint(epochs);
		if (placed)
			advanceWithin(steps, found, total);
		else
			advance(steps, found);
	}

	/// Goes on to a batch of the epoch, of which it is known how many there are.
	private void advanceWithin(double batch, int found, double total) {
		share = batch / total;
		rank = found;
		taken++;
		counted = (epoch - firstEpoch) * total;
		firstStep = Double.isNaN(firstStep) ? batch : firstStep;
		lastStep = batch;
		step = counted + batch;
		wentOn = false;
	}

	private void advance(double steps, int found) {
		boolean partial = found >= RunFields.PARTIAL;
		if (Double.isNaN(epoch))
			wandering.move(step - counted, steps, lastStep - firstStep);
		if (found != rank) {
			rank = found;
			taken = 0;
			counted = 0;
			firstStep = steps;
			lastStep = steps;
		} else if (wentOn && (steps < lastStep || partial && steps == lastStep) || partial && steps < lastStep && Double.isNaN(epoch)) {
			counted += lastStep;
			lastStep = steps;
		} else if (partial && steps < lastStep)
			return;
		taken++;
		lastStep = Math.max(lastStep, steps);
		step = counted + steps;
		wentOn = false;
	}

	/// Whether steps of a name are taken, 0 being the best: those of a worse name than before are not, and no longer those of a better one once many were.
	boolean takesStep(int found) {
		return found == rank || found < rank && taken < SETTLED;
	}

	/// Whether it has come to any step or epoch yet.
	boolean isCounted() {
		return !Double.isNaN(step) || !Double.isNaN(epoch);
	}

	double step() {
		return step;
	}

	/// The epoch as the log counts it; where the place within it is known, how many epochs are done.
	double epoch() {
		return Double.isNaN(share) ? epoch : epoch - Math.min(1, firstEpoch) + share;
	}
}
