package org.kakehashi.http.find;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.lens.SetAside;
import org.kakehashi.search.Entry;
import org.kakehashi.search.SearchRequest;
import org.kakehashi.search.SearchResult;
import org.kakehashi.text.Language;

/** A search and what it found, with what is needed to show it. */
record Found(
    Snapshot snapshot,
    SearchParameters parameters,
    SearchRequest request,
    SearchResult result,
    SetAside setAside) {
  Language language() {
    return request.language();
  }

  /** Where this server has an entry; what is not of this project stays where it is. */
  String path(Entry entry) {
    String space = snapshot.description().uriSpace();
    return entry.iri().startsWith(space)
        ? "/" + entry.iri().substring(space.length())
        : entry.iri();
  }

  /**
   * Where a reader is shown an entry.
   *
   * @param query of the address, with its question mark
   */
  String address(Entry entry, String query) {
    Node thing = NodeFactory.createURI(entry.iri());
    return Address.of(snapshot.description().uriSpace(), thing, query);
  }

  boolean hasNext() {
    return request.offset() + result.hits().size() < result.total() && !result.hits().isEmpty();
  }

  /** The address of another page of the same search. */
  String page(int offset) {
    SearchParameters first = parameters.with("offset", Set.of());
    return offset <= 0 ? first.address() : first.address() + "&offset=" + offset;
  }
}
