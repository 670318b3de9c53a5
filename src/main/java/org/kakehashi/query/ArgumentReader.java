package org.kakehashi.query;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.corpus.ParameterType;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.edtf.Edtf;

/** Turns what a caller wrote into an RDF term of the parameter's type. */
final class ArgumentReader {
  private static final String BARE = "[A-Za-z0-9][A-Za-z0-9-]*";

  private final Snapshot snapshot;
  private final ProjectNames names;
  private final Directory directory;

  ArgumentReader(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.names = ProjectNames.of(snapshot);
    this.directory = Directory.of(snapshot);
  }

  /** The values that a parameter of a type can have, where they are few and known. */
  List<String> choices(ParameterType type) {
    return switch (type) {
      case STATUS -> List.copyOf(names.statuses().keySet());
      case CURRENCY -> names.currencies();
      case IRI, DATE, UNTIL, LANGUAGE, INTEGER, TEXT -> List.of();
    };
  }

  Node read(QueryFile.Parameter parameter, String written) {
    return switch (parameter.type()) {
      case IRI -> iri(parameter, written);
      case STATUS -> status(parameter, written);
      case DATE, UNTIL -> date(parameter, written);
      case INTEGER -> matching(parameter, written, "-?\\d{1,18}", XSDDatatype.XSDinteger);
      case CURRENCY -> currency(parameter, written);
      case LANGUAGE ->
          matching(parameter, written, "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", XSDDatatype.XSDstring);
      case TEXT -> NodeFactory.createLiteralString(written);
    };
  }

  /**
   * A full IRI, a prefixed name, or the slug of something that this project describes; or what one
   * thing alone is called.
   */
  private Node iri(QueryFile.Parameter parameter, String written) {
    if (written.matches(BARE)) {
      return thing(parameter, written);
    }
    String bare = written.replaceFirst("^<(.*)>$", "$1");
    boolean isFull = !bare.equals(written) || bare.matches("[a-z][a-z0-9+.-]*://.*|urn:.*");
    String iri = isFull ? bare : snapshot.prefixes().expand(bare);
    if (iri == null || !iri.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      return called(parameter, written);
    }
    return ProjectNames.isOurs(iri, snapshot.description().uriSpace())
        ? ours(parameter, iri)
        : NodeFactory.createURI(iri);
  }

  private Node thing(QueryFile.Parameter parameter, String slug) {
    return Optional.ofNullable(names.things().get(slug))
        .or(() -> Optional.ofNullable(names.concepts().get(slug.toLowerCase(Locale.ROOT))))
        .orElseGet(() -> called(parameter, slug));
  }

  /** The one thing of a name; nobody can tell which of several was meant. */
  private Node called(QueryFile.Parameter parameter, String name) {
    List<Node> things = directory.find(name);
    return switch (things.size()) {
      case 0 -> throw wrong(parameter, name, slugs());
      case 1 -> things.getFirst();
      default ->
          throw BadArgument.several(
              parameter.name(), name, things.stream().map(directory::slug).toList());
    };
  }

  private List<String> slugs() {
    return Stream.of(names.things(), names.concepts())
        .flatMap(some -> some.keySet().stream())
        .toList();
  }

  private Node ours(QueryFile.Parameter parameter, String iri) {
    if (names.iris().contains(iri)) {
      return NodeFactory.createURI(iri);
    }
    String namespace = iri.replaceFirst("[^/#]*$", "");
    List<String> siblings =
        names.iris().stream()
            .filter(known -> known.startsWith(namespace))
            .map(this::shortName)
            .toList();
    throw wrong(parameter, shortName(iri), siblings);
  }

  /** How a caller would write it. */
  private String shortName(String iri) {
    String things = snapshot.description().uriSpace() + "id/";
    return iri.startsWith(things)
        ? iri.substring(things.length())
        : Optional.ofNullable(snapshot.prefixes().abbreviate(iri)).orElse(iri);
  }

  private Node status(QueryFile.Parameter parameter, String written) {
    return Optional.ofNullable(names.statuses().get(written.toLowerCase(Locale.ROOT)))
        .orElseThrow(() -> noChoice(parameter, written));
  }

  private Node currency(QueryFile.Parameter parameter, String written) {
    return names.currencies().stream()
        .filter(written::equalsIgnoreCase)
        .findFirst()
        .map(code -> NodeFactory.createLiteralDT(code, XSDDatatype.XSDstring))
        .orElseThrow(() -> noChoice(parameter, written));
  }

  private BadArgument noChoice(QueryFile.Parameter parameter, String written) {
    List<String> choices = choices(parameter.type());
    return BadArgument.wrong(
        parameter.name(), written, name(parameter.type()), String.join(", ", choices), choices);
  }

  /** A month or a year stands for its first day, or for its last where an end is asked for. */
  private static Node date(QueryFile.Parameter parameter, String written) {
    return Optional.of(written)
        .filter(text -> text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
        .flatMap(Edtf::parse)
        .flatMap(days -> parameter.type() == ParameterType.UNTIL ? days.latest() : days.earliest())
        .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
        .orElseThrow(() -> wrong(parameter, written, List.of()));
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
    return BadArgument.wrong(
        parameter.name(), written, name(parameter.type()), parameter.example(), similar);
  }

  private static String name(ParameterType type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
