package org.kakehashi.http.comparison;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.Evaluator;
import org.kakehashi.http.feature.Feature;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.Site;

/** What is stated of two things, or of the same at two dates. */
public final class ComparisonFeature implements Feature {
  static final String PATH = "/compare";

  private final Snapshot snapshot;
  private final Views views;
  private final Evaluator evaluator;

  /** Comparisons within a snapshot. */
  public ComparisonFeature(Snapshot snapshot, Views views, Evaluator evaluator) {
    this.snapshot = snapshot;
    this.views = views;
    this.evaluator = evaluator;
  }

  /** Its page in the navigation. */
  public static List<Site.Link> pages() {
    return List.of(Pages.link("compare.nav", PATH, Views.PARAMETERS));
  }

  @Override
  public List<String> paths() {
    return List.of(PATH);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet(PATH, new ComparisonServlet(snapshot, views, evaluator));
  }
}
