package org.kakehashi.conformance;

import java.util.Optional;

/**
 * How a case went.
 *
 * @param ours what our server did wrong
 * @param stock what a stock Fuseki did wrong
 */
record Outcome(SuiteCase test, Optional<String> ours, Optional<String> stock) {
  String id() {
    return test.id();
  }

  boolean oursPasses() {
    return ours.isEmpty();
  }

  boolean stockPasses() {
    return stock.isEmpty();
  }

  /** A stock Fuseki answers as the standard says, and we do not. */
  boolean isWorse() {
    return stockPasses() && !oursPasses();
  }

  /** One line for the report. */
  String line() {
    return String.join("\t", id(), verdict(ours), verdict(stock));
  }

  private static String verdict(Optional<String> fault) {
    return fault.map(text -> "failed: " + text.replaceAll("\\s+", " ")).orElse("passed");
  }
}
