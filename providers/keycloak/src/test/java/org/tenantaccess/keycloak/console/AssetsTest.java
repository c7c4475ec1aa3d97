package org.tenantaccess.keycloak.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void namesTheEntryAndWhatItImportsAtOnce() throws IOException {
        Assets assets = read("""
                {
                  "_base.js": {"file": "assets/base-1.js", "css": ["assets/base-1.css"]},
                  "_page.js": {"file": "assets/page-1.js", "imports": ["_base.js"], "css": ["assets/page-1.css"]},
                  "_later.js": {"file": "assets/later-1.js", "css": ["assets/later-1.css"]},
                  "src/main.tsx": {
                    "file": "assets/main-1.js",
                    "isEntry": true,
                    "imports": ["_page.js", "_base.js"],
                    "dynamicImports": ["_later.js"],
                    "css": ["assets/main-1.css"]
                  }
                }
                """);

        assertThat(assets.script()).isEqualTo("assets/main-1.js");
        assertThat(assets.modules()).containsExactly("assets/base-1.js", "assets/page-1.js");
        assertThat(assets.styles()).containsExactly("assets/base-1.css", "assets/page-1.css", "assets/main-1.css");
    }

    @Test
    void takesAnEntryAlone() throws IOException {
        assertThat(read("{\"src/main.tsx\": {\"file\": \"main.js\", \"isEntry\": true}}"))
                .hasToString("Assets[script=main.js, modules=[], styles=[]]");
    }

    /** Bundlers make such chunks: each needs the other one, and the entry. */
    @Test
    void followsACircleOnce() throws IOException {
        Assets assets = read("""
                {
                  "_a.js": {"file": "a.js", "imports": ["_b.js", "src/main.tsx"]},
                  "_b.js": {"file": "b.js", "imports": ["_a.js"]},
                  "src/main.tsx": {"file": "main.js", "isEntry": true, "imports": ["_a.js"]}
                }
                """);

        assertThat(assets.modules()).containsExactlyInAnyOrder("a.js", "b.js");
    }

    @Test
    void refusesAManifestWithoutAnEntry() {
        assertThatThrownBy(() -> read("{}")).isInstanceOf(IOException.class).hasMessageContaining("entry");
    }

    private static Assets read(String manifest) throws IOException {
        return Assets.read(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
    }
}
