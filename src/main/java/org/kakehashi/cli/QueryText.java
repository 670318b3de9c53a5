package org.kakehashi.cli;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.kakehashi.dataset.Snapshot;

/** Query text that a person gave, with the snapshot's prefixes already declared. */
final class QueryText {
  private final Snapshot snapshot;

  QueryText(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Query parse(String text) {
    Query query = new Query();
    PrefixMapping prefixes = new PrefixMappingImpl();
    prefixes.setNsPrefixes(snapshot.prefixMapping());
    query.setPrefixMapping(prefixes);
    try {
      return QueryFactory.parse(query, text, "", Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new CommandFailure("the query does not parse: " + e.getMessage());
    }
  }
}
