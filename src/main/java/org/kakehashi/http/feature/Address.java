package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Addresses as the client knows them: the same data is served under whatever host it asked. */
public final class Address {
  private static final Pattern LANGUAGE = Pattern.compile("lang=\\w+");

  private Address() {}

  /** The root of the server as this request addressed it, ending in a slash. */
  public static String root(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length()) + "/";
  }

  /** The query of a request with its question mark, to be kept where it is sent; or nothing. */
  public static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }

  /**
   * Where a reader is shown a thing: a thing of the project at its path here, whatever host this
   * is; a term of the ontology on its page; a thing of others at its own address. Empty where that
   * is none of the web, such as {@code javascript:}, which must not become a link.
   *
   * @param uriSpace what all IRIs of the project begin with, ending in a slash
   * @param query of the address, with its question mark
   */
  public static String of(String uriSpace, Node thing, String query) {
    if (!thing.isURI() || !thing.getURI().matches("https?://.*")) {
      return "";
    }
    return thing.getURI().startsWith(uriSpace)
        ? local(thing.getURI().substring(uriSpace.length()), query)
        : thing.getURI();
  }

  private static String local(String path, String query) {
    int hash = path.indexOf('#');
    return hash < 0
        ? "/" + encode(path) + query
        : "/model/" + encode(path.substring(hash + 1)) + languageOf(query);
  }

  /** A term means the same through any lens. */
  private static String languageOf(String query) {
    return LANGUAGE
        .matcher(query)
        .results()
        .map(found -> "?" + found.group())
        .findFirst()
        .orElse("");
  }

  /** Percent-encodes all of a path but the slashes. */
  public static String encode(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
