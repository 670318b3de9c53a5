package org.kakehashi.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    ReaderRIOT reader = RDFParserRegistry.getFactory(Lang.TURTLE).create(Lang.TURTLE, recorder);
    try {
      // Decoded strictly first: the parser would put replacement characters for what is not UTF-8.
      byte[] text = Files.readString(file).getBytes(StandardCharsets.UTF_8);
      reader.read(
          new ByteArrayInputStream(text), path, Lang.TURTLE.getContentType(), sink, new Context());
    } catch (CharacterCodingException notUtf8) {
      findings.notUtf8(path);
    } catch (RiotException alreadyReported) {
      // The error handler turned it into a finding before it was thrown.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    prefixes.putAll(graph.getPrefixMapping());
    return new CorpusFile(path, role, graph, recorder.lines());
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
