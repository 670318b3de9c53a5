/** The front page at /, made from what the project says of itself. */
@NullMarked
package org.kakehashi.http.landing;

import org.jspecify.annotations.NullMarked;
