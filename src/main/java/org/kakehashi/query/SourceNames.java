package org.kakehashi.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/** The source documents of a release, by the short names that callers may use in addresses. */
public final class SourceNames {
  private static final String PARAMETER = "without";

  private final Snapshot snapshot;
  private final String folder;
  private final SortedMap<String, Node> sources;

  /** The sources of a release. */
  public SourceNames(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.folder = snapshot.description().uriSpace() + "source/";
    this.sources =
        Txn.calculateRead(
            snapshot.dataset(),
            () ->
                snapshot.dataset().getDefaultGraph().stream(
                        Node.ANY, RDF.Nodes.type, Kk.SOURCE_DOCUMENT)
                    .map(Triple::getSubject)
                    .filter(Node::isURI)
                    .collect(
                        Collectors.toMap(
                            this::shortName, each -> each, (a, b) -> a, TreeMap::new)));
  }

  private String shortName(Node source) {
    String iri = source.getURI();
    return iri.startsWith(folder) ? iri.substring(folder.length()) : iri;
  }

  /** All of them, by name. */
  public Map<String, Node> all() {
    return Collections.unmodifiableMap(sources);
  }

  /**
   * The sources that a caller names, several perhaps in one value with commas between.
   *
   * @param written short names or IRIs
   * @throws BadArgument when there is no such source
   */
  SortedMap<String, Node> read(Collection<String> written) {
    SortedMap<String, Node> named = new TreeMap<>();
    for (String name : split(written)) {
      Map.Entry<String, Node> source = find(name).orElseThrow(() -> unknown(name));
      named.put(source.getKey(), source.getValue());
    }
    return named;
  }

  private static List<String> split(Collection<String> written) {
    List<String> names = new ArrayList<>();
    for (String value : written) {
      for (String name : value.split(",", -1)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private Optional<Map.Entry<String, Node>> find(String name) {
    String bare = name.replaceFirst("^<(.*)>$", "$1");
    String iri = Optional.ofNullable(snapshot.prefixes().expand(bare)).orElse(bare);
    return sources.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(bare) || each.getValue().hasURI(iri))
        .findFirst();
  }

  private BadArgument unknown(String name) {
    return BadArgument.wrong(
        PARAMETER, name, "source", String.join(", ", sources.keySet()), sources.keySet());
  }
}
