package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.page.HistoryListView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;

/** Lists the releases for people; programs are sent to the graph that holds their records. */
final class HistoryServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;
  private static final String GRAPH = "graph/releases";

  private final transient Snapshot snapshot;
  private final transient Resolver resolver;

  HistoryServlet(Snapshot snapshot, Resolver resolver) {
    this.snapshot = snapshot;
    this.resolver = resolver;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    // A lens narrows what is told of the world, and this tells of the record.
    Parameters.require(request, List.of("lang", "format"));
    DocumentRequest wanted = DocumentRequest.of(request, GRAPH, resolver);
    return wanted.format() == GraphFormat.PAGE
        ? page(wanted, Pages.of(request))
        : Answer.redirect(
            SEE_OTHER,
            Addresses.document(resolver.documented(request, GRAPH)) + Address.query(request));
  }

  private Answer page(DocumentRequest wanted, Pages pages) {
    String html =
        Txn.calculateRead(snapshot.dataset(), () -> pages.history(view(wanted), wanted.language()));
    return Answer.page(html).with("Content-Language", wanted.language().tag());
  }

  private HistoryListView view(DocumentRequest wanted) {
    Names names =
        new Names(
            new Union(snapshot.dataset().getDefaultGraph(), StandardNames.GRAPH),
            snapshot.prefixes(),
            resolver.addresses(),
            Pages.texts(wanted.language()),
            wanted.query());
    ThingHistory editions = new ThingHistory(snapshot, names);
    return new HistoryListView(
        editions.edition(editions.history().present()),
        new ReleasePage(snapshot, names).steps(),
        formats());
  }

  private List<Text> formats() {
    return GraphFormat.all().stream()
        .filter(format -> format != GraphFormat.PAGE)
        .filter(format -> snapshot.dataset().containsGraph(resolver.addresses().thing(GRAPH)))
        .map(format -> new Text(format.mediaType(), "", Addresses.document(GRAPH, format)))
        .toList();
  }
}
