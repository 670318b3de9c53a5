package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.support.OtterAccord;

class ReleaseTest {

  @Test
  void a_release_reads_back_as_what_was_written(@TempDir Path folder) throws IOException {
    DatasetGraph written = OtterAccord.snapshot().dataset();
    Release release = Release.write(OtterAccord.snapshot(), folder);

    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, release.file().toUri().toString());

    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
    assertThat(Iter.count(read.find(Quad.ANY))).isEqualTo(release.quads());
    assertThat(read.listGraphNodes())
        .toIterable()
        .hasSize((int) release.graphs())
        .allSatisfy((Node name) ->
            assertThat(read.getGraph(name).isIsomorphicWith(written.getGraph(name)))
                .as(name.getURI())
                .isTrue());
  }
}
