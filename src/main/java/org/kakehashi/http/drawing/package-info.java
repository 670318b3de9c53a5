/** Layout of drawings: an axis of time, and streams of money. */
@NullMarked
package org.kakehashi.http.drawing;

import org.jspecify.annotations.NullMarked;
