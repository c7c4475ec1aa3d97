package org.tenantaccess.it.relying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tenantaccess.it.server.Ports;

/**
 * Where one Apache has its configuration, pages and logs. A directory of its own that everybody may enter: started by
 * root, Apache answers as another user.
 */
record ApacheHome(Path directory, int port) {

    private static final List<String> MODULES = List.of(
            "mpm_event",
            "authn_core",
            "authz_core",
            "authz_user",
            "dir",
            "mime",
            "include",
            "filter",
            "env",
            "auth_openidc",
            "auth_mellon");

    static ApacheHome create() {
        try {
            Path directory = Files.createTempDirectory("apache-");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            ApacheHome home = new ApacheHome(directory, Ports.free());
            for (String page : List.of("", "admin", "alpha")) {
                Path folder = Files.createDirectories(directory.resolve("pages").resolve(page));
                Files.writeString(
                        folder.resolve("index.html"),
                        Template.of("apache/page.html").text());
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path module(String name) {
        return Path.of(System.getProperty("apache.modules", "/usr/lib/apache2/modules"), "mod_" + name + ".so");
    }

    /** The address of a site; browsers find names below {@code localhost} on this machine. */
    String url(String site) {
        return "http://" + site + ".localhost:" + port;
    }

    Path configuration() {
        return directory.resolve("httpd.conf");
    }

    Path output() {
        return directory.resolve("output.log");
    }

    /** The file of the module list, the sites and their files. */
    void configure(List<Site> sites) {
        String modules = MODULES.stream()
                .map(name -> "LoadModule " + name + "_module " + module(name) + "\n")
                .collect(Collectors.joining());
        String head = Template.of("apache/httpd.conf")
                .with(Map.of(
                        "DIRECTORY", directory.toString(),
                        "PORT", String.valueOf(port),
                        "MODULES", modules));
        write("httpd.conf", head + sites.stream().map(this::section).collect(Collectors.joining()));
    }

    private String section(Site site) {
        String file = site.name() + ".conf";
        write(file, Template.of(site.template()).text());
        String names = site.values().entrySet().stream()
                .map(value -> "Define " + value.getKey() + " \"" + value.getValue() + "\"\n")
                .collect(Collectors.joining());
        return names + "<VirtualHost *:" + port + ">\nServerName " + site.name() + ".localhost\nInclude "
                + directory.resolve(file) + "\n" + site.more() + "</VirtualHost>\n";
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            Path file = directory.resolve(name);
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String log() {
        return read("output.log") + read("error.log");
    }

    /** Removes everything but the log, which goes where the build keeps its output. */
    void remove() {
        try (Stream<Path> files = Files.walk(directory)) {
            Files.writeString(Path.of("target", "apache.log"), log());
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
