package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.editor.Editor;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ProblemView;
import org.kakehashi.http.page.QueryView;
import org.kakehashi.http.page.QueryView.Download;
import org.kakehashi.http.page.QueryView.Nothing;
import org.kakehashi.http.page.QueryView.Run;
import org.kakehashi.http.page.QueryView.Snippet;
import org.kakehashi.http.page.QueryView.View;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.NearNames;
import org.kakehashi.text.Language;

/** The page on which people ask in SPARQL: before a query, with its answer, and with its fault. */
final class SparqlPage {
  private final Snapshot snapshot;
  private final Editor editor;

  SparqlPage(Snapshot snapshot, Editor editor) {
    this.snapshot = snapshot;
    this.editor = editor;
  }

  /** The page before a query was asked. */
  String begin(HttpServletRequest request, Language language) {
    Optional<String> chosen = Optional.ofNullable(request.getParameter(SparqlRequest.EXAMPLE));
    String text = chosen.map(name -> example(name, language)).orElseGet(editor::firstExample);
    String here =
        chosen
            .map(name -> SparqlFeature.PATH + "?" + SparqlRequest.EXAMPLE + "=" + name)
            .orElse(SparqlFeature.PATH + "?");
    QueryView view =
        new QueryView(
            project(language),
            text,
            here,
            chosen.isEmpty(),
            Optional.empty(),
            new Nothing(),
            Optional.empty(),
            editor.examples(language));
    return Pages.of(request).query(view, language);
  }

  /** The address of the answer to an example. */
  String running(String name, Language language) {
    return SparqlFeature.PATH
        + "?lang="
        + language.tag()
        + "&query="
        + URLEncoder.encode(example(name, language), StandardCharsets.UTF_8);
  }

  private String example(String name, Language language) {
    return editor.example(name, language).orElseThrow(() -> unknown(name));
  }

  private RequestRefused unknown(String name) {
    List<String> names = editor.exampleNames();
    return new RequestRefused(
        ProblemKind.UNKNOWN_QUERY,
        name,
        String.join(", ", NearNames.ranked(name, names)),
        String.join(", ", names));
  }

  /** The page with an answer. */
  String answered(Visit visit, Shown shown) {
    return page(visit, Optional.empty(), shown.result(), Optional.of(run(visit, shown)));
  }

  /** The page of whatever goes wrong with a query. */
  Function<ProblemView, String> refusals(HttpServletRequest request, SparqlRequest asked) {
    Visit visit = Visit.of(request, asked);
    return trouble -> page(visit, Optional.of(trouble), new Nothing(), Optional.empty());
  }

  private String page(
      Visit visit, Optional<ProblemView> trouble, QueryView.Result result, Optional<Run> run) {
    QueryView view =
        new QueryView(
            project(visit.language()),
            visit.asked().query(),
            visit.here(),
            false,
            trouble,
            result,
            run,
            editor.examples(visit.language()));
    return visit.pages().query(view, visit.language());
  }

  private String project(Language language) {
    return snapshot.description().title().in(language);
  }

  private static Run run(Visit visit, Shown shown) {
    String address = visit.address();
    boolean drawn = shown.drawing().isPresent();
    return new Run(
        shown.milliseconds(),
        address.isEmpty() ? List.of() : views(address, shown),
        shown.asked() != AnswerView.TABLE && !drawn,
        shown.drawing(),
        address.isEmpty() ? List.of() : downloads(address, shown),
        address.isEmpty() ? "" : visit.root().replaceFirst("/$", "") + visit.here(),
        code(visit, shown));
  }

  private static List<View> views(String address, Shown shown) {
    if (shown.views().isEmpty()) {
      return List.of();
    }
    AnswerView current = shown.drawing().isPresent() ? shown.asked() : AnswerView.TABLE;
    return Stream.concat(Stream.of(AnswerView.TABLE), shown.views().stream())
        .map(view ->
            new View(
                view == AnswerView.TABLE && !shown.rows() ? "turtle" : view.code(),
                view == AnswerView.TABLE ? address : address + "&view=" + view.code(),
                view == current))
        .toList();
  }

  private static List<Download> downloads(String address, Shown shown) {
    return shown.endings().stream()
        .map(ending -> new Download(ending, address + "&download=" + ending))
        .toList();
  }

  /** Over graphs that the address names, a program would have to name them too. */
  private static List<Snippet> code(Visit visit, Shown shown) {
    boolean whole =
        visit.asked().defaultGraphs().isEmpty() && visit.asked().namedGraphs().isEmpty();
    String endpoint = visit.root().replaceFirst("/$", "") + SparqlFeature.PATH;
    return whole ? Editor.code(endpoint, visit.asked().query(), shown.rows()) : List.of();
  }
}
