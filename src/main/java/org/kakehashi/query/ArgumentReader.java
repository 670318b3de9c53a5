package org.kakehashi.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;

/** Turns what a caller wrote into an RDF term of the parameter's type. */
final class ArgumentReader {
  private final Snapshot snapshot;

  ArgumentReader(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Node read(QueryFile.Parameter parameter, String written) {
    return switch (parameter.type()) {
      case IRI -> iri(parameter, written);
      case DATE -> date(parameter, written);
      case INTEGER -> matching(parameter, written, "-?\\d{1,18}", XSDDatatype.XSDinteger);
      case CURRENCY -> matching(parameter, written, "[A-Z]{3}", XSDDatatype.XSDstring);
      case LANGUAGE ->
          matching(parameter, written, "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", XSDDatatype.XSDstring);
      case TEXT -> NodeFactory.createLiteralString(written);
    };
  }

  /** A full IRI, a prefixed name, or the slug of an entity of this project. */
  private Node iri(QueryFile.Parameter parameter, String written) {
    Node iri = NodeFactory.createURI(spelledOut(parameter, written));
    if (iri.getURI().startsWith(entitySpace()) && !isDescribed(iri)) {
      throw unknownSlug(parameter, iri.getURI().substring(entitySpace().length()));
    }
    return iri;
  }

  private String spelledOut(QueryFile.Parameter parameter, String written) {
    if (written.matches("[a-z0-9][a-z0-9-]*")) {
      return entitySpace() + written;
    }
    String bare = written.replaceFirst("^<(.*)>$", "$1");
    boolean isFull = !bare.equals(written) || bare.matches("[a-z][a-z0-9+.-]*://.*|urn:.*");
    String iri = isFull ? bare : snapshot.prefixes().expand(bare);
    if (iri != null && iri.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      return iri;
    }
    throw wrong(
        parameter,
        written,
        !isFull && bare.matches("[A-Za-z][\\w.-]*:\\S*")
            ? "no undeclared prefix such as '" + bare.substring(0, bare.indexOf(':') + 1) + "'"
            : "an IRI, a prefixed name, or the slug of an entity");
  }

  private String entitySpace() {
    return snapshot.description().uriSpace() + "id/";
  }

  private boolean isDescribed(Node iri) {
    return snapshot.dataset().getDefaultGraph().contains(iri, Node.ANY, Node.ANY);
  }

  private BadArgument unknownSlug(QueryFile.Parameter parameter, String slug) {
    List<String> similar =
        SimilarNames.to(
            slug,
            snapshot.dataset().getDefaultGraph().stream()
                .map(Triple::getSubject)
                .filter(subject -> subject.isURI() && subject.getURI().startsWith(entitySpace()))
                .map(subject -> subject.getURI().substring(entitySpace().length())));
    return new BadArgument(
        parameter.name(),
        "parameter '"
            + parameter.name()
            + "' is '"
            + slug
            + "', but the data describe no such thing"
            + (similar.isEmpty() ? "" : "; similar: " + String.join(", ", similar)));
  }

  private Node date(QueryFile.Parameter parameter, String written) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(written).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException notADay) {
      throw wrong(parameter, written, "a day such as 2025-04-09");
    }
  }

  private static Node matching(
      QueryFile.Parameter parameter, String written, String pattern, XSDDatatype datatype) {
    if (!written.matches(pattern)) {
      throw wrong(parameter, written, "a value such as " + parameter.example());
    }
    return NodeFactory.createLiteralDT(written, datatype);
  }

  private static BadArgument wrong(QueryFile.Parameter parameter, String written, String expected) {
    return new BadArgument(
        parameter.name(),
        "parameter '" + parameter.name() + "' is '" + written + "', but takes " + expected);
  }
}
