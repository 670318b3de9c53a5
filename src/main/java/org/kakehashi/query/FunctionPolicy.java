package org.kakehashi.query;

import java.util.List;
import java.util.Set;

/**
 * Which function IRIs may be called. Jena turns {@code java:} IRIs, and every name in its own
 * libraries, into classes that it loads, so its main library is open by name only.
 *
 * @see <a href="https://jena.apache.org/documentation/query/library-function.html">ARQ
 *     functions</a>
 */
final class FunctionPolicy {
  private static final String ARQ_LIBRARY = "http://jena.apache.org/ARQ/function#";
  private static final List<String> CLOSED =
      List.of(
          "java:",
          "http://jena.apache.org/ARQ/jsFunction",
          "http://jena.apache.org/ARQ/function/script",
          "http://jena.apache.org/ARQ/procedure#",
          "http://jena.hpl.hp.com/",
          "http://www.w3.org/2005/xpath-functions#apply",
          "http://www.dotnetrdf.org/leviathan#",
          // Lists and maps as literals, which double when joined with themselves.
          "http://w3id.org/awslabs/neptune/SPARQL-CDTs/",
          // They may be asked for a milliard of digits; ROUND of SPARQL may not.
          "http://www.w3.org/2005/xpath-functions#round",
          "http://www.w3.org/2005/xpath-functions/math#exp10",
          "http://www.w3.org/2005/xpath-functions#format-number");

  /**
   * Left out: wait (holds a thread), eval, context, systemVar, print, execTime; strjoin (grows
   * without limit).
   */
  private static final Set<String> OPEN_ARQ =
      Set.of(
          "bnode",
          "collation",
          "date",
          "e",
          "evenInteger",
          "langeq",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "nowtz",
          "pi",
          "sha1sum",
          "sqrt",
          "strlen",
          "struuid",
          "substr",
          "substring",
          "timezone",
          "adjust-to-timezone",
          "system-timezone",
          "uuid",
          "version",
          "subject",
          "predicate",
          "object",
          "triple",
          "isTriple");

  private FunctionPolicy() {}

  /** Refuses a function that must not be called. */
  static void check(String iri) {
    if (isClosed(iri) || isClosedArq(iri)) {
      throw refused(iri);
    }
  }

  /** Refuses a predicate that Jena would run as a property function from a loaded class. */
  static void checkPredicate(String iri) {
    if (isClosed(iri)) {
      throw refused(iri);
    }
  }

  static QueryRefused refused(String name) {
    return new QueryRefused(QueryRefused.Reason.FUNCTION_REFUSED, name);
  }

  private static boolean isClosed(String iri) {
    return CLOSED.stream()
        .anyMatch(prefix -> iri.regionMatches(true, 0, prefix, 0, prefix.length()));
  }

  private static boolean isClosedArq(String iri) {
    return iri.startsWith(ARQ_LIBRARY) && !OPEN_ARQ.contains(iri.substring(ARQ_LIBRARY.length()));
  }
}
