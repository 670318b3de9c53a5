package org.kakehashi.http.feature;

import java.util.List;
import java.util.Locale;

/** A format of what was found for a question; the first is for clients that do not mind. */
public enum DataFormat implements MediaFormat {
  JSON("application/json", "json"),
  CSV("text/csv", "csv"),
  PAGE("text/html", "html");

  /** Those for programs, which pages lead to. */
  public static final List<DataFormat> FILES = List.of(JSON, CSV);

  private final String mediaType;
  private final String shortName;

  DataFormat(String mediaType, String shortName) {
    this.mediaType = mediaType;
    this.shortName = shortName;
  }

  /** What people call it. */
  public String label() {
    return shortName.toUpperCase(Locale.ROOT);
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
