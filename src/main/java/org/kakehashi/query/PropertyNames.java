package org.kakehashi.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/**
 * The properties of a release by all that they are called: labels in any language, local name,
 * prefixed name, IRI.
 */
public final class PropertyNames {
  private static final List<Node> KINDS =
      List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(), RDF.Property.asNode());
  private static final List<Node> LABELS = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());

  private final Snapshot snapshot;
  private final Set<Node> claimed = set();
  private final ByName byName = new ByName();

  /** The properties of a snapshot. */
  public PropertyNames(Snapshot snapshot) {
    this.snapshot = snapshot;
    Txn.executeRead(snapshot.dataset(), () -> read(snapshot.dataset().getDefaultGraph()));
  }

  private static Set<Node> set() {
    return new TreeSet<>(Comparator.comparing(Node::getURI));
  }

  private void read(Graph all) {
    all.stream(Node.ANY, RDF.Nodes.predicate, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .forEach(claimed::add);
    Set<Node> properties = set();
    properties.addAll(claimed);
    KINDS.stream()
        .flatMap(kind -> all.stream(Node.ANY, RDF.Nodes.type, kind))
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .forEach(properties::add);
    properties.forEach(
        property -> names(all, property).forEach(name -> byName.add(name, property)));
  }

  private Stream<String> names(Graph all, Node property) {
    String iri = property.getURI();
    Stream<String> prefixed = Stream.ofNullable(snapshot.prefixes().abbreviate(iri));
    Stream<String> labels =
        LABELS.stream()
            .flatMap(label -> all.stream(property, label, Node.ANY))
            .map(Triple::getObject)
            .filter(Node::isLiteral)
            .map(Node::getLiteralLexicalForm);
    return Stream.of(Stream.of(iri, iri.replaceFirst(".*[/#]", "")), prefixed, labels)
        .flatMap(some -> some);
  }

  /** What somebody may have meant: one property, or several that are called so; or nothing. */
  public List<Node> find(String written) {
    Set<Node> named = byName.of(written.replaceFirst("^<(.*)>$", "$1"));
    List<Node> exact = named.stream().filter(each -> name(each).equals(written)).toList();
    return exact.size() == 1 ? exact : List.copyOf(named);
  }

  /** Properties whose names are much like what was written, the nearest first. */
  public List<Node> near(String written) {
    return byName.near(written);
  }

  /** Those by which anything is claimed. */
  public Collection<Node> claimed() {
    return claimed;
  }

  /** How addresses name a property. */
  public String name(Node property) {
    return name(property, snapshot.description().uriSpace());
  }

  /**
   * How addresses name a property: one of the project by its local name, others by their IRI.
   *
   * @param uriSpace what all IRIs of the project begin with
   */
  public static String name(Node property, String uriSpace) {
    String iri = property.getURI();
    boolean isOurs = iri.startsWith(Kk.NS) || iri.startsWith(uriSpace + "ontology#");
    return isOurs ? iri.substring(iri.indexOf('#') + 1) : iri;
  }
}
