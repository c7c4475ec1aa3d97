package org.tenantaccess.it.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test that carries the numbers of rules in its name.
 *
 * @param file its source, relative to {@code providers}
 * @param rules the numbers
 * @param says the rest of its name
 */
record RuleTest(Path file, List<Integer> rules, String says) {

    private static final Pattern METHOD = Pattern.compile("(?m)^ +(?:void|boolean) ((?:R\\d+_)+)(\\w+)\\(");

    /** Those in the sources of a module, by file and place. */
    static List<RuleTest> of(Path providers, String module) {
        try (Stream<Path> files = Files.walk(providers.resolve(module).resolve("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> in(providers, file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RuleTest> in(Path providers, Path file) {
        List<RuleTest> tests = new ArrayList<>();
        var found = METHOD.matcher(read(file));
        while (found.find()) {
            List<Integer> rules = Stream.of(found.group(1).split("_", -1))
                    .filter(rule -> !rule.isEmpty())
                    .map(rule -> Integer.valueOf(rule.substring(1)))
                    .toList();
            tests.add(new RuleTest(providers.relativize(file), rules, found.group(2)));
        }
        return tests;
    }

    /** The name of its class. */
    String className() {
        return String.valueOf(file.getFileName()).replace(".java", "");
    }

    /** Its name in words. */
    String words() {
        return says.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
