/**
 * Stage 4: the catalogue of stored queries, their parameters, and safe evaluation over a Snapshot.
 */
@NullMarked
package org.kakehashi.query;

import org.jspecify.annotations.NullMarked;
