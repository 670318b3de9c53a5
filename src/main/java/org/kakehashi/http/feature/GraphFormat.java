package org.kakehashi.http.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** A format of graphs and data sets, or the page that shows one. */
public enum GraphFormat implements MediaFormat {
  TURTLE("ttl", "text/turtle"),
  N_TRIPLES("nt", "application/n-triples"),
  JSON_LD("jsonld", "application/ld+json"),
  RDF_XML("rdf", "application/rdf+xml"),
  TRIG("trig", "application/trig"),
  N_QUADS("nq", "application/n-quads"),
  PAGE("html", "text/html");

  private final String shortName;
  private final String mediaType;

  GraphFormat(String shortName, String mediaType) {
    this.shortName = shortName;
    this.mediaType = mediaType;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String shortName() {
    return shortName;
  }

  /** All, the one for clients that do not mind first. */
  public static List<GraphFormat> all() {
    return Arrays.asList(values());
  }

  /** Those of a single graph. */
  public static List<GraphFormat> ofGraphs() {
    return List.of(TURTLE, N_TRIPLES, JSON_LD, RDF_XML, PAGE);
  }

  /** The format of files whose names end so. */
  public static Optional<GraphFormat> ofExtension(String extension) {
    return all().stream().filter(format -> format.shortName.equals(extension)).findFirst();
  }

  /** Jena's name of the syntax; a page shows Turtle. */
  public RDFFormat syntax() {
    return switch (this) {
      case TURTLE, PAGE -> RDFFormat.TURTLE_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case JSON_LD -> RDFFormat.JSONLD11;
      // The other form of RDF/XML takes seconds for large documents.
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      case TRIG -> RDFFormat.TRIG_PRETTY;
      case N_QUADS -> RDFFormat.NQUADS_UTF8;
    };
  }

  /** Whether it has a syntax for RDF 1.2 triple terms. */
  public boolean holdsTripleTerms() {
    return this != JSON_LD && this != RDF_XML;
  }
}
