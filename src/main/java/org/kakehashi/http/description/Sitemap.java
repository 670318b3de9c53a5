package org.kakehashi.http.description;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Credits;

/**
 * The pages of all things that the project describes.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
final class Sitemap {
  /** What the protocol allows in one file. */
  private static final int MOST = 50_000;

  private static final String START =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      """;

  private final List<String> paths;
  private final String lastModified;

  Sitemap(Snapshot snapshot) {
    this.paths = Txn.calculateRead(snapshot.dataset(), () -> paths(snapshot));
    String issued = new Credits(snapshot).issued();
    this.lastModified =
        issued.matches("\\d{4}-\\d\\d-\\d\\d") ? "<lastmod>" + issued + "</lastmod>" : "";
  }

  /** Things have their folder below the project's IRI; graphs and terms with # have no page. */
  private static List<String> paths(Snapshot snapshot) {
    String space = snapshot.description().uriSpace();
    return snapshot.dataset().getDefaultGraph().stream()
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.startsWith(space))
        .map(iri -> iri.substring(space.length()))
        .filter(path -> path.matches("[^/#?]+/[^#?]+") && !path.startsWith("graph/"))
        .distinct()
        .sorted()
        .limit(MOST)
        .toList();
  }

  String at(String root) {
    return paths.stream()
        .map(path -> "<url><loc>" + escaped(root + path) + "</loc>" + lastModified + "</url>\n")
        .collect(Collectors.joining("", START, "</urlset>\n"));
  }

  private static String escaped(String address) {
    return address
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&apos;");
  }
}
