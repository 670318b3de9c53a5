package org.kakehashi.conformance;

import java.util.Optional;

/** One case of the suite. */
sealed interface SuiteCase permits EvaluationCase, SyntaxCase, ProtocolCase {
  /** Folder and name, such as sparql11/bind#bind01. */
  String id();

  SuiteData data();

  /** What an endpoint over the data does wrong; empty when the case passes. */
  Optional<String> fault(Endpoint endpoint);

  /** The part of the suite, such as sparql11/bind. */
  default String folder() {
    return id().substring(0, id().indexOf('#'));
  }
}
