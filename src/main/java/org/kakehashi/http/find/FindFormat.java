package org.kakehashi.http.find;

import org.kakehashi.http.feature.MediaFormat;

/** A format of search results; the first is for clients that do not mind. */
enum FindFormat implements MediaFormat {
  JSON("application/json", "json"),
  PAGE("text/html", "html");

  private final String mediaType;
  private final String shortName;

  FindFormat(String mediaType, String shortName) {
    this.mediaType = mediaType;
    this.shortName = shortName;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String shortName() {
    return shortName;
  }
}
