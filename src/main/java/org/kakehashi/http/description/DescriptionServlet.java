package org.kakehashi.http.description;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.DocumentView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Serves a description in the form that the client wants. */
final class DescriptionServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  /** Nobody reads more of it on a page; programs get all. */
  private static final int SHOWN = 60_000;

  private final transient Snapshot snapshot;
  private final transient Supplier<Description> description;

  DescriptionServlet(Snapshot snapshot, Supplier<Description> description) {
    this.snapshot = snapshot;
    this.description = description;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("format", "lang"));
    GraphFormat format = Negotiation.choose(request, GraphFormat.ofGraphs());
    String root = Address.root(request);
    Graph graph = Txn.calculateRead(snapshot.dataset(), () -> description.get().at(root));
    graph.getPrefixMapping().setNsPrefixes(snapshot.prefixes().getMapping());
    graph.getPrefixMapping().setNsPrefix("spdx", Terms.SPDX).setNsPrefix("foaf", Terms.FOAF);
    byte[] written = write(graph, format);
    return format == GraphFormat.PAGE
        ? page(request, new String(written, StandardCharsets.UTF_8))
        : new Answer(format.contentType(), written);
  }

  private static byte[] write(Graph graph, GraphFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.syntax()).output(bytes);
    return bytes.toByteArray();
  }

  private static String beginning(String turtle) {
    return turtle.length() > SHOWN ? turtle.substring(0, turtle.lastIndexOf('\n', SHOWN)) : turtle;
  }

  private Answer page(HttpServletRequest request, String turtle) {
    Language language = Languages.of(request);
    List<String> formats =
        GraphFormat.ofGraphs().stream()
            .filter(format -> format != GraphFormat.PAGE)
            .map(GraphFormat::shortName)
            .toList();
    DocumentView view =
        new DocumentView(
            snapshot.description().title().in(language),
            snapshot.description().description().in(language),
            formats,
            beginning(turtle),
            turtle.length() > SHOWN);
    return Answer.page(Pages.of(request).document(view, language));
  }
}
