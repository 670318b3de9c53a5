package org.kakehashi.http.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ClaimView.Mark;
import org.kakehashi.http.page.ComparisonView.Entry;
import org.kakehashi.http.page.ComparisonView.Note;
import org.kakehashi.http.page.ComparisonView.Row;
import org.kakehashi.http.page.ComparisonView.Support;
import org.kakehashi.http.page.ComparisonView.Table;
import org.kakehashi.http.page.ThingView.Fact;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;

/**
 * How what is compared is told.
 *
 * @param labels what the two sides are called
 */
record ComparisonWords(Comparison found, List<String> labels, Texts texts) {
  /**
   * What is said, by property or thing.
   *
   * @param most of which rows are made; the row that reaches it is the last
   */
  Table table(Map<Key, Place> places, int most) {
    Map<String, List<Key>> groups = new LinkedHashMap<>();
    places
        .keySet()
        .forEach(key ->
            groups
                .computeIfAbsent(key.role() + " " + key.group(), first -> new ArrayList<>())
                .add(key));
    List<Row> rows =
        groups.values().stream()
            .map(keys -> row(keys, places))
            .sorted(Comparator.comparing(this::isLater).thenComparing(row -> row.name().text()))
            .toList();
    Collection<Place> all = places.values();
    List<Row> shown = upTo(most, rows);
    return new Table(
        count(all, Place.BOTH),
        count(all, Place.FIRST),
        count(all, Place.SECOND),
        shown,
        all.size() - shown.stream().mapToInt(Row::size).sum());
  }

  private static List<Row> upTo(int most, List<Row> rows) {
    List<Row> shown = new ArrayList<>();
    int size = 0;
    for (Row row : rows) {
      if (size < most) {
        shown.add(row);
        size += row.size();
      }
    }
    return shown;
  }

  /** Of two things comes first what is said of both, of two dates what is not. */
  private boolean isLater(Row row) {
    return found.isOfMoments()
        ? row.first().isEmpty() && row.second().isEmpty()
        : row.both().isEmpty();
  }

  private static int count(Collection<Place> places, Place wanted) {
    return (int) places.stream().filter(place -> place == wanted).count();
  }

  private Row row(List<Key> keys, Map<Key, Place> places) {
    Function<Place, List<Entry>> entries =
        place ->
            keys.stream()
                .filter(key -> places.get(key) == place)
                .map(this::entry)
                .sorted(Comparator.comparing(entry -> entry.value().getLast().text()))
                .toList();
    return new Row(
        heading(keys.getFirst()),
        entries.apply(Place.BOTH),
        entries.apply(Place.FIRST),
        entries.apply(Place.SECOND));
  }

  private Text heading(Key key) {
    return key.role() == Key.Role.OTHER ? found.saying(key).telling().text(key.group()) : name(key);
  }

  /** A property as the thing is seen from. */
  Text name(Key key) {
    Text property = found.saying(key).telling().text(key.property());
    return key.role() == Key.Role.OBJECT
        ? new Text(texts.say("thing.incoming.name", property.text()), "", property.link())
        : property;
  }

  private Entry entry(Key key) {
    Side side = found.saying(key);
    Text value = side.telling().text(Side.value(key, side.said(key)));
    List<Text> shown =
        key.role() == Key.Role.OTHER
            ? List.of(side.telling().text(key.property()), value)
            : List.of(value);
    return new Entry(shown, supports(key), notes(key));
  }

  private List<Support> supports(Key key) {
    boolean both =
        found.first().facts().containsKey(key) && found.second().facts().containsKey(key);
    List<Support> all =
        sides()
            .filter(side -> side.facts().containsKey(key))
            .map(side -> support(side, side.fact(key), both ? label(side) : ""))
            .toList();
    return both && isSame(all.getFirst(), all.getLast())
        ? List.of(unlabelled(all.getFirst()))
        : all;
  }

  /** The same claims stand behind it, though the links lead to different moments. */
  private static boolean isSame(Support one, Support other) {
    return one.text().equals(other.text()) && names(one).equals(names(other));
  }

  private static List<String> names(Support support) {
    return support.proofs().stream().map(Text::text).toList();
  }

  private static Support unlabelled(Support support) {
    return new Support("", support.text(), support.grade(), support.doubt(), support.proofs());
  }

  private Stream<Side> sides() {
    return Stream.of(found.first(), found.second());
  }

  private String label(Side side) {
    return labels.get(side.place() == Place.FIRST ? 0 : 1);
  }

  /** A fact is supported by claims, or follows from others. */
  Support support(Side side, List<Triple> same, String of) {
    Fact fact = side.telling().facts().fact(same);
    List<Text> claims = side.licences(same).stream().map(side.telling()::row).toList();
    return claims.isEmpty()
        ? new Support(of, "", fact.grade(), fact.doubt(), fact.explanations())
        : new Support(of, fact.support(), fact.grade(), fact.doubt(), claims);
  }

  private List<Note> notes(Key key) {
    List<Node> ones = found.first().claims().getOrDefault(key, List.of());
    List<Node> others = found.second().claims().getOrDefault(key, List.of());
    boolean fact = sides().anyMatch(side -> side.facts().containsKey(key));
    if (ones.equals(others)) {
      return notes(found.first(), ones, "");
    } else if (!fact && (ones.isEmpty() || others.isEmpty())) {
      return notes(found.saying(key), ones.isEmpty() ? others : ones, "");
    }
    String pattern = fact ? "compare.claimed.apart" : "compare.claimed";
    return sides()
        .flatMap(side ->
            notes(side, side.claims().getOrDefault(key, List.of()), texts.say(pattern, label(side)))
                .stream())
        .toList();
  }

  private static List<Note> notes(Side side, List<Node> claims, String of) {
    return claims.stream().map(claim -> note(side, claim, of)).toList();
  }

  private static Note note(Side side, Node claim, String of) {
    Telling telling = side.telling();
    Mark mark = telling.status(claim).map(telling::mark).orElseGet(() -> new Mark("", ""));
    return new Note(of, mark, telling.claim(claim).flags(), telling.row(claim));
  }
}
