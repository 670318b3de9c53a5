package org.kakehashi.http.feature;

/** A format of what was found for a question; the first is for clients that do not mind. */
public enum DataFormat implements MediaFormat {
  JSON("application/json", "json"),
  CSV("text/csv", "csv"),
  PAGE("text/html", "html");

  private final String mediaType;
  private final String shortName;

  DataFormat(String mediaType, String shortName) {
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
