package org.kakehashi.http.comparison;

import org.apache.jena.graph.Node;

/**
 * What is said, whoever it is said of; equal keys say the same.
 *
 * @param group by which it is listed: the property, or the subject where everything is compared
 * @param value the same for the same values
 */
record Key(Role role, Node group, Node property, String value) {

  /** How what is said names the thing that it is said of. */
  enum Role {
    SUBJECT,
    OBJECT,
    /** Not within the triple; or no one thing is meant. */
    OTHER
  }
}
