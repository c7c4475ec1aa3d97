package org.tenantaccess.it.relying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page tells people to copy is what the tests of this package run. {@code -Dpage.write=true} writes it anew. */
class RelyingPartiesPageTest {

    private static final Path PAGE = Path.of("../docs/relying-parties.md");

    private static final Pattern LISTING =
            Pattern.compile("<!-- file: (?<name>\\S+) -->\n```(?<language>\\w+)\n(?<text>.*?)```\n", Pattern.DOTALL);

    @Test
    void listingsAreTheFilesThatWereRun() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = LISTING.matcher(page).replaceAll(listing -> Matcher.quoteReplacement(listing(listing)));
        if (Boolean.getBoolean("page.write")) {
            Files.writeString(PAGE, fresh);
        }

        assertThat(PAGE).hasContent(fresh);
    }

    @Test
    void everyFileThatWasRunIsOnThePage() throws IOException {
        List<String> shown = new ArrayList<>();
        Matcher listing = LISTING.matcher(Files.readString(PAGE));
        while (listing.find()) {
            shown.add(listing.group("name"));
        }

        assertThat(shown)
                .containsExactlyInAnyOrder(
                        "spring/TenantAccess.java",
                        "spring/JwtSecurity.java",
                        "spring/jwt.properties",
                        "spring/OpaqueSecurity.java",
                        "spring/opaque.properties",
                        "spring/ProjectController.java",
                        "apache/openidc-client.json",
                        "apache/openidc.conf",
                        "apache/mellon-client.json",
                        "apache/mellon.conf");
    }

    private static String listing(MatchResult listing) {
        String name = listing.group(1);
        return "<!-- file: " + name + " -->\n```" + listing.group(2) + "\n" + text(name) + "```\n";
    }

    /** Java classes without their package: it is the reader's. */
    private static String text(String name) {
        try {
            return name.endsWith(".java")
                    ? Files.readString(Path.of("src/test/java/org/tenantaccess/it/relying", name))
                            .replaceFirst("package [^;]+;\n\n", "")
                    : Template.of(name).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
