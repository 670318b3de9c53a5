package org.kakehashi.http.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ComparisonView;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/** Answers with two things side by side, or with the same at two dates. */
final class ComparisonServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot release;
  private final transient Views views;
  private final transient Evaluator evaluator;
  private final transient Directory directory;
  private final transient Once<Examples> examples;

  ComparisonServlet(Snapshot release, Views views, Evaluator evaluator) {
    this.release = release;
    this.views = views;
    this.evaluator = evaluator;
    this.directory = Directory.of(release);
    this.examples = new Once<>(() -> read(() -> new Examples(telling(Language.EN))));
  }

  /** In the turn of a query: it looks through all that is said. */
  private <T> T read(Supplier<T> work) {
    return evaluator.make(() -> Txn.calculateRead(release.dataset(), work));
  }

  private Telling telling(Language language) {
    return new Telling(views.at(Lens.ANY), Lens.ANY, language);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Question question = Question.of(request, directory, views.sources());
    DataFormat format = Negotiation.choose(request, List.of(DataFormat.values()));
    Answer answer =
        switch (format) {
          case PAGE -> Answer.page(page(question, Pages.of(request), Address.root(request)));
          case JSON, CSV -> Answer.text(format.contentType(), file(question, format));
        };
    return answer.with("Content-Language", question.request().asked().language().tag());
  }

  /** A program gets no answer to a question that was not clear. */
  private String file(Question question, DataFormat format) {
    question
        .meant()
        .refusal(directory)
        .ifPresent(refusal -> {
          throw refusal;
        });
    Asked asked = question.request().asked();
    if (asked.values().isEmpty()) {
      return format == DataFormat.CSV ? ComparisonRows.none() : beginning(question);
    } else if (!question.isWhole()) {
      throw BadArgument.wrong(
          ComparisonRequest.B,
          asked.one(ComparisonRequest.B).orElse(""),
          "second",
          ComparisonRequest.AS_OF,
          List.of());
    }
    return compare(
        question,
        found ->
            format == DataFormat.CSV
                ? ComparisonRows.csv(found)
                : new ComparisonJson(release.releaseId(), question.request(), found).write());
  }

  private String compare(Question question, Function<Comparison, String> use) {
    return new Comparer(views, evaluator)
        .compare(question.request(), question.meant().things(), use);
  }

  private String page(Question question, Pages pages, String root) {
    Language language = question.request().asked().language();
    LensView lens = lens(question.request());
    if (!question.isWhole()) {
      return pages.comparison(choices(question, lens), language);
    }
    List<Node> suggested = examples.get().suggested();
    List<Citation> citations = question.titles().citations(release, root);
    return compare(
        question,
        found ->
            pages.comparison(
                new ComparisonPage(question, found, lens).view(suggested, citations), language));
  }

  private LensView lens(ComparisonRequest request) {
    return views.show(
        request.shared(),
        views.at(request.shared()),
        request.unshared().address(),
        request.asked().language());
  }

  private ComparisonView choices(Question question, LensView lens) {
    Examples known = examples.get();
    Language language = question.request().asked().language();
    return read(() -> new BeginningPage(question, telling(language), known, lens).view());
  }

  /** What could be asked. */
  private String beginning(Question question) {
    JsonBuilder json = JsonBuilder.create().startObject().pair("release", release.releaseId());
    json.key("examples").startArray();
    choices(question, lens(question.request()))
        .choices()
        .forEach(choice -> choice.list().forEach(example -> json.value(example.link())));
    return json.finishArray().finishObject().build() + "\n";
  }
}
