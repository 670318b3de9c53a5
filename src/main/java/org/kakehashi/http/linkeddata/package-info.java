/**
 * Every IRI of the project answers at its own path: 303 to a document about it, in many formats.
 */
@NullMarked
package org.kakehashi.http.linkeddata;

import org.jspecify.annotations.NullMarked;
