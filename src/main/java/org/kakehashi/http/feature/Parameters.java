package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.NearNames;

/** The parameters of an address; a misspelt one is told instead of passed over. */
public final class Parameters {
  private Parameters() {}

  /**
   * Refuses a request with a parameter that its address does not have.
   *
   * @param known what the address takes
   */
  public static void require(HttpServletRequest request, List<String> known) {
    request.getParameterMap().keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new RequestRefused(
              ProblemKind.UNKNOWN_PARAMETER,
              name,
              String.join(", ", NearNames.ranked(name, known)));
        });
  }
}
