package org.tenantaccess.keycloak.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 1", "1000, 1", "1001, 2", "2000, 2", "2001, 3"})
    void holdsEverythingOnceAndInOrder(int size, int chunks) {
        List<Integer> values = IntStream.range(0, size).boxed().toList();
        assertThat(Chunks.of(values)).hasSize(chunks).allMatch(chunk -> chunk.size() <= Chunks.SIZE);
        assertThat(Chunks.of(values).stream().flatMap(List::stream)).containsExactlyElementsOf(values);
    }

    @Test
    void nothingHasNoChunk() {
        assertThat(Chunks.of(List.of())).isEmpty();
    }
}
