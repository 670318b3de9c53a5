/** A page for each error code, and their list, at /errors. */
@NullMarked
package org.kakehashi.http.errors;

import org.jspecify.annotations.NullMarked;
