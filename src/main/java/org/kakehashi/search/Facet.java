package org.kakehashi.search;

import java.util.Locale;

/** A way to divide what was found; also the filter of the same name. */
public enum Facet {
  TYPE,
  STATUS,
  SOURCE,
  TOPIC;

  /** The name that addresses and answers use. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
