/** What a client would like: media types with quality values, and languages. */
@NullMarked
package org.kakehashi.http.negotiation;

import org.jspecify.annotations.NullMarked;
