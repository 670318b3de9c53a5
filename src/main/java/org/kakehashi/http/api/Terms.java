package org.kakehashi.http.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.edtf.DateWords;
import org.kakehashi.edtf.Edtf;
import org.kakehashi.http.drawing.Drawings;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.page.ApiView.Brief;
import org.kakehashi.http.page.ApiView.Mark;
import org.kakehashi.http.page.ApiView.Named;
import org.kakehashi.http.page.ApiView.Part;
import org.kakehashi.http.page.ApiView.Plain;
import org.kakehashi.http.page.TimelineView.Reference;
import org.kakehashi.http.page.TimelineView.Status;
import org.kakehashi.text.Language;
import org.kakehashi.text.Texts;
import org.kakehashi.vocab.Kk;

/**
 * Terms as people read them.
 *
 * @param lens part of addresses that keeps what is to be seen, or empty
 */
record Terms(Snapshot snapshot, Graph graph, Labels labels, Texts texts, String lens) {
  private static final List<RDFDatatype> DATES =
      List.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYear, XSDDatatype.XSDgYearMonth);

  Language language() {
    return texts.language();
  }

  /** What a thing is called, else how a program would write it. */
  String name(Node term) {
    return term.isLiteral()
        ? term.getLiteralLexicalForm()
        : labels
            .of(term, language())
            .or(() -> title(term))
            .orElseGet(() -> NodeFmtLib.str(term, snapshot.prefixes()));
  }

  /** The title of a document in the reader's language, else in any. */
  private Optional<String> title(Node document) {
    List<Node> titles =
        graph.stream(document, DCTerms.title.asNode(), Node.ANY)
            .map(triple -> triple.getObject())
            .filter(Node::isLiteral)
            .toList();
    return titles.stream()
        .filter(title -> title.getLiteralLanguage().equals(language().tag()))
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }

  /** Things of this project are shown by this server, whatever host it runs on. */
  String link(Node term) {
    String query = "?lang=" + language().tag() + (lens.isEmpty() ? "" : "&" + lens);
    return Address.of(snapshot.description().uriSpace(), term, query);
  }

  Part part(Node term) {
    return term.isLiteral() ? literal(term) : new Named(name(term), link(term));
  }

  private Plain literal(Node term) {
    String text = term.getLiteralLexicalForm();
    if (isDate(term)) {
      String words = DateWords.of(text, language());
      return new Plain(words, words.equals(text) ? "" : text);
    }
    if (term.getLiteralDatatype().equals(XSDDatatype.XSDboolean)) {
      return new Plain(texts.say(text.matches("true|1") ? "result.yes" : "result.no"), "");
    }
    return new Plain(number(term).map(n -> Drawings.number(n, language())).orElse(text), "");
  }

  /** A date is one by its type; a plain text that looks like a number is none. */
  private static boolean isDate(Node term) {
    return (DATES.contains(term.getLiteralDatatype())
            || term.getLiteralDatatypeURI().endsWith("/EDTF"))
        && Edtf.parse(term.getLiteralLexicalForm()).isPresent();
  }

  Optional<BigDecimal> number(Node term) {
    boolean plain =
        List.of(XSDDatatype.XSDinteger, XSDDatatype.XSDdecimal).contains(term.getLiteralDatatype());
    return Optional.of(term.getLiteralLexicalForm())
        .filter(text -> plain && text.matches("[+-]?\\d+(\\.\\d*)?"))
        .map(BigDecimal::new);
  }

  Status status(Node status) {
    return new Status(code(status), name(status));
  }

  /** A status as callers write it. */
  static String code(Node status) {
    return local(status).toLowerCase(Locale.ROOT);
  }

  Mark mark(Node status) {
    return new Mark(status(status).code(), status(status).name());
  }

  /** A claim or document by the last part of its IRI, which is how people name it. */
  Brief brief(Node record) {
    String full = labels.of(record, language()).or(() -> title(record)).orElse("");
    return new Brief(local(record), link(record), full);
  }

  Reference reference(Node thing) {
    return new Reference(name(thing), link(thing));
  }

  Reference claim(Node statement) {
    return new Reference(local(statement), link(statement));
  }

  /** Whether claims of a status are facts. */
  boolean licensed(Node status) {
    return graph.stream(status, Kk.LICENSES_FACT, Node.ANY)
        .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equals("true"));
  }

  private static String local(Node term) {
    return term.isURI() ? term.getURI().replaceFirst("^.*[/#]", "") : term.toString();
  }
}
