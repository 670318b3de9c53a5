/** Bulk downloads under /download/: each layer, everything, and tables, with checksums. */
@NullMarked
package org.kakehashi.http.download;

import org.jspecify.annotations.NullMarked;
