package org.kakehashi.http.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.http.page.Pages;
import org.kakehashi.query.Directory;

/** Answers with what lies around a thing, or between two. */
final class ConnectionServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final String release;
  private final transient Directory directory;
  private final transient Connector connector;

  ConnectionServlet(Snapshot snapshot, Views views) {
    this.release = snapshot.releaseId();
    this.directory = Directory.of(snapshot);
    this.connector = new Connector(snapshot, views, directory);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    ConnectionRequest asked = ConnectionRequest.of(request);
    DataFormat format = Negotiation.choose(request, List.of(DataFormat.values()));
    Meant ends = Meant.of(asked.asked(), ConnectionRequest.ENDS, directory);
    Findings found = connector.find(asked, ends.things());
    Answer answer =
        switch (format) {
          case PAGE -> Answer.page(page(found, ends, Pages.of(request)));
          case JSON -> Answer.text(format.contentType(), read(clear(found, ends), this::json));
          case CSV ->
              Answer.text(format.contentType(), read(clear(found, ends), ConnectionRows::csv));
        };
    return answer.with("Content-Language", asked.asked().language().tag());
  }

  private String json(Findings found) {
    return new ConnectionJson(release, directory, found).write();
  }

  private static String read(Findings found, Function<Findings, String> writer) {
    return Txn.calculateRead(found.view().snapshot().dataset(), () -> writer.apply(found));
  }

  /** A program gets no answer to a question that was not clear. */
  private Findings clear(Findings found, Meant ends) {
    ends.refusal(directory)
        .ifPresent(refusal -> {
          throw refusal;
        });
    return found;
  }

  private String page(Findings found, Meant ends, Pages pages) {
    boolean noWay = found.ends().size() == 2 && !found.isWay();
    List<Bridge> bridges = noWay ? connector.bridges(found) : List.of();
    List<List<Node>> examples = found.ends().isEmpty() ? connector.examples(found) : List.of();
    return read(
        found,
        all ->
            pages.connection(
                new ConnectionPage(directory, all, ends)
                    .view(connector.statuses(), bridges, examples),
                all.request().asked().language()));
  }
}
