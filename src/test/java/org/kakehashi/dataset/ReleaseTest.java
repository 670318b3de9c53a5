package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kakehashi.support.OtterAccord;

class ReleaseTest {
  @Test
  void what_is_written_can_be_read(@TempDir Path folder) throws IOException {
    Release release = Release.write(OtterAccord.snapshot(), folder);
    DatasetGraph read = RDFParser.source(release.file()).toDatasetGraph();
    assertThat(read.stream().count()).isEqualTo(release.quads());
  }
}
