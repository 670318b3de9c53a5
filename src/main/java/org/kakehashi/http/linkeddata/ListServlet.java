package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.system.Txn;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.Pages;

/** Lists things of a kind for people; programs are sent to the graph that holds them. */
final class ListServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  private final transient Resolver resolver;
  private final transient Views views;
  private final ThingList list;

  ListServlet(Resolver resolver, Views views, ThingList list) {
    this.resolver = resolver;
    this.views = views;
    this.list = list;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    DocumentRequest wanted = DocumentRequest.of(request, list.graph(), resolver);
    return wanted.format() == GraphFormat.PAGE
        ? page(wanted, Pages.of(request))
        : Answer.redirect(
            SEE_OTHER,
            Addresses.document(resolver.documented(request, list.graph()))
                + Address.query(request));
  }

  private Answer page(DocumentRequest wanted, Pages pages) {
    wanted.choice().refuse();
    View view = views.at(wanted.lens());
    String html =
        Txn.calculateRead(
            view.snapshot().dataset(),
            () ->
                pages.list(
                    new Lists(view, wanted, wanted.shown(views, view)).of(list),
                    wanted.language()));
    return Answer.page(html);
  }
}
