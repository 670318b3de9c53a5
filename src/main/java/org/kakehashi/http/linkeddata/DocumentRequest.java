package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.query.Moment;
import org.kakehashi.text.Language;

/**
 * Which representation of which document a client wants.
 *
 * @param thingPath path of the thing under the URI space, not encoded
 * @param format by extension, else by {@code ?format=}, else by the Accept header
 * @param language of pages
 * @param moment which claims count
 */
record DocumentRequest(String thingPath, DocumentFormat format, Language language, Moment moment) {

  /**
   * Reads a request.
   *
   * @param path path of the thing, perhaps with the extension of a format
   */
  static DocumentRequest of(HttpServletRequest request, String path) {
    Moment moment = Moment.of(parameter(request, "asOf"), parameter(request, "knownAt"));
    Optional<DocumentFormat> byExtension = extension(path);
    DocumentFormat format =
        byExtension
            .or(() -> parameter(request, "format").map(DocumentFormat::named))
            .orElseGet(() -> DocumentFormat.accepted(accept(request)));
    return new DocumentRequest(
        byExtension.isPresent() ? path.substring(0, path.lastIndexOf('.')) : path,
        format,
        Languages.of(request),
        moment);
  }

  /** Several Accept headers mean the same as one with commas. */
  private static Accept accept(HttpServletRequest request) {
    return Accept.parse(
        Collections.list(request.getHeaders("Accept")).stream().collect(Collectors.joining(",")));
  }

  private static Optional<DocumentFormat> extension(String path) {
    return DocumentFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
        .filter(format -> path.contains("."));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
  }

  /** The query part of links that stay in the same language and at the same moment. */
  String query() {
    return Stream.of("lang=" + language.tag(), moment.toString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("&", "?", ""));
  }

  /** The query part of the document's own address: the language changes no data. */
  String momentQuery() {
    return moment.isAny() ? "" : "?" + moment;
  }

  /** Tells this representation from the others of the same release. */
  String variant() {
    String spoken = format == DocumentFormat.HTML ? "." + language.tag() : "";
    return format.extension() + spoken + (moment.isAny() ? "" : "." + moment);
  }
}
