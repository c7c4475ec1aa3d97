package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void R23_isAUserOrAGroup() {
        assertThat(Subject.user("1").kind().label()).isEqualTo("user");
        assertThat(Subject.group("1").kind().label()).isEqualTo("group");
        assertThat(Subject.user("1")).isNotEqualTo(Subject.group("1"));
    }
}
