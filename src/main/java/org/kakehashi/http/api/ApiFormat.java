package org.kakehashi.http.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.kakehashi.http.feature.MediaFormat;

/** A format of answers; the first is the default. */
enum ApiFormat implements MediaFormat {
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

  static List<ApiFormat> all() {
    return Arrays.asList(values());
  }

  @Override
  public String shortName() {
    return shortName;
  }

  @Override
  public String mediaType() {
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
}
