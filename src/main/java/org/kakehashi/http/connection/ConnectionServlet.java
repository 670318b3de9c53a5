package org.kakehashi.http.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.graph.Node;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.query.Directory;

/** Answers with what lies around a thing, or between two. */
final class ConnectionServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot release;
  private final transient Views views;
  private final transient Directory directory;
  private final transient Connector connector;

  ConnectionServlet(Snapshot snapshot, Views views, Evaluator evaluator) {
    this.release = snapshot;
    this.views = views;
    this.directory = Directory.of(snapshot);
    this.connector = new Connector(snapshot, views, evaluator);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Question question = Question.of(request, directory);
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
    return connector.write(
        connector.find(question),
        found ->
            format == DataFormat.CSV
                ? ConnectionRows.csv(found)
                : new ConnectionJson(release.releaseId(), directory, found).write());
  }

  private String page(Question question, Pages pages, String root) {
    Findings found = connector.find(question);
    boolean noWay = found.ends().size() == 2 && !found.isWay();
    List<Bridge> bridges = noWay ? connector.bridges(found) : List.of();
    List<List<Node>> examples = found.ends().isEmpty() ? connector.examples(found) : List.of();
    List<Citation> citations =
        found.ends().isEmpty() ? List.of() : new Titles(question).citations(release, root);
    LensView lens = lens(found);
    return connector.write(
        found,
        all ->
            pages.connection(
                new ConnectionPage(all, connector.statuses(), lens)
                    .view(bridges, examples, citations),
                question.request().asked().language()));
  }

  private LensView lens(Findings found) {
    Asked asked = found.request().asked();
    String off = asked.without(Views.PARAMETERS).address();
    return views.show(found.lens(), found.view(), off, asked.language());
  }
}
