package org.kakehashi.browser;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kakehashi.support.RunningServer;
import org.kakehashi.text.Language;

/** The pages to look at, as the server itself names them. */
final class Tour {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[\"#?]");
  private static final String BASE = "https://w3id.org/kakehashi";

  /** One of each class: each shows other properties. */
  private static final String KINDS =
      """
      SELECT DISTINCT ?one {
        { SELECT (MIN(?name) AS ?one) { ?thing a ?class BIND(STR(?thing) AS ?name)
            FILTER(isIRI(?thing) && STRSTARTS(?name, "%s/") && !CONTAINS(?name, "#")) }
          GROUP BY ?class } }
      ORDER BY ?one
      """
          .formatted(BASE);

  /** Those of one kind of page are alike, so that a few stand for all. */
  private static final int ONE_IN = 6;

  private static final String CLAIMS =
      "SELECT ?thing ?claim ?time ?status { ?claim rdf:subject ?thing ; rdf:predicate kk:time ;"
          + " rdf:object ?time ; kk:status ?status } ORDER BY ?claim LIMIT 20";

  private static final String COUNTS =
      "SELECT ?status (COUNT(?claim) AS ?claims) { ?claim kk:status ?status } GROUP BY ?status";

  private static final List<Stop> BY_HAND =
      List.of(
          new Stop("/search?q=%22annual%20budget%22%20OR%20japan", 200),
          new Stop("/ontology", 200),
          new Stop("/model/FundingFlow", 200),
          new Stop("/model/donor", 200),
          new Stop("/model/Asserted", 200),
          new Stop("/model/no-such-term", 404),
          new Stop("/search?q=zzzzzz", 200),
          new Stop("/connections?from=japan&steps=2", 200),
          new Stop("/connections?from=japan&to=nsatu&status=willing&status=opinion", 200),
          new Stop("/connections?from=japan&to=itpp&relation=heldIn", 200),
          new Stop("/connections?from=japn", 200),
          new Stop("/compare", 200),
          new Stop("/compare?a=japan&b=nato", 200),
          new Stop("/compare?a=japan&b=republic-of-korea&asOf=2023", 200),
          new Stop("/compare?a=nato&asOf=2009,2025", 200),
          new Stop("/compare?knownAt=2025-04-09,2025-04-15", 200),
          new Stop("/compare?a=japan&b=japn", 200),
          new Stop("/claims", 200),
          new Stop("/claims?subject=japan", 200),
          new Stop("/claims?subject=japan&property=participatesIn", 200),
          new Stop("/claims?subject=japan&property=memberOf&asOf=2025&without=S3", 200),
          new Stop("/claims?property=participatesIn", 200),
          new Stop("/claims?subject=japn&property=partcipatesIn", 200),
          new Stop("/search?q=x&from=never", 400),
          new Stop("/source?without=S3&knownAt=2025", 200),
          new Stop("/conflict?without=S0", 200),
          new Stop("/id/japan?status=willing&without=S4", 200),
          new Stop("/source/S3?part=2", 200),
          new Stop("/source/S3?without=S3", 404),
          new Stop("/no/such/page", 404),
          new Stop("/id/no-such-thing", 404),
          new Stop("/api/funding?status=nonsense", 400),
          new Stop(RunningServer.query("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 50"), 200),
          new Stop(RunningServer.query("ASK { ?s ?p ?o }"), 200),
          new Stop("/sparql?example=api/timeline", 200),
          new Stop(RunningServer.query(CLAIMS) + "&view=timeline", 200),
          new Stop(RunningServer.query(CLAIMS) + "&view=graph", 200),
          new Stop(RunningServer.query(COUNTS) + "&view=chart", 200),
          new Stop(RunningServer.query("SELECT * { ?s ?p }"), 400));

  private Tour() {}

  /**
   * A page.
   *
   * @param path where it is
   * @param status what the server answers with it
   */
  record Stop(String path, int status) {
    /** Its address in a language. */
    String in(Language language) {
      return path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    @Override
    public String toString() {
      return path;
    }
  }

  /** What the front page and the list of queries link to, things of many kinds, and refusals. */
  static List<Stop> of(RunningServer server) {
    Stream<String> found =
        Stream.of(Stream.of("/", "/api"), links(server, "/"), links(server, "/api"), things(server))
            .flatMap(paths -> paths)
            .distinct()
            .filter(path -> isPage(server, path));
    return Stream.concat(found.map(path -> new Stop(path, 200)), BY_HAND.stream()).toList();
  }

  private static Stream<String> links(RunningServer server, String page) {
    String html = server.get(page, "Accept", "text/html").body();
    return LINK.matcher(html).results().map(link -> link.group(1));
  }

  private static Stream<String> things(RunningServer server) {
    List<String> paths =
        server
            .get(RunningServer.query(KINDS), "Accept", "text/csv")
            .body()
            .lines()
            .skip(1)
            .map(iri -> iri.substring(BASE.length()))
            .toList();
    return IntStream.range(0, paths.size())
        .filter(place -> place % ONE_IN == 0 || !paths.get(place).startsWith("/id/"))
        .mapToObj(paths::get);
  }

  /** A redirection has no type; it leads to a page. */
  private static boolean isPage(RunningServer server, String path) {
    return server
        .get(path, "Accept", "text/html")
        .headers()
        .firstValue("Content-Type")
        .orElse("text/html")
        .startsWith("text/html");
  }
}
