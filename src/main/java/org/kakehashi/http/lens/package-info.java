/** What requests see of the release through their lenses, and what answers tell of the rest. */
@NullMarked
package org.kakehashi.http.lens;

import org.jspecify.annotations.NullMarked;
