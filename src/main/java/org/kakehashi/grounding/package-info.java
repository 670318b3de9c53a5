/** Evidence held against the texts of the sources, which are not part of the project. */
@NullMarked
package org.kakehashi.grounding;

import org.jspecify.annotations.NullMarked;
