package org.kakehashi.http.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.http.drawing.Drawings.Flow;
import org.kakehashi.http.drawing.Drawings.Sum;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;

/**
 * Flows of one currency and one stage, each once, however many rows say something of it.
 *
 * @param currency or empty where no amount is stated
 */
record FlowGroup(String currency, Optional<Reference> stage, List<OneFlow> flows) {

  /** A flow with all that rows say of it. */
  record OneFlow(Reference flow, List<Flow> rows) {
    List<Reference> donors() {
      return rows.stream().map(Flow::donor).distinct().toList();
    }

    List<Reference> channels() {
      return rows.stream().flatMap(row -> row.channel().stream()).distinct().toList();
    }

    List<Reference> beneficiaries() {
      return rows.stream().flatMap(row -> row.beneficiary().stream()).distinct().toList();
    }

    List<Reference> purposes() {
      return rows.stream().flatMap(row -> row.purpose().stream()).distinct().toList();
    }

    List<Sum> sums() {
      return rows.stream().flatMap(row -> row.sum().stream()).distinct().toList();
    }

    /** The value, where there is one only and it is exact. */
    Optional<BigDecimal> value() {
      return sums().size() == 1 ? sums().getFirst().value() : Optional.empty();
    }

    /** A flow is a fact only if every row that it is drawn from states facts. */
    boolean licensed() {
      return rows.stream().allMatch(Flow::licensed);
    }

    Status status() {
      return rows.stream()
          .min(Comparator.comparing(Flow::licensed))
          .map(Flow::status)
          .orElseThrow();
    }

    List<Reference> claims() {
      return rows.stream().flatMap(row -> row.claims().stream()).distinct().toList();
    }
  }

  /** Groups rows: those with amounts first, by currency and stage; a flow with none comes last. */
  static List<FlowGroup> of(List<Flow> rows) {
    Map<Reference, List<Flow>> byFlow = grouped(rows.stream(), Flow::flow);
    Map<List<Object>, List<Flow>> groups =
        grouped(byFlow.values().stream().flatMap(FlowGroup::telling), FlowGroup::key);
    List<FlowGroup> result = new ArrayList<>();
    groups.forEach((key, members) ->
        result.add(
            new FlowGroup(
                currency(members.getFirst()),
                members.getFirst().stage(),
                grouped(members.stream(), Flow::flow).entrySet().stream()
                    .map(flow -> new OneFlow(flow.getKey(), flow.getValue()))
                    .toList())));
    result.sort(
        Comparator.comparing((FlowGroup group) -> group.currency().isEmpty())
            .thenComparing(FlowGroup::currency)
            .thenComparing(group -> group.stage().isEmpty()));
    return result;
  }

  /** Rows with an amount, or with a stage, tell more of a flow than its other rows. */
  private static Stream<Flow> telling(List<Flow> flow) {
    List<Flow> withSum = flow.stream().filter(row -> row.sum().isPresent()).toList();
    List<Flow> withStage = flow.stream().filter(row -> row.stage().isPresent()).toList();
    return withSum.isEmpty() ? (withStage.isEmpty() ? flow : withStage).stream() : withSum.stream();
  }

  private static List<Object> key(Flow row) {
    return List.of(currency(row), row.stage());
  }

  private static String currency(Flow row) {
    return row.sum().map(Sum::currency).orElse("");
  }

  private static <K> Map<K, List<Flow>> grouped(Stream<Flow> rows, Function<Flow, K> key) {
    return rows.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
