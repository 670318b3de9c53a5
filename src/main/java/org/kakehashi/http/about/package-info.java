/** What the project is, in its own words, with live figures; how to cite it and report errors. */
@NullMarked
package org.kakehashi.http.about;

import org.jspecify.annotations.NullMarked;
