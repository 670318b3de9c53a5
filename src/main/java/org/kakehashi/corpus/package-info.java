/**
 * Stage 1: a project folder on disk becomes parsed graphs and queries that remember file and line.
 */
@NullMarked
package org.kakehashi.corpus;

import org.jspecify.annotations.NullMarked;
