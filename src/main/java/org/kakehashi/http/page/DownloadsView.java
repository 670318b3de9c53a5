package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page of downloads shows.
 *
 * @param release id of the release
 * @param license its address, or empty
 * @param citation how to cite the release
 * @param rows the downloads
 */
public record DownloadsView(String release, String license, String citation, List<Row> rows) {

  /**
   * A download.
   *
   * @param title what it holds
   * @param files the file as it is, and packed
   */
  public record Row(String title, String mediaType, List<File> files) {}

  /** A file with its size in bytes and its digest in hexadecimal. */
  public record File(String name, long size, String sha256) {}
}
