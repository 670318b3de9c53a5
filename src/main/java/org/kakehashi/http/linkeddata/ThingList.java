package org.kakehashi.http.linkeddata;

import org.apache.jena.graph.Node;
import org.kakehashi.vocab.Kk;

/** Kinds of things that are few enough to be listed on one page. */
enum ThingList {
  SOURCES("/source", "graph/sources", "list.sources"),
  CONFLICTS("/conflict", "graph/conflicts", "list.conflicts");

  private final String path;
  private final String graph;
  private final String name;

  ThingList(String path, String graph, String name) {
    this.path = path;
    this.graph = graph;
    this.name = name;
  }

  /** Its address: that of the things, without a name. */
  String path() {
    return path;
  }

  /** The class of the things. */
  Node type() {
    return switch (this) {
      case SOURCES -> Kk.SOURCE_DOCUMENT;
      case CONFLICTS -> Kk.CONFLICT;
    };
  }

  /** The path of the graph that holds the things, for programs. */
  String graph() {
    return graph;
  }

  /** The key of its name in the texts of pages. */
  String nameKey() {
    return name;
  }
}
