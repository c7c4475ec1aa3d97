package org.tenantaccess.it.console;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a browser says in its console of a page: errors of scripts, what the policy forbids, files that are missing. Not
 * that one mount of the API refuses somebody: the console asks both what they may do.
 */
public final class Complaints {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    private Complaints() {}

    /** To be asked for before the page loads anything. */
    public static Complaints of(Page page) {
        Complaints complaints = new Complaints();
        page.onConsoleMessage(message -> {
            boolean asked = message.location().contains("/tenant-access/me/rights");
            if (!asked && (message.type().equals("error") || message.text().contains("Content Security Policy"))) {
                complaints.texts.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints.texts::add);
        return complaints;
    }

    /** Those so far. */
    public List<String> texts() {
        return texts;
    }
}
