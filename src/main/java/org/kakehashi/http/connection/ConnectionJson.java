package org.kakehashi.http.connection;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.query.Directory;
import org.kakehashi.query.Lens.Verdict;
import org.kakehashi.text.Language;

/** What was found, as JSON. */
final class ConnectionJson {
  private final JsonBuilder json = JsonBuilder.create();
  private final String release;
  private final Directory directory;
  private final Findings found;

  ConnectionJson(String release, Directory directory, Findings found) {
    this.release = release;
    this.directory = directory;
    this.found = found;
  }

  String write() {
    Asked asked = found.request().asked();
    json.startObject().pair("release", release);
    json.key("parameters").startObject();
    asked.values().forEach((name, values) -> json.pair(name, String.join(",", values)));
    json.finishObject();
    new SetAside(found.lens(), found.view()).write(json, asked.language());
    json.key("setAside").startObject();
    for (Map.Entry<Verdict, Integer> each : found.links().setAside().entrySet()) {
      json.pair(SetAside.name(each.getKey()), each.getValue());
    }
    json.finishObject();
    json.key("ends").startArray();
    found.ends().forEach(this::thing);
    json.finishArray();
    if (found.ends().size() == 2) {
      json.key("direct");
      links(found.direct());
      ways("facts", found.facts());
      ways("claims", found.claims());
    } else {
      json.key("neighbours");
      neighbours(found.around());
    }
    return json.finishObject().build() + "\n";
  }

  private void ways(String key, Ways ways) {
    json.key(key)
        .startObject()
        .pair("more", ways.more())
        .pair("examined", ways.examined())
        .key("ways")
        .startArray();
    for (Way way : ways.list()) {
      json.startObject().pair("steps", way.length()).key("stops").startArray();
      way.stops().forEach(this::thing);
      json.finishArray().key("links").startArray();
      way.steps().forEach(step -> links(step.links()));
      json.finishArray().finishObject();
    }
    json.finishArray().finishObject();
  }

  private void neighbours(List<Neighbour> neighbours) {
    json.startArray();
    for (Neighbour each : neighbours) {
      json.startObject().key("thing");
      thing(each.thing());
      json.key("links");
      links(each.step().links());
      json.pair("leftOut", each.leftOut()).key("next");
      neighbours(each.next());
      json.finishObject();
    }
    json.finishArray();
  }

  private void links(List<Link> links) {
    json.startArray();
    for (Link link : links) {
      json.startObject()
          .pair("subject", link.one().getURI())
          .pair("relation", link.relation().getURI())
          .pair("object", link.other().getURI())
          .pair("fact", link.fact())
          .pair("status", link.status().map(Node::getURI).orElse(LinkTexts.INFERRED));
      json.key("statements").startArray();
      link.claims().forEach(claim -> json.value(claim.getURI()));
      json.finishArray().finishObject();
    }
    json.finishArray();
  }

  private void thing(Node thing) {
    json.startObject().pair("iri", thing.getURI()).key("label").startObject();
    for (Language language : Language.values()) {
      directory.label(thing, language).ifPresent(name -> json.pair(language.tag(), name));
    }
    json.finishObject().finishObject();
  }
}
