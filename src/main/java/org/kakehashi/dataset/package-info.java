/**
 * Stage 3: an accepted corpus becomes an immutable Snapshot of named graphs with derived layers.
 */
@NullMarked
package org.kakehashi.dataset;

import org.jspecify.annotations.NullMarked;
