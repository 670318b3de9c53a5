package org.kakehashi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Limits;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.RunningServer;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;

class WithdrawalTest {
  private static final String OLD =
      """
      @prefix id: <https://example.org/otter/id/> .
      @prefix otter: <https://example.org/otter/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      id:accord-of-otters a otter:Fund ;
          skos:prefLabel "Accord of Otters"@en , "カワウソの協定"@ja ;
          dcterms:description "Entered by mistake."@en , "誤って登録された。"@ja ;
          owl:deprecated true ; dcterms:isReplacedBy id:otter-accord .
      id:badger-accord a otter:Fund ;
          skos:prefLabel "Badger Accord"@en , "アナグマ協定"@ja ;
          dcterms:description "Entered by mistake."@en , "誤って登録された。"@ja ;
          owl:deprecated true ;
          skos:note "It was a misreading of the word otter."@en , "読み違いであった。"@ja .
      """;

  @Test
  void merged_ids_lead_on_and_withdrawn_ones_say_why(@TempDir Path temp) throws IOException {
    Path folder = temp.resolve("otter");
    ProjectCopy.of(OtterAccord.FOLDER, folder);
    Files.writeString(folder.resolve("data/entities/old.ttl"), OLD);
    try (RunningServer server = RunningServer.start(snapshot(folder), Limits.DEFAULT)) {
      leadsTo(server, "/id/accord-of-otters?asOf=2030", "/id/otter-accord?asOf=2030");
      leadsTo(server, "/doc/id/accord-of-otters", "/doc/id/otter-accord");
      leadsTo(server, "/doc/id/accord-of-otters.ttl", "/doc/id/otter-accord.ttl");
      for (String path : new String[] {"/id/badger-accord", "/doc/id/badger-accord.nt"}) {
        assertThat(server.get(path).statusCode()).isEqualTo(410);
        assertThat(server.get(path).body()).contains("misreading of the word otter");
        assertThat(server.get(path, "Accept-Language", "ja").body()).contains("読み違い");
      }
      assertThat(server.get("/doc/id/lumen.html").body()).contains("Lumen", "/statement/T1-001");
    }
  }

  private static void leadsTo(RunningServer server, String path, String expected) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).contains(expected);
  }

  private static Snapshot snapshot(Path folder) {
    Verdict verdict = Validator.validate(Corpus.read(folder), step -> {});
    if (verdict instanceof Accepted accepted) {
      return Snapshot.build(accepted, step -> {});
    }
    throw new AssertionError("the copy is rejected: " + verdict.findings());
  }
}
