package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/**
 * Someone who asked a query on the page.
 *
 * @param root address of the server as the reader knows it
 */
record Visit(SparqlRequest asked, Pages pages, Language language, String root) {
  /** Longer ones are cut or refused on their way by some programs, this server among them. */
  private static final int LONGEST_ADDRESS = 8_000;

  static Visit of(HttpServletRequest request, SparqlRequest asked) {
    return new Visit(asked, Pages.of(request), Languages.of(request), Address.root(request));
  }

  /** The query's own address, or nothing where it is too long to be one. */
  String address() {
    String address = asked.address();
    return address.length() > LONGEST_ADDRESS ? "" : address;
  }

  /** The address in the view that was asked for. */
  String here() {
    String view =
        asked.view().filter(name -> name.matches("[a-z]+")).map(name -> "&view=" + name).orElse("");
    return address().isEmpty() ? "" : address() + view;
  }
}
