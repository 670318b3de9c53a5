/** Full text search in English and Japanese over one snapshot. */
@NullMarked
package org.kakehashi.search;

import org.jspecify.annotations.NullMarked;
