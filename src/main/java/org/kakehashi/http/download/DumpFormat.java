package org.kakehashi.http.download;

import java.util.Arrays;
import java.util.List;
import org.kakehashi.http.feature.GraphFormat;

/** A serialization of RDF that dumps come in. */
enum DumpFormat {
  TURTLE(GraphFormat.TURTLE),
  N_TRIPLES(GraphFormat.N_TRIPLES),
  N_QUADS(GraphFormat.N_QUADS),
  TRIG(GraphFormat.TRIG),
  JSON_LD(GraphFormat.JSON_LD);

  private final GraphFormat format;

  DumpFormat(GraphFormat format) {
    this.format = format;
  }

  String ending() {
    return format.shortName();
  }

  String mediaType() {
    return format.mediaType();
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
