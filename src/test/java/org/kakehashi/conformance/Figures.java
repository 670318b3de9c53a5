package org.kakehashi.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many cases passed, as the lines of a table. */
record Figures(List<Outcome> outcomes) {
  List<String> lines() {
    Map<String, List<Outcome>> parts =
        outcomes.stream()
            .collect(Collectors.groupingBy(Figures::part, TreeMap::new, Collectors.toList()));
    return Stream.concat(
            parts.entrySet().stream().map(part -> line(part.getKey(), part.getValue())),
            Stream.of(line("all", outcomes)))
        .toList();
  }

  private static String part(Outcome outcome) {
    String suite = outcome.id().startsWith("sparql11") ? "SPARQL 1.1" : "SPARQL 1.0";
    return switch (outcome.test()) {
      case EvaluationCase evaluation -> suite + " query evaluation";
      case SyntaxCase syntax -> suite + " query syntax";
      case ProtocolCase protocol -> suite + " protocol";
    };
  }

  private static String line(String part, List<Outcome> some) {
    return "| %s | %d | %d | %d | %d |"
        .formatted(
            part,
            some.size(),
            count(some, Outcome::oursPasses),
            count(some, Outcome::stockPasses),
            count(some, outcome -> !outcome.oursPasses() && !outcome.stockPasses()));
  }

  private static long count(List<Outcome> some, Predicate<Outcome> which) {
    return some.stream().filter(which).count();
  }
}
