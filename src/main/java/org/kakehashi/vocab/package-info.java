/** Constants of the vocabularies that the product itself relies on, one class per namespace. */
@NullMarked
package org.kakehashi.vocab;

import org.jspecify.annotations.NullMarked;
