package org.kakehashi.http.model;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.system.Txn;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.NearNames;

/** Serves the whole ontology as a page, and each of its terms as a page or a graph. */
final class ModelServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  private final transient Terms terms;
  private final transient Supplier<Rules> rules;
  private final transient Supplier<AskedOf> asked;

  ModelServlet(Terms terms) {
    this.terms = terms;
    this.rules = new Once<>(() -> new Rules(terms.snapshot()));
    this.asked = new Once<>(() -> new AskedOf(terms.snapshot()));
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang", "format"));
    GraphFormat format = Negotiation.choose(request, GraphFormat.ofGraphs());
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    return name.isEmpty() ? whole(request, format) : term(request, name, format);
  }

  /** Programs get the ontology itself. */
  private Answer whole(HttpServletRequest request, GraphFormat format) {
    if (format != GraphFormat.PAGE) {
      return Answer.redirect(SEE_OTHER, "/doc/ontology." + format.shortName());
    }
    Words words = new Words(terms, Languages.of(request));
    return Answer.page(
        Txn.calculateRead(
            terms.snapshot().dataset(),
            () -> Pages.of(request).model(new ModelPage(terms, words).view(), words.language())));
  }

  private Answer term(HttpServletRequest request, String name, GraphFormat format) {
    Node term = terms.find(name).orElseThrow(() -> unknown(name));
    return Txn.calculateRead(
        terms.snapshot().dataset(),
        () ->
            format == GraphFormat.PAGE
                ? page(request, term)
                : new Answer(format.contentType(), written(term, format)));
  }

  private Answer page(HttpServletRequest request, Node term) {
    Words words = new Words(terms, Languages.of(request));
    TermKind kind = TermKind.of(terms.ontology(), term).orElse(TermKind.NOTE);
    return Answer.page(
        Pages.of(request)
            .term(
                new TermPage(terms, term, kind, words).view(rules.get(), asked.get()),
                words.language()));
  }

  private byte[] written(Node term, GraphFormat format) {
    Graph graph = new TermGraph(terms, term).of(rules.get());
    graph.getPrefixMapping().setNsPrefixes(terms.snapshot().prefixes().getMapping());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format.syntax()).output(bytes);
    return bytes.toByteArray();
  }

  private RequestRefused unknown(String name) {
    List<String> near =
        NearNames.of(name, terms.names()).stream()
            .map(one -> ModelFeature.PATH + "/" + one)
            .toList();
    return new RequestRefused(
        ProblemKind.NO_SUCH_THING,
        ModelFeature.PATH + "/" + name,
        near.isEmpty() ? ModelFeature.PATH : String.join(", ", near));
  }
}
