/** All claims about a thing side by side, by property and value, whether disputed or not. */
@NullMarked
package org.kakehashi.http.claims;

import org.jspecify.annotations.NullMarked;
