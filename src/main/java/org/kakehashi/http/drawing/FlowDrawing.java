package org.kakehashi.http.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kakehashi.http.drawing.Columns.Route;
import org.kakehashi.http.drawing.Drawings.Doubt;
import org.kakehashi.http.drawing.FlowGroup.OneFlow;
import org.kakehashi.http.page.FlowsView.Amount;
import org.kakehashi.http.page.FlowsView.Drawing;
import org.kakehashi.http.page.FlowsView.LeftOut;
import org.kakehashi.http.page.FlowsView.Stream;
import org.kakehashi.http.page.TimelineView.Reference;

/** Draws the flows of one currency and stage, and says what of them may be added up. */
record FlowDrawing(FlowGroup group, List<Doubt> doubts, SumWords words) {
  /** The greatest amount is so wide, and the others in proportion. */
  private static final double GREATEST = 72;

  private static final double LEAST = 1.5;

  /** What has no exact amount is so wide, whatever the source says of it. */
  private static final double UNKNOWN = 7;

  Drawing view() {
    List<OneFlow> flows = ordered();
    Columns columns = new Columns(flows.stream().map(this::route).toList(), words.notStated());
    List<List<String>> paths = columns.paths();
    List<Stream> streams = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      streams.add(stream(flows.get(i), paths.get(i)));
    }
    List<OneFlow> counted = flows.stream().filter(flow -> reason(flow).isEmpty()).toList();
    return new Drawing(
        group.currency(),
        group.stage().map(Reference::name).orElse(""),
        Columns.WIDTH,
        columns.height(),
        columns.boxes(),
        streams,
        total(counted),
        counted.size(),
        leftOut(flows));
  }

  /** Greater first; those of one giver and channel together. */
  private List<OneFlow> ordered() {
    return group.flows().stream()
        .sorted(
            Comparator.comparing(
                    (OneFlow flow) -> flow.value().orElse(BigDecimal.ZERO),
                    Comparator.reverseOrder())
                .thenComparing(flow -> names(flow.donors()))
                .thenComparing(flow -> flow.channels().isEmpty()))
        .toList();
  }

  private Route route(OneFlow flow) {
    return new Route(List.of(flow.donors(), flow.channels(), ends(flow)), width(flow));
  }

  /** Who receives it, and what for. */
  private List<Reference> ends(OneFlow flow) {
    List<Reference> ends = new ArrayList<>(flow.beneficiaries());
    flow.purposes().stream()
        .map(purpose -> new Reference(words.purpose(purpose.name()), purpose.link()))
        .forEach(ends::add);
    return ends;
  }

  double width(OneFlow flow) {
    Optional<BigDecimal> greatest =
        group.flows().stream()
            .flatMap(one -> one.value().stream())
            .max(Comparator.naturalOrder())
            .filter(most -> most.signum() > 0);
    return flow.value()
        .filter(value -> greatest.isPresent())
        .map(value ->
            Math.max(LEAST, GREATEST * value.doubleValue() / greatest.orElseThrow().doubleValue()))
        .orElse(UNKNOWN);
  }

  private Stream stream(OneFlow flow, List<String> paths) {
    return new Stream(
        flow.flow().name(),
        flow.flow().link(),
        route(flow).stops().stream()
            .map(stop -> stop.isEmpty() ? words.notStated() : names(stop))
            .collect(Collectors.joining(" → ")),
        paths,
        String.format(Locale.ROOT, "%.1f", width(flow)),
        amount(flow),
        flow.sums().isEmpty()
            ? words.none()
            : flow.sums().stream().map(words::of).collect(Collectors.joining(" / ")),
        flow.status(),
        flow.claims(),
        maybe(flow));
  }

  private static String names(List<Reference> things) {
    return things.stream().map(Reference::name).collect(Collectors.joining(" + "));
  }

  private static Amount amount(OneFlow flow) {
    return switch (flow.sums().size()) {
      case 0 -> Amount.NONE;
      case 1 -> flow.value().isPresent() ? Amount.EXACT : words(flow) ? Amount.BOUND : Amount.NONE;
      default -> Amount.SEVERAL;
    };
  }

  private static boolean words(OneFlow flow) {
    return flow.sums().getFirst().atLeast().isPresent()
        || flow.sums().getFirst().atMost().isPresent();
  }

  private List<Reference> maybe(OneFlow flow) {
    return doubts.stream()
        .flatMap(doubt ->
            doubt.one().equals(flow.flow())
                ? java.util.stream.Stream.of(doubt.other())
                : doubt.other().equals(flow.flow())
                    ? java.util.stream.Stream.of(doubt.one())
                    : java.util.stream.Stream.<Reference>empty())
        .distinct()
        .toList();
  }

  /** Why a flow must not be added to others; empty if it may. */
  private Optional<String> reason(OneFlow flow) {
    return switch (amount(flow)) {
      case NONE -> Optional.of("none");
      case BOUND -> Optional.of("bound");
      case SEVERAL -> Optional.of("several");
      case EXACT ->
          !flow.licensed()
              ? Optional.of("status")
              : mayBeCountedElsewhere(flow) ? Optional.of("maybe") : Optional.empty();
    };
  }

  /** Of two that may be one, neither can be added to the other. */
  private boolean mayBeCountedElsewhere(OneFlow flow) {
    List<Reference> others = maybe(flow);
    return group.flows().stream()
        .anyMatch(other -> others.contains(other.flow()) && other.value().isPresent());
  }

  private String total(List<OneFlow> counted) {
    return counted.stream()
        .flatMap(flow -> flow.value().stream())
        .reduce(BigDecimal::add)
        .map(sum -> words.exact(group.currency(), sum))
        .orElse("");
  }

  private List<LeftOut> leftOut(List<OneFlow> flows) {
    return flows.stream()
        .flatMap(
            flow -> reason(flow).map(reason -> new LeftOut(flow.flow().name(), reason)).stream())
        .toList();
  }
}
