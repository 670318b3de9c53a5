package org.kakehashi.grounding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.CorpusFile;
import org.kakehashi.corpus.Finding;
import org.kakehashi.corpus.LangText;
import org.kakehashi.corpus.Location;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;

/** Confirms that each piece of evidence points at the very passage that its hash was taken from. */
public final class SourceVerifier {
  private static final LangText MEND_TEXT =
      new LangText(
          "put the unchanged text into the folder; file names do not matter",
          "変更のないテキストをフォルダーに置く。ファイル名は問わない");
  private static final LangText MEND_EVIDENCE =
      new LangText(
          "correct oa:start, oa:end or kk:passageSha256 of this evidence",
          "この証拠のoa:start、oa:endまたはkk:passageSha256を直す");

  private final Corpus corpus;
  private final Graph data;
  private final Map<String, SourceText> textsByHash;
  private final Map<Node, SourceText> textsBySource = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private SourceVerifier(Corpus corpus, Map<String, SourceText> texts) {
    this.corpus = corpus;
    this.data = corpus.union(CorpusFile.Role.DATA);
    this.textsByHash = texts;
  }

  /**
   * Holds all evidence of a corpus against the texts in a folder, which are recognised by their
   * hash.
   *
   * @throws IOException when the folder cannot be read
   */
  public static GroundingReport verify(Corpus corpus, Path folder) throws IOException {
    Map<String, SourceText> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        SourceText.read(file).ifPresent(text -> texts.put(text.sha256(), text));
      }
    }
    return new SourceVerifier(corpus, texts).verify();
  }

  private GroundingReport verify() {
    data.stream(Node.ANY, RDF.Nodes.type, Kk.SOURCE_DOCUMENT)
        .forEach(triple -> verifySource(triple.getSubject()));
    data.stream(Node.ANY, Kk.HAS_EVIDENCE, Node.ANY)
        .forEach(triple -> verifyEvidence(triple.getSubject(), triple.getObject()));
    return new GroundingReport(
        textsBySource.size(),
        List.copyOf(passages),
        findings.stream().sorted(Finding.READING_ORDER).toList());
  }

  private void verifySource(Node source) {
    Optional<String> hash = value(source, Kk.PASSAGE_SHA256).map(Node::getLiteralLexicalForm);
    if (hash.isEmpty()) {
      return;
    }
    SourceText text = textsByHash.get(hash.get());
    if (text == null) {
      report(
          source, source, "no file with the SHA-256 " + hash.get(), "そのSHA-256のファイルがない", MEND_TEXT);
      return;
    }
    textsBySource.put(source, text);
    int extent = number(source, DCTerms.extent.asNode());
    if (extent != text.length()) {
      report(
          source,
          source,
          "has " + text.length() + " code points, not " + extent,
          "コードポイント数は" + extent + "ではなく" + text.length(),
          MEND_EVIDENCE);
    }
  }

  private void verifyEvidence(Node statement, Node evidence) {
    Optional<Node> source = value(evidence, Oa.HAS_SOURCE);
    SourceText text = source.map(textsBySource::get).orElse(null);
    if (source.isEmpty() || text == null) {
      report(statement, evidence, "its source text is missing", "出典テキストがない", MEND_TEXT);
      return;
    }
    Node selector = value(evidence, Oa.HAS_SELECTOR).orElse(evidence);
    int start = number(selector, Oa.START);
    int end = number(selector, Oa.END);
    Optional<String> passage = text.passage(start, end);
    String hash = value(evidence, Kk.PASSAGE_SHA256).map(Node::getLiteralLexicalForm).orElse("");
    if (passage.map(SourceText::sha256).filter(hash::equals).isPresent()) {
      passages.add(new Passage(statement, source.get(), start, end, passage.get()));
    } else {
      report(
          statement,
          evidence,
          "the passage " + start + "-" + end + " does not have the recorded hash",
          start + "-" + end + "の箇所のハッシュが記録と異なる",
          MEND_EVIDENCE);
    }
  }

  private Optional<Node> value(Node subject, Node property) {
    return data.stream(subject, property, Node.ANY).map(Triple::getObject).findFirst();
  }

  /** A whole number, or -1, which is no valid offset or length, when there is none. */
  private int number(Node subject, Node property) {
    return value(subject, property)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(-1);
  }

  private void report(Node subject, Node place, String en, String ja, LangText mend) {
    Location where = corpus.locate(place).orElseGet(() -> new Location("data", 0));
    String name = corpus.prefixes().abbreviate(subject.getURI());
    String label = name == null ? subject.getURI() : name;
    findings.add(
        Finding.violation(
            where,
            mend.equals(MEND_TEXT) ? "source-text" : "evidence",
            new LangText(label + " " + en, label + " " + ja),
            mend));
  }
}
