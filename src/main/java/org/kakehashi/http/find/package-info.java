/** Search at /search: words in, things out, as a page or as JSON. */
@NullMarked
package org.kakehashi.http.find;

import org.jspecify.annotations.NullMarked;
