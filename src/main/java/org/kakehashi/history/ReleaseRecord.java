package org.kakehashi.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.kakehashi.corpus.LangText;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/**
 * What changed since a release, as Turtle for {@code data/releases/}. A release cannot hold its own
 * name, which is a digest of its files, so each record is that of the release before.
 *
 * @param issued when the earlier release came out
 * @param note what changed since, and why
 */
public record ReleaseRecord(Revision revision, Instant issued, LangText note) {
  private static final int WIDTH = 100;
  private static final String INDENT = "        ";

  /** The record, with the prefixes of the project. */
  public String turtle(Snapshot now) {
    String space = now.description().uriSpace() + "release/";
    PrefixMap prefixes = prefixes(now, space);
    Node release = NodeFactory.createURI(space + revision.before());
    List<String> parts = new ArrayList<>();
    parts.add(name(release, prefixes) + " a kk:Release");
    parts.add("    rdfs:label " + label());
    parts.add("    dcterms:issued \"" + issued + "\"^^xsd:dateTime");
    parts.add("    skos:changeNote\n        " + texts(note, " ,\n        "));
    list("    kk:addedSince", things(revision.added()), prefixes).ifPresent(parts::add);
    list("    kk:withdrawnSince", things(revision.withdrawn()), prefixes).ifPresent(parts::add);
    changes(prefixes).ifPresent(parts::add);
    String body = String.join(" ;\n", parts) + " .\n";
    return head(prefixes, body) + body;
  }

  private static PrefixMap prefixes(Snapshot now, String space) {
    PrefixMap prefixes = PrefixMapFactory.create(now.prefixes());
    prefixes.add("release", space);
    prefixes.add("kk", Kk.NS);
    prefixes.add("rdfs", RDFS.getURI());
    prefixes.add("dcterms", DCTerms.getURI());
    prefixes.add("skos", SKOS.getURI());
    prefixes.add("xsd", XSD.getURI());
    return prefixes;
  }

  /** Only those that the record uses. */
  private static String head(PrefixMap prefixes, String body) {
    StringBuilder head = new StringBuilder();
    new TreeMap<>(prefixes.getMapping())
        .forEach((prefix, iri) -> {
          if (body.matches("(?s).*(?<![\\w-])" + prefix + ":[\\w].*")) {
            head.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n");
          }
        });
    return head.append('\n').toString();
  }

  private String label() {
    return texts(new LangText("Release " + revision.before(), "リリース" + revision.before()), " , ");
  }

  private static String texts(LangText text, String between) {
    return NodeFmtLib.strNT(NodeFactory.createLiteralLang(text.en(), "en"))
        + between
        + NodeFmtLib.strNT(NodeFactory.createLiteralLang(text.ja(), "ja"));
  }

  private static List<Node> things(List<Revision.Difference> differences) {
    return differences.stream().map(Revision.Difference::thing).toList();
  }

  /** One record for each property that changed, with the things of which it did. */
  private Optional<String> changes(PrefixMap prefixes) {
    Map<Node, List<Node>> byProperty =
        new TreeMap<>(Comparator.comparing((Node property) -> name(property, prefixes)));
    revision
        .changed()
        .forEach(difference ->
            difference
                .properties()
                .forEach(property ->
                    byProperty
                        .computeIfAbsent(property, first -> new ArrayList<>())
                        .add(difference.thing())));
    String records =
        byProperty.entrySet().stream()
            .map(change -> change(name(change.getKey(), prefixes), change.getValue(), prefixes))
            .collect(Collectors.joining(" ,\n"));
    return Optional.of(records)
        .filter(some -> !some.isEmpty())
        .map(some -> "    kk:changeSince\n" + some);
  }

  private static String change(String property, List<Node> things, PrefixMap prefixes) {
    return INDENT
        + "[ a kk:Change ;\n"
        + INDENT
        + "  kk:changedProperty "
        + property
        + " ;\n"
        + wrapped(INDENT + "  kk:changedThing", things, prefixes, INDENT + "    ")
        + " ]";
  }

  private static Optional<String> list(String start, List<Node> things, PrefixMap prefixes) {
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(wrapped(start, things, prefixes, INDENT));
  }

  private static String wrapped(
      String start, List<Node> things, PrefixMap prefixes, String indent) {
    StringBuilder text = new StringBuilder();
    String line = start;
    for (int i = 0; i < things.size(); i++) {
      String next = " " + name(things.get(i), prefixes) + (i < things.size() - 1 ? " ," : "");
      if (line.length() + next.length() > WIDTH) {
        text.append(line).append('\n');
        line = indent + next.strip();
      } else {
        line += next;
      }
    }
    return text.append(line).toString();
  }

  private static String name(Node node, PrefixMap prefixes) {
    return NodeFmtLib.str(node, prefixes);
  }
}
