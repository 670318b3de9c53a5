package org.kakehashi.http.page;

import java.util.List;
import org.kakehashi.http.page.HistoryView.Edition;
import org.kakehashi.http.page.ThingView.Text;

/**
 * All releases.
 *
 * @param present the one that is served
 * @param steps what each changed, newest first
 * @param formats the records in other formats
 */
public record HistoryListView(Edition present, List<ReleaseView.Step> steps, List<Text> formats) {}
