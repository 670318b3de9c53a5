package org.kakehashi.http.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Citable;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.feature.DataFormat;
import org.kakehashi.http.linkeddata.Agreement;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ClaimsView;
import org.kakehashi.http.page.ClaimsView.Body;
import org.kakehashi.http.page.ClaimsView.Choices;
import org.kakehashi.http.page.ClaimsView.Tally;
import org.kakehashi.http.page.LensView;
import org.kakehashi.http.page.MatterView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;

/** What a page shows of the claims that were found. */
final class ClaimsPage {
  /** So many claims of one property among others; more than that is no overview. */
  private static final int CLAIMS = 4;

  /** So many properties among others, and so many claims of one alone, fit on a page. */
  private static final int MATTERS = 25;

  private static final int ALL_CLAIMS = 60;

  private static final int INCOMING = 30;

  private final ClaimsForm form;
  private final Meaning meaning;
  private final Found found;
  private final LensView lens;
  private final Snapshot release;
  private final String root;
  private final Texts texts;
  private final Tallies tallies;

  /**
   * A page.
   *
   * @param root of the server, as the client addressed it
   */
  ClaimsPage(ClaimsForm form, Found found, LensView lens, Snapshot release, String root) {
    this.form = form;
    this.meaning = form.meaning();
    this.found = found;
    this.lens = lens;
    this.release = release;
    this.root = root;
    this.texts = Pages.texts(asked().language());
    this.tallies = new Tallies(meaning, found.telling(), texts);
  }

  private Asked asked() {
    return meaning.request().asked();
  }

  ClaimsView view() {
    return new ClaimsView(
        form.form(found.telling()),
        title(found.telling(), texts),
        List.of(),
        choices(),
        Optional.of(body()));
  }

  private String title(Telling telling, Texts words) {
    return found
        .property()
        .map(each -> Tallies.title(found.subject(), each, telling, words))
        .orElseGet(() -> words.say("claims.title", telling.text(found.subject()).text()));
  }

  /** What else is claimed of a thing of which nothing is claimed by a property. */
  private List<Choices> choices() {
    if (found.property().isEmpty() || !found.matters().isEmpty()) {
      return List.of();
    }
    List<Tally> others =
        found.grid().matters(found.grid().claims(RDF.Nodes.subject, found.subject())).stream()
            .map(tallies::property)
            .toList();
    return others.isEmpty() ? List.of() : List.of(new Choices("properties", others));
  }

  private Body body() {
    boolean one = found.property().isPresent();
    List<MatterView> matters =
        found.matters().stream()
            .map(this::matter)
            .filter(matter -> one || !matter.shown().isEmpty())
            .toList();
    List<Matter> incoming = found.incoming();
    return new Body(
        found.telling().text(found.subject()),
        one ? asked().with(ClaimsRequest.PROPERTY, "").address() : "",
        remarks(),
        found.grid().statuses(found.claims()),
        texts.say("claims.rule", found.grid().firm()),
        one ? List.of() : found.matters().stream().map(tallies::property).toList(),
        matters.stream().limit(MATTERS).map(each -> each.cut(one ? ALL_CLAIMS : CLAIMS)).toList(),
        Math.max(0, matters.size() - MATTERS),
        found.following().stream().map(this::following).toList(),
        found.grid().disputes(found.claims()),
        incoming.stream().limit(INCOMING).map(tallies::whole).toList(),
        Math.max(0, incoming.size() - INCOMING),
        lens,
        citable().all(asked().language()),
        formats());
  }

  private MatterView matter(Matter matter) {
    MatterView view = found.grid().view(matter);
    return matter.agreement() == Agreement.SAME ? view.saying(texts.say("claims.same")) : view;
  }

  private List<String> remarks() {
    return found.leftOut().entrySet().stream()
        .map(each -> texts.say(each.getKey().remark(), each.getValue().size()))
        .toList();
  }

  private Text following(Triple fact) {
    Text name = found.telling().text(fact.getObject());
    return found
        .telling()
        .facts()
        .explanation(fact)
        .map(why -> new Text(name.text(), name.language(), found.telling().text(why).link()))
        .orElse(name);
  }

  private Citable citable() {
    String key =
        Stream.of(Optional.of(found.subject()), found.property())
            .flatMap(Optional::stream)
            .map(node -> node.getURI().replaceFirst(".*[/#]", ""))
            .reduce("claims", (one, other) -> one + "-" + other);
    return new Citable(
        release, key + lens("-", ""), this::citedAs, root + asked().here().substring(1));
  }

  /** Through a lens it is another answer. */
  private String citedAs(Language language) {
    Telling telling = new Telling(found.view(), found.lens(), language);
    return title(telling, Pages.texts(language)) + lens(" [", "]");
  }

  private String lens(String before, String after) {
    return found.lens().isAny() ? "" : before + found.lens() + after;
  }

  private List<Text> formats() {
    return DataFormat.FILES.stream()
        .map(format ->
            new Text(format.label(), "", asked().with(ClaimsRequest.STATUS, "").address(format)))
        .toList();
  }
}
