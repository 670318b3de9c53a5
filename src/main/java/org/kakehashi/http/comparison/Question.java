package org.kakehashi.http.comparison;

import jakarta.servlet.http.HttpServletRequest;
import org.kakehashi.http.linkeddata.Meant;
import org.kakehashi.query.Directory;
import org.kakehashi.query.SourceNames;

/** What is asked, and which things that means. */
record Question(Directory directory, ComparisonRequest request, Meant meant) {
  static Question of(HttpServletRequest request, Directory directory, SourceNames sources) {
    ComparisonRequest read = ComparisonRequest.of(request, sources);
    Meant meant = Meant.of(read.asked(), ComparisonRequest.THINGS, directory);
    return new Question(directory, read, meant);
  }

  /** Whether the names were clear, and with the dates make two sides. */
  boolean isWhole() {
    return meant.unclear().isEmpty() && (request.hasTwoMoments() || meant.things().size() == 2);
  }

  Titles titles() {
    return new Titles(directory, request, meant.things());
  }
}
