package org.kakehashi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.SearchRequest;
import org.kakehashi.search.SearchResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Find things, statements, documents and terms by words, without a server.",
    footer = {"", "Exit code 1 when nothing is found."})
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 1000;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORDS",
      description = "Words in English or Japanese; a phrase in double quotes.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most hits to print (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin private Project project = new Project();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Optional<Snapshot> snapshot = project.snapshot(spec.commandLine().getErr());
    if (snapshot.isEmpty()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    SearchRequest request =
        SearchRequest.of(String.join(" ", words), project.language(), Math.clamp(limit, 1, MOST));
    SearchResult result = SearchIndex.build(snapshot.get()).search(request);
    print(result, spec.commandLine().getOut());
    return result.total() == 0 ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
  }

  private static void print(SearchResult result, PrintWriter out) {
    result
        .hits()
        .forEach(hit ->
            out.printf(
                "%-9s  %s%n           %s%n",
                hit.entry().kind().tag(), hit.label().text(), hit.entry().iri()));
    out.printf("%d found, %d shown%n", result.total(), result.hits().size());
    if (!result.suggestions().isEmpty()) {
      out.println("did you mean: " + String.join(", ", result.suggestions()));
    }
  }
}
