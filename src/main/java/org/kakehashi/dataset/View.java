package org.kakehashi.dataset;

import java.util.List;

/**
 * What could be known of a release.
 *
 * @param snapshot the release without the rest: facts, inferences and dates follow from what is
 *     left
 * @param notYetPublished how many statements rest on sources that came out later
 * @param sourceUndated how many statements rest on sources of which nobody knows when they came out
 * @param conflicts how many conflicts involve a statement that is left out
 * @param undatedSources those sources
 */
public record View(
    Snapshot snapshot,
    int notYetPublished,
    int sourceUndated,
    int conflicts,
    List<String> undatedSources) {}
