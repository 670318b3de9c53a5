package org.kakehashi.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
    if (written.matches("[a-z0-9][a-z0-9-]*")) {
      return NodeFactory.createURI(snapshot.description().uriSpace() + "id/" + written);
    }
    String bare = written.replaceFirst("^<(.*)>$", "$1");
    String iri = Optional.ofNullable(snapshot.prefixes().expand(bare)).orElse(bare);
    if (!iri.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw wrong(parameter, written, "an IRI, a prefixed name, or the slug of an entity");
    }
    return NodeFactory.createURI(iri);
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
