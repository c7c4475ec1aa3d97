package org.tenantaccess.it.ways;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as Keycloak's login pages need one: cookies, redirects, and forms without scripts. */
public final class WebSession {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private static final int MAX_REDIRECTS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();

    /** A page with a form. */
    public record Page(URI address, String html) {

        /** What a hidden or prepared field of the form holds; empty if there is none. */
        public String field(String name) {
            return fields().getOrDefault(name, "");
        }

        /** Whether the form has such a field or button. */
        public boolean asks(String name) {
            return form().toLowerCase(Locale.ROOT).contains(" name=\"" + name + "\"");
        }

        private Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            Matcher input = INPUT.matcher(form());
            while (input.find()) {
                Map<String, String> attributes = new HashMap<>();
                Matcher attribute = ATTRIBUTE.matcher(input.group());
                while (attribute.find()) {
                    attributes.put(attribute.group(1).toLowerCase(Locale.ROOT), text(attribute.group(2)));
                }
                if (attributes.containsKey("name")) {
                    fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
                }
            }
            return fields;
        }

        /** The first one of the page. */
        private String form() {
            int start = Math.max(0, html.toLowerCase(Locale.ROOT).indexOf("<form"));
            int end = html.toLowerCase(Locale.ROOT).indexOf("</form>", start);
            return html.substring(start, end < 0 ? html.length() : end);
        }

        private URI action() {
            Matcher form = ACTION.matcher(form());
            if (!form.find()) {
                throw new AssertionError("no form at " + address + ": " + html);
            }
            return address.resolve(text(form.group(1)));
        }

        private static String text(String html) {
            return html.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&#x3a;", ":")
                    .replace("&amp;", "&");
        }
    }

    public Page open(URI address) {
        return send(request(address).GET().build());
    }

    /** Sends nothing with somebody's access token, and keeps the cookies of the answer. */
    Page post(URI address, String accessToken) {
        return send(request(address)
                .header("Authorization", "Bearer " + accessToken)
                .POST(BodyPublishers.noBody())
                .build());
    }

    /** Logs in on a login page; the password is the user name. A realm with organizations asks for it on a second page. */
    public Page logIn(Page page, String user) {
        Page asking = page.asks("password") ? page : submit(page, Map.of("username", user));
        return submit(asking, Map.of("username", user, "password", user));
    }

    /** Sends the page's form with these fields, and with what is in its hidden ones. */
    public Page submit(Page page, Map<String, String> fields) {
        Map<String, String> all = page.fields();
        all.putAll(fields);
        return send(request(page.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(all)))
                .build());
    }

    private Page send(HttpRequest request) {
        HttpResponse<String> response = exchange(request);
        for (int i = 0; i < MAX_REDIRECTS && response.statusCode() / 100 == 3; i++) {
            String location = response.headers().firstValue("Location").orElseThrow();
            response = exchange(request(response.uri().resolve(location)).GET().build());
        }
        return new Page(response.uri(), response.body());
    }

    private HttpRequest.Builder request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Java's own cookie handler sends no secure cookie to localhost over HTTP; browsers do. */
    private void keep(String setCookie) {
        String pair = setCookie.split(";", -1)[0];
        String name = pair.substring(0, pair.indexOf('='));
        if (setCookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }

    static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
