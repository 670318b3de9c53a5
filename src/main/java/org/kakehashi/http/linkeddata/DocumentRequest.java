package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.negotiation.Languages;
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
 */
record DocumentRequest(
    String root, String thingPath, GraphFormat format, Language language, Lens lens) {

  /**
   * Reads a request.
   *
   * @param path path of the thing, perhaps with the extension of a format
   * @param offers the formats of the document about the thing at a path
   */
  static DocumentRequest of(
      HttpServletRequest request, String path, Function<String, List<GraphFormat>> offers) {
    Parameters.require(request, List.of("format", "lang", "asOf", "knownAt"));
    Lens lens = Lens.of(parameter(request, "asOf"), parameter(request, "knownAt"));
    Optional<GraphFormat> byExtension = extension(path);
    GraphFormat format =
        byExtension.orElseGet(() -> Negotiation.choose(request, offers.apply(path)));
    return new DocumentRequest(
        Address.root(request),
        byExtension.isPresent() ? path.substring(0, path.lastIndexOf('.')) : path,
        format,
        Languages.of(request),
        lens);
  }

  private static Optional<GraphFormat> extension(String path) {
    return GraphFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
        .filter(format -> path.contains("."));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
  }

  /** The query part of links that stay in the same language and at the same moment. */
  String query() {
    return Stream.of("lang=" + language.tag(), lens.toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&", "?", ""));
  }

  /** The query part of the document's own address: the language changes no data. */
  String lensQuery() {
    return lens.isAny() ? "" : "?" + lens;
  }
}
