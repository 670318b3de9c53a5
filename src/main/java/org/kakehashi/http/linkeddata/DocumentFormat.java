package org.kakehashi.http.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** A format of documents; the first is what a client gets that does not mind. */
enum DocumentFormat {
  TURTLE("ttl", "text/turtle"),
  NTRIPLES("nt", "application/n-triples"),
  JSONLD("jsonld", "application/ld+json"),
  RDFXML("rdf", "application/rdf+xml"),
  TRIG("trig", "application/trig"),
  NQUADS("nq", "application/n-quads"),
  HTML("html", "text/html");

  private static final List<String> MEDIA_TYPES =
      Arrays.stream(values()).map(DocumentFormat::mediaType).toList();

  private final String extension;
  private final String mediaType;

  DocumentFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The end of its addresses, without the dot. */
  String extension() {
    return extension;
  }

  String mediaType() {
    return mediaType;
  }

  /** Jena's name of the syntax; meaningless for pages. */
  RDFFormat syntax() {
    return switch (this) {
      case TURTLE, HTML -> RDFFormat.TURTLE_PRETTY;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case JSONLD -> RDFFormat.JSONLD11_PLAIN;
      // The other form of RDF/XML takes seconds for large documents.
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_PRETTY;
      case NQUADS -> RDFFormat.NQUADS_UTF8;
    };
  }

  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  /** Whether it has a syntax for RDF 1.2 triple terms. */
  boolean holdsTripleTerms() {
    return this != JSONLD && this != RDFXML;
  }

  static Optional<DocumentFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }

  /** The format that {@code ?format=} names by extension or media type. */
  static DocumentFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.extension.equals(name) || format.mediaType.equals(name))
        .findFirst()
        .orElseThrow(DocumentFormat::notAcceptable);
  }

  /** The format that the client likes best. */
  static DocumentFormat accepted(Accept accept) {
    String best = accept.choose(MEDIA_TYPES).orElseThrow(DocumentFormat::notAcceptable);
    return values()[MEDIA_TYPES.indexOf(best)];
  }

  private static RequestRefused notAcceptable() {
    return new RequestRefused(
        ProblemKind.NOT_ACCEPTABLE,
        Arrays.stream(values())
            .map(format -> format.mediaType + " (." + format.extension + ")")
            .collect(Collectors.joining(", ")));
  }
}
