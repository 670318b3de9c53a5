package org.kakehashi.http.linkeddata;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.Site;

/** The project's IRIs as web addresses. */
public final class LinkedDataFeature implements Feature {
  /** The first part of the paths of things. */
  private static final List<String> KINDS =
      List.of("id", "statement", "source", "conflict", "inference", "graph", "release", "ontology");

  private final Snapshot snapshot;
  private final Views views;
  private final Portraits portraits;

  /**
   * The things of a snapshot.
   *
   * @param portraits what other features draw on pages about things
   */
  public LinkedDataFeature(Snapshot snapshot, Views views, Portraits portraits) {
    this.snapshot = snapshot;
    this.views = views;
    this.portraits = portraits;
  }

  /** The lists that are pages of the site: those that have anything to list. */
  public static List<Site.Link> pages(Snapshot snapshot) {
    return Txn.calculateRead(
        snapshot.dataset(),
        () ->
            Arrays.stream(ThingList.values())
                .filter(list ->
                    snapshot
                        .dataset()
                        .getDefaultGraph()
                        .contains(Node.ANY, RDF.Nodes.type, list.type()))
                .map(list -> Pages.link(list.nameKey(), list.path(), Views.PARAMETERS))
                .toList());
  }

  @Override
  public List<String> paths() {
    return List.of(
        "/id/…",
        "/statement/…",
        "/source",
        "/source/…",
        "/conflict",
        "/conflict/…",
        "/inference/…",
        "/graph/…",
        "/release/…",
        ThingHistory.PATH,
        "/ontology",
        "/doc/…",
        JsonLdContext.PATH);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    Resolver resolver = new Resolver(snapshot, views);
    for (String kind : KINDS) {
      server.addServlet("/" + kind + "/*", new ThingServlet(resolver));
    }
    // The ontology has no path below it, so that its formats need patterns of their own.
    for (GraphFormat format : GraphFormat.all()) {
      server.addServlet("/ontology." + format.shortName(), new ThingServlet(resolver));
    }
    // Without a name.
    for (ThingList list : ThingList.values()) {
      server.addServlet(list.path(), new ListServlet(resolver, views, list));
    }
    server.addServlet(ThingHistory.PATH, new HistoryServlet(snapshot, resolver));
    server.addServlet(
        Addresses.DOCUMENTS + "*", new DocumentServlet(snapshot, resolver, views, portraits));
    server.addServlet(JsonLdContext.PATH, new ContextServlet(snapshot));
  }
}
