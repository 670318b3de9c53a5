package org.kakehashi.http.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An Accept or Accept-Language header with its quality values.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
 */
public final class Accept {
  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads a header; a missing or empty one accepts everything, as the standard says. */
  public static Accept parse(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return new Accept(List.of(new Range("*", 1, 0)));
    }
    String[] parts = header.split(",", -1);
    return new Accept(
        IntStream.range(0, parts.length)
            .mapToObj(i -> Range.parse(parts[i], i))
            .filter(range -> !range.name().isEmpty())
            .toList());
  }

  /** What a request accepts; several headers mean the same as one with commas. */
  public static Accept of(HttpServletRequest request) {
    return parse(String.join(",", Collections.list(request.getHeaders("Accept"))));
  }

  /**
   * The offer that the client likes best. Where it likes several equally, one that it names wins
   * over one that it covers by {@code *}, and then the earlier offer wins.
   *
   * @return empty when it accepts none
   */
  public Optional<String> choose(List<String> offers) {
    return offers.stream()
        .filter(offer -> quality(offer) > 0)
        // max() takes the last of equals, so the order of the offers is part of the comparison.
        .max(
            Comparator.comparingDouble(this::quality)
                .thenComparingInt(this::specificity)
                .thenComparing(Comparator.comparingInt(offers::indexOf).reversed()));
  }

  /** Whether the client names this offer, and does not merely cover it by {@code *}. */
  public boolean names(String offer) {
    return specificity(offer) == Range.EXACT && quality(offer) > 0;
  }

  private double quality(String offer) {
    return best(offer).map(Range::quality).orElse(0.0);
  }

  private int specificity(String offer) {
    return best(offer).map(range -> range.specificity(offer)).orElse(-1);
  }

  private Optional<Range> best(String offer) {
    return ranges.stream()
        .filter(range -> range.specificity(offer) >= 0)
        .max(Comparator.comparingInt(range -> range.specificity(offer)));
  }

  /**
   * One element of the header.
   *
   * @param name such as {@code text/turtle}, {@code text/*}, {@code *}, {@code ja}
   * @param quality from 0, never, to 1
   * @param position in the header
   */
  private record Range(String name, double quality, int position) {
    static final int EXACT = 3;

    static Range parse(String part, int position) {
      String[] pieces = part.strip().split("\\s*;\\s*");
      double quality =
          Arrays.stream(pieces)
              .skip(1)
              .map(piece -> piece.toLowerCase(Locale.ROOT))
              .filter(piece -> piece.startsWith("q="))
              .mapToDouble(piece -> number(piece.substring(2)))
              .findFirst()
              .orElse(1);
      return new Range(pieces[0].toLowerCase(Locale.ROOT), quality, position);
    }

    private static double number(String text) {
      return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 0;
    }

    /** How exactly the range covers an offer: −1 not at all. */
    int specificity(String offer) {
      if (name.equals(offer)) {
        return EXACT;
      }
      if (name.equals("*") || name.equals("*/*")) {
        return 0;
      }
      if (name.endsWith("/*") && offer.startsWith(name.substring(0, name.length() - 1))) {
        return 1;
      }
      return name.startsWith(offer + "-") ? 2 : -1;
    }
  }
}
