package org.kakehashi.http.claims;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.http.page.ClaimsView.Choices;
import org.kakehashi.vocab.Kk;

/** What was found, as JSON. */
final class ClaimsJson {
  private final JsonBuilder json = JsonBuilder.create();
  private final String release;
  private final ClaimsRequest request;
  private final Found found;

  ClaimsJson(String release, ClaimsRequest request, Found found) {
    this.release = release;
    this.request = request;
    this.found = found;
  }

  /** What could be asked. */
  static String examples(String release, List<Choices> choices) {
    JsonBuilder json = JsonBuilder.create().startObject().pair("release", release);
    json.key("examples").startArray();
    choices.forEach(choice -> choice.list().forEach(each -> json.value(each.name().link())));
    return json.finishArray().finishObject().build() + "\n";
  }

  String write() {
    json.startObject().pair("release", release);
    json.key("parameters").startObject();
    request.asked().values().forEach((name, values) -> json.pair(name, String.join(",", values)));
    json.finishObject().pair("subject", found.subject().getURI());
    new SetAside(found.lens(), found.view()).write(json, request.asked().language());
    iris("factStatuses", found.grid().licensing());
    json.key("matters").startArray();
    found.matters().forEach(this::matter);
    json.finishArray().key("following").startArray();
    found.following().forEach(this::following);
    json.finishArray().key("leftOut").startObject();
    found.leftOut().forEach((why, claims) -> iris(Codes.of(why), claims));
    return json.finishObject().finishObject().build() + "\n";
  }

  private void matter(Matter matter) {
    json.startObject()
        .pair("property", matter.property().getURI())
        .pair("verdict", Codes.of(matter.agreement()))
        .pair("contradiction", matter.agreement().isContradiction());
    json.key("values").startArray();
    matter.values().forEach(this::value);
    json.finishArray().key("conflicts").startArray();
    found.grid().conflicts(matter.claims()).forEach(this::conflict);
    json.finishArray().finishObject();
  }

  private void value(Matter.Value value) {
    json.startObject()
        .pair("value", text(value.value()))
        .pair("denied", value.denied())
        .pair("fact", value.isFact())
        .pair("standing", Codes.of(value.standing()))
        .pair("sources", value.sources())
        .pair("independentSources", value.independent());
    iris("licensedBy", value.licences());
    iris("inferredBy", value.explanations());
    json.key("claims").startArray();
    value.claims().forEach(this::claim);
    json.finishArray().finishObject();
  }

  private void claim(Node claim) {
    json.startObject().pair("iri", claim.getURI());
    iris("status", objects(claim, Kk.STATUS).toList());
    iris("rank", objects(claim, Kk.RANK).toList());
    iris("sources", found.telling().sources(claim).toList());
    texts("issued", found.telling().sources(claim).flatMap(found.telling()::issued));
    texts("about", objects(claim, Kk.VALID_TIME));
    texts("said", objects(claim, Kk.STATED_ON));
    iris("speakers", objects(claim, Kk.ATTRIBUTED_TO).toList());
    json.finishObject();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return found.grid().objects(subject, property);
  }

  private void conflict(Node conflict) {
    json.startObject().pair("iri", conflict.getURI());
    iris("kinds", objects(conflict, Kk.CONFLICT_KIND).toList());
    texts("resolution", objects(conflict, Kk.RESOLUTION).filter(this::isReaders));
    json.finishObject();
  }

  private boolean isReaders(Node text) {
    return text.getLiteralLanguage().equals(request.asked().language().tag());
  }

  private void following(Triple fact) {
    json.startObject()
        .pair("property", fact.getPredicate().getURI())
        .pair("value", text(fact.getObject()));
    iris("inferredBy", found.telling().facts().explanation(fact).stream().toList());
    json.finishObject();
  }

  private void iris(String key, Collection<Node> nodes) {
    texts(key, nodes.stream());
  }

  private void texts(String key, Stream<Node> nodes) {
    json.key(key).startArray();
    nodes.forEach(node -> json.value(text(node)));
    json.finishArray();
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
