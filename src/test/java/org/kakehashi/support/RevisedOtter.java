package org.kakehashi.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Release;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;

/**
 * The invented project as it was released, and as it was revised since: a statement withdrawn, a
 * passage corrected, a name added, a place added.
 *
 * @param before the folder with the release
 * @param project the folder with the revised project
 */
public record RevisedOtter(Path before, Path project) {

  /** Makes both in an empty folder. */
  public static RevisedOtter in(Path folder) throws IOException {
    RevisedOtter otter = new RevisedOtter(folder.resolve("before"), folder.resolve("project"));
    Release.write(OtterAccord.snapshot(), otter.before());
    Files.createDirectories(otter.project());
    ProjectCopy copy = ProjectCopy.of(OtterAccord.FOLDER, otter.project());
    copy.replace("data/statements/T2.ttl", otter.withdrawn(), "");
    copy.replace("data/statements/T2.ttl", "oa:start 21", "oa:start 20");
    copy.replace("data/entities/actors.ttl", "id:varda a", "id:varda " + NAME + " a");
    Files.writeString(otter.project().resolve("data/entities/more.ttl"), PLACE);
    return otter;
  }

  private static final String NAME =
      "<http://www.w3.org/2004/02/skos/core#altLabel> \"Varda of the lakes\"@en ;";

  private static final String PLACE =
      """
      @prefix id: <https://example.org/otter/id/> .
      @prefix otter: <https://example.org/otter/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      id:reed-brook a otter:Place ;
          skos:prefLabel "Reed Brook"@en , "葦の小川"@ja ;
          dcterms:description "Invented brook."@en , "架空の小川。"@ja .
      """;

  private String withdrawn() throws IOException {
    String all = Files.readString(project.resolve("data/statements/T2.ttl"));
    return all.substring(all.indexOf("statement:T2-002 a"), all.indexOf("statement:T2-003 a"));
  }

  /** The project as it is now. */
  public Snapshot snapshot() {
    return switch (Validator.validate(Corpus.read(project), step -> {})) {
      case Accepted accepted -> Snapshot.build(accepted, step -> {});
      case Verdict.Rejected rejected ->
          throw new AssertionError("the copy is rejected: " + rejected.findings());
    };
  }

  /** The id of the release before. */
  public static String earlierId() {
    return OtterAccord.snapshot().releaseId();
  }

  /** Where the record of the release before belongs. */
  public Path record() {
    return project.resolve("data/releases/" + earlierId() + ".ttl");
  }
}
