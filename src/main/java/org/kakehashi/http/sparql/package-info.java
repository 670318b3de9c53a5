/** The SPARQL 1.1 Protocol at /sparql: queries only, with a deadline and bounded answers. */
@NullMarked
package org.kakehashi.http.sparql;

import org.jspecify.annotations.NullMarked;
