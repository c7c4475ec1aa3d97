package org.tenantaccess.keycloak.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tenantaccess.keycloak.transfer.DocumentImport;

/** The operations that JAX-RS finds behind a class, by the annotations that it reads. */
final class OpenApiCode {

    private static final Pattern READ = Pattern.compile("JsonBody\\.read\\(\\s*\\w+,([^;]*?)\\)[,;)]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

    private OpenApiCode() {}

    /** One method of HTTP at one path. */
    record Operation(String httpMethod, String path, Method method) {

        String id() {
            return httpMethod + " " + path;
        }

        Set<String> queryParameters() {
            return Arrays.stream(method.getParameters())
                    .map(parameter -> parameter.getAnnotation(QueryParam.class))
                    .filter(annotation -> annotation != null)
                    .map(QueryParam::value)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        boolean takesBody() {
            return Arrays.asList(method.getParameterTypes()).contains(InputStream.class);
        }

        /** The names that the method reads from its body, as its source tells. */
        Set<String> bodyFields() {
            if (source().contains("DocumentImport.read(")) {
                return Set.of(DocumentImport.fields());
            }
            String fields = READ.matcher(source())
                    .results()
                    .map(match -> match.group(1))
                    .findFirst()
                    .orElseThrow();
            return fields.contains("AssignmentInput.FIELDS") ? Set.of(AssignmentInput.FIELDS) : literals(fields);
        }

        private String source() {
            String text = OpenApiCode.source(method.getDeclaringClass());
            int begin = Pattern.compile("public \\S+ " + method.getName() + "\\([^)]*InputStream body\\)")
                    .matcher(text)
                    .results()
                    .mapToInt(MatchResult::start)
                    .findFirst()
                    .orElseGet(() -> text.indexOf(" " + method.getName() + "("));
            return text.substring(begin, text.indexOf("\n    }\n", begin));
        }
    }

    /** All operations behind a root, whose locators tell by their type what they lead to. */
    static Stream<Operation> operations(Class<?> type, String path) {
        return Arrays.stream(type.getDeclaredMethods()).flatMap(method -> {
            Path annotation = method.getAnnotation(Path.class);
            String here = annotation == null ? path : path + "/" + annotation.value();
            String httpMethod = httpMethod(method);
            if (httpMethod != null) {
                return Stream.of(new Operation(httpMethod, here, method));
            }
            return annotation == null ? Stream.empty() : operations(target(method), here);
        });
    }

    /** {@code me} differs between the mounts. */
    private static Class<?> target(Method locator) {
        return locator.getReturnType() == Object.class ? MeResource.class : locator.getReturnType();
    }

    private static @Nullable String httpMethod(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod httpMethod = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (httpMethod != null) {
                return httpMethod.value();
            }
        }
        return null;
    }

    private static Set<String> literals(String code) {
        return LITERAL.matcher(code)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(
                    java.nio.file.Path.of("src/main/java", type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
