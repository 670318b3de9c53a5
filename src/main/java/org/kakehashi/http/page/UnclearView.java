package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * A name that stands for no one thing.
 *
 * @param several whether it stands for more than one
 * @param choices addresses of the same question about things that may be meant
 */
public record UnclearView(String written, boolean several, List<Text> choices) {}
