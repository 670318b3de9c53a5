package org.kakehashi.http.asset;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;
import org.kakehashi.http.feature.Feature;

/** Serves the style sheet, the scripts and the icon of the pages. */
public final class AssetFeature implements Feature {
  /** What each page needs: the frame, and what pages about things show. */
  private static final List<String> STYLES =
      List.of("page.css", "thing.css", "views.css", "lens.css");

  /** What pages about sources, disputes and releases need besides. */
  private static final List<String> RECORDS = List.of("dispute.css");

  /** What pages need besides that do more than tell of one thing. */
  private static final List<String> TOOLS =
      List.of(
          "dispute.css", "home.css", "model.css", "sparql.css", "connection.css", "comparison.css");

  @Override
  public List<String> paths() {
    // For pages, not for people.
    return List.of();
  }

  @Override
  public void prepare(
      FusekiServer.Builder server, Set<String> datasetNames, @Nullable Model configuration) {
    server.addServlet("/assets/page.css", AssetServlet.joined(STYLES, "text/css;charset=utf-8"));
    server.addServlet(
        "/assets/records.css", AssetServlet.joined(RECORDS, "text/css;charset=utf-8"));
    server.addServlet("/assets/tools.css", AssetServlet.joined(TOOLS, "text/css;charset=utf-8"));
    server.addServlet(
        "/assets/theme.js", new AssetServlet("theme.js", "text/javascript;charset=utf-8"));
    for (String name : List.of("editor.js", "completion.js", "ask.js")) {
      server.addServlet("/assets/" + name, AssetServlet.script(Modules.own(name), false));
    }
    Modules.libraries()
        .forEach((address, text) -> server.addServlet(address, AssetServlet.script(text, true)));
    server.addServlet("/assets/icon.svg", new AssetServlet("icon.svg", "image/svg+xml"));
    // Where browsers look without having been told.
    server.addServlet("/favicon.ico", new AssetServlet("icon.svg", "image/svg+xml"));
  }
}
