package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.kakehashi.http.feature.Answer;

/**
 * Which answer this is at its address.
 *
 * @param release which release of the data
 * @param representation format and language
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110, 8.8.3</a>
 */
record EntityTag(String release, String representation) {
  private static final String CACHE = "public, max-age=0, must-revalidate";

  /** Whether the client holds this very answer already. */
  boolean heldBy(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("If-None-Match"))
        .filter(header -> header.strip().equals("*") || lists(header))
        .isPresent();
  }

  private boolean lists(String header) {
    return Arrays.stream(header.split(","))
        .map(tag -> tag.strip().replaceFirst("^W/", ""))
        .anyMatch(toString()::equals);
  }

  /** The answer with this tag. */
  Answer on(Answer answer) {
    return answer.with("ETag", toString()).with("Cache-Control", CACHE);
  }

  @Override
  public String toString() {
    return "\"" + release + "-" + representation + "\"";
  }
}
