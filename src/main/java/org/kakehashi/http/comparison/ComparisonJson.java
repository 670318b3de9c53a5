package org.kakehashi.http.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.kakehashi.http.comparison.Comparison.Place;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.http.linkeddata.Telling;

/** What was compared, as JSON. */
final class ComparisonJson {
  private final JsonBuilder json = JsonBuilder.create();
  private final String release;
  private final ComparisonRequest request;
  private final Comparison found;

  ComparisonJson(String release, ComparisonRequest request, Comparison found) {
    this.release = release;
    this.request = request;
    this.found = found;
  }

  String write() {
    json.startObject().pair("release", release);
    json.key("parameters").startObject();
    request.asked().values().forEach((name, values) -> json.pair(name, String.join(",", values)));
    json.finishObject().key("sides").startArray();
    side(found.first());
    side(found.second());
    json.finishArray().key("between").startArray();
    found.between().forEach(same -> fact(found.first(), same));
    json.finishArray().key("naming").startArray();
    found.naming().forEach(claim -> claim(found.first().telling(), claim));
    json.finishArray();
    places("facts", found.facts());
    places("claims", found.claims());
    asides();
    return json.finishObject().build() + "\n";
  }

  private void side(Side side) {
    json.startObject();
    side.thing().ifPresent(thing -> json.pair("iri", thing.getURI()));
    side.lens().asOf().ifPresent(date -> json.pair("asOf", date));
    side.lens().knownAt().ifPresent(date -> json.pair("knownAt", date));
    new SetAside(side.lens(), side.view()).write(json, request.asked().language());
    json.finishObject();
  }

  private void places(String key, Map<Key, Place> places) {
    json.key(key).startObject();
    for (Place place : Place.values()) {
      json.key(place.name().toLowerCase(Locale.ROOT)).startArray();
      places.forEach((each, where) -> {
        if (where == place) {
          said(each);
        }
      });
      json.finishArray();
    }
    json.finishObject();
  }

  private void said(Key key) {
    json.startObject().pair("property", key.property().getURI());
    for (Side side : List.of(found.first(), found.second())) {
      json.key(side.place().name().toLowerCase(Locale.ROOT)).startObject();
      if (side.facts().containsKey(key)) {
        json.key("fact");
        fact(side, side.fact(key));
      }
      json.key("claims").startArray();
      side.claims().getOrDefault(key, List.of()).forEach(claim -> claim(side.telling(), claim));
      json.finishArray().finishObject();
    }
    json.finishObject();
  }

  private void fact(Side side, List<Triple> same) {
    json.startObject();
    triple(same.getFirst());
    json.key("statements").startArray();
    side.licences(same).forEach(claim -> json.value(claim.getURI()));
    json.finishArray().finishObject();
  }

  private void triple(Triple triple) {
    json.pair("subject", name(triple.getSubject()))
        .pair("property", name(triple.getPredicate()))
        .pair("object", name(triple.getObject()));
  }

  private void claim(Telling telling, Node claim) {
    json.startObject().pair("iri", claim.getURI());
    triple(telling.claimed(claim));
    telling.status(claim).ifPresent(status -> json.pair("status", status.getURI()));
    json.pair("denied", telling.isDenied(claim))
        .pair("setAside", telling.isDeprecated(claim))
        .pair("fact", telling.licenses(claim));
    json.finishObject();
  }

  private static String name(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private void asides() {
    json.key("aside").startObject();
    found
        .asides()
        .forEach((why, claims) -> {
          json.key(why).startArray();
          claims.forEach(claim -> json.value(claim.getURI()));
          json.finishArray();
        });
    json.finishObject();
  }
}
