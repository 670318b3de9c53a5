package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** Finds the format that a client wants among those that there are. */
public final class Negotiation {
  private Negotiation() {}

  /**
   * The format that {@code ?format=} names by short name or media type, else the one that the
   * header Accept likes best.
   *
   * @param offers the first is for clients that do not mind
   */
  public static <F extends MediaFormat> F choose(HttpServletRequest request, List<F> offers) {
    // In addresses, a plus that is not escaped means a space.
    String name =
        Optional.ofNullable(request.getParameter("format"))
            .map(given -> given.strip().replace(' ', '+').toLowerCase(Locale.ROOT))
            .orElse("");
    return (name.isEmpty() ? accepted(request, offers) : named(name, offers))
        .orElseThrow(() -> refused(offers));
  }

  private static <F extends MediaFormat> Optional<F> named(String name, List<F> offers) {
    return offers.stream()
        .filter(offer -> offer.shortName().equals(name) || offer.mediaType().equals(name))
        .findFirst();
  }

  private static <F extends MediaFormat> Optional<F> accepted(
      HttpServletRequest request, List<F> offers) {
    List<String> types = offers.stream().map(MediaFormat::mediaType).toList();
    return Accept.of(request).choose(types).map(type -> offers.get(types.indexOf(type)));
  }

  private static RequestRefused refused(List<? extends MediaFormat> offers) {
    return new RequestRefused(
        ProblemKind.NOT_ACCEPTABLE,
        offers.stream()
            .map(offer -> offer.mediaType() + " (format=" + offer.shortName() + ")")
            .collect(Collectors.joining(", ")));
  }
}
