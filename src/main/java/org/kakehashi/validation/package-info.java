/**
 * Stage 2: a corpus is checked (SHACL, check queries, source grounding) and becomes Accepted or
 * Rejected.
 */
@NullMarked
package org.kakehashi.validation;

import org.jspecify.annotations.NullMarked;
