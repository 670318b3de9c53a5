package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.corpus.LangText;

/**
 * What every page shows of the site that it is part of.
 *
 * @param title name of the data set
 * @param release which release of it is served, or empty
 * @param links pages that the navigation leads to
 */
public record Site(LangText title, String release, List<Link> links) {
  /** For what goes wrong before a site can be asked for. */
  public static final Site NONE = new Site(new LangText("", ""), "", List.of());

  /**
   * A page of the site.
   *
   * @param path without the language
   * @param lens the parameters of a lens that it takes
   */
  public record Link(LangText name, String path, List<String> lens) {}
}
