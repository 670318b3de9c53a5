package org.kakehashi.http.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kakehashi.http.page.BarsView;
import org.kakehashi.http.page.FlowsView;
import org.kakehashi.http.page.FlowsView.Withheld;
import org.kakehashi.http.page.GridView;
import org.kakehashi.http.page.LinksView;
import org.kakehashi.http.page.NetworkView;
import org.kakehashi.http.page.TermDrawing;
import org.kakehashi.http.page.ThingView.Text;
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
   * @param fact whether the claim that gives it is one
   * @param reach the day up to which its source can tell that what has no end goes on; empty where
   *     that is not known
   */
  public record Dated(
      Reference thing,
      String time,
      Status status,
      boolean fact,
      Reference claim,
      Optional<LocalDate> reach) {}

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
      Optional<Reference> purpose,
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
   * A number of a thing.
   *
   * @param group of things whose numbers may be compared, or empty
   * @param value as written, or empty
   * @param size as far as it can be drawn
   */
  public record Measured(Reference thing, String group, String value, OptionalDouble size) {}

  /** Something that leads from one thing to another. */
  public record Link(Reference from, String name, Reference to) {}

  /** Numbers as bars. */
  public static BarsView bars(String measure, List<Measured> rows) {
    return new BarLayout(measure, rows).view();
  }

  /** Things and what links them. */
  public static LinksView links(List<Link> links) {
    return new LinkLayout(links).view();
  }

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

  /**
   * A term of a tree, which stands in it from the top down.
   *
   * @param depth how many lie above it
   * @param kind a class of the style sheet; {@link #OWN} for the one that the drawing is about
   * @param above rows of those right above it
   */
  public record Branch(Text term, int depth, String kind, List<Integer> above) {
    public static final String OWN = "own";
  }

  /**
   * A term in its tree.
   *
   * @param before what leads to it
   * @param after what it leads to
   */
  public static TermDrawing term(List<Text> before, List<Branch> tree, List<Text> after) {
    return new TermLayout(before, tree, after).view();
  }

  /**
   * A claim about something of a row.
   *
   * @param year of four digits, or empty
   * @param fact whether it is one
   */
  public record Said(Reference row, String year, boolean fact) {}

  /** How much is said of each row, by year. */
  public static GridView grid(List<Said> said) {
    return new GridLayout(said).view();
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
