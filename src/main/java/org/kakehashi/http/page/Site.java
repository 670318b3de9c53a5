package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.corpus.LangText;
import org.kakehashi.http.page.ThingView.Citation;
import org.kakehashi.text.Language;

/**
 * What every page shows of the site that it is part of.
 *
 * @param title name of the data set
 * @param release which release of it is served, or empty
 * @param links pages that the navigation leads to
 * @param citing how pages are cited
 * @param address of the page, without the language; empty where that is not known
 */
public record Site(
    LangText title, String release, List<Link> links, Citing citing, String address) {
  /** For what goes wrong before a site can be asked for. */
  public static final Site NONE = new Site(new LangText("", ""), "", List.of());

  /** A site whose pages nobody cites. */
  public Site(LangText title, String release, List<Link> links) {
    this(title, release, links, (page, address, language) -> List.of(), "");
  }

  /**
   * A page of the site.
   *
   * @param path without the language
   * @param lens the parameters of a lens that it takes
   */
  public record Link(LangText name, String path, List<String> lens) {}

  /** How to cite a page. */
  @FunctionalInterface
  public interface Citing {
    /** In each style, for a reader of a language. */
    List<Citation> of(String title, String address, Language language);
  }

  Site at(String place) {
    return new Site(title, release, links, citing, place);
  }

  /** How to cite a page that is not about one thing, in the language that it is read in. */
  public List<Citation> citations(String page, String place, Language language) {
    return place.isEmpty()
        ? List.of()
        : citing.of(page, place, language).stream()
            .filter(each -> each.language().isEmpty() || each.language().equals(language.tag()))
            .toList();
  }
}
