/** The command line: the one place that prints. */
@NullMarked
package org.kakehashi.cli;

import org.jspecify.annotations.NullMarked;
