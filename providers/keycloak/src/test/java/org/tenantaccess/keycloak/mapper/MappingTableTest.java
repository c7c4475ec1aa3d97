package org.tenantaccess.keycloak.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tenantaccess.domain.tenant.RoleMapping.row;
import static org.tenantaccess.keycloak.mapper.MapperConfig.assertRefused;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTableTest {

    @Test
    void R2_keepsTheOrderOfRows() {
        String json = "[{\"key\":\"z\",\"value\":\"Owner\"},{\"key\":\"a\",\"value\":\"Viewer\"}]";
        assertThat(MappingTable.read(json).rows()).containsExactly(row("z", "Owner"), row("a", "Viewer"));
    }

    @Test
    void R2_keepsSeveralRowsOfOneMemberRole() {
        String json =
                "[{\"key\":\"a\",\"value\":\"X\"},{\"key\":\"b\",\"value\":\"Y\"},{\"key\":\"a\",\"value\":\"Z\"}]";
        assertThat(MappingTable.read(json).rows()).containsExactly(row("a", "X"), row("b", "Y"), row("a", "Z"));
    }

    @Test
    void takesBlanksAroundNamesAway() {
        assertThat(MappingTable.read("[{\"key\":\" a \",\"value\":\" X Y \"}]").rows())
                .containsExactly(row("a", "X Y"));
    }

    @Test
    void readsANumberAsText() {
        assertThat(MappingTable.read("[{\"key\":\"a\",\"value\":1}]").rows()).containsExactly(row("a", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "[null]", "[{\"key\":\"\",\"value\":\" \"}]", "[{\"key\":null}]", "null"})
    void ignoresRowsThatWereNotFilled(String json) {
        assertThat(MappingTable.read(json).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"a\"}",
                "{\"value\":\"X\"}",
                "{\"key\":\"a\",\"value\":\"\"}",
                "{\"key\":\" \",\"value\":\"X\"}"
            })
    void tellsTheRowThatIsFilledByHalf(String half) {
        String json = "[{\"key\":\"a\",\"value\":\"X\"},{}," + half + "]";
        assertRefused(() -> MappingTable.read(json), SettingProblem.MAPPING_ROW_INCOMPLETE, "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "creator",
                "{",
                "[{]",
                "\"text\"",
                "7",
                "{\"key\":\"a\",\"value\":\"X\"}",
                "[\"a\"]",
                "[[]]",
                "[{\"key\":{},\"value\":\"X\"}]",
                "[{\"key\":[\"a\"],\"value\":\"X\"}]"
            })
    void refusesWhatIsNoTable(String json) {
        assertRefused(() -> MappingTable.read(json), SettingProblem.MAPPING_MALFORMED);
    }

    @Test
    void refusesDeepNestingWithoutOverflow() {
        String deep = "[{\"key\":" + "[".repeat(100_000);
        assertRefused(() -> MappingTable.read(deep), SettingProblem.MAPPING_MALFORMED);
    }

    @Test
    void takesFiveHundredRowsAndNoMore() {
        assertThat(MappingTable.read(rows(500)).rows()).hasSize(500);
        assertRefused(() -> MappingTable.read(rows(501)), SettingProblem.MAPPING_TOO_LONG, "500", "255");
    }

    @ParameterizedTest
    @CsvSource({"255, 1, false", "1, 255, false", "256, 1, true", "1, 256, true"})
    void takesNamesOf255CharactersAndNoMore(int key, int value, boolean refused) {
        String json = "[{\"key\":\"" + "k".repeat(key) + "\",\"value\":\"" + "v".repeat(value) + "\"}]";
        if (refused) {
            assertRefused(() -> MappingTable.read(json), SettingProblem.MAPPING_TOO_LONG, "500", "255");
        } else {
            assertThat(MappingTable.read(json).rows()).hasSize(1);
        }
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "{\"key\":\"k" + i + "\",\"value\":\"v\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
