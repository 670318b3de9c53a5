/** Dates that may be uncertain: the supported part of EDTF and the days it covers. */
@NullMarked
package org.kakehashi.edtf;

import org.jspecify.annotations.NullMarked;
