package org.kakehashi.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.ReaderRIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.util.Context;

/** Reads Turtle files; syntax trouble becomes findings with line and column. */
final class TurtleReader {
  private static final LangText TRIPLE_TERM =
      new LangText(
          "a triple term of RDF 1.2 (<<( )>>, << >> or {| |}) is written by hand",
          "RDF 1.2のトリプル項(<<( )>>、<< >>、{| |})が手書きされている");
  private static final LangText MEND_TRIPLE_TERM =
      new LangText(
          "make a statement with rdf:subject, rdf:predicate, rdf:object and evidence; the build"
              + " derives RDF 1.2 from it",
          "rdf:subject、rdf:predicate、rdf:objectと典拠のある言明を作る。RDF 1.2の形はそこから導出される");

  private final Path root;
  private final FindingCollector findings;
  private final PrefixMap prefixes;

  TurtleReader(Path root, FindingCollector findings, PrefixMap prefixes) {
    this.root = root;
    this.findings = findings;
    this.prefixes = prefixes;
  }

  CorpusFile read(Path file, CorpusFile.Role role) {
    String path = ProjectFolder.relative(root, file);
    Graph graph = new GraphMem2Fast();
    LineRecorder recorder = recorder(path);
    StreamRDF sink = StreamRDFLib.graph(graph);
    Optional<LangText> title = Optional.empty();
    ReaderRIOT reader = RDFParserRegistry.getFactory(Lang.TURTLE).create(Lang.TURTLE, recorder);
    try {
      // Decoded strictly first: the parser would put replacement characters for what is not UTF-8.
      String text = Files.readString(file);
      title = QueryHeader.titleOf(text);
      reader.read(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          path,
          Lang.TURTLE.getContentType(),
          sink,
          new Context());
    } catch (QueryHeader.Malformed e) {
      findings.malformedTitle(path, e);
    } catch (CharacterCodingException notUtf8) {
      findings.notUtf8(path);
    } catch (RiotException alreadyReported) {
      // The error handler turned it into a finding before it was thrown.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    recorder.tripleTermLines().forEach(line -> reportTripleTerm(new Location(path, line)));
    prefixes.putAll(graph.getPrefixMapping());
    return new CorpusFile(path, role, graph, recorder.lines(), title);
  }

  /** Reifiers are derived from the statements; one written by hand would be a claim unproven. */
  private void reportTripleTerm(Location where) {
    findings.violation(where, "rdf12-authored", TRIPLE_TERM, MEND_TRIPLE_TERM);
  }

  private LineRecorder recorder(String path) {
    ErrorHandler errors = findings.inTurtle(path);
    // Seeded by the path, so that blank nodes, and with them a written release, repeat exactly.
    UUID seed = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    FactoryRDFStd terms = new FactoryRDFStd(LabelToNode.createScopeByDocumentHash(seed));
    return new LineRecorder(
        new ParserProfileStd(
            terms,
            errors,
            IRIxResolver.create().noBase().allowRelative(false).build(),
            PrefixMapFactory.create(),
            new Context(),
            true,
            true));
  }
}
