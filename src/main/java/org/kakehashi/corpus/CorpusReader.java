package org.kakehashi.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;

/** Walks the project folder and reads each file by its kind. */
final class CorpusReader {
  private static final LangText MEND_FOLDER =
      new LangText(
          "start in the project folder, or name it with --project",
          "プロジェクトのフォルダーで実行するか、--projectで指定する");

  private final ProjectFolder folder;
  private final FindingCollector findings = new FindingCollector();
  private final PrefixMap prefixes = PrefixMapFactory.create();

  private CorpusReader(Path root) {
    this.folder = new ProjectFolder(root);
  }

  static Corpus read(Path root) {
    return new CorpusReader(root).read();
  }

  private Corpus read() {
    folder.missingParts().forEach(this::reportMissing);
    List<CorpusFile> files = Stream.concat(turtle("ontology"), turtle("data")).toList();
    List<QueryFile> queries =
        folder.files("queries", ".rq").stream()
            .map(file -> QueryFileReader.read(folder.root(), file, findings))
            .flatMap(Optional::stream)
            .toList();
    Optional<ProjectDescription> description =
        DescriptionReader.read(union(files, CorpusFile.Role.DATA), findings);
    return new Corpus(
        folder.root(), files, queries, description, prefixes, findings.findings(), folder.digest());
  }

  private static Graph union(List<CorpusFile> files, CorpusFile.Role role) {
    Graph union = new GraphMem2Fast();
    files.stream()
        .filter(file -> file.role() == role)
        .forEach(file -> GraphUtil.addInto(union, file.graph()));
    return union;
  }

  private Stream<CorpusFile> turtle(String part) {
    TurtleReader reader = new TurtleReader(folder.root(), findings, prefixes);
    return folder.files(part, ".ttl").stream().map(file -> reader.read(file, role(file)));
  }

  private CorpusFile.Role role(Path file) {
    String path = ProjectFolder.relative(folder.root(), file);
    if (path.startsWith("ontology/shapes/")) {
      return CorpusFile.Role.SHAPES;
    }
    return path.startsWith("ontology/") ? CorpusFile.Role.ONTOLOGY : CorpusFile.Role.DATA;
  }

  private void reportMissing(String part) {
    findings.violation(
        new Location(folder.root().toString(), 0),
        "project-folder",
        new LangText(
            "no folder " + part + "/ here, so this is not a project",
            "フォルダー" + part + "/がないため、プロジェクトではない"),
        MEND_FOLDER);
  }
}
