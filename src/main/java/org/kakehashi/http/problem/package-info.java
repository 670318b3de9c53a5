/** The one place where exceptions become responses, in the form of RFC 9457. */
@NullMarked
package org.kakehashi.http.problem;

import org.jspecify.annotations.NullMarked;
