package org.kakehashi.http.page;

import java.util.List;

/**
 * What the page about the project shows.
 *
 * @param name of the data set
 * @param description what it holds
 * @param before what the project is and how it works
 * @param figures what it holds now
 * @param sources documents that were read
 * @param publisher or empty, like all that follows
 * @param citations how to cite the data set
 * @param after what else readers may want to know
 */
public record AboutView(
    String title,
    String name,
    String description,
    List<Section> before,
    List<LandingView.Figure> figures,
    List<ThingView.Text> sources,
    String publisher,
    String issued,
    String license,
    List<ThingView.Citation> citations,
    List<Section> after) {

  /**
   * Some paragraphs.
   *
   * @param key for links into the page
   */
  public record Section(String key, String heading, List<String> paragraphs) {}
}
