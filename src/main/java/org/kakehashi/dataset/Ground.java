package org.kakehashi.dataset;

import java.time.LocalDate;

/** Why a thing is in a view or not: what the sources that it needs allow. */
public sealed interface Ground {
  /** From that day on all that it needs was out. */
  record OutSince(LocalDate day) implements Ground {}

  /** It rests on a source of which nobody knows when it came out. */
  record Undated() implements Ground {}

  /** It rests on a source that is left out. */
  record LeftOut() implements Ground {}
}
