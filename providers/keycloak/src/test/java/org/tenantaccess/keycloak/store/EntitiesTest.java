package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.hibernate.annotations.Nationalized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tenantaccess.domain.access.DisplayName;
import org.tenantaccess.domain.access.Text;
import org.xml.sax.SAXException;

/** The entities say what the changelog makes. Keycloak has Hibernate check neither. */
class EntitiesTest {

    static List<Class<?>> entities() {
        return new TenantAccessEntities().getEntities();
    }

    @Test
    void tellsKeycloakEveryEntity() {
        List<String> made = new ClassFileImporter()
                .importPackages(getClass().getPackageName()).stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(entities()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void hasAnEntityForEveryTable() throws IOException, SAXException, ParserConfigurationException {
        assertThat(entities())
                .extracting(EntitiesTest::table)
                .containsExactlyInAnyOrderElementsOf(Changelog.read().tables().keySet());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void mapsEveryColumn(Class<?> entity) throws IOException, SAXException, ParserConfigurationException {
        assertThat(fields(entity).collect(Collectors.toMap(EntitiesTest::name, EntitiesTest::column)))
                .isEqualTo(Changelog.read().tables().get(table(entity)));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void refersToWhatItsForeignKeyRefersTo(Class<?> entity)
            throws IOException, SAXException, ParserConfigurationException {
        Map<String, String> keys = Changelog.read()
                .changes("addForeignKeyConstraint")
                .filter(key -> key.getAttribute("baseTableName").equals(table(entity)))
                .collect(Collectors.toMap(
                        key -> key.getAttribute("baseColumnNames"), key -> key.getAttribute("referencedTableName")));
        assertThat(fields(entity)
                        .filter(field -> field.isAnnotationPresent(JoinColumn.class))
                        .collect(Collectors.toMap(EntitiesTest::name, field -> table(field.getType()))))
                .isEqualTo(keys);
    }

    /** Assigned ids need a version, else Hibernate asks the database before it inserts. */
    @ParameterizedTest
    @MethodSource("versioned")
    void hasAVersion(Class<?> entity) {
        assertThat(fields(entity).filter(field -> field.isAnnotationPresent(Version.class)))
                .hasSize(1);
    }

    /** All but the row that a realm's writes lock: it is made once, and nobody reads a version of it. */
    static List<Class<?>> versioned() {
        return entities().stream().filter(entity -> entity != RealmEntity.class).toList();
    }

    /** Names of entities and queries are shared with Keycloak and every other extension. */
    @Test
    void sharesNoNameWithKeycloak() {
        assertThat(entities())
                .extracting(entity -> entity.getAnnotation(Entity.class).name())
                .allMatch(name -> name.startsWith("Ta"))
                .doesNotHaveDuplicates();
        assertThat(entities())
                .flatExtracting(entity -> Arrays.asList(entity.getAnnotationsByType(NamedQuery.class)))
                .extracting(NamedQuery::name)
                .allMatch(name -> name.startsWith("ta"))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasRoomForWhatTheDomainAllows() throws NoSuchFieldException {
        for (Class<?> named : List.of(RoleEntity.class, CategoryEntity.class, ResourceEntity.class)) {
            assertThat(length(named, "name")).isEqualTo(DisplayName.MAX);
        }
        assertThat(length(RoleEntity.class, "description")).isEqualTo(Text.MAX_DESCRIPTION);
    }

    private static int length(Class<?> entity, String field) throws NoSuchFieldException {
        return entity.getDeclaredField(field).getAnnotation(Column.class).length();
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    private static Stream<Field> fields(Class<?> entity) {
        return Arrays.stream(entity.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }

    private static String name(Field field) {
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        return join == null ? field.getAnnotation(Column.class).name() : join.name();
    }

    private static Changelog.Column column(Field field) {
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        if (join != null) {
            return new Changelog.Column("VARCHAR(36)", join.nullable(), false);
        }
        Column column = field.getAnnotation(Column.class);
        boolean id = field.isAnnotationPresent(Id.class);
        return new Changelog.Column(type(field, column), column.nullable() && !id, id);
    }

    private static String type(Field field, Column column) {
        if (field.getType() == int.class) {
            return "INT";
        }
        if (field.getType() == long.class) {
            return "BIGINT";
        }
        String text = field.isAnnotationPresent(Nationalized.class) ? "NVARCHAR" : "VARCHAR";
        return text + "(" + column.length() + ")";
    }
}
