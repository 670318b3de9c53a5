package org.kakehashi.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of days.
 *
 * @param earliest first day; empty when open or not stated
 * @param latest last day; empty when open or not stated
 */
public record Span(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  /** No bounds at all. */
  public static final Span UNBOUNDED = new Span(Optional.empty(), Optional.empty());

  /** Whether neither end is known. */
  public boolean isUnbounded() {
    return earliest.isEmpty() && latest.isEmpty();
  }

  /** Whether the two may share a day; a missing bound is open. */
  boolean meets(Span other) {
    return begins(other) && other.begins(this);
  }

  private boolean begins(Span other) {
    return earliest.isEmpty()
        || other.latest.isEmpty()
        || !earliest.get().isAfter(other.latest.get());
  }
}
