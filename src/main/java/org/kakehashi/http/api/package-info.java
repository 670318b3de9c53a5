/** The stored queries under queries/api as addresses: /api/NAME, and their OpenAPI description. */
@NullMarked
package org.kakehashi.http.api;

import org.jspecify.annotations.NullMarked;
