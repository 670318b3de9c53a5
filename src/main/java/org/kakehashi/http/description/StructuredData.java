package org.kakehashi.http.description;

import org.apache.jena.atlas.json.JsonBuilder;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.download.Credits;
import org.kakehashi.http.download.Download;
import org.kakehashi.http.download.Downloads;
import org.kakehashi.text.Language;

/**
 * The data set for search engines, to be put into a page as JSON-LD.
 *
 * @param snapshot what is described
 * @param downloads its files
 * @see <a href="https://schema.org/Dataset">schema.org Dataset</a>
 */
public record StructuredData(Snapshot snapshot, Downloads downloads) {
  private static final String TYPE = "@type";

  /**
   * The JSON for the page of a server.
   *
   * @param root address of the server, ending in a slash
   */
  public String at(String root, Language language) {
    Credits credits = new Credits(snapshot);
    JsonBuilder json = JsonBuilder.create();
    json.startObject()
        .pair("@context", "https://schema.org/")
        .pair(TYPE, "Dataset")
        .pair("@id", snapshot.description().dataset().getURI())
        .pair("name", snapshot.description().title().in(language))
        .pair("description", snapshot.description().description().in(language))
        .pair("url", root)
        .pair("identifier", snapshot.releaseId())
        .pair("version", snapshot.releaseId())
        .pair("isAccessibleForFree", true);
    pair(json, "license", credits.license());
    pair(json, "datePublished", credits.issued());
    publisher(json, credits.publisher(language));
    json.key("includedInDataCatalog")
        .startObject()
        .pair(TYPE, "DataCatalog")
        .pair("url", root + "catalogue")
        .finishObject();
    json.key("distribution").startArray();
    downloads.all().stream()
        .filter(download -> download.graph().isEmpty())
        .forEach(download -> distribution(json, download, root, language));
    return harmless(json.finishArray().finishObject().build().toString());
  }

  private static void pair(JsonBuilder json, String key, String value) {
    if (!value.isEmpty()) {
      json.pair(key, value);
    }
  }

  private static void publisher(JsonBuilder json, String name) {
    if (!name.isEmpty()) {
      json.key("publisher").startObject();
      json.pair(TYPE, "Organization").pair("name", name).finishObject();
    }
  }

  private static void distribution(
      JsonBuilder json, Download download, String root, Language language) {
    json.startObject()
        .pair(TYPE, "DataDownload")
        .pair("name", download.title().in(language))
        .pair("encodingFormat", download.mediaType())
        .pair("contentUrl", root + "download/" + download.name())
        .finishObject();
  }

  /** A block of data in HTML ends at the first {@code </script}, wherever it stands. */
  private static String harmless(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
