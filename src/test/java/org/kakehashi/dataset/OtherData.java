package org.kakehashi.dataset;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** Snapshots of data that no project could hold. */
public final class OtherData {
  private OtherData() {}

  /** A snapshot that is another in everything but the data. */
  public static Snapshot in(Snapshot fixture, DatasetGraph dataset) {
    return new Snapshot(
        fixture.releaseId(),
        fixture.description(),
        dataset,
        fixture.prefixes(),
        fixture.queries(),
        Map.of(),
        fixture.vocabulary());
  }
}
