package org.kakehashi.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateFactory;
import org.kakehashi.corpus.SyntaxPosition;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.QueryRefused.Position;
import org.kakehashi.query.QueryRefused.Reason;

/**
 * Parses query text and refuses what must never run: what leaves the snapshot (other servers,
 * files, Java classes), what changes data, and what would exhaust the parser.
 */
public final class QueryGuard {
  /** The longest query text in UTF-16 units; the cost of parsing grows with its square. */
  public static final int MAX_LENGTH = 128 * 1024;

  /** How the lexer shows a character that it does not expect. */
  private static final Pattern CODE = Pattern.compile("'(\\d{1,6})' \\(\\1\\)");

  private static final Pattern PLACE =
      Pattern.compile("(^Line \\d+, column \\d+: | at line \\d+, column \\d+(?=\\.))");

  /** How the parser shows a token that it does not expect: its kind, then itself. */
  private static final Pattern UNEXPECTED =
      Pattern.compile("Encountered \"(?: (?:\".*\"|<.*>) \"(.*) \"|<EOF>)\"\\.?");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final String base;
  private final PrefixMapping prefixes;
  private final Set<String> graphs;

  private QueryGuard(String base, PrefixMapping prefixes, Set<String> graphs) {
    this.base = base;
    this.prefixes = prefixes;
    this.graphs = graphs;
  }

  /** A guard for the queries to one snapshot. */
  public static QueryGuard of(Snapshot snapshot) {
    Set<String> graphs =
        Iter.asStream(snapshot.dataset().listGraphNodes())
            .filter(Node::isURI)
            .map(Node::getURI)
            .collect(Collectors.toUnmodifiableSet());
    return new QueryGuard(snapshot.description().uriSpace(), snapshot.prefixMapping(), graphs);
  }

  /**
   * The query of a text, safe to run.
   *
   * @throws QueryRefused when it must not run
   */
  public Query admit(String text) {
    return admit(text, List.of(), List.of());
  }

  /**
   * The query of a text, safe to run, over the graphs that a request names; as the SPARQL Protocol
   * asks, these replace those that the query itself names.
   *
   * @throws QueryRefused when it must not run
   * @see <a href="https://www.w3.org/TR/sparql11-protocol/#dataset">SPARQL 1.1 Protocol 2.1.4</a>
   */
  public Query admit(String text, List<String> defaultGraphs, List<String> namedGraphs) {
    if (text.length() > MAX_LENGTH) {
      throw new QueryRefused(
          Reason.QUERY_TOO_LONG, String.valueOf(text.length()), String.valueOf(MAX_LENGTH));
    }
    NestingLimit.check(text);
    try {
      Query query = parse(text);
      check(query);
      return over(query, defaultGraphs, namedGraphs);
    } catch (StackOverflowError e) {
      // Long chains without brackets, such as !!!!…, also recurse in the parser.
      throw new QueryRefused(Reason.QUERY_TOO_NESTED, String.valueOf(NestingLimit.DEPTH));
    }
  }

  /**
   * Settings for running one query, new for each: the second lock, which stops what leaves the
   * snapshot even if it were admitted, and limits to what expressions make.
   */
  public static Context closedContext() {
    Context context = ARQ.getContext().copy();
    context.set(ARQ.httpServiceAllowed, false);
    // Optimising would work out constant expressions before the deadline counts.
    context.set(ARQ.optExprConstantFolding, false);
    context.set(ARQConstants.sysOptimizerFactory, BoundedExpressions.beforeOptimising());
    Growth.start(context);
    return context;
  }

  private Query parse(String text) {
    try {
      Query query = new Query();
      // The project's own prefixes need no declaring; a declaration in the text wins.
      query.getPrefixMapping().setNsPrefixes(prefixes);
      return QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw isUpdate(text) ? new QueryRefused(Reason.UPDATE_REFUSED) : syntaxError(e, text);
    } catch (QueryException e) {
      throw new QueryRefused(Reason.SYNTAX_ERROR, firstLine(e));
    }
  }

  private static QueryRefused syntaxError(QueryParseException e, String text) {
    Optional<Position> position =
        SyntaxPosition.of(e).map(place -> Position.ofUnits(text, place.line(), place.column()));
    // The place is told beside the message, where a character is one column.
    String told = PLACE.matcher(firstLine(e)).replaceAll("");
    Matcher token = UNEXPECTED.matcher(told);
    if (token.matches()) {
      String found = token.group(1) == null ? "the end of the query" : token.group(1);
      told = "unexpected " + found;
    }
    return new QueryRefused(Reason.SYNTAX_ERROR, position, told);
  }

  /** Without the parser's list of every token that it would have taken, and without escapes. */
  private static String firstLine(QueryException e) {
    String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String told = CODE.matcher(line).replaceAll(QueryGuard::lexed);
    return ESCAPE.matcher(told).replaceAll(QueryGuard::character);
  }

  private static String lexed(MatchResult code) {
    int character = Integer.parseInt(code.group(1));
    return Character.isISOControl(character)
        ? Matcher.quoteReplacement(code.group())
        : Matcher.quoteReplacement("'" + Character.toString(character) + "'");
  }

  private static String character(MatchResult escape) {
    char character = (char) Integer.parseInt(escape.group(1), 16);
    return Character.isISOControl(character)
        ? Matcher.quoteReplacement(escape.group())
        : Matcher.quoteReplacement(String.valueOf(character));
  }

  private boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text, base, Syntax.syntaxARQ).getOperations().isEmpty();
    } catch (QueryException notAnUpdateEither) {
      return false;
    }
  }

  private void check(Query query) {
    if (query.isJsonType() || query.isConstructQuad()) {
      throw new QueryRefused(Reason.FORM_REFUSED);
    }
    HidingPlaces.search(query);
    checkGraphs(query.getGraphURIs());
    checkGraphs(query.getNamedGraphURIs());
  }

  private void checkGraphs(Collection<String> named) {
    named.stream()
        .filter(graph -> !graphs.contains(graph))
        .findFirst()
        .ifPresent(unknown -> {
          throw new QueryRefused(Reason.UNKNOWN_GRAPH, unknown);
        });
  }

  private Query over(Query query, List<String> defaultGraphs, List<String> namedGraphs) {
    if (Stream.of(defaultGraphs, namedGraphs).allMatch(List::isEmpty)) {
      return query;
    }
    checkGraphs(defaultGraphs);
    checkGraphs(namedGraphs);
    query.getGraphURIs().clear();
    query.getNamedGraphURIs().clear();
    defaultGraphs.forEach(query::addGraphURI);
    namedGraphs.forEach(query::addNamedGraphURI);
    return query;
  }
}
