package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.dataset.View;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.GraphFormat;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.lens.Views;
import org.kakehashi.http.page.Pages;

/** Serves the documents about things. */
final class DocumentServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Snapshot snapshot;
  private final transient Resolver resolver;
  private final transient Views views;
  private final transient DocumentWriter writer;

  DocumentServlet(Snapshot snapshot, Resolver resolver, Views views, Portraits portraits) {
    this.snapshot = snapshot;
    this.resolver = resolver;
    this.views = views;
    this.writer = new DocumentWriter(snapshot, views, portraits);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    DocumentRequest wanted = DocumentRequest.of(request, path, resolver);
    return resolver
        .gone(
            request,
            wanted.thingPath(),
            successor ->
                Addresses.document(successor) + path.substring(wanted.thingPath().length()))
        .orElseGet(() -> document(request, wanted));
  }

  private Answer document(HttpServletRequest request, DocumentRequest wanted) {
    resolver.documented(request, wanted.thingPath());
    View view = resolver.view(wanted);
    return whole(wanted, view, Pages.of(request))
        .with("Content-Location", location(wanted))
        .with("Link", links(wanted, view.snapshot()).toArray(String[]::new));
  }

  private Answer whole(DocumentRequest wanted, View view, Pages pages) {
    Document document = new DocumentReader(snapshot, views, view).read(wanted);
    byte[] body =
        Txn.calculateRead(
            view.snapshot().dataset(), () -> writer.write(document, wanted, view, pages));
    Answer answer = new Answer(wanted.format().contentType(), body);
    return wanted.format() == GraphFormat.PAGE
        ? answer.with("Content-Language", wanted.language().tag())
        : answer;
  }

  private static String location(DocumentRequest wanted) {
    String choice = wanted.choice().whole();
    String query =
        wanted.format() == GraphFormat.PAGE
            ? wanted.query() + (choice.isEmpty() ? "" : "&" + choice)
            : wanted.lensQuery();
    return Addresses.document(wanted.thingPath(), wanted.format()) + query;
  }

  private List<String> links(DocumentRequest wanted, Snapshot view) {
    Node thing = resolver.addresses().thing(wanted.thingPath());
    String iri = resolver.addresses().uriSpace() + Address.encode(wanted.thingPath());
    List<String> links = new ArrayList<>();
    links.add(link(Addresses.document(wanted.thingPath()) + wanted.lensQuery(), "canonical"));
    for (GraphFormat format : resolver.formats(wanted.thingPath())) {
      String address = Addresses.document(wanted.thingPath(), format) + wanted.lensQuery();
      links.add(link(address, "alternate") + "; type=\"" + format.mediaType() + "\"");
    }
    objects(view, thing, RDF.Nodes.type).forEach(type -> links.add(link(type.getURI(), "type")));
    links.add(link(iri, "describes"));
    links.add(link(iri, "cite-as"));
    links.add(link("/.well-known/void", "describedby"));
    objects(view, view.description().dataset(), DCTerms.license.asNode())
        .forEach(license -> links.add(link(license.getURI(), "license")));
    return links;
  }

  private static Stream<Node> objects(Snapshot view, Node subject, Node property) {
    return Txn.calculateRead(
        view.dataset(),
        () ->
            view.dataset().getDefaultGraph().stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .toList())
        .stream();
  }

  private static String link(String target, String relation) {
    return "<" + target + ">; rel=\"" + relation + "\"";
  }
}
