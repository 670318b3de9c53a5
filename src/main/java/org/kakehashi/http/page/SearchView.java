package org.kakehashi.http.page;

import java.util.List;

/**
 * What the search page shows.
 *
 * @param text what was searched for
 * @param form what the filters of the form have
 * @param asked whether anything was asked for; else the page only invites to
 * @param total number of things found
 * @param first number of the first one shown, from 1
 * @param anyWord whether none has all the words
 * @param suggestions what may have been meant
 * @param hits shown
 * @param facets ways to narrow it
 * @param notes what time kept out of the answer
 * @param lens what is to be seen of the release
 * @param links to other pages of this search
 */
public record SearchView(
    String text,
    Form form,
    boolean asked,
    int total,
    int first,
    boolean anyWord,
    List<Link> suggestions,
    List<Hit> hits,
    List<Facet> facets,
    List<Note> notes,
    LensView lens,
    Links links) {

  /**
   * The form.
   *
   * @param kept names and values that it must not lose
   */
  public record Form(
      List<Field> kept, String in, String from, String to, String within, boolean narrowed) {}

  /** A parameter. */
  public record Field(String name, String value) {}

  /** A text that leads somewhere. */
  public record Link(String text, String address) {}

  /**
   * Other pages.
   *
   * @param here this one, without its language
   * @param previous or empty
   * @param next or empty
   * @param json the same for programs
   */
  public record Links(String here, String previous, String next, String json) {}

  /**
   * A thing found.
   *
   * @param name its label in parts
   * @param address where it is shown
   * @param kind what it is
   * @param badges its statuses, or classes
   * @param caveats what must be said of it besides
   * @param snippet in parts
   * @param snippetLanguage of the snippet
   * @param foot where and when
   */
  public record Hit(
      List<Piece> name,
      String address,
      String kind,
      List<String> badges,
      List<String> caveats,
      List<Piece> snippet,
      String snippetLanguage,
      String foot) {}

  /**
   * A part of a text.
   *
   * @param marked whether it is what was searched for
   */
  public record Piece(String text, boolean marked) {}

  /**
   * A way to narrow what was found.
   *
   * @param name key of its name in the texts, after {@code search.facet.}
   */
  public record Facet(String name, List<Value> values) {}

  /**
   * A value of a facet.
   *
   * @param address that adds it to the search, or takes it away where it is chosen
   */
  public record Value(String text, int count, boolean chosen, String address) {}

  /**
   * Something that was left out.
   *
   * @param key of its text, after {@code search.note.}
   */
  public record Note(String key, int count) {}
}
