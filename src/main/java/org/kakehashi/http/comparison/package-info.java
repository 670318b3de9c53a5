/** Two things side by side, or the same at two points of the two times. */
@NullMarked
package org.kakehashi.http.comparison;

import org.jspecify.annotations.NullMarked;
