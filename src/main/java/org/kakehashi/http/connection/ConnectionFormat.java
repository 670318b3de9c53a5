package org.kakehashi.http.connection;

import org.kakehashi.http.feature.MediaFormat;

/** A format of answers; the first is for clients that do not mind. */
enum ConnectionFormat implements MediaFormat {
  JSON("application/json", "json"),
  CSV("text/csv", "csv"),
  PAGE("text/html", "html");

  private final String mediaType;
  private final String shortName;

  ConnectionFormat(String mediaType, String shortName) {
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
