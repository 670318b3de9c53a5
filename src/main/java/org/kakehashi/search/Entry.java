package org.kakehashi.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.kakehashi.text.Language;

/** A thing that can be found. */
public final class Entry {
  private final Node node;
  private final Kind kind;
  private final Map<Language, Wording> wordings;
  private final Map<Facet, Set<String>> values;
  private final List<Node> claims;
  private final Span span;
  private final List<String> times;
  private final Set<Caveat> caveats;

  /** What keeps a claim from being taken as it stands, whatever its status. */
  public enum Caveat {
    /** Its source says that it is not so. */
    DENIED,
    /** The curators concluded that it must not be used. */
    SET_ASIDE
  }

  Entry(
      Node node,
      Kind kind,
      Map<Language, Wording> wordings,
      Map<Facet, Set<String>> values,
      List<Node> claims,
      Span span,
      List<String> times,
      Set<Caveat> caveats) {
    this.node = node;
    this.kind = kind;
    this.wordings = Map.copyOf(wordings);
    this.values = Map.copyOf(values);
    this.claims = List.copyOf(claims);
    this.span = span;
    this.times = List.copyOf(times);
    this.caveats = Set.copyOf(caveats);
  }

  /** Its IRI. */
  public String iri() {
    return node.getURI();
  }

  /** What it is. */
  public Kind kind() {
    return kind;
  }

  /** Its name; in the other language where this one has none, else the end of its IRI. */
  public String label(Language language) {
    return own(language).or(this::any).orElseGet(() -> LocalName.of(node));
  }

  private Optional<String> own(Language language) {
    return wording(language).labels().stream().findFirst();
  }

  private Optional<String> any() {
    return wordings.values().stream().flatMap(each -> each.labels().stream()).findFirst();
  }

  /** What it counts under. */
  public Set<String> values(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  /** What must be said of it beside its status. */
  public Set<Caveat> caveats() {
    return caveats;
  }

  /** When it is about, as recorded: EDTF, several where sources give several times. */
  public List<String> times() {
    return times;
  }

  /** First day that it may be about; empty when open or not stated. */
  public Optional<LocalDate> earliest() {
    return span.earliest();
  }

  /** Last day that it may be about; empty when open or not stated. */
  public Optional<LocalDate> latest() {
    return span.latest();
  }

  /** Statements by which it is judged: itself, those about it, or those that it holds. */
  List<Node> claims() {
    return claims;
  }

  Span span() {
    return span;
  }

  Wording wording(Language language) {
    return wordings.getOrDefault(language, new Wording(List.of(), List.of(), List.of()));
  }
}
