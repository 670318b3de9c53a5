package org.kakehashi.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.corpus.Finding;

class SourceVerifierTest {
  // An astral character before the passage: offsets count code points, not UTF-16 units.
  private static final String TEXT = "🦦 ルーメンとヴァルダは協定を結んだ。 Lumen and Varda agreed.";
  private static final String PASSAGE = "ルーメンとヴァルダは協定を結んだ。";

  @TempDir private Path folder;
  private Path texts;

  @BeforeEach
  void write_a_project_with_one_piece_of_evidence() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("any-name.txt"), TEXT);
    for (String part : new String[] {"ontology", "data", "queries"}) {
      Files.createDirectories(folder.resolve(part));
    }
    Files.writeString(
        folder.resolve("data/statements.ttl"),
        """
        @prefix kk: <https://w3id.org/kakehashi/ontology#> .
        @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix ex: <https://example.org/otter/> .
        ex:text a kk:SourceDocument ; kk:passageSha256 "%s" ; dcterms:extent %d .
        ex:claim kk:evidence [ oa:hasSource ex:text ;
          oa:hasSelector [ oa:start 2 ; oa:end %d ] ;
          kk:passageSha256 "%s" ] .
        """
            .formatted(
                SourceText.sha256(TEXT),
                TEXT.codePointCount(0, TEXT.length()),
                2 + PASSAGE.length(),
                SourceText.sha256(PASSAGE)));
  }

  @Test
  void evidence_holds_when_the_passage_has_its_hash() throws IOException {
    GroundingReport report = SourceVerifier.verify(Corpus.read(folder), texts);
    assertThat(report.findings()).isEmpty();
    assertThat(report.holds()).isTrue();
    assertThat(report.passages()).extracting(Passage::text).containsExactly(PASSAGE);
  }

  @Test
  void a_changed_text_is_not_taken_for_the_source() throws IOException {
    Files.writeString(texts.resolve("any-name.txt"), TEXT + "!");
    GroundingReport report = SourceVerifier.verify(Corpus.read(folder), texts);
    assertThat(report.holds()).isFalse();
    assertThat(report.sourcesFound()).isZero();
    assertThat(report.findings()).extracting(Finding::rule).containsOnly("source-text");
  }

  @Test
  void a_shifted_offset_is_reported_at_its_line() throws IOException {
    Path data = folder.resolve("data/statements.ttl");
    Files.writeString(data, Files.readString(data).replace("oa:start 2", "oa:start 3"));
    GroundingReport report = SourceVerifier.verify(Corpus.read(folder), texts);
    assertThat(report.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo("evidence");
          assertThat(finding.where().file()).isEqualTo("data/statements.ttl");
          assertThat(finding.where().line()).isBetween(6L, 8L);
        });
  }

  @Test
  void an_offset_past_the_end_is_a_finding_and_no_crash() throws IOException {
    Path data = folder.resolve("data/statements.ttl");
    Files.writeString(data, Files.readString(data).replaceFirst("oa:end \\d+", "oa:end 99999"));
    GroundingReport report = SourceVerifier.verify(Corpus.read(folder), texts);
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("evidence");
  }

  @Test
  void a_file_that_is_no_text_is_passed_over() throws IOException {
    Files.write(texts.resolve("image.bin"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    Files.write(texts.resolve("latin1.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(SourceVerifier.verify(Corpus.read(folder), texts).holds()).isTrue();
  }
}
