package org.kakehashi.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.shacl.ShaclException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.path.P_Link;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.LangText;
import org.kakehashi.corpus.Location;
import org.kakehashi.corpus.Severity;

/**
 * Holds the data and the ontology against the project's SHACL shapes.
 *
 * @see <a href="https://www.w3.org/TR/shacl/#validation-report">SHACL, validation report</a>
 */
final class ShapeChecks {
  private static final Map<Node, Severity> SEVERITIES =
      Map.of(SHACL.Warning, Severity.WARNING, SHACL.Info, Severity.INFO);

  private final Corpus corpus;
  private final Graph shapes;

  ShapeChecks(Corpus corpus) {
    this.corpus = corpus;
    this.shapes = corpus.union(CorpusFile.Role.SHAPES);
  }

  List<Finding> findings() {
    Graph data = corpus.union(CorpusFile.Role.DATA, CorpusFile.Role.ONTOLOGY);
    try {
      ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), data);
      return report.getEntries().stream().map(this::finding).toList();
    } catch (ShaclException | QueryException e) {
      return List.of(unusable(e));
    }
  }

  private static Finding unusable(JenaException e) {
    String why = String.valueOf(e.getMessage());
    return Finding.violation(
        new Location("ontology/shapes", 0),
        "shapes-syntax",
        new LangText("the shapes cannot be used: " + why, "シェイプを使用できない: " + why),
        new LangText("correct the shape that the message names", "メッセージの示すシェイプを直す"));
  }

  private Finding finding(ReportEntry entry) {
    RowValues values = new RowValues(corpus.prefixes());
    values.put("this", entry.focusNode());
    values.put("value", entry.value());
    return new Finding(
        where(entry),
        SEVERITIES.getOrDefault(entry.severity().level(), Severity.VIOLATION),
        rule(entry),
        values.fill(named(message(entry), entry)),
        text(entry.source(), SHACL.description).map(values::fill).orElseGet(() -> see(entry)));
  }

  private String rule(ReportEntry entry) {
    Node shape = entry.source();
    return shape != null && shape.isURI() ? shape.getLocalName() : "unnamed-shape";
  }

  private Location where(ReportEntry entry) {
    Optional<Location> exact =
        entry.resultPath() instanceof P_Link link && entry.value() != null
            ? corpus.locate(Triple.create(entry.focusNode(), link.getNode(), entry.value()))
            : Optional.empty();
    return exact
        .or(() -> corpus.locate(entry.focusNode()))
        .orElseGet(() -> new Location("data", 0));
  }

  private LangText message(ReportEntry entry) {
    return text(entry.source(), SHACL.message)
        .orElseGet(() -> new LangText(entry.message(), entry.message()));
  }

  /** Puts the focus before the message and the value at fault behind it. */
  private static LangText named(LangText message, ReportEntry entry) {
    Node value = entry.value();
    String behind = value == null || value.equals(entry.focusNode()) ? "" : " ({?value})";
    return new LangText("{?this} " + message.en() + behind, "{?this} " + message.ja() + behind);
  }

  private LangText see(ReportEntry entry) {
    String shape = String.valueOf(entry.source());
    return new LangText("see shape " + shape, "シェイプ" + shape + "を参照");
  }

  private Optional<LangText> text(Node shape, Node property) {
    Optional<String> en = literal(shape, property, "en");
    Optional<String> ja = literal(shape, property, "ja");
    return en.map(text -> new LangText(text, ja.orElse(text)));
  }

  private Optional<String> literal(Node shape, Node property, String language) {
    return shapes.stream(shape, property, Node.ANY)
        .map(Triple::getObject)
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
