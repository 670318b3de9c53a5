/** Style sheets and other files that pages need, from the class path. */
@NullMarked
package org.kakehashi.http.asset;

import org.jspecify.annotations.NullMarked;
