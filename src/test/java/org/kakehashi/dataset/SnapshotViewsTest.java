package org.kakehashi.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kakehashi.corpus.Corpus;
import org.kakehashi.support.OtterAccord;
import org.kakehashi.support.ProjectCopy;
import org.kakehashi.support.TheProject;
import org.kakehashi.validation.Accepted;
import org.kakehashi.validation.Validator;
import org.kakehashi.validation.Verdict;
import org.kakehashi.vocab.Kk;
import org.kakehashi.vocab.Oa;
import org.kakehashi.vocab.Prov;

class SnapshotViewsTest {
  private static final SnapshotViews REAL = new SnapshotViews(TheProject.snapshot());
  private static final SnapshotViews OTTER = new SnapshotViews(OtterAccord.snapshot());

  /** Days on which sources came out, the days before, and what was out by then. */
  @ParameterizedTest
  @CsvSource({
    "real, 2009-11-29, ''",
    "real, 2009-11-30, S0",
    "real, 2010-12-31, S0",
    "real, 2025-04-08, S0",
    "real, 2025-04-09, S0 S4",
    "real, 2025-04-14, S0 S4",
    "real, 2025-04-15, S0 S4 S1",
    "real, 2999-01-01, S0 S4 S1",
    "otter, 2030-04-01, ''",
    "otter, 2030-04-02, T1",
    "otter, 2030-05-30, T1",
    "otter, 2030-05-31, T1 T2"
  })
  void nothing_in_a_view_comes_from_a_source_that_was_not_out(
      String project, LocalDate day, String out) {
    Snapshot view = project(project).of(Scope.outBy(day)).snapshot();
    Graph all = view.dataset().getDefaultGraph();
    Set<String> keys = new HashSet<>(List.of(out.split(" ")));
    keys.remove("");
    assertThat(keys(all, Prov.HAD_PRIMARY_SOURCE)).isEqualTo(keys);
    assertThat(keys(all, Oa.HAS_SOURCE)).isEqualTo(keys);
    assertThat(instances(all, Kk.STATEMENT))
        .allSatisfy(statement ->
            assertThat(all.contains(statement, Prov.HAD_PRIMARY_SOURCE, Node.ANY)).isTrue());
    assertThat(instances(all, Kk.CONFLICT))
        .allSatisfy(conflict -> assertAllThere(all, conflict, Kk.INVOLVES));
    assertRestsOnStatements(view, project(project).whole().snapshot());
  }

  @Test
  void what_leaving_out_a_source_takes_away_is_worked_out_once() {
    Node source = TheProject.snapshot().description().dataset();
    Scope one = new Scope(Optional.of(LocalDate.of(2012, 12, 31)), Set.of(source));
    Scope other = new Scope(Optional.empty(), Set.of(source));
    assertThat(REAL.grounds(one)).isSameAs(REAL.grounds(other));
    assertThat(REAL.grounds(one)).isNotSameAs(REAL.grounds(Scope.ALL));
  }

  private static void assertRestsOnStatements(Snapshot view, Snapshot whole) {
    Graph all = view.dataset().getDefaultGraph();
    assertThat(layer(view, "direct").stream())
        .allSatisfy(fact -> assertThat(licensed(all, fact)).as(fact.toString()).isTrue());
    assertThat(layer(view, "rdf12").stream())
        .allSatisfy(triple -> assertThat(isStatement(all, triple.getSubject())).isTrue());
    Set<Node> statements = instances(whole.dataset().getDefaultGraph(), Kk.STATEMENT);
    assertThat(layer(whole, "inferences").stream(Node.ANY, Prov.WAS_DERIVED_FROM, Node.ANY))
        .extracting(Triple::getObject)
        .as("what is looked for below")
        .containsAnyElementsOf(statements);
    assertThat(
            layer(view, "inferences").stream(Node.ANY, Prov.WAS_DERIVED_FROM, Node.ANY)
                .map(Triple::getObject)
                .filter(statements::contains))
        .allSatisfy(origin -> assertThat(isStatement(all, origin)).isTrue());
    assertThat(all.stream(Node.ANY, Kk.TIME, Node.ANY))
        .allSatisfy(time -> assertThat(licensed(all, time)).isTrue());
  }

  /** What a file of statements tells beside them, such as an amount, goes with them. */
  @ParameterizedTest
  @CsvSource({"real, 2009-12-31", "real, 2025-04-10", "otter, 2030-04-01", "otter, 2030-04-30"})
  void nothing_is_told_of_a_value_that_no_known_statement_gives(String project, LocalDate day) {
    Snapshot view = project(project).of(Scope.outBy(day)).snapshot();
    Graph all = view.dataset().getDefaultGraph();
    view.authored()
        .forEach((name, graph) -> {
          if (view.description().holdsStatements(name)) {
            assertThat(graph.stream().map(Triple::getSubject).filter(Node::isURI))
                .allSatisfy(node ->
                    assertThat(
                            isStatement(all, node)
                                || all.contains(Node.ANY, RDF.Nodes.object, node))
                        .isTrue());
          }
        });
  }

  @Test
  void there_are_views_that_differ() {
    List<Long> sizes =
        List.of("2009-11-29", "2009-11-30", "2025-04-09", "2025-04-15").stream()
            .map(day -> REAL.of(Scope.outBy(LocalDate.parse(day))).snapshot().size())
            .toList();
    assertThat(sizes).doesNotHaveDuplicates().isSorted();
    assertThat(layer(REAL.of(Scope.outBy(LocalDate.of(2025, 4, 9))).snapshot(), "direct").size())
        .isGreaterThan(50);
    assertThat(
            layer(REAL.of(Scope.outBy(LocalDate.of(2025, 4, 9))).snapshot(), "inferred").isEmpty())
        .isFalse();
  }

  @Test
  void days_between_two_sources_share_a_view() {
    assertThat(REAL.of(Scope.outBy(LocalDate.of(2012, 1, 1))).snapshot())
        .isSameAs(REAL.of(Scope.outBy(LocalDate.of(2025, 4, 8))).snapshot());
    assertThat(REAL.ready(Scope.outBy(LocalDate.of(2019, 1, 1)))).isPresent();
  }

  @Test
  void when_every_source_was_out_the_view_is_the_release() {
    Snapshot view = OTTER.of(Scope.outBy(LocalDate.of(2031, 1, 1))).snapshot();
    assertThat(view.releaseId()).isEqualTo(OtterAccord.snapshot().releaseId());
    assertThat(view.size()).isEqualTo(OtterAccord.snapshot().size());
    view.authored()
        .forEach((name, graph) ->
            assertThat(graph.isIsomorphicWith(OtterAccord.snapshot().authored().get(name)))
                .as(name.toString())
                .isTrue());
  }

  /** The newspaper says April, the register that came out before says a day in March. */
  @Test
  void a_conflict_is_known_once_all_that_it_involves_is() {
    assertThat(instances(graph(OTTER.of(Scope.outBy(LocalDate.of(2030, 5, 30)))), Kk.CONFLICT))
        .isEmpty();
    assertThat(instances(graph(OTTER.of(Scope.outBy(LocalDate.of(2030, 5, 31)))), Kk.CONFLICT))
        .hasSize(1);
    assertThat(OTTER.of(Scope.outBy(LocalDate.of(2030, 5, 30))).late().conflicts()).isEqualTo(1);
  }

  @Test
  void what_curators_derived_from_a_later_statement_is_not_known_before() {
    assertThat(REAL.ground(node("statement/S1-004"), Scope.ALL))
        .isEqualTo(new Ground.OutSince(LocalDate.of(2025, 4, 15)));
    assertThat(REAL.ground(node("conflict/C09"), Scope.ALL))
        .isEqualTo(new Ground.OutSince(LocalDate.of(2025, 4, 15)));
    assertThat(REAL.ground(node("graph/source/S0"), Scope.ALL))
        .isEqualTo(new Ground.OutSince(LocalDate.of(2009, 11, 30)));
    assertThat(REAL.ground(node("statement/K-001"), Scope.ALL)).isEqualTo(new Ground.Undated());
    assertThat(REAL.ground(node("source/S3"), Scope.ALL)).isEqualTo(new Ground.Undated());
  }

  @Test
  void a_document_from_which_a_known_one_derives_keeps_its_record() {
    Graph all = graph(REAL.of(Scope.outBy(LocalDate.of(2010, 1, 1))));
    assertThat(all.contains(node("source/nato-topic-page"), RDF.Nodes.type, Node.ANY)).isTrue();
    assertThat(all.contains(node("source/S1"), RDF.Nodes.type, Node.ANY)).isFalse();
  }

  @Test
  void the_numbers_of_what_is_set_aside_add_up() {
    int all = instances(TheProject.snapshot().dataset().getDefaultGraph(), Kk.STATEMENT).size();
    View known = REAL.of(Scope.outBy(LocalDate.of(2025, 4, 10)));
    assertThat(known.late().notYetPublished()).isEqualTo(73);
    assertThat(
            instances(graph(known), Kk.STATEMENT).size()
                + known.late().notYetPublished()
                + known.late().sourceUndated())
        .isEqualTo(all);
  }

  private static final String PREFIXES =
      """
      @prefix kk: <https://w3id.org/kakehashi/ontology#> .
      @prefix id: <https://example.org/otter/id/> .
      @prefix source: <https://example.org/otter/source/> .
      @prefix statement: <https://example.org/otter/statement/> .
      @prefix otter: <https://example.org/otter/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix prov: <http://www.w3.org/ns/prov#> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  /** Dated before the newspaper, on one of whose claims it draws. */
  private static final String NOTES =
      """
      statement:N-001 a kk:Statement ;
          rdfs:label "Lumen may protect them too."@en , "ルーメンも保護するかもしれない。"@ja ;
          rdf:subject id:lumen ; rdf:predicate otter:givesTo ; rdf:object id:holt-fund ;
          kk:status kk:Speculated ; kk:rank kk:Normal ; kk:attributedTo id:accord-office ;
          prov:hadPrimarySource source:N ; prov:wasDerivedFrom statement:T2-002 .
      statement:N-002 a kk:Statement ;
          rdfs:label "Varda may give still."@en , "ヴァルダはなお拠出するかもしれない。"@ja ;
          rdf:subject id:varda ; rdf:predicate otter:givesTo ; rdf:object id:holt-fund ;
          kk:status kk:Speculated ; kk:rank kk:Normal ; kk:attributedTo id:accord-office ;
          prov:hadPrimarySource source:N ; prov:wasDerivedFrom statement:T1-004 .
      """;

  private static final String SOURCE =
      """

      source:N a kk:SourceDocument ;
          skos:prefLabel "Notes"@en , "注記"@ja ; dcterms:title "Notes"@en ;
          dcterms:publisher id:accord-office ; dcterms:issued "2030-04-03"^^edtf:EDTF ;
          dcterms:language "en" ;
          dcterms:description "Invented notes."@en , "架空の注記。"@ja .
      """;

  private static final String OMITTED =
      """
      statement:T2-009 a kk:Omission ;
          kk:omissionReason "It repeats the register."@en , "登録簿の繰り返しである。"@ja ;
          kk:evidence [ a kk:Evidence ; oa:hasSource source:T2 ;
              oa:hasSelector [ a oa:TextPositionSelector ; oa:start 21 ; oa:end 38 ] ;
              kk:passageSha256 "9e248de9803091231395efb3bdcfa6e640a0f9012f4705f98222e3cd3bf7f376" ] .
      """;

  @Test
  void what_draws_on_a_later_source_is_not_known_before_it(@TempDir Path temp) throws IOException {
    Path folder = temp.resolve("otter");
    ProjectCopy.of(OtterAccord.FOLDER, folder);
    Files.writeString(folder.resolve("data/statements/N.ttl"), PREFIXES + NOTES);
    Files.writeString(folder.resolve("data/omitted.ttl"), PREFIXES + OMITTED);
    Files.writeString(folder.resolve("data/sources.ttl"), SOURCE, StandardOpenOption.APPEND);
    Snapshot whole =
        switch (Validator.validate(Corpus.read(folder), step -> {})) {
          case Accepted accepted -> Snapshot.build(accepted, step -> {});
          case Verdict.Rejected rejected -> throw new AssertionError(rejected.findings());
        };
    SnapshotViews known = new SnapshotViews(whole);
    Graph april = graph(known.of(Scope.outBy(LocalDate.of(2030, 4, 30))));
    Graph june = graph(known.of(Scope.outBy(LocalDate.of(2030, 6, 1))));
    for (String late : List.of("N-001", "T2-002", "T2-009")) {
      Node node = NodeFactory.createURI("https://example.org/otter/statement/" + late);
      assertThat(june.contains(node, Node.ANY, Node.ANY)).as(late).isTrue();
      assertThat(april.contains(node, Node.ANY, Node.ANY)).as(late).isFalse();
    }
    Node early = NodeFactory.createURI("https://example.org/otter/statement/N-002");
    assertThat(april.contains(early, Node.ANY, Node.ANY)).isTrue();
  }

  private static SnapshotViews project(String name) {
    return name.equals("real") ? REAL : OTTER;
  }

  private static Node node(String path) {
    return NodeFactory.createURI(TheProject.snapshot().description().uriSpace() + path);
  }

  private static Graph graph(View known) {
    return known.snapshot().dataset().getDefaultGraph();
  }

  private static Graph layer(Snapshot view, String name) {
    return view.dataset().getGraph(view.description().graph(name));
  }

  private static Set<String> keys(Graph graph, Node property) {
    return graph.stream(Node.ANY, property, Node.ANY)
        .map(triple -> triple.getObject().getURI().replaceFirst(".*/", ""))
        .collect(Collectors.toSet());
  }

  private static Set<Node> instances(Graph graph, Node type) {
    return graph.stream(Node.ANY, RDF.Nodes.type, type)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private static boolean isStatement(Graph graph, Node node) {
    return graph.contains(node, RDF.Nodes.type, Kk.STATEMENT);
  }

  private static void assertAllThere(Graph graph, Node node, Node property) {
    assertThat(graph.stream(node, property, Node.ANY).map(Triple::getObject))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(graph.contains(each, Node.ANY, Node.ANY)).isTrue());
  }

  private static boolean licensed(Graph all, Triple fact) {
    return all.stream(Node.ANY, RDF.Nodes.subject, fact.getSubject())
        .map(Triple::getSubject)
        .filter(statement -> isStatement(all, statement))
        .filter(statement -> all.contains(statement, RDF.Nodes.predicate, fact.getPredicate()))
        .anyMatch(statement -> all.contains(statement, RDF.Nodes.object, fact.getObject()));
  }
}
