package org.kakehashi.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.text.Language;

/** The things of a release by all that they are called: names in any language, slug, path, IRI. */
public final class Directory {
  private static final String FOLDER = "id/";

  private static final List<Node> NAMES =
      List.of(SKOS.prefLabel.asNode(), SKOS.notation.asNode(), SKOS.altLabel.asNode());

  private final String space;
  private final ByName byName = new ByName();
  private final Map<Node, Map<Language, String>> labels =
      new TreeMap<>(Comparator.comparing(Node::getURI));

  private Directory(String space) {
    this.space = space;
  }

  /** The things of a snapshot. */
  public static Directory of(Snapshot snapshot) {
    Directory directory = new Directory(snapshot.description().uriSpace());
    Txn.executeRead(
        snapshot.dataset(),
        () -> NAMES.forEach(name -> directory.read(snapshot.dataset().getDefaultGraph(), name)));
    return directory;
  }

  private void read(Graph graph, Node property) {
    graph.stream(Node.ANY, property, Node.ANY)
        .filter(triple -> isThing(triple.getSubject()) && triple.getObject().isLiteral())
        .sorted(Comparator.comparing(Triple::toString))
        .forEach(triple -> {
          Node thing = triple.getSubject();
          String name = triple.getObject().getLiteralLexicalForm();
          byName.add(name, thing);
          byName.add(slug(thing), thing);
          if (property.equals(NAMES.getFirst())) {
            Stream.of(Language.values())
                .filter(each -> each.tag().equals(triple.getObject().getLiteralLanguage()))
                .forEach(language ->
                    labels
                        .computeIfAbsent(thing, first -> new TreeMap<>())
                        .putIfAbsent(language, name));
          }
        });
  }

  /** Whether a node would be a thing with a slug of its own. */
  public boolean isThing(Node node) {
    return node.isURI() && node.getURI().startsWith(space + FOLDER);
  }

  /** The last part of the address of a thing. */
  public String slug(Node thing) {
    return thing.getURI().substring(space.length() + FOLDER.length());
  }

  /** What somebody may have meant: one thing, or several that are called so; or nothing. */
  public List<Node> find(String written) {
    String name = written.startsWith(space) ? written.substring(space.length()) : written;
    String slug = name.replaceFirst("^/?(doc/)?" + FOLDER, "");
    Set<Node> named = byName.of(slug);
    List<Node> exact = named.stream().filter(thing -> slug(thing).equals(slug)).toList();
    return exact.isEmpty() ? List.copyOf(named) : exact;
  }

  /** Things whose names are much like what was written, the nearest first. */
  public List<Node> near(String written) {
    return byName.near(written);
  }

  /** All things with a name in a language. */
  public Collection<Node> things() {
    return labels.keySet();
  }

  /** The name of a thing in a language, if it has one. */
  public Optional<String> label(Node thing, Language language) {
    return Optional.ofNullable(labels.getOrDefault(thing, Map.of()).get(language));
  }

  /** What a form says again: the name in the reader's language of a thing that was found. */
  public String shown(String written, Language language) {
    List<Node> things = find(written);
    return things.size() == 1 ? label(things.getFirst(), language).orElse(written) : written;
  }

  /**
   * A name to suggest.
   *
   * @param other the same thing in the other language, or empty
   */
  public record Suggestion(String name, String other) {}

  /** Names to suggest, in order. */
  public List<Suggestion> names(Collection<Node> suggested, Language language) {
    return suggested.stream()
        .flatMap(thing ->
            label(thing, language)
                .map(name -> new Suggestion(name, other(thing, language)))
                .stream())
        .sorted(Comparator.comparing(Suggestion::name))
        .toList();
  }

  private String other(Node thing, Language language) {
    return Stream.of(Language.values())
        .filter(each -> each != language)
        .flatMap(each -> label(thing, each).stream())
        .collect(Collectors.joining(" "));
  }
}
