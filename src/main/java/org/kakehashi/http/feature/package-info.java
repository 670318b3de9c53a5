/** What every HTTP feature is made of: a Fuseki module with paths, and servlets that only read. */
@NullMarked
package org.kakehashi.http.feature;

import org.jspecify.annotations.NullMarked;
