package org.tenantaccess.it.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tenantaccess.it.actor.Answer;
import org.tenantaccess.it.actor.Json;

/** The console's HTML. */
record PageSource(String html) {

    private static final Pattern LINKS = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    static PageSource of(Answer answer) {
        return new PageSource(answer.expect(200).body().asText());
    }

    JsonNode environment() {
        return Json.parse(between("<script id=\"environment\" type=\"application/json\">", "</script>"));
    }

    String policy() {
        return between("<meta http-equiv=\"Content-Security-Policy\" content=\"", "\">")
                .replace("&#39;", "'");
    }

    List<String> links() {
        return LINKS.matcher(html)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    private String between(String before, String after) {
        int start = html.indexOf(before) + before.length();
        return html.substring(start, html.indexOf(after, start));
    }
}
