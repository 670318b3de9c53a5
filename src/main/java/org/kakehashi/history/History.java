package org.kakehashi.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.vocab.Kk;

/** What is recorded of the releases of the data, up to the present one. */
public final class History {
  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private final List<Step> steps;
  private final Edition present;

  private History(List<Step> steps, Edition present) {
    this.steps = List.copyOf(steps);
    this.present = present;
  }

  /**
   * A release.
   *
   * @param day on which it came out, such as {@code 2031-05-02}; empty where nobody says
   */
  public record Edition(Node iri, String id, Optional<String> day) {}

  /**
   * From one release to the next.
   *
   * @param from the earlier one, which the record is about
   */
  public record Step(Edition from, Edition to, Graph records) {
    /** What came with the later one. */
    public List<Node> added() {
      return objects(from.iri(), Kk.ADDED_SINCE).toList();
    }

    /** What went with the earlier one. */
    public List<Node> withdrawn() {
      return objects(from.iri(), Kk.WITHDRAWN_SINCE).toList();
    }

    /** What both have, and do not say the same of. */
    public List<Node> changed() {
      return changes()
          .flatMap(change -> objects(change, Kk.CHANGED_THING))
          .distinct()
          .sorted(ORDER)
          .toList();
    }

    /** The properties of a thing that changed. */
    public List<Node> properties(Node thing) {
      return changes()
          .filter(change -> records.contains(change, Kk.CHANGED_THING, thing))
          .flatMap(change -> objects(change, Kk.CHANGED_PROPERTY))
          .distinct()
          .sorted(ORDER)
          .toList();
    }

    boolean adds(Node thing) {
      return records.contains(from.iri(), Kk.ADDED_SINCE, thing);
    }

    /** Whether the thing went with the earlier one. */
    public boolean withdraws(Node thing) {
      return records.contains(from.iri(), Kk.WITHDRAWN_SINCE, thing);
    }

    private Stream<Node> changes() {
      return objects(from.iri(), Kk.CHANGE_SINCE);
    }

    private Stream<Node> objects(Node subject, Node property) {
      return records.stream(subject, property, Node.ANY).map(Triple::getObject).sorted(ORDER);
    }
  }

  /**
   * How the record of a thing came to be what it is.
   *
   * @param since the first release that has it
   * @param isOldest whether nothing is recorded of releases before that one
   * @param changes the steps in which what is said of it changed
   */
  public record Story(Edition since, boolean isOldest, List<Step> changes) {}

  /** Reads what a release records. */
  public static History of(Snapshot snapshot) {
    Graph records = records(snapshot);
    List<Node> releases =
        records.stream(Node.ANY, RDF.Nodes.type, Kk.RELEASE)
            .map(Triple::getSubject)
            .sorted(Comparator.comparing(release -> issued(release, records)))
            .toList();
    List<Edition> editions = new ArrayList<>();
    releases.forEach(release -> editions.add(edition(release, records)));
    Edition present = present(snapshot);
    editions.add(present);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < releases.size(); i++) {
      steps.add(new Step(editions.get(i), editions.get(i + 1), records));
    }
    return new History(steps, present);
  }

  private static Graph records(Snapshot snapshot) {
    Node name = snapshot.description().graph("releases");
    return snapshot.dataset().containsGraph(name)
        ? snapshot.dataset().getGraph(name)
        : Graph.emptyGraph;
  }

  private static Instant issued(Node release, Graph records) {
    return records.stream(release, DCTerms.issued.asNode(), Node.ANY)
        .map(triple -> Instant.parse(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(Instant.MIN);
  }

  private static Edition edition(Node release, Graph records) {
    String day = issued(release, records).toString().substring(0, 10);
    return new Edition(release, release.getURI().replaceFirst(".*/", ""), Optional.of(day));
  }

  private static Edition present(Snapshot snapshot) {
    Node dataset = snapshot.description().dataset();
    Graph all = snapshot.dataset().getDefaultGraph();
    Optional<String> day =
        Stream.of(DCTerms.modified, DCTerms.issued)
            .flatMap(property -> all.stream(dataset, property.asNode(), Node.ANY))
            .map(triple -> triple.getObject().getLiteralLexicalForm())
            .findFirst();
    String id = snapshot.releaseId();
    Node iri = NodeFactory.createURI(snapshot.description().uriSpace() + "release/" + id);
    return new Edition(iri, id, day);
  }

  /** The release that is served. */
  public Edition present() {
    return present;
  }

  /** From the oldest release to the present one; none where no earlier one is recorded. */
  public List<Step> steps() {
    return steps;
  }

  /** The step that leads away from an earlier release. */
  public Optional<Step> since(Node release) {
    return steps.stream().filter(step -> step.from().iri().equals(release)).findFirst();
  }

  /** The step that leads to a release. */
  public Optional<Step> to(Node release) {
    return steps.stream().filter(step -> step.to().iri().equals(release)).findFirst();
  }

  /** The story of a thing that the present release has; none where no release is recorded. */
  public Optional<Story> of(Node thing) {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    Optional<Step> arrival = steps.reversed().stream().filter(step -> step.adds(thing)).findFirst();
    int first = arrival.map(step -> steps.indexOf(step) + 1).orElse(0);
    List<Step> changes =
        steps.subList(first, steps.size()).stream()
            .filter(step -> !step.properties(thing).isEmpty())
            .toList();
    return Optional.of(
        new Story(
            arrival.map(Step::to).orElse(steps.getFirst().from()), arrival.isEmpty(), changes));
  }

  /** The last step with which a thing went, if it did. */
  public Optional<Step> withdrawal(Node thing) {
    return steps.reversed().stream().filter(step -> step.withdraws(thing)).findFirst();
  }
}
