package org.kakehashi.http.claims;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Once;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.linkeddata.Absence;
import org.kakehashi.http.linkeddata.Absences;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.query.BadArgument;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens;
import org.kakehashi.query.PropertyNames;
import org.kakehashi.text.Language;

/** Answers with all claims about a thing, or about one of its properties. */
final class ClaimsServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot release;
  private final transient Views views;
  private final transient Meaning.Names names;
  private final transient Once<Examples> examples;

  ClaimsServlet(Snapshot release, Views views) {
    this.release = release;
    this.views = views;
    this.names = new Meaning.Names(Directory.of(release), new PropertyNames(release));
    this.examples =
        new Once<>(() -> read(() -> new Examples(whole(Language.EN), names.directory())));
  }

  private <T> T read(Supplier<T> work) {
    return Txn.calculateRead(release.dataset(), work);
  }

  private Telling whole(Language language) {
    return new Telling(views.at(Lens.ANY), Lens.ANY, language);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    ClaimsRequest asked = ClaimsRequest.of(request);
    DataFormat format = Negotiation.choose(request, List.of(DataFormat.values()));
    asked.require(format);
    asked.asked().lens(views.sources());
    Meaning meaning = Meaning.of(asked, names);
    Answer answer =
        switch (format) {
          case PAGE -> Answer.page(page(meaning, Address.root(request), Pages.of(request)));
          case JSON, CSV -> Answer.text(format.contentType(), file(meaning, format));
        };
    return answer.with("Content-Language", asked.asked().language().tag());
  }

  /** Looks for the claims, and makes something of them while they may be read. */
  private <T> T find(Meaning meaning, Function<Found, T> use) {
    Node subject = meaning.subject().orElseThrow();
    Lens lens = meaning.request().asked().lens(views.sources());
    View view = views.at(lens);
    Map<Absence, List<Node>> leftOut = leftOut(meaning, lens, view);
    Telling telling = new Telling(view, lens, meaning.request().asked().language());
    return Txn.calculateRead(
        view.snapshot().dataset(),
        () ->
            use.apply(
                Found.of(
                    subject,
                    meaning.property(),
                    lens,
                    view,
                    telling,
                    telling.grid(
                        meaning.request().asked().all(ClaimsRequest.STATUS),
                        meaning.request().asked().with(ClaimsRequest.STATUS, "").address()),
                    leftOut)));
  }

  private Map<Absence, List<Node>> leftOut(Meaning meaning, Lens lens, View view) {
    Telling telling = whole(Language.EN);
    return new Absences(release, views, view, lens)
        .among(() ->
            telling
                .grid(List.of(), "")
                .claims(RDF.Nodes.subject, meaning.subject().orElseThrow())
                .stream()
                .filter(claim -> Found.isAbout(telling.claimed(claim), meaning.property())));
  }

  private String page(Meaning meaning, String root, Pages pages) {
    Language language = meaning.request().asked().language();
    ClaimsForm form = new ClaimsForm(meaning, examples.get());
    if (!meaning.isWhole()) {
      return read(() -> pages.claims(new BeginningPage(form, whole(language)).view(), language));
    }
    LensView lens = lens(meaning);
    return find(
        meaning,
        found -> pages.claims(new ClaimsPage(form, found, lens, release, root).view(), language));
  }

  private LensView lens(Meaning meaning) {
    Lens lens = meaning.request().asked().lens(views.sources());
    String off = meaning.request().asked().without(Views.PARAMETERS).address();
    return views.show(lens, views.at(lens), off, meaning.request().asked().language());
  }

  /** A program gets no answer to a question that was not clear. */
  private String file(Meaning meaning, DataFormat format) {
    meaning
        .refusal()
        .ifPresent(refusal -> {
          throw refusal;
        });
    if (meaning.isWhole()) {
      return find(
          meaning,
          found ->
              format == DataFormat.CSV
                  ? ClaimsRows.csv(found)
                  : new ClaimsJson(release.releaseId(), meaning.request(), found).write());
    } else if (meaning.property().isPresent()) {
      String example = examples.get().subject().map(names.directory()::slug).orElse("");
      throw BadArgument.missing(ClaimsRequest.SUBJECT, example);
    }
    return format == DataFormat.CSV ? ClaimsRows.none() : beginning(meaning);
  }

  /** What could be asked. */
  private String beginning(Meaning meaning) {
    ClaimsForm form = new ClaimsForm(meaning, examples.get());
    return ClaimsJson.examples(
        release.releaseId(),
        read(() ->
            new BeginningPage(form, whole(meaning.request().asked().language())).view().choices()));
  }
}
