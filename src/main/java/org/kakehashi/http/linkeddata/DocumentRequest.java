package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.LensView;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;

/**
 * Which representation of which document a client wants.
 *
 * @param root of the server, as the client addressed it
 * @param thingPath path of the thing under the URI space, not encoded
 * @param format by extension, else by {@code ?format=}, else by the Accept header
 * @param language of pages
 * @param lens which claims count
 * @param choice which part of the page
 */
record DocumentRequest(
    String root,
    String thingPath,
    GraphFormat format,
    Language language,
    Lens lens,
    PageChoice choice) {
  private static final List<String> REPEATABLE =
      Stream.concat(Views.REPEATABLE.stream(), Stream.of(PageChoice.STATUS)).toList();

  private static final List<String> KNOWN =
      Stream.of(List.of("format", "lang"), Views.PARAMETERS, PageChoice.PARAMETERS)
          .flatMap(List::stream)
          .toList();

  /**
   * Reads a request.
   *
   * @param path path of the thing, perhaps with the extension of a format
   * @param resolver knows the formats of the document about the thing at a path
   */
  static DocumentRequest of(HttpServletRequest request, String path, Resolver resolver) {
    Parameters.require(request, KNOWN, REPEATABLE);
    Lens lens = resolver.lens(request);
    Optional<GraphFormat> byExtension = extension(path);
    GraphFormat format =
        byExtension.orElseGet(() -> Negotiation.choose(request, resolver.formats(path)));
    return new DocumentRequest(
        Address.root(request),
        byExtension.isPresent() ? path.substring(0, path.lastIndexOf('.')) : path,
        format,
        Languages.of(request),
        lens,
        PageChoice.of(request, resolver.statuses(), format == GraphFormat.PAGE));
  }

  private static Optional<GraphFormat> extension(String path) {
    return GraphFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
        .filter(format -> path.contains("."));
  }

  /** The query part of links that stay in the same language and keep the lens. */
  String query() {
    return Stream.of("lang=" + language.tag(), lens.toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&", "?", ""));
  }

  /** What the page shows of its lens. */
  LensView shown(Views views, View view) {
    return views.show(lens, view, "?lang=" + language.tag(), language);
  }

  /** The query part of the document's own address: the language changes no data. */
  String lensQuery() {
    return lens.isAny() ? "" : "?" + lens;
  }
}
