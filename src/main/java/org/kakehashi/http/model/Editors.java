package org.kakehashi.http.model;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kakehashi.http.page.TermView.Editor;
import org.kakehashi.vocab.Kk;

/** Queries that show what there is of a term, for readers to go on from. */
record Editors(Node term, Words words) {
  List<Editor> of(TermKind kind) {
    return switch (kind) {
      case CLASS -> List.of(editor("things", things()));
      case RELATION, VALUE, NOTE -> List.of(editor("facts", facts()), editor("claims", claims()));
      case CONCEPT -> List.of(editor("uses", uses()));
      case SCHEME, COLLECTION -> List.of(editor("concepts", concepts()));
    };
  }

  private String things() {
    return """
    SELECT ?thing ?name {
      ?thing a %s .
      OPTIONAL { ?thing %s|%s ?name }
    } LIMIT 50
    """
        .formatted(name(), in(SKOS.prefLabel), in(RDFS.label));
  }

  private String facts() {
    return """
    SELECT ?subject ?value {
      ?subject %s ?value
    } LIMIT 50
    """
        .formatted(name());
  }

  private String claims() {
    return """
    SELECT ?claim ?subject ?value ?status ?denied ?rank {
      ?claim %s %s ;
        %s ?subject ;
        %s ?value ;
        %s ?status ;
        %s ?rank .
      OPTIONAL { ?claim %s ?denied }
    } LIMIT 50
    """
        .formatted(
            in(RDF.predicate),
            name(),
            in(RDF.subject),
            in(RDF.object),
            words.prefixed(Kk.STATUS),
            words.prefixed(Kk.RANK),
            words.prefixed(Kk.NEGATED));
  }

  private String uses() {
    return """
    SELECT ?subject ?property {
      ?subject ?property %s
    } LIMIT 50
    """
        .formatted(name());
  }

  private String concepts() {
    return """
    SELECT ?concept ?name {
      { ?concept %1$s %2$s } UNION { %2$s %3$s/%4$s*/%5$s ?concept }
      ?concept %6$s ?name
    } LIMIT 50
    """
        .formatted(
            in(SKOS.inScheme),
            name(),
            in(SKOS.memberList),
            in(RDF.rest),
            in(RDF.first),
            in(SKOS.prefLabel));
  }

  private String name() {
    return words.prefixed(term);
  }

  private String in(Resource standard) {
    return words.prefixed(standard.asNode());
  }

  private Editor editor(String key, String query) {
    return new Editor(
        key, "/sparql?lang=" + words.language().tag() + "&query=" + Words.encode(query));
  }
}
