/** Stage 5: the server: one embedded Fuseki that lists its features. */
@NullMarked
package org.kakehashi.http;

import org.jspecify.annotations.NullMarked;
