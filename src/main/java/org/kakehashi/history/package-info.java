/** Earlier releases: how the data differs from one, and what is recorded of them. */
@NullMarked
package org.kakehashi.history;

import org.jspecify.annotations.NullMarked;
