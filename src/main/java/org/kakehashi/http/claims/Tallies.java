package org.kakehashi.http.claims;

import org.apache.jena.graph.Node;
import org.kakehashi.http.feature.Asked;
import org.kakehashi.http.linkeddata.Agreement;
import org.kakehashi.http.linkeddata.Matter;
import org.kakehashi.http.linkeddata.Telling;
import org.kakehashi.http.page.ClaimsView.Tally;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.query.Directory;
import org.kakehashi.text.Texts;

/** Matters as links to their own pages, each with its number of claims and the verdict. */
record Tallies(Meaning meaning, Telling telling, Texts texts) {

  /** Called by its thing and property. */
  Tally whole(Matter matter) {
    String title = title(matter.thing(), matter.property(), telling, texts);
    return tally(matter, new Text(title, "", ""));
  }

  /** Called by its thing, where the property is plain. */
  Tally thing(Matter matter) {
    return tally(matter, telling.text(matter.thing()));
  }

  /** Called by its property, where the thing is plain. */
  Tally property(Matter matter) {
    return tally(matter, telling.text(matter.property()));
  }

  /** All that is claimed of a thing. */
  Tally all(Node thing) {
    Text title = new Text(texts.say("claims.title", telling.text(thing).text()), "", "");
    return new Tally(link(title, meaning.request().about(directory().slug(thing), "")), "");
  }

  static String title(Node thing, Node property, Telling telling, Texts words) {
    return words.say(
        "claims.title.property", telling.text(thing).text(), telling.text(property).text());
  }

  private Directory directory() {
    return meaning.names().directory();
  }

  private Tally tally(Matter matter, Text name) {
    if (!directory().isThing(matter.thing())) {
      return new Tally(name, note(matter));
    }
    String slug = directory().slug(matter.thing());
    String property = meaning.names().properties().name(matter.property());
    return new Tally(link(name, meaning.request().about(slug, property)), note(matter));
  }

  private static Text link(Text name, Asked asked) {
    return new Text(name.text(), name.language(), asked.address());
  }

  private String note(Matter matter) {
    return matter.agreement() == Agreement.ALONE
        ? texts.say("claims.count.one")
        : texts.say("claims.count", matter.claims().size(), verdict(matter));
  }

  private String verdict(Matter matter) {
    String name = Codes.of(matter.agreement());
    return texts.say("claims.verdict." + name, matter.values().size());
  }
}
