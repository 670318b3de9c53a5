package org.kakehashi.http.download;

import java.util.Arrays;
import java.util.List;

/** A serialization of RDF that dumps come in. */
enum DumpFormat {
  TURTLE("ttl", "text/turtle"),
  N_TRIPLES("nt", "application/n-triples"),
  N_QUADS("nq", "application/n-quads"),
  TRIG("trig", "application/trig"),
  JSON_LD("jsonld", "application/ld+json");

  private final String ending;
  private final String mediaType;

  DumpFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether the default graph and a single named graph are offered in it. */
  boolean holdsOneGraph() {
    return this == TURTLE || this == N_TRIPLES || this == JSON_LD;
  }

  /** The formats that keep apart the graphs of a dataset. */
  static List<DumpFormat> ofDatasets() {
    return List.of(N_QUADS, TRIG, JSON_LD);
  }

  static List<DumpFormat> ofGraphs() {
    return Arrays.stream(values()).filter(DumpFormat::holdsOneGraph).toList();
  }
}
