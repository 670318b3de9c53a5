package org.kakehashi.http.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a page shows of the lens that it is seen through, and the choice of another.
 *
 * @param leads what the lens asks for, in words; none where everything counts
 * @param remark what it sets aside, or empty
 * @param off address of the same page with everything, or empty
 * @param parameters that ask for the same lens
 * @param asOf the time that claims are to be about, or empty
 * @param knownAt the time by which sources are to have come out, or empty
 * @param day on which a source came out, as an example; empty where nobody knows of any
 * @param sources those that can be left out
 */
public record LensView(
    List<String> leads,
    String remark,
    String off,
    Map<String, String> parameters,
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

  /** As much of the same lens as another page takes, as a part of its address; or nothing. */
  public String on(Site.Link page) {
    return address(page.lens());
  }

  /** All of it, as a part of addresses. */
  public String whole() {
    return address(List.copyOf(parameters.keySet()));
  }

  private String address(List<String> taken) {
    return parameters.entrySet().stream()
        .filter(each -> taken.contains(each.getKey()))
        .map(each ->
            each.getKey()
                + "="
                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8).replace("%2C", ","))
        .collect(Collectors.joining("&"));
  }
}
