package org.kakehashi.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;

/** Turns what a caller wrote into an RDF term of the parameter's type. */
final class ArgumentReader {
  private static final String BARE = "[A-Za-z0-9][A-Za-z0-9-]*";

  private final Snapshot snapshot;
  private final ProjectNames names;

  ArgumentReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.names = ProjectNames.of(snapshot);
  }

  /** The names of the statuses that claims of this project can have. */
  List<String> statuses() {
    return List.copyOf(names.statuses().keySet());
  }

  Node read(QueryFile.Parameter parameter, String written) {
    return switch (parameter.type()) {
      case IRI -> iri(parameter, written);
      case STATUS -> status(parameter, written);
      case DATE, UNTIL -> date(parameter, written);
      case INTEGER -> matching(parameter, written, "-?\\d{1,18}", XSDDatatype.XSDinteger);
      case CURRENCY -> matching(parameter, written, "[A-Z]{3}", XSDDatatype.XSDstring);
      case LANGUAGE ->
          matching(parameter, written, "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", XSDDatatype.XSDstring);
      case TEXT -> NodeFactory.createLiteralString(written);
    };
  }

  /** A full IRI, a prefixed name, or the slug of something that this project describes. */
  private Node iri(QueryFile.Parameter parameter, String written) {
    if (written.matches(BARE)) {
      return Optional.ofNullable(names.things().get(written))
          .orElseThrow(() -> wrong(parameter, written, names.things().keySet()));
    }
    String bare = written.replaceFirst("^<(.*)>$", "$1");
    String iri = Optional.ofNullable(snapshot.prefixes().expand(bare)).orElse(bare);
    if (!iri.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw wrong(parameter, written, List.of());
    }
    return NodeFactory.createURI(iri);
  }

  private Node status(QueryFile.Parameter parameter, String written) {
    return Optional.ofNullable(names.statuses().get(written.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> unknownStatus(parameter, written));
  }

  private BadArgument unknownStatus(QueryFile.Parameter parameter, String written) {
    String all = String.join(", ", statuses());
    return BadArgument.wrong(parameter.name(), written, "status", all, statuses());
  }

  private static Node date(QueryFile.Parameter parameter, String written) {
    try {
      return NodeFactory.createLiteralDT(day(parameter, written), XSDDatatype.XSDdate);
    } catch (DateTimeParseException notADay) {
      throw wrong(parameter, written, List.of());
    }
  }

  /** A month or a year stands for its first day, or for its last where an end is asked for. */
  private static String day(QueryFile.Parameter parameter, String written) {
    boolean last = parameter.type() == ParameterType.UNTIL;
    if (written.matches("\\d{4}")) {
      Year year = Year.parse(written);
      return (last ? year.atMonth(12).atEndOfMonth() : year.atDay(1)).toString();
    }
    if (written.matches("\\d{4}-\\d{2}")) {
      YearMonth month = YearMonth.parse(written);
      return (last ? month.atEndOfMonth() : month.atDay(1)).toString();
    }
    return LocalDate.parse(written).toString();
  }

  private static Node matching(
      QueryFile.Parameter parameter, String written, String pattern, XSDDatatype datatype) {
    if (!written.matches(pattern)) {
      throw wrong(parameter, written, List.of());
    }
    return NodeFactory.createLiteralDT(written, datatype);
  }

  private static BadArgument wrong(
      QueryFile.Parameter parameter, String written, Collection<String> similar) {
    String takes = parameter.type().name().toLowerCase(Locale.ROOT);
    return BadArgument.wrong(parameter.name(), written, takes, parameter.example(), similar);
  }
}
