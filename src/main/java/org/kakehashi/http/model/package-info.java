/** The ontology as pages: all of it at /model, and each term at its own address. */
@NullMarked
package org.kakehashi.http.model;

import org.jspecify.annotations.NullMarked;
