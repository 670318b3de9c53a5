package org.kakehashi.http.description;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** A form in which a description is served; the first is the default. */
enum GraphFormat {
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  RDF_XML("rdf", "application/rdf+xml"),
  N_TRIPLES("nt", "application/n-triples"),
  /** A page, with the description in Turtle. */
  PAGE("html", "text/html");

  private final String parameter;
  private final String mediaType;

  GraphFormat(String parameter, String mediaType) {
    this.parameter = parameter;
    this.mediaType = mediaType;
  }

  /** The form that a request wants: {@code ?format=} wins over the header Accept. */
  static GraphFormat of(HttpServletRequest request) {
    Optional<String> named = Optional.ofNullable(request.getParameter("format"));
    return named
        .map(name -> find(format -> format.parameter.equals(name)))
        .orElseGet(() ->
            Accept.parse(request.getHeader("Accept"))
                .choose(Arrays.stream(values()).map(format -> format.mediaType).toList())
                .flatMap(type -> find(format -> format.mediaType.equals(type))))
        .orElseThrow(GraphFormat::notAcceptable);
  }

  private static Optional<GraphFormat> find(java.util.function.Predicate<GraphFormat> wanted) {
    return Arrays.stream(values()).filter(wanted).findFirst();
  }

  private static RequestRefused notAcceptable() {
    List<String> offers =
        Arrays.stream(values())
            .map(format -> format.mediaType + " (format=" + format.parameter + ")")
            .toList();
    return new RequestRefused(ProblemKind.NOT_ACCEPTABLE, String.join(", ", offers));
  }

  String parameter() {
    return parameter;
  }

  Lang lang() {
    return switch (this) {
      case TURTLE, PAGE -> Lang.TURTLE;
      case JSON_LD -> Lang.JSONLD11;
      case RDF_XML -> Lang.RDFXML;
      case N_TRIPLES -> Lang.NTRIPLES;
    };
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }
}
