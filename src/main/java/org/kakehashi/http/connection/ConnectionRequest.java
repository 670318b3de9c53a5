package org.kakehashi.http.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.query.BadArgument;

/** Reads which links are to be followed; the names of what there is come from the data. */
record ConnectionRequest(Asked asked) {
  static final String FROM = "from";
  static final String TO = "to";

  /** The things that it is about. */
  static final List<String> ENDS = List.of(FROM, TO);

  static final String STEPS = "steps";
  static final String STATUS = "status";
  static final String RELATION = "relation";
  static final String FOLLOW = "follow";
  static final String AVOID = "avoid";
  static final String WITHOUT = "without";

  /** What {@link #FOLLOW} takes: the relations that are named, or all but those. */
  static final List<String> FOLLOWED = List.of("only", "except");

  private static final List<String> SETS = List.of(STATUS, RELATION, AVOID, WITHOUT);
  private static final List<String> KNOWN =
      List.of(FROM, TO, STEPS, STATUS, RELATION, FOLLOW, AVOID, "asOf", "knownAt", WITHOUT);

  static ConnectionRequest of(HttpServletRequest request) {
    return new ConnectionRequest(Asked.of(request, ConnectionFeature.PATH, KNOWN, SETS));
  }

  /** How far a neighbourhood reaches. */
  int steps() {
    return Integer.parseInt(asked.word(STEPS, List.of("1", "2")));
  }

  /**
   * What is followed.
   *
   * @param statuses those that there are
   * @param relations those that there are
   * @param avoided things that were found for what was written
   */
  Choice choice(Collection<Node> statuses, Collection<Node> relations, Set<Node> avoided) {
    return new Choice(chosen(STATUS, statuses), chosen(RELATION, relations), isExcept(), avoided);
  }

  /** Whether the relations that are named are left out. */
  boolean isExcept() {
    return asked.word(FOLLOW, FOLLOWED).equals(FOLLOWED.getLast());
  }

  private Set<Node> chosen(String parameter, Collection<Node> there) {
    Map<String, Node> byName = new LinkedHashMap<>();
    there.forEach(term -> byName.putIfAbsent(name(term).toLowerCase(Locale.ROOT), term));
    return asked.all(parameter).stream()
        .map(written -> chosen(parameter, written, byName))
        .collect(Collectors.toSet());
  }

  /** A term by the last part of its IRI, in any case, or by its whole IRI. */
  private static Node chosen(String parameter, String written, Map<String, Node> byName) {
    String name = written.replaceFirst("^https?://.*[#/]", "").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> {
          List<String> known = byName.values().stream().map(ConnectionRequest::name).toList();
          return BadArgument.wrong(parameter, written, "one-of", String.join(", ", known), known);
        });
  }

  /** How addresses name a term. */
  static String name(Node term) {
    return term.getURI().replaceFirst(".*[#/]", "");
  }
}
