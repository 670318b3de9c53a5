package org.kakehashi.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.support.TheProject;

class VocabularyTest {

  @Test
  void every_constant_of_ours_is_a_term_of_the_ontology() {
    Graph ontology = TheProject.corpus().union(CorpusFile.Role.ONTOLOGY);
    assertThat(constants(Kk.class))
        .hasSizeGreaterThan(10)
        .allSatisfy(term -> assertThat(ontology.contains(term, Node.ANY, Node.ANY)).isTrue());
  }

  @Test
  void every_foreign_constant_is_used_in_the_data() {
    Graph data = TheProject.corpus().union(CorpusFile.Role.DATA);
    assertThat(Stream.of(Oa.class, Prov.class).flatMap(VocabularyTest::constants))
        .isNotEmpty()
        .allSatisfy(term -> assertThat(data.contains(Node.ANY, term, Node.ANY)).isTrue());
  }

  private static Stream<Node> constants(Class<?> vocabulary) {
    return Arrays.stream(vocabulary.getFields())
        .filter(field -> field.getType().equals(Node.class))
        .map(VocabularyTest::valueOf);
  }

  private static Node valueOf(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
