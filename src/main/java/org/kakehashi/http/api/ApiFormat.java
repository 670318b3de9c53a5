package org.kakehashi.http.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.BadArgument;

/** A format of answers; the first is the default. */
enum ApiFormat {
  JSON("json", "application/json"),
  CSV("csv", "text/csv"),
  TSV("tsv", "text/tab-separated-values"),
  SPARQL_JSON("srj", "application/sparql-results+json"),
  SPARQL_XML("srx", "application/sparql-results+xml"),
  HTML("html", "text/html");

  private final String shortName;
  private final String mediaType;

  ApiFormat(String shortName, String mediaType) {
    this.shortName = shortName;
    this.mediaType = mediaType;
  }

  /** {@code ?format=} wins over the Accept header. */
  static ApiFormat choose(Optional<String> asked, Accept accept, List<ApiFormat> offers) {
    return asked.isPresent() ? named(asked.get(), offers) : accepted(accept, offers);
  }

  private static ApiFormat named(String name, List<ApiFormat> offers) {
    List<String> names = offers.stream().map(ApiFormat::shortName).toList();
    return offers.stream()
        .filter(format -> format.shortName.equals(name))
        .findFirst()
        .orElseThrow(
            () -> BadArgument.wrong("format", name, "format", String.join(", ", names), names));
  }

  private static ApiFormat accepted(Accept accept, List<ApiFormat> offers) {
    List<String> types = offers.stream().map(ApiFormat::mediaType).toList();
    return accept
        .choose(types)
        .map(type -> offers.get(types.indexOf(type)))
        .orElseThrow(
            () -> new RequestRefused(ProblemKind.NOT_ACCEPTABLE, String.join(", ", types)));
  }

  static List<ApiFormat> all() {
    return Arrays.asList(values());
  }

  /** What the parameter {@code format} calls it. */
  String shortName() {
    return shortName;
  }

  String mediaType() {
    return mediaType;
  }

  /** Jena's name, where Jena writes it. */
  Optional<Lang> lang() {
    return switch (this) {
      case JSON, HTML -> Optional.empty();
      case CSV -> Optional.of(ResultSetLang.RS_CSV);
      case TSV -> Optional.of(ResultSetLang.RS_TSV);
      case SPARQL_JSON -> Optional.of(ResultSetLang.RS_JSON);
      case SPARQL_XML -> Optional.of(ResultSetLang.RS_XML);
    };
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
