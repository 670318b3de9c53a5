/** What the program says to people, kept in property files: one file per language. */
@NullMarked
package org.kakehashi.text;

import org.jspecify.annotations.NullMarked;
