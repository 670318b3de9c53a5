package org.kakehashi.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.vocabulary.RDFS;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.corpus.LangText;
import org.kakehashi.corpus.Location;

/**
 * What the files of an ontology say of it beside its triples.
 *
 * @param modules its files that define anything, in path order
 * @param shapes the rules for data that uses it
 */
public record Vocabulary(List<Module> modules, Graph shapes) {
  /** Of a project without an ontology. */
  public static final Vocabulary NONE = new Vocabulary(List.of(), new GraphMem2Fast());

  /**
   * A file of the ontology.
   *
   * @param name its path in the folder of the ontology, without the ending
   * @param title what people call it, where it says so
   * @param terms that it defines, in its own order
   */
  public record Module(String name, Optional<LangText> title, List<Node> terms) {}

  static Vocabulary of(Corpus corpus) {
    List<Module> modules =
        corpus
            .files(CorpusFile.Role.ONTOLOGY)
            .map(file -> new Module(name(file), file.title(), terms(corpus, file)))
            .filter(module -> !module.terms().isEmpty())
            .toList();
    return new Vocabulary(modules, new GraphReadOnly(corpus.union(CorpusFile.Role.SHAPES)));
  }

  private static String name(CorpusFile file) {
    return file.path().substring("ontology/".length()).replaceFirst("\\.ttl$", "");
  }

  private static List<Node> terms(Corpus corpus, CorpusFile file) {
    return file.graph().stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(
            Comparator.comparing((Node term) -> corpus.locate(term).map(Location::line).orElse(0L))
                .thenComparing(Node::getURI))
        .toList();
  }
}
