package org.kakehashi.http.feature;

/** A format that answers come in. */
public interface MediaFormat {
  /** Media type without parameters, as clients ask for it. */
  String mediaType();

  /** What the parameter {@code format} and the ends of addresses call it. */
  String shortName();

  /** Media type as sent. */
  default String contentType() {
    return mediaType().startsWith("text/") ? mediaType() + ";charset=utf-8" : mediaType();
  }
}
