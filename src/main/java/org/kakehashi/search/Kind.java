package org.kakehashi.search;

import java.util.Locale;

/** What an entry of the index is. */
public enum Kind {
  ENTITY,
  CONCEPT,
  STATEMENT,
  SOURCE,
  CONFLICT,
  TERM;

  /** The name that addresses and answers use. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
