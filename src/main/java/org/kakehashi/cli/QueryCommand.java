package org.kakehashi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.QueryGuard;
import org.kakehashi.query.QueryRefused;
import org.kakehashi.query.QueryStopped;
import org.kakehashi.query.StoredQueries;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Answer a SPARQL query without a server.",
    footer = {
      "",
      "Without an argument the stored queries are listed.",
      "Example: kakehashi query NAME --param KEY=VALUE --format csv"
    })
final class QueryCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|NAME|-",
      description = "A file with a query, the name of a stored query, or - for standard input.")
  private String which = "";

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A parameter of a stored query; may be repeated.")
  private Map<String, String> given = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES} (default: table).")
  private AnswerFormat format = AnswerFormat.table;

  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Optional<Snapshot> snapshot = project.snapshot(spec.commandLine().getErr());
    if (snapshot.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    StoredQueries stored = StoredQueries.of(snapshot.get());
    if (which.isEmpty()) {
      list(stored, spec.commandLine().getOut());
    } else {
      print(new Answer(snapshot.get(), query(snapshot.get(), stored)));
    }
    return CommandLine.ExitCode.OK;
  }

  private void print(Answer answer) {
    try {
      answer.print(format, spec.commandLine().getOut());
    } catch (QueryStopped e) {
      throw e.reason() instanceof QueryRefused refused
          ? new CommandFailure(refused.message(project.language()))
          : e.reason();
    }
  }

  private void list(StoredQueries stored, PrintWriter out) {
    for (QueryFile file : stored.all()) {
      out.printf("%-44s %s%n", file.name(), file.title().in(project.language()));
    }
  }

  private Query query(Snapshot snapshot, StoredQueries stored) throws IOException {
    Optional<QueryFile> file = stored.find(which);
    try {
      // Stored queries may come from elsewhere too, so they pass the same guard.
      String text = file.isPresent() ? stored.bind(file.get(), given).serialize() : text(stored);
      return QueryGuard.of(snapshot).admit(text);
    } catch (BadArgument e) {
      throw new CommandFailure(e.message(project.language()));
    } catch (QueryRefused e) {
      throw new CommandFailure(e.message(project.language()) + place(e));
    }
  }

  private static String place(QueryRefused refused) {
    return refused
        .position()
        .map(at -> " (line %d, column %d)".formatted(at.line(), at.column()))
        .orElse("");
  }

  private String text(StoredQueries stored) throws IOException {
    if (!given.isEmpty()) {
      throw new CommandFailure("--param works with stored queries only");
    }
    if (which.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (Files.isRegularFile(Path.of(which))) {
      return Files.readString(Path.of(which));
    }
    throw new CommandFailure(
        "no stored query and no file named '" + which + "'" + suggestions(stored));
  }

  private String suggestions(StoredQueries stored) {
    String similar =
        stored.all().stream()
            .map(QueryFile::name)
            .filter(name -> name.contains(which))
            .limit(5)
            .collect(Collectors.joining(", "));
    return similar.isEmpty() ? "; 'kakehashi query' lists them" : "; similar: " + similar;
  }
}
