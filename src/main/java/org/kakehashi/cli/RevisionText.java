package org.kakehashi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.kakehashi.history.Kind;
import org.kakehashi.history.Revision;

/** What differs, for people: counts first, then each thing on a line. */
record RevisionText(Revision revision, PrefixMap prefixes) {

  void print(PrintWriter out) {
    out.printf("from release %s to %s%n", revision.before(), revision.now());
    if (revision.isEmpty()) {
      out.println("nothing that is written in files differs");
      return;
    }
    for (Kind kind : Kind.values()) {
      count(kind, out);
    }
    list("added", revision.added(), out);
    list("changed", revision.changed(), out);
    list("withdrawn", revision.withdrawn(), out);
  }

  private void count(Kind kind, PrintWriter out) {
    List<Long> counts =
        Stream.of(revision.added(), revision.changed(), revision.withdrawn())
            .map(some -> some.stream().filter(each -> each.kind() == kind).count())
            .toList();
    if (counts.stream().anyMatch(count -> count > 0)) {
      out.printf(
          "%-11s %4d added, %4d changed, %4d withdrawn%n",
          name(kind), counts.get(0), counts.get(1), counts.get(2));
    }
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case STATEMENT, SOURCE, CONFLICT, TERM -> kind.name().toLowerCase(Locale.ROOT) + "s";
      case ENTITY -> "entities";
      case REST -> "the rest";
    };
  }

  private void list(String heading, List<Revision.Difference> differences, PrintWriter out) {
    if (!differences.isEmpty()) {
      out.println();
      out.println(heading);
    }
    for (Revision.Difference each : differences) {
      String properties =
          each.properties().stream().map(this::name).collect(Collectors.joining(", "));
      out.println(("  " + name(each.thing()) + "  " + properties).stripTrailing());
    }
  }

  private String name(Node node) {
    return NodeFmtLib.str(node, prefixes);
  }
}
