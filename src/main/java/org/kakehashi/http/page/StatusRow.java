package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ClaimView.Mark;

/**
 * The statuses of the claims that a page shows, each leading to those alone.
 *
 * @param all address of the page with every status
 * @param narrowed whether some are hidden
 * @param hidden how many claims are
 */
public record StatusRow(List<Rung> rungs, String all, boolean narrowed, int hidden) {
  /** One status. */
  public record Rung(Mark mark, int count, String link, boolean chosen) {}

  /** Whether there is anything to choose. */
  public boolean isUseful() {
    return narrowed || rungs.size() > 1;
  }
}
