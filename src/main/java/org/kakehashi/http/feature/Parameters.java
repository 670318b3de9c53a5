package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.query.BadArgument;

/**
 * The parameters of an address; a misspelt one is told instead of passed over, because a filter
 * that does nothing gives the answer to another question.
 */
public final class Parameters {
  private Parameters() {}

  /**
   * Refuses a request with a parameter that its address does not have, or has more than once.
   *
   * @param known what the address takes
   */
  public static void require(HttpServletRequest request, List<String> known) {
    require(request, known, List.of());
  }

  /**
   * Refuses a request with a parameter that its address does not have.
   *
   * @param known what the address takes
   * @param repeatable those of them that may be given more than once
   */
  public static void require(
      HttpServletRequest request, List<String> known, List<String> repeatable) {
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!known.contains(name)) {
            throw BadArgument.unknown(name, known);
          }
          if (values.length > 1 && !repeatable.contains(name)) {
            throw BadArgument.twice(name);
          }
        });
  }
}
