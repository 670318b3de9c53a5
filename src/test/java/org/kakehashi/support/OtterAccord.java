package org.kakehashi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;

/**
 * A second project: an invented partnership of two invented states. It keeps the parts that are its
 * own; the framework comes from the real project, file by file, so that the two stay separable.
 */
public final class OtterAccord {
  /** The invented texts that its sources are. */
  public static final Path TEXTS = Path.of("src/test/resources/otter-texts");

  private static final Path OWN_PARTS = Path.of("src/test/resources/otter-accord");

  /** Where it lies whole. */
  public static final Path FOLDER = assemble();

  private OtterAccord() {}

  private static final class Built {
    static final Snapshot SNAPSHOT =
        switch (Validator.validate(Corpus.read(FOLDER), step -> {})) {
          case Accepted accepted -> Snapshot.build(accepted, step -> {});
          case Verdict.Rejected rejected ->
              throw new AssertionError("the fixture is rejected: " + rejected.findings());
        };
  }

  /** Its snapshot, built as for a user. */
  public static Snapshot snapshot() {
    return Built.SNAPSHOT;
  }

  /** The files of the real project that serve any subject, relative to its folder. */
  public static List<String> frameworkFiles() {
    return Stream.of(
            Stream.of("ontology/claims.ttl"),
            Stream.of("status", "rank", "rank-reason", "conflict-kind")
                .map(scheme -> "ontology/schemes/" + scheme + ".ttl"),
            realFiles("ontology/shapes").filter(file -> !file.endsWith("/flows.ttl")),
            realFiles("queries/checks")
                .filter(file -> !file.endsWith("/promise-as-contribution.rq")))
        .flatMap(files -> files)
        .toList();
  }

  private static Stream<String> realFiles(String folder) {
    try (Stream<Path> files = Files.list(TheProject.FOLDER.resolve(folder))) {
      return files.map(file -> folder + "/" + file.getFileName()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is overwritten, so a file that both sides have fails every test. */
  private static Path assemble() {
    try {
      Path folder = Files.createTempDirectory("otter-accord");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      ProjectCopy.copyTree(OWN_PARTS, folder);
      for (String file : frameworkFiles()) {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.copy(TheProject.FOLDER.resolve(file), target);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
