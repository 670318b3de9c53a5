package org.kakehashi.http.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.corpus.LangText;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** The pages: each method fills one template. */
public final class Pages {
  private static final String TEMPLATES = "org.kakehashi.http.template";
  private static final String TEXTS = "org.kakehashi.http.page.pages";
  // Templates are compiled into the program; the folder is where changed ones would be looked for.
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          Path.of("."), ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

  /** Under which the server keeps its pages for those who have only the request. */
  public static final String ATTRIBUTE = Pages.class.getName();

  private final Site site;

  /** The pages of a site. */
  public Pages(Site site) {
    this.site = site;
  }

  /** The pages of the server that answers a request. */
  public static Pages of(HttpServletRequest request) {
    return Optional.ofNullable(request.getServletContext())
        .map(context -> (Pages) context.getAttribute(ATTRIBUTE))
        .map(pages -> new Pages(pages.site.at(address(request))))
        .orElseGet(() -> new Pages(Site.NONE));
  }

  /** The language of a page is not part of what is cited. */
  private static String address(HttpServletRequest request) {
    String query =
        Stream.of(Optional.ofNullable(request.getQueryString()).orElse("").split("&", -1))
            .filter(pair -> !pair.isEmpty() && !pair.startsWith("lang="))
            .collect(Collectors.joining("&"));
    return request.getRequestURL() + (query.isEmpty() ? "" : "?" + query);
  }

  /** The words of the pages, for those who have to put some together. */
  public static Texts texts(Language language) {
    return Texts.of(TEXTS, language);
  }

  /**
   * A page for the navigation.
   *
   * @param key of its name in the texts
   * @param lens the parameters of a lens that it takes
   */
  public static Site.Link link(String key, String path, List<String> lens) {
    return new Site.Link(
        new LangText(texts(Language.EN).say(key), texts(Language.JA).say(key)), path, lens);
  }

  /** The front page. */
  public String landing(LandingView view, Language language) {
    return fill("landing.jte", view, language);
  }

  /** All stored questions. */
  public String questions(QuestionsView view, Language language) {
    return fill("questions.jte", view, language);
  }

  /** The form for queries, with an answer below it where there is one. */
  public String query(QueryView view, Language language) {
    return fill("query.jte", view, language);
  }

  /** A thing, with all that is said of it. */
  public String thing(ThingView view, Language language) {
    return fill("thing.jte", view, language);
  }

  /** All sources, or all conflicts. */
  public String list(ListView view, Language language) {
    return switch (view) {
      case ListView.Sources sources -> fill("sources.jte", sources, language);
      case ListView.Conflicts conflicts -> fill("conflicts.jte", conflicts, language);
    };
  }

  /** All releases. */
  public String history(HistoryListView view, Language language) {
    return fill("history.jte", view, language);
  }

  /** The search form, with what was found below it. */
  public String search(SearchView view, Language language) {
    return fill("search.jte", view, language);
  }

  /** What lies around a thing, or the ways between two. */
  public String connection(ConnectionView view, Language language) {
    return fill("connection.jte", view, language);
  }

  /** Two things side by side, or the same at two dates. */
  public String comparison(ComparisonView view, Language language) {
    return fill("comparison.jte", view, language);
  }

  /** All claims about a thing, side by side. */
  public String claims(ClaimsView view, Language language) {
    return fill("claims.jte", view, language);
  }

  /** A description in RDF. */
  public String document(DocumentView view, Language language) {
    return fill("document.jte", view, language);
  }

  /** The files to download. */
  public String downloads(DownloadsView view, Language language) {
    return fill("downloads.jte", view, language);
  }

  /** The list of error codes, or one of them. */
  public String errors(ErrorsView view, Language language) {
    return fill("errors.jte", view, language);
  }

  /** A stored query with its form and its rows. */
  public String api(ApiView view, Language language) {
    return fill("api.jte", view, language);
  }

  /** All stored queries that have an address. */
  public String apiList(ApiListView view, Language language) {
    return fill("apiList.jte", view, language);
  }

  /** The whole ontology. */
  public String model(ModelView view, Language language) {
    return fill("model.jte", view, language);
  }

  /** A term of the ontology. */
  public String term(TermView view, Language language) {
    return fill("term.jte", view, language);
  }

  /** What the data covers, and what it does not. */
  public String coverage(CoverageView view, Language language) {
    return fill("coverage.jte", view, language);
  }

  /** What the project says of itself. */
  public String about(AboutView view, Language language) {
    return fill("about.jte", view, language);
  }

  /** What went wrong. */
  public String problem(ProblemView view, Language language) {
    return fill("problem.jte", view, language);
  }

  private String fill(String template, Object view, Language language) {
    TemplateOutput page = new StringOutput();
    Map<String, Object> model = Map.of("view", view, "site", site, "texts", texts(language));
    ENGINE.render(template, model, page);
    return page.toString();
  }
}
