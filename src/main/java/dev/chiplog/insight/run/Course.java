package dev.chiplog.insight.run;

/// How far one run has come, by the counts that its events carry. One thread.
///
/// A step that begins anew while the epoch went on is counted on from where the epoch before ended. A step or epoch that goes back to where the
/// run began, or before, is the beginning of another run; one that goes back less far, as a training that resumes from a checkpoint does, is
/// not. Neither is one that is an epoch behind in an event without a step, where others count steps: processes of one training are apart so.
final class Course {
	private final Wandering wandering;
	private double epoch = Double.NaN;
	private double firstEpoch = Double.NaN;
	private double lastEpoch = Double.NaN;
	private double step = Double.NaN;
	private double firstStep = Double.NaN;
	private double lastStep = Double.NaN;
	private double counted;
	private boolean wentOn;
	private int rank = Integer.MAX_VALUE;

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

	/// Goes on to the counts of an event.
	///
	/// @param found how good the name of the step is, 0 the best; steps of worse names than one before are passed over
	void advance(double epochs, double steps, int found) {
		if (!Double.isNaN(epochs)) {
			wandering.move(epoch, epochs, lastEpoch - firstEpoch);
			wentOn |= epochs > epoch;
			epoch = epochs;
			firstEpoch = Double.isNaN(firstEpoch) ? epochs : firstEpoch;
			lastEpoch = Double.isNaN(lastEpoch) ? epochs : Math.max(lastEpoch, epochs);
		}
		if (!Double.isNaN(steps) && found <= rank) {
			if (found < rank) {
				counted = 0;
				firstStep = steps;
				lastStep = steps;
			} else if (beginsAnew(steps, found >= RunFields.PARTIAL)) {
				counted += lastStep;
				lastStep = steps;
			}
			if (Double.isNaN(epoch))
				wandering.move(step - counted, steps, lastStep - firstStep);
			rank = found;
			lastStep = Math.max(lastStep, steps);
			step = counted + steps;
			wentOn = false;
		}
	}

	private boolean beginsAnew(double steps, boolean partial) {
		return steps < lastStep && (wentOn || partial) || steps == lastStep && wentOn && partial;
	}

	/// Whether it has come to any step or epoch yet.
	boolean isCounted() {
		return !Double.isNaN(step) || !Double.isNaN(epoch);
	}

	double step() {
		return step;
	}

	double epoch() {
		return epoch;
	}
}
