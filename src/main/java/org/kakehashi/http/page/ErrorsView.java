package org.kakehashi.http.page;

import java.util.List;

/**
 * What the pages about error codes show.
 *
 * @param entries one for the page of a code, all for the list
 * @param list whether it is the list
 */
public record ErrorsView(List<Entry> entries, boolean list) {

  /**
   * A code.
   *
   * @param what happened
   * @param mend what to do about it
   */
  public record Entry(
      String code, int status, String address, String what, String why, String mend) {}
}
