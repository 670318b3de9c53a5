package org.kakehashi.support;

import java.util.List;

/** Queries that try to leave the snapshot; {@link #TARGET} stands for the address to reach. */
public final class HostileQueries {
  /** What a test replaces by the address of a tripwire. */
  public static final String TARGET = "http://127.0.0.1:9/";

  private static final String SERVICE = "SERVICE <" + TARGET + "> { ?a ?b ?c }";
  private static final String EXISTS = "EXISTS { " + SERVICE + " }";

  private HostileQueries() {}

  /** SERVICE in every place where the grammar lets a pattern stand. */
  public static List<String> service() {
    return List.of(
        select(SERVICE),
        select("SERVICE SILENT <" + TARGET + "> { ?a ?b ?c }"),
        select("BIND ( <" + TARGET + "> AS ?where ) SERVICE ?where { ?a ?b ?c }"),
        select("VALUES ?where { <" + TARGET + "> } SERVICE SILENT ?where { ?a ?b ?c }"),
        select("{ { { " + SERVICE + " } } }"),
        select("OPTIONAL { " + SERVICE + " }"),
        select("?s ?p ?o MINUS { " + SERVICE + " }"),
        select("{ ?s ?p ?o } UNION { " + SERVICE + " }"),
        select("GRAPH ?g { " + SERVICE + " }"),
        select("?s ?p ?o LATERAL { " + SERVICE + " }"),
        select("{ SELECT * { " + SERVICE + " } }"),
        select("{ SELECT * { { SELECT * { OPTIONAL { " + SERVICE + " } } } } }"),
        select("?s ?p ?o FILTER " + EXISTS),
        select("?s ?p ?o FILTER NOT " + EXISTS),
        select("?s ?p ?o FILTER ( 1 = 2 || " + EXISTS + " )"),
        select("?s ?p ?o FILTER ( IF( " + EXISTS + ", true, false ) )"),
        select("?s ?p ?o FILTER EXISTS { FILTER NOT " + EXISTS + " }"),
        select("?s ?p ?o FILTER EXISTS { SELECT * { " + SERVICE + " } }"),
        select("?s ?p ?o FILTER ( COALESCE( 1/0, " + EXISTS + " ) )"),
        select("?s ?p ?o FILTER ( true IN ( false, " + EXISTS + " ) )"),
        select("BIND ( " + EXISTS + " AS ?x )"),
        select("LET ( ?x := " + EXISTS + " )"),
        select("UNFOLD ( " + EXISTS + " AS ?x )"),
        select("EXISTS { " + SERVICE + " }"),
        select("NOT EXISTS { " + SERVICE + " }"),
        select("?s ?p ?o SEMIJOIN { " + SERVICE + " }"),
        select("?s ?p ?o ANTIJOIN { " + SERVICE + " }"),
        "SELECT ( " + EXISTS + " AS ?x ) {}",
        "SELECT ( SUM( IF( " + EXISTS + ", 1, 0 ) ) AS ?x ) {}",
        "SELECT ( GROUP_CONCAT( STR( " + EXISTS + " ) ) AS ?x ) {}",
        "SELECT ?x { { SELECT ( " + EXISTS + " AS ?x ) {} } }",
        "SELECT * { ?s ?p ?o } ORDER BY ( " + EXISTS + " )",
        "SELECT * { ?s ?p ?o } ORDER BY DESC ( IF( " + EXISTS + ", 1, 2 ) )",
        "SELECT ( COUNT(*) AS ?n ) { ?s ?p ?o } GROUP BY ( " + EXISTS + " AS ?k )",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( " + EXISTS + " )",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ( MAX( IF( " + EXISTS + ", 1, 0 ) ) > 0 )",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY MIN( IF( " + EXISTS + ", 1, 0 ) )",
        "ASK { " + SERVICE + " }",
        "CONSTRUCT { ?a ?b ?c } WHERE { " + SERVICE + " }",
        "DESCRIBE ?a { " + SERVICE + " }",
        "SELECT * { service silent <" + TARGET + "> { service <" + TARGET + "> {} } }");
  }

  /** FROM and FROM NAMED of what is not a graph of the snapshot. */
  public static List<String> foreignGraphs() {
    return List.of(
        "SELECT * FROM <" + TARGET + "> { ?s ?p ?o }",
        "SELECT * FROM NAMED <" + TARGET + "> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }",
        "SELECT * FROM <../../../etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM <urn:x-arq:UnionGraph> { ?s ?p ?o }",
        "ASK FROM <" + TARGET + "> {}",
        "CONSTRUCT FROM <" + TARGET + "> WHERE { ?s ?p ?o }",
        "DESCRIBE * FROM <" + TARGET + "> { ?s ?p ?o }",
        "DESCRIBE <https://example.org/otter/id/lumen> FROM <" + TARGET + ">");
  }

  /** Functions that load classes, run scripts, hold a thread or show the server's inside. */
  public static List<String> functions() {
    String java = "<java:org.apache.jena.sparql.function.library.wait>";
    return List.of(
        "SELECT ( " + java + "(9) AS ?x ) {}",
        "SELECT ( <JAVA:org.example.Any>(9) AS ?x ) {}",
        select("FILTER ( " + java + "(9) )"),
        select("FILTER EXISTS { FILTER ( " + java + "(9) ) }"),
        select("?s " + java + " ?o"),
        select("?s <a:p>/" + java + " ?o"),
        select("?s (<a:p>|^" + java + ")+ ?o"),
        select("?s !" + java + " ?o"),
        "SELECT ( CALL( IRI( CONCAT( 'java:', 'org.example.Any' ) ) ) AS ?x ) {}",
        "SELECT ( <http://www.w3.org/2005/xpath-functions#apply>( <java:a.B> ) AS ?x ) {}",
        "SELECT ( AGG <java:org.example.Any>( ?s ) AS ?x ) { ?s ?p ?o }",
        "SELECT ( <http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x ) {}",
        "SELECT ( <http://jena.apache.org/ARQ/function/script#f>(1) AS ?x ) {}",
        "SELECT ( <http://jena.apache.org/ARQ/function#wait>(9000) AS ?x ) {}",
        "SELECT ( <http://jena.hpl.hp.com/ARQ/function#wait>(9000) AS ?x ) {}",
        "SELECT ( <http://jena.apache.org/ARQ/function#context>(<a:b>) AS ?x ) {}",
        "SELECT ( <http://jena.apache.org/ARQ/function#print>('x') AS ?x ) {}");
  }

  /** Updates where a query is expected. */
  public static List<String> updates() {
    return List.of(
        "LOAD <" + TARGET + ">",
        "LOAD SILENT <" + TARGET + "> INTO GRAPH <a:g>",
        "LOAD <file:///etc/hostname>",
        "INSERT DATA { <a:s> <a:p> <a:o> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { " + SERVICE + " }",
        "CLEAR ALL",
        "DROP ALL",
        "CREATE GRAPH <a:g>",
        "COPY DEFAULT TO <a:g>");
  }

  private static String select(String pattern) {
    return "SELECT * { " + pattern + " }";
  }
}
