package org.kakehashi.http.feature;

import java.util.List;
import org.apache.jena.fuseki.main.sys.FusekiModule;

/** One feature of the server, in a package of its own; the server only lists its features. */
public interface Feature extends FusekiModule {
  /** The paths that it answers, as people may be shown them. */
  List<String> paths();

  /** Makes what would keep its first reader waiting for seconds; the server already answers. */
  default void warmUp() {}

  @Override
  default String name() {
    return getClass().getSimpleName();
  }
}
