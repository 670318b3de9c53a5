package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses as the client knows them: the same data is served under whatever host it asked. */
public final class Address {
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
}
