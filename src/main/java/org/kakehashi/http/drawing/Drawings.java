package org.kakehashi.http.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kakehashi.http.page.FlowsView;
import org.kakehashi.http.page.FlowsView.Withheld;
import org.kakehashi.http.page.NetworkView;
import org.kakehashi.http.page.TimelineView;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.text.Language;

/** Draws rows: each method lays out one kind of drawing. */
public final class Drawings {
  private Drawings() {}

  /**
   * A time of a thing.
   *
   * @param time as authored
   */
  public record Dated(Reference thing, String time, Status status, Reference claim) {}

  /**
   * What one row says of a flow of money.
   *
   * @param channel empty where no source names one, like all that follows
   * @param licensed whether the row states facts
   * @param claims that the row rests on
   */
  public record Flow(
      Reference flow,
      Reference donor,
      Optional<Reference> channel,
      Optional<Reference> beneficiary,
      Optional<Reference> stage,
      Optional<Sum> sum,
      Status status,
      boolean licensed,
      List<Reference> claims) {}

  /** An amount as far as it is known; an exact one has a value. */
  public record Sum(
      String currency,
      Optional<BigDecimal> value,
      Optional<BigDecimal> atLeast,
      Optional<BigDecimal> atMost) {}

  /** Two flows that may be one, by their links. */
  public record Doubt(Reference one, Reference other) {}

  /**
   * A thing in a network.
   *
   * @param language of its name, or empty
   * @param end whether the reader asked for it
   */
  public record Vertex(Reference thing, String language, boolean end) {}

  /**
   * What links two things.
   *
   * @param forth whether a relation leads from the one to the other
   * @param back whether one leads from the other to the one
   * @param firm whether it is a fact
   */
  public record Tie(
      Vertex one,
      Vertex other,
      String label,
      boolean forth,
      boolean back,
      boolean firm,
      Status status) {}

  /**
   * Things in columns from left to right, and what links them.
   *
   * @param columns in which each thing stands once
   */
  public static NetworkView network(List<List<Vertex>> columns, List<Tie> ties) {
    return new NetworkLayout(columns, ties).view();
  }

  /**
   * Times on an axis.
   *
   * @param untimed how many rows have no time
   */
  public static TimelineView timeline(List<Dated> rows, int untimed, Language language) {
    return TimelineLayout.of(rows, language).view(untimed);
  }

  /** Streams of money, each flow once, by currency and stage. */
  public static FlowsView flows(
      List<Flow> rows, List<Doubt> doubts, List<Withheld> withheld, Language language) {
    SumWords words = new SumWords(language);
    return new FlowsView(
        FlowGroup.of(rows).stream()
            .map(group -> new FlowDrawing(group, doubts, words).view())
            .toList(),
        withheld);
  }

  /** An amount in words. */
  public static String words(Sum sum, Language language) {
    return new SumWords(language).of(sum);
  }

  /** A number as people of the language group its digits. */
  public static String number(BigDecimal number, Language language) {
    return new SumWords(language).number(number);
  }
}
