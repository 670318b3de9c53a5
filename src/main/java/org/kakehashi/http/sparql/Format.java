package org.kakehashi.http.sparql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/**
 * A format of answers.
 *
 * @param mediaType as asked for and sent
 * @param ending of the names of its files; empty where it is not saved
 * @param lang Jena's name of it; empty for a page
 */
record Format(String mediaType, String ending, Optional<Lang> lang) {
  static final Format PAGE = new Format("text/html", "", Optional.empty());
  static final Format CSV = of("text/csv", "csv", ResultSetLang.RS_CSV);

  /** Formats of SELECT and ASK; the first is the default, the last ones are other names. */
  private static final List<Format> ROWS =
      List.of(
          of("application/sparql-results+json", "srj", ResultSetLang.RS_JSON),
          of("application/sparql-results+xml", "srx", ResultSetLang.RS_XML),
          CSV,
          of("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV),
          of("application/json", "", ResultSetLang.RS_JSON),
          of("application/xml", "", ResultSetLang.RS_XML),
          PAGE);

  /** Formats of CONSTRUCT, DESCRIBE and the service description. */
  static final List<Format> TRIPLES =
      List.of(
          of("text/turtle", "ttl", Lang.TURTLE),
          of("application/n-triples", "nt", Lang.NTRIPLES),
          of("application/ld+json", "jsonld", Lang.JSONLD11),
          of("application/rdf+xml", "rdf", Lang.RDFXML),
          PAGE);

  private static final Set<Lang> WITHOUT_TRIPLE_TERMS =
      Set.of(Lang.JSONLD11, Lang.RDFXML, ResultSetLang.RS_CSV, ResultSetLang.RS_TSV);

  private static Format of(String mediaType, String ending, Lang lang) {
    return new Format(mediaType, ending, Optional.of(lang));
  }

  /** The formats that an answer to the query can have. */
  static List<Format> of(Query query) {
    return query.isSelectType() || query.isAskType() ? ROWS : TRIPLES;
  }

  /** The format that the client likes best. */
  static Format choose(List<Format> offers, Accept accept) {
    List<String> types = offers.stream().map(Format::mediaType).toList();
    String best =
        accept
            .choose(types)
            .orElseThrow(
                () -> new RequestRefused(ProblemKind.NOT_ACCEPTABLE, String.join(", ", types)));
    return offers.get(types.indexOf(best));
  }

  /** The format that files with this ending have. */
  static Format download(List<Format> offers, String ending) {
    return offers.stream()
        .filter(offer -> !ending.isEmpty() && offer.ending().equals(ending))
        .findFirst()
        .orElseThrow(() ->
            new RequestRefused(ProblemKind.NOT_ACCEPTABLE, String.join(", ", endings(offers))));
  }

  /** How files of the formats end. */
  static List<String> endings(List<Format> offers) {
    return offers.stream().map(Format::ending).filter(ending -> !ending.isEmpty()).toList();
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Whether it has a syntax for RDF 1.2 triple terms. */
  boolean holdsTripleTerms() {
    return lang.filter(WITHOUT_TRIPLE_TERMS::contains).isEmpty();
  }
}
