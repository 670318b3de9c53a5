package org.kakehashi.http.landing;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.description.StructuredData;
import org.kakehashi.http.feature.Feature;

/** The front page, and the list of stored questions. */
public final class LandingFeature implements Feature {
  private static final String QUESTIONS = "/questions";

  private final Snapshot snapshot;
  private final StructuredData structured;

  /**
   * The front page of a server of this snapshot.
   *
   * @param structured the data set for search engines
   */
  public LandingFeature(Snapshot snapshot, StructuredData structured) {
    this.snapshot = snapshot;
    this.structured = structured;
  }

  @Override
  public List<String> paths() {
    return List.of("/", QUESTIONS);
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    // The empty pattern is the root alone; "/" would be every path that no one else answers.
    server.addServlet("", new LandingServlet(snapshot, structured));
    server.addServlet(QUESTIONS, new QuestionsServlet(snapshot));
  }
}
