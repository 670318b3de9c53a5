package org.kakehashi.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.TheProject;

class VocabularyTest {
  private static final Pattern OUR_TERM = Pattern.compile("\\bkk:(\\w+)");

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

  @Test
  void the_framework_names_only_terms_and_things_of_its_own() {
    Graph ontology = Corpus.read(OtterAccord.FOLDER).union(CorpusFile.Role.ONTOLOGY);
    assertThat(OtterAccord.frameworkFiles())
        .hasSizeGreaterThan(30)
        .allSatisfy(file -> {
          String text = Files.readString(TheProject.FOLDER.resolve(file));
          assertThat(OUR_TERM.matcher(text).results())
              .extracting(term -> NodeFactory.createURI(Kk.NS + term.group(1)))
              .allMatch(term -> ontology.contains(term, RDFS.Nodes.isDefinedBy, Node.ANY));
          assertThat(text).doesNotContain("w3id.org/kakehashi/id/");
        });
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
