/** Whether the server answers queries, at /health. */
@NullMarked
package org.kakehashi.http.health;

import org.jspecify.annotations.NullMarked;
