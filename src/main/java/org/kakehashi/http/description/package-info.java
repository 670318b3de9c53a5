/** What the server tells programs of itself: VoID, DCAT, schema.org, robots.txt and sitemap. */
@NullMarked
package org.kakehashi.http.description;

import org.jspecify.annotations.NullMarked;
