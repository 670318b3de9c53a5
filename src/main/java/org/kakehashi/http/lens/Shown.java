package org.kakehashi.http.lens;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.page.LensView;
import org.kakehashi.query.Lens;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Prov;

/** How a page shows its lens; the sources to choose from are those of the whole release. */
record Shown(Snapshot release, Views views, Lens lens, View view, Language language) {
  private static final String TEXTS = "org.kakehashi.http.lens.lenses";

  LensView with(String off) {
    return new LensView(
        leads(),
        new SetAside(lens, view).remark(language),
        lens.isAny() ? "" : off,
        lens.parameters(),
        lens.asOf().orElse(""),
        lens.knownAt().orElse(""),
        views.lastDay(),
        Txn.calculateRead(release.dataset(), this::sources));
  }

  private List<String> leads() {
    Texts texts = Texts.of(TEXTS, language);
    Stream<String> without =
        lens.without().isEmpty()
            ? Stream.empty()
            : Stream.of(texts.say("lead.without", String.join(", ", lens.without())));
    return Stream.of(
            without,
            lens.knownAt().stream().map(day -> texts.say("lead.knownAt", day)),
            lens.asOf().stream().map(day -> texts.say("lead.asOf", day)))
        .flatMap(leads -> leads)
        .toList();
  }

  /** Without those on which no statement rests there would be nothing less. */
  private List<LensView.Source> sources() {
    Graph all = release.dataset().getDefaultGraph();
    return views.sources().all().entrySet().stream()
        .filter(source ->
            lens.without().contains(source.getKey())
                || all.contains(Node.ANY, Prov.HAD_PRIMARY_SOURCE, source.getValue()))
        .map(source ->
            new LensView.Source(
                source.getKey(),
                title(all, source.getValue()),
                lens.without().contains(source.getKey())))
        .toList();
  }

  private String title(Graph all, Node source) {
    return Stream.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode())
        .flatMap(property -> all.stream(source, property, Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node text) -> !text.getLiteralLanguage().equals(language.tag()))
                .thenComparing(Node::getLiteralLexicalForm))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }
}
