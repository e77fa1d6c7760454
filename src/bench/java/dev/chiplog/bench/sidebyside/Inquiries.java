package dev.chiplog.bench.sidebyside;

import dev.chiplog.query.Cancellation;
import dev.chiplog.query.Filter;
import dev.chiplog.query.Histogram;
import dev.chiplog.query.Question;
import dev.chiplog.query.RowOrder;
import java.util.ArrayList;
import java.util.List;

/// What is asked of a log, as far as it has what that is about.
final class Inquiries {
	private static final int BUCKETS = 200;
	private static final int PAGE = 50;
	private static final List<Double> PERCENTILES = List.of(50.0, 95.0, 99.0);
	private static final Filter EVERYTHING = new Filter.Everything();

	private final Subject subject;
	private final Filter narrow;
	private final List<Inquiry> inquiries = new ArrayList<>();

	private Inquiries(Subject subject) {
		this.subject = subject;
		this.narrow = subject.filter(50);
	}

	/// What is asked about the subject.
	static List<Inquiry> of(Subject subject) {
		Inquiries asked = new Inquiries(subject);
		asked.counts();
		asked.timelines();
		asked.numbers();
		asked.pages();
		asked.searches();
		asked.screen();
		return List.copyOf(asked.inquiries);
	}

	private void counts() {
		add("count, filtered", new Question.Count(narrow));
		for (String field : subject.facets())
			add("facet " + field, facet(EVERYTHING, field));
		subject.category().ifPresent(field -> add("facet " + field + ", filtered", facet(narrow, field)));
	}

	private void timelines() {
		if (!subject.timed() || split().isEmpty())
			return;
		add("timeline by " + split(), timeline(EVERYTHING));
		add("timeline by " + split() + ", filtered", timeline(narrow));
		subject.number().ifPresent(number -> subject.category().ifPresent(field -> {
			add("percentiles over time by " + field, trends(EVERYTHING, number, field));
			add("percentiles over time by " + field + ", filtered", trends(narrow, number, field));
		}));
	}

	private void numbers() {
		if (subject.number().isEmpty())
			return;
		String number = subject.number().get();
		subject.category().ifPresent(field -> {
			add("mean, percentiles by " + field, new Question.Groups(EVERYTHING, List.of(field), number, PAGE));
			add("mean, percentiles by " + field + ", filtered", new Question.Groups(narrow, List.of(field), number, PAGE));
		});
		add("percentiles of " + number, new Question.Numbers(EVERYTHING, number, PERCENTILES));
		add("percentiles of " + number + ", filtered", new Question.Numbers(narrow, number, PERCENTILES));
		add("distinct " + number, new Question.SortedNumbers(EVERYTHING, number));
	}

	private void pages() {
		subject.number().ifPresent(number -> add("top page by " + number, page(EVERYTHING, new RowOrder(number, true), number)));
		if (subject.timed())
			add("first page, filtered", page(narrow, RowOrder.TIME, "@time"));
	}

	private void searches() {
		Needles needles = new Needles(subject.engine());
		needles.common().ifPresent(needle -> add("search \"" + needle + "\"", new Question.Count(new Filter.Phrase(needle))));
		needles.rare().ifPresent(needle -> add("search \"" + needle + "\"", new Question.Count(new Filter.Phrase(needle))));
	}

	/// Everything that the window shows, when the bound of the number was moved: the other clauses were there before.
	private void screen() {
		if (!subject.timed() || split().isEmpty() || subject.number().isEmpty())
			return;
		inquiries.add(new Inquiry("whole screen, bound moved", false, run -> {
			Filter moved = subject.filter(50 + run % 40);
			List<Question<?>> questions = new ArrayList<>();
			questions.add(new Question.Count(moved));
			subject.facets().forEach(field -> questions.add(facet(moved, field)));
			questions.add(timeline(moved));
			questions.add(page(moved, RowOrder.TIME, "@time"));
			return questions;
		}));
	}

	private void add(String name, Question<?> question) {
		inquiries.add(Inquiry.of(name, question));
	}

	private Question<?> page(Filter filter, RowOrder order, String leading) {
		List<String> columns = new ArrayList<>(List.of(leading));
		columns.addAll(subject.facets());
		return new Question.Rows(filter, order, 0, PAGE, columns);
	}

	private static Question<?> facet(Filter filter, String field) {
		return new Question.Facet(filter, field, "", PAGE);
	}

	private Question<?> timeline(Filter filter) {
		Histogram whole = whole();
		return new Question.TimeHistogram(filter, whole.from(), whole.from() + whole.width() * whole.buckets(), whole.buckets(), split());
	}

	private Question<?> trends(Filter filter, String number, String field) {
		Histogram whole = whole();
		return new Question.Trends(filter, whole.from(), whole.from() + whole.width() * whole.buckets(), whole.buckets(), number, field,
				PAGE);
	}

	/// Its span begins and ends at borders of its buckets, so that both engines have the same ones.
	private Histogram whole() {
		return subject.engine().answer(new Question.TimeHistogram(EVERYTHING, null, null, BUCKETS, null), new Cancellation());
	}

	/// The level, or the category where there is none; empty when there is neither.
	private String split() {
		return subject.levelled() ? "@level" : subject.category().orElse("");
	}
}
