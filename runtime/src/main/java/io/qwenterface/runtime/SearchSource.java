package io.qwenterface.runtime;

import java.util.Objects;

/**
 * A page that the model found when it searched the web (wire reference d.3). What the service did not say is empty.
 *
 * @param index the page's number, as citations name it; from 1 on, 0 if the service gave none
 * @param title of the page
 * @param url of the page
 * @param siteName who publishes it
 * @param icon URL of the site's icon
 */
public record SearchSource(int index, String title, String url, String siteName, String icon) {
    /** Refuses null. */
    public SearchSource {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(siteName, "siteName");
        Objects.requireNonNull(icon, "icon");
    }
}
