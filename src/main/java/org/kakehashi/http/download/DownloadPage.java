package org.kakehashi.http.download;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.DownloadsView;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** The page that lists the downloads. */
record DownloadPage(Snapshot snapshot, Downloads downloads) {

  Answer answer(HttpServletRequest request) {
    Language language = Languages.of(request);
    Credits credits = new Credits(snapshot);
    DownloadsView view =
        new DownloadsView(
            snapshot.releaseId(),
            credits.license(),
            credits.citation(language),
            downloads.all().stream().map(download -> row(download, language)).toList());
    return Answer.page(Pages.of(request).downloads(view, language));
  }

  private static DownloadsView.Row row(Download download, Language language) {
    List<DownloadsView.File> files =
        download.files().stream()
            .map(file -> new DownloadsView.File(file.name(), file.size(), file.sha256()))
            .toList();
    return new DownloadsView.Row(download.title().in(language), download.mediaType(), files);
  }
}
