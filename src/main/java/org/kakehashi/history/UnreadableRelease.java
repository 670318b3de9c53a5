package org.kakehashi.history;

import java.nio.file.Path;

/** Files that are not a release with which the data can be compared; the message says why. */
public final class UnreadableRelease extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private UnreadableRelease(String message) {
    super(message);
  }

  static UnreadableRelease missing(Path path) {
    return new UnreadableRelease(
        "no file or folder " + path + "; name what 'kakehashi build' wrote");
  }

  static UnreadableRelease empty(Path folder) {
    return new UnreadableRelease("no N-Quads file (.nq) in " + folder);
  }

  static UnreadableRelease syntax(Path file, long line, String message) {
    return new UnreadableRelease(file + ":" + line + "  not N-Quads: " + message);
  }

  static UnreadableRelease unnamed() {
    return new UnreadableRelease(
        "no release id in these files: the graph 'catalogue' of a release gives its data set a"
            + " dcterms:identifier");
  }

  static UnreadableRelease several(String ids) {
    return new UnreadableRelease("several releases in these files (" + ids + "); name one");
  }

  static UnreadableRelease foreign(String dataset) {
    return new UnreadableRelease("these files are a release of another project, " + dataset);
  }
}
