package org.kakehashi.http.page;

import java.util.List;

/**
 * What the problem page shows.
 *
 * @param position line and column, or empty
 * @param here what the address in another language keeps, such as {@code ?asOf=2015}; empty where
 *     asking again would ask something else
 * @param ways to go on
 */
public record ProblemView(
    int status,
    String title,
    String detail,
    String position,
    String code,
    String requestId,
    String here,
    List<Way> ways) {

  /**
   * An address to go on with.
   *
   * @param value that may have been meant; empty for the same without the one at fault
   */
  public record Way(String value, String link) {}
}
