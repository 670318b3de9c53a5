/** Layout of drawings: axes of time, streams of money, trees of terms, grids, bars and links. */
@NullMarked
package org.kakehashi.http.drawing;

import org.jspecify.annotations.NullMarked;
