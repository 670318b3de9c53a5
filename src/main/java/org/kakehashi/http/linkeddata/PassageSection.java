package org.kakehashi.http.linkeddata;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.kakehashi.http.page.ThingView.Entry;
import org.kakehashi.http.page.ThingView.Group;
import org.kakehashi.http.page.ThingView.Section;
import org.kakehashi.http.page.ThingView.Text;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/** Where the words of a claim stand, where they can be read, and how to check that they do. */
record PassageSection(Node claim, ClaimTexts claims) {

  Section all() {
    Texts texts = claims.texts();
    List<Entry> passages = passages();
    Stream<Text> check =
        passages.stream()
            .limit(1)
            .map(each -> StatementSections.plain(texts.say("claim.verify.how")));
    return StatementSections.section(
        "where",
        new Group("", StatementSections.plain(texts.say("claim.passage")), passages),
        StatementSections.row(texts.say("claim.original"), originals()),
        StatementSections.row(texts.say("claim.verify"), check),
        StatementSections.row(
            claims.names().name(Kk.AS_WRITTEN).text(),
            claims.objects(claim, Kk.AS_WRITTEN).map(claims.names()::text)));
  }

  private List<Entry> passages() {
    return claims
        .objects(claim, Kk.HAS_EVIDENCE)
        .map(evidence -> new Entry(claims.names().text(evidence), hashes(evidence)))
        .sorted(Comparator.comparing(entry -> entry.value().text()))
        .toList();
  }

  /** The texts themselves are not in the project. */
  private Stream<Text> originals() {
    return claims
        .sources(claim)
        .flatMap(source -> claims.objects(source, SchemaDO.url.asNode()))
        .map(claims.names()::text);
  }

  private List<Text> hashes(Node evidence) {
    return claims
        .objects(evidence, Kk.PASSAGE_SHA256)
        .map(hash ->
            StatementSections.plain(
                claims.texts().say("thing.hash") + " " + hash.getLiteralLexicalForm()))
        .toList();
  }
}
