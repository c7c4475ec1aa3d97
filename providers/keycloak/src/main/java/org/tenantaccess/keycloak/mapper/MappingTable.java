package org.tenantaccess.keycloak.mapper;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.util.JsonSerialization;
import org.tenantaccess.domain.tenant.RoleMapping;

/**
 * The mapping as Keycloak stores a {@code MAP} setting: {@code [{"key": "creator", "value": "tenant-admin"}, …]}.
 * Keycloak's own reader groups the rows by key and loses their order, which means something here (R2).
 */
final class MappingTable {

    static final int MAX_ROWS = 500;
    static final int MAX_NAME = 255;

    private static final TypeReference<List<@Nullable Row>> ROWS = new TypeReference<>() {};

    private MappingTable() {}

    /** A row of the console's table; both cells blank is a row that was added and not filled. */
    record Row(@Nullable String key, @Nullable String value) {

        @JsonCreator
        static Row of(@JsonProperty("key") @Nullable String key, @JsonProperty("value") @Nullable String value) {
            return new Row(key, value);
        }

        boolean isBlank() {
            return isBlank(key) && isBlank(value);
        }

        boolean isComplete() {
            return !isBlank(key) && !isBlank(value);
        }

        private static boolean isBlank(@Nullable String cell) {
            return cell == null || cell.isBlank();
        }
    }

    static RoleMapping read(String json) {
        List<Row> rows = parse(json);
        List<RoleMapping.Row> mapping = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.isBlank()) {
                mapping.add(complete(row, i + 1));
            }
        }
        return new RoleMapping(mapping);
    }

    private static RoleMapping.Row complete(Row row, int number) {
        String key = row.key();
        String value = row.value();
        if (key == null || value == null || !row.isComplete()) {
            throw new InvalidSetting(SettingProblem.MAPPING_ROW_INCOMPLETE, number);
        }
        if (number > MAX_ROWS || key.length() > MAX_NAME || value.length() > MAX_NAME) {
            throw new InvalidSetting(SettingProblem.MAPPING_TOO_LONG, MAX_ROWS, MAX_NAME);
        }
        return RoleMapping.row(key, value);
    }

    private static List<Row> parse(String json) {
        try {
            List<@Nullable Row> rows = JsonSerialization.readValue(json, ROWS);
            List<Row> present = new ArrayList<>();
            for (Row row : rows == null ? List.<Row>of() : rows) {
                present.add(row == null ? new Row(null, null) : row);
            }
            return present;
        } catch (IOException e) {
            throw new InvalidSetting(SettingProblem.MAPPING_MALFORMED);
        }
    }
}
