package org.kakehashi.conformance;

import java.net.URI;
import java.net.http.HttpClient;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.kakehashi.http.SparqlServer;

/** Our server and a stock Fuseki, both over the data of one case after another. */
final class Endpoints implements AutoCloseable {
  /** HTTP/2 would be offered by each request to a server that is new. */
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final DatasetGraph stockData = DatasetGraphFactory.createTxnMem();
  private final FusekiServer stock = FusekiServer.create().port(0).add("/ds", stockData).build();
  private SuiteData data = SuiteData.NONE;
  private SparqlServer ours = serve(data);

  Endpoints() {
    stock.start();
  }

  Outcome run(SuiteCase test) {
    load(test.data());
    return new Outcome(test, test.fault(ours()), test.fault(stock()));
  }

  private Endpoint ours() {
    return new Endpoint(client, ours.endpoint());
  }

  private Endpoint stock() {
    return new Endpoint(
        client, URI.create("http://127.0.0.1:" + stock.getHttpPort() + "/ds/sparql"));
  }

  private void load(SuiteData next) {
    if (next.equals(data)) {
      return;
    }
    data = next;
    ours.close();
    ours = serve(next);
    Txn.executeWrite(
        stockData,
        () -> {
          stockData.clear();
          next.addTo(stockData);
        });
  }

  /** Stored as the product stores it. */
  private static SparqlServer serve(SuiteData data) {
    DatasetGraph dataset = new DatasetGraphMapLink(new GraphMem2Fast());
    data.addTo(dataset);
    return SparqlServer.start(new DatasetGraphReadOnly(dataset));
  }

  @Override
  public void close() {
    client.close();
    ours.close();
    stock.stop();
  }
}
