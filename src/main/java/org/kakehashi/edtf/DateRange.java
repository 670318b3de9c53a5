package org.kakehashi.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days an {@link Edtf} date may cover.
 *
 * @param earliest first possible day; empty when the start is open or unknown
 * @param latest last possible day; empty when the end is open or unknown
 */
public record DateRange(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  static DateRange of(LocalDate earliest, LocalDate latest) {
    return new DateRange(Optional.of(earliest), Optional.of(latest));
  }

  /** Whether every day of another range lies in this one. */
  public boolean contains(DateRange other) {
    return earliest
            .map(day -> other.earliest.filter(from -> !from.isBefore(day)).isPresent())
            .orElse(true)
        && latest.map(day -> other.latest.filter(to -> !to.isAfter(day)).isPresent()).orElse(true);
  }

  /** Whether no day after {@code latest} comes before {@code earliest}. */
  boolean isOrdered() {
    return earliest.isEmpty() || latest.isEmpty() || !earliest.get().isAfter(latest.get());
  }
}
