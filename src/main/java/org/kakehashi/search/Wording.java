package org.kakehashi.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the data calls a thing, and says of it, in one language.
 *
 * @param labels its names proper, or the summary of a statement
 * @param alternatives other names and acronyms
 * @param descriptions definitions, descriptions, resolutions and notes
 */
record Wording(List<String> labels, List<String> alternatives, List<String> descriptions) {
  Stream<String> names() {
    return Stream.concat(labels.stream(), alternatives.stream());
  }
}
