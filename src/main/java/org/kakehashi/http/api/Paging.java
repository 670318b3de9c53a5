package org.kakehashi.http.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the pages before and after one are.
 *
 * @param total rows of all pages
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>
 */
record Paging(ApiRequest request, long total) {
  Optional<String> next() {
    int start = request.offset() + request.limit();
    return start < total
        ? Optional.of(request.page(start, request.limit(), request.format()))
        : Optional.empty();
  }

  Optional<String> previous() {
    int end = (int) Math.min(request.offset(), total);
    int start = Math.max(0, end - request.limit());
    return end > 0
        ? Optional.of(request.page(start, end - start, request.format()))
        : Optional.empty();
  }

  /** Whether there are rows, but all of them before this page. */
  boolean isBeyond() {
    return total > 0 && request.offset() >= total;
  }

  /** The address of the last page. */
  String end() {
    int last = (int) (total - 1) / request.limit() * request.limit();
    return request.page(last, request.limit(), request.format());
  }

  /** The values of the Link header. */
  String[] links() {
    List<String> links = new ArrayList<>();
    next().ifPresent(address -> links.add(link(address, "next")));
    previous().ifPresent(address -> links.add(link(address, "prev")));
    links.add(link(ApiFeature.OPENAPI, "service-desc"));
    return links.toArray(String[]::new);
  }

  private static String link(String address, String relation) {
    return "<%s>; rel=\"%s\"".formatted(address, relation);
  }
}
