package org.kakehashi.http.api;

import java.util.List;
import java.util.regex.Pattern;
import org.kakehashi.corpus.QueryFile;
import org.kakehashi.text.Language;

/** The description of a query as people read it above its answer. */
record Explained(QueryFile query, Headings headings, Language language) {
  private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=[A-Z])|(?<=。)");

  /** Its first sentence, which says what the answer holds. */
  String lead() {
    return sentences()[0];
  }

  /** How to read the answer, or empty. */
  String reading() {
    String[] sentences = sentences();
    return sentences.length > 1 ? sentences[1] : "";
  }

  private String[] sentences() {
    return SENTENCE.split(inHeadings(), 2);
  }

  /** Programs know a column by another name than that which heads it here. */
  private String inHeadings() {
    String text = query.description().in(language);
    List<String> names = query.query().getResultVars();
    for (String name : names) {
      String heading = Column.showing(name, names, language.tag()).map(headings::of).orElse(name);
      text =
          text.replaceAll("\\bcolumn " + name + "\\b", "column “" + heading + "”")
              .replace("「" + name + "」", "「" + heading + "」");
    }
    return text;
  }
}
