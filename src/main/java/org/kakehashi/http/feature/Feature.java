package org.kakehashi.http.feature;

import java.util.List;
import org.apache.jena.fuseki.main.sys.FusekiModule;

/** One feature of the server, in a package of its own; the server only lists its features. */
public interface Feature extends FusekiModule {
  /** The paths that it answers, as people may be shown them. */
  List<String> paths();

  @Override
  default String name() {
    return getClass().getSimpleName();
  }
}
