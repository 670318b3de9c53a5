/**
 * How every query runs that comes over HTTP: on threads of its own, with a deadline, a turn, and a
 * bounded answer.
 */
@NullMarked
package org.kakehashi.http.evaluation;

import org.jspecify.annotations.NullMarked;
