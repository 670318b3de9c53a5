package org.kakehashi.http.page;

import java.util.List;

/**
 * What the front page shows.
 *
 * @param title name of the data set
 * @param description what it holds
 * @param figures counts to give an idea of its size
 * @param asked questions of people, each with the address of its answer
 * @param latest what happened last, the newest first
 * @param disputed what sources disagree on
 * @param ladder how firmly things are claimed, the firmest first
 * @param structuredData the data set for search engines: JSON-LD without any {@code <}
 */
public record LandingView(
    String title,
    String description,
    List<Figure> figures,
    List<Link> asked,
    List<Dated> latest,
    List<Link> disputed,
    List<Rung> ladder,
    String structuredData) {

  /**
   * A count.
   *
   * @param name key of its name in the texts, after {@code figure.}
   */
  public record Figure(String name, long count) {}

  /** A text that leads somewhere. */
  public record Link(String text, String address) {}

  /** A thing with its time. */
  public record Dated(String time, String text, String address) {}

  /**
   * A status of claims.
   *
   * @param mark which mark stands for it
   * @param count claims that have it
   */
  public record Rung(String mark, String label, long count, String address) {}
}
