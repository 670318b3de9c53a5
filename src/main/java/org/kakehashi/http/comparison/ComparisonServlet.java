package org.kakehashi.http.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ComparisonView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/** Answers with two things side by side, or with the same at two dates. */
final class ComparisonServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot release;
  private final transient Views views;
  private final transient Directory directory;
  private final transient Once<Examples> examples;

  ComparisonServlet(Snapshot release, Views views) {
    this.release = release;
    this.views = views;
    this.directory = Directory.of(release);
    this.examples = new Once<>(() -> read(() -> new Examples(telling(Language.EN))));
  }

  private <T> T read(Supplier<T> work) {
    return Txn.calculateRead(release.dataset(), work);
  }

  private Telling telling(Language language) {
    return new Telling(views.at(Lens.ANY), Lens.ANY, language);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    ComparisonRequest asked = ComparisonRequest.of(request);
    DataFormat format = Negotiation.choose(request, List.of(DataFormat.values()));
    Meant meant = Meant.of(asked.asked(), ComparisonRequest.THINGS, directory);
    Answer answer =
        switch (format) {
          case PAGE -> Answer.page(page(asked, meant, Pages.of(request)));
          case JSON, CSV -> Answer.text(format.contentType(), file(asked, meant, format));
        };
    return answer.with("Content-Language", asked.asked().language().tag());
  }

  /** Whether the names were clear, and with the dates make two sides. */
  private static boolean isWhole(ComparisonRequest asked, Meant meant) {
    return meant.unclear().isEmpty() && (asked.hasTwoMoments() || meant.things().size() == 2);
  }

  /** A program gets no answer to a question that was not clear. */
  private String file(ComparisonRequest asked, Meant meant, DataFormat format) {
    meant
        .refusal(directory)
        .ifPresent(refusal -> {
          throw refusal;
        });
    if (asked.asked().values().isEmpty()) {
      return format == DataFormat.CSV ? ComparisonRows.none() : beginning(asked, meant);
    } else if (!isWhole(asked, meant)) {
      throw BadArgument.wrong(
          ComparisonRequest.B,
          asked.asked().one(ComparisonRequest.B).orElse(""),
          "second",
          ComparisonRequest.AS_OF,
          List.of());
    }
    return new Comparer(views)
        .compare(
            asked,
            meant.things(),
            found ->
                format == DataFormat.CSV
                    ? ComparisonRows.csv(found)
                    : new ComparisonJson(release.releaseId(), asked, found).write());
  }

  private String page(ComparisonRequest asked, Meant meant, Pages pages) {
    Language language = asked.asked().language();
    if (isWhole(asked, meant)) {
      return new Comparer(views)
          .compare(
              asked,
              meant.things(),
              found ->
                  pages.comparison(new ComparisonPage(directory, asked, found).view(), language));
    }
    return read(() -> pages.comparison(choices(asked, meant), language));
  }

  private ComparisonView choices(ComparisonRequest asked, Meant meant) {
    Telling telling = telling(asked.asked().language());
    return new BeginningPage(directory, asked, meant, telling, examples.get()).view();
  }

  /** What could be asked. */
  private String beginning(ComparisonRequest asked, Meant meant) {
    JsonBuilder json = JsonBuilder.create().startObject().pair("release", release.releaseId());
    json.key("examples").startArray();
    read(() -> choices(asked, meant))
        .choices()
        .forEach(choice -> choice.list().forEach(example -> json.value(example.link())));
    return json.finishArray().finishObject().build() + "\n";
  }
}
