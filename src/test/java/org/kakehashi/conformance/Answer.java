package org.kakehashi.conformance;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;

/** The answer to a query. */
sealed interface Answer {
  /** Whether it is the same as another, up to the names of blank nodes. */
  boolean matches(Answer other, boolean ordered, boolean lax);

  /** Empty when what came back is not in the format that it says it is. */
  static Optional<Answer> received(HttpResponse<byte[]> response, Lang lang) {
    try {
      return Optional.of(read(response.body(), lang));
    } catch (JenaException malformed) {
      return Optional.empty();
    }
  }

  static Answer read(byte[] bytes, Lang lang) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    if (RDFLanguages.isTriples(lang)) {
      return new Triples(RDFParser.source(in).lang(lang).toGraph());
    }
    QueryExecResult result = RowSetReader.createReader(lang).readAny(in, ARQ.getContext());
    return result.isBoolean()
        ? new Truth(result.booleanResult())
        : Rows.of(result.rowSet(), lang.equals(ResultSetLang.RS_CSV));
  }

  /** Older cases write tables and truth values as RDF. */
  static boolean isTable(Graph graph) {
    return graph.contains(Node.ANY, Node.ANY, ResultSetGraphVocab.ResultSet.asNode());
  }

  static Answer ofTable(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    return model.listObjectsOfProperty(ResultSetGraphVocab.p_boolean).toList().stream()
        .findFirst()
        .map(RDFNode::asLiteral)
        .<Answer>map(value -> new Truth(value.getBoolean()))
        .orElseGet(() -> Rows.of(RowSet.adapt(RDFInput.fromRDF(model)), false));
  }

  /** The answer to ASK. */
  record Truth(boolean value) implements Answer {
    @Override
    public boolean matches(Answer other, boolean ordered, boolean lax) {
      return equals(other);
    }
  }

  /** The answer to CONSTRUCT or DESCRIBE. */
  record Triples(Graph graph) implements Answer {
    @Override
    public boolean matches(Answer other, boolean ordered, boolean lax) {
      return other instanceof Triples triples && graph.isIsomorphicWith(triples.graph);
    }
  }

  /** The answer to SELECT. */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    static Rows of(RowSet source, boolean csv) {
      List<Binding> rows =
          source.stream().map(row -> with(row, csv ? Rows::blankNode : Rows::canonical)).toList();
      return new Rows(source.getResultVars(), rows);
    }

    private static Binding with(Binding row, UnaryOperator<Node> change) {
      BindingBuilder changed = Binding.builder();
      row.forEach((column, term) -> changed.add(column, change.apply(term)));
      return changed.build();
    }

    /** Jena reads each cell of CSV as a string. */
    private static Node blankNode(Node term) {
      return term.isLiteral() && term.getLiteralLexicalForm().startsWith("_:")
          ? NodeFactory.createBlankNode(term.getLiteralLexicalForm())
          : term;
    }

    /** Values are compared: 6 and 6.0 are the same decimal, though not the same as a double. */
    private static Node canonical(Node term) {
      return NormalizeRDFTerms.normalizeValue(term);
    }

    @Override
    public boolean matches(Answer other, boolean ordered, boolean lax) {
      if (!(other instanceof Rows(List<Var> columnsThere, List<Binding> rowsThere))
          || !Set.copyOf(columns).equals(Set.copyOf(columnsThere))) {
        return false;
      }
      if (ordered) {
        return ResultsCompare.equalsByTermAndOrder(rowSet(rows), rowSet(rowsThere));
      }
      return lax
          ? ResultsCompare.equalsByTerm(distinct(rows), distinct(rowsThere))
          : ResultsCompare.equalsByTerm(rows, rowsThere);
    }

    private RowSet rowSet(List<Binding> some) {
      return RowSetStream.create(columns, some.iterator());
    }

    private static List<Binding> distinct(List<Binding> some) {
      return some.stream().distinct().toList();
    }
  }
}
