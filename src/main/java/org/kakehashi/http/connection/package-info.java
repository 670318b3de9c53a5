/** How things hang together: what lies around a thing, and the ways between two. */
@NullMarked
package org.kakehashi.http.connection;

import org.jspecify.annotations.NullMarked;
