package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/**
 * The strong entity tag of a representation: the release, the program, and which representation it
 * is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110, 13.1.2</a>
 */
record EntityTag(String value) {
  /** Long enough to spare a reader's second look, short enough for a new release to be seen. */
  static final String CACHE_CONTROL = "public, max-age=60, must-revalidate";

  private static final String PROGRAM =
      Optional.ofNullable(EntityTag.class.getPackage().getImplementationVersion()).orElse("dev");

  static EntityTag of(String releaseId, String variant) {
    return new EntityTag("\"" + releaseId + "-" + PROGRAM + "-" + variant + "\"");
  }

  /** Whether the client already holds this representation. */
  boolean isHeldBy(HttpServletRequest request) {
    return Collections.list(request.getHeaders("If-None-Match")).stream()
        .flatMap(header -> Arrays.stream(header.split(",", -1)))
        .map(String::strip)
        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
        .anyMatch(tag -> tag.equals("*") || tag.equals(value));
  }
}
