package org.kakehashi.http.page;

import java.util.List;

/**
 * What a page shows of the lens that it is seen through, and the choice of another.
 *
 * @param leads what the lens asks for, in words; none where everything counts
 * @param remark what it sets aside, or empty
 * @param off address of the same page with everything, or empty
 * @param elsewhere the same lens on other pages, as a part of addresses; empty where they have none
 * @param asOf the time that claims are to be about, or empty
 * @param knownAt the time by which sources are to have come out, or empty
 * @param day on which a source came out, as an example; empty where nobody knows of any
 * @param sources those that can be left out
 */
public record LensView(
    List<String> leads,
    String remark,
    String off,
    String elsewhere,
    String asOf,
    String knownAt,
    String day,
    List<Source> sources) {

  /**
   * A source document.
   *
   * @param name short name for addresses
   * @param out whether it is left out
   */
  public record Source(String name, String title, boolean out) {}

  /** Whether any source is left out. */
  public boolean leavesOut() {
    return sources.stream().anyMatch(Source::out);
  }

  /**
   * Whether a page of the site takes the same lens: lists, stored queries, what is put together.
   */
  public boolean reaches(Site.Link link) {
    return link.path().startsWith("/api/")
        || List.of("/source", "/conflict", "/connections", "/compare").contains(link.path());
  }
}
