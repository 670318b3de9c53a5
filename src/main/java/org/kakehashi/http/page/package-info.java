/** The HTML pages, each a template filled from a record; templates escape everything. */
@NullMarked
package org.kakehashi.http.page;

import org.jspecify.annotations.NullMarked;
