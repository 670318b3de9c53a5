/**
 * Stage 2: a corpus is checked and becomes Accepted or Rejected. SHACL shapes, among them those
 * that tie each statement to a passage inside its source, and check queries.
 */
@NullMarked
package org.kakehashi.validation;

import org.jspecify.annotations.NullMarked;
