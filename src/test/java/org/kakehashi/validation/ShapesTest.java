package org.kakehashi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.Severity;
import org.kakehashi.support.TheProject;

class ShapesTest {

  static Stream<String> fixtures() {
    return FixtureCorpus.names("shapes");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_conforming_fixture_breaks_no_shape(String shape) {
    assertThat(violations(shape + "/good.ttl")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void a_failing_fixture_breaks_its_shape_and_no_other(String shape) {
    List<Finding> findings =
        new ShapeChecks(FixtureCorpus.withData("shapes/" + shape + "/bad.ttl")).findings();
    assertThat(findings).extracting(Finding::rule).contains(shape);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.VIOLATION)
        .extracting(Finding::rule)
        .allMatch(shape::equals);
  }

  private static List<Finding> violations(String fixture) {
    return new ShapeChecks(FixtureCorpus.withData("shapes/" + fixture))
        .findings().stream().filter(finding -> finding.severity() == Severity.VIOLATION).toList();
  }

  @Test
  void every_shape_with_a_message_has_fixtures() {
    Graph shapes = TheProject.corpus().union(CorpusFile.Role.SHAPES);
    List<String> named =
        shapes.stream(Node.ANY, SHACL.message, Node.ANY)
            .map(triple -> triple.getSubject())
            .filter(Node::isURI)
            .map(Node::getLocalName)
            .distinct()
            .sorted()
            .toList();
    assertThat(fixtures().toList()).containsExactlyElementsOf(named);
  }

  @Test
  void every_message_and_every_way_to_mend_is_in_both_languages() {
    Graph shapes = TheProject.corpus().union(CorpusFile.Role.SHAPES);
    for (Node property : List.of(SHACL.message, SHACL.description)) {
      assertThat(
              shapes.stream(Node.ANY, SHACL.message, Node.ANY)
                  .map(triple -> triple.getSubject())
                  .distinct())
          .allSatisfy(shape ->
              assertThat(
                      shapes.stream(shape, property, Node.ANY)
                          .map(triple -> triple.getObject().getLiteralLanguage()))
                  .containsExactlyInAnyOrder("en", "ja"));
    }
  }

  @Test
  void no_shape_uses_what_the_engine_ignores() {
    Graph shapes = TheProject.corpus().union(CorpusFile.Role.SHAPES);
    assertThat(shapes.stream().map(triple -> triple.getPredicate().getLocalName()))
        .doesNotContain("reifierShape", "reificationRequired");
    assertThat(shapes.contains(Node.ANY, RDF.Nodes.type, SHACL.PropertyShape)).isTrue();
  }
}
