package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.ThingView.Text;

/**
 * What the page about a conflict shows below its name.
 *
 * @param kinds in what it consists
 * @param things what the claims are about
 * @param properties which of their properties
 * @param matters the claims, by what they are about
 * @param otherTime how many claims are not shown, because they are about another time than asked
 *     for
 * @param resolution how the curators dealt with it
 * @param notes what they know from elsewhere
 */
public record ConflictView(
    List<Text> kinds,
    List<Text> things,
    List<Text> properties,
    List<MatterView> matters,
    int otherTime,
    List<Text> resolution,
    List<Text> notes)
    implements ThingView.Part {}
