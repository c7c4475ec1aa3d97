package org.tenantaccess.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CategoryTest {

    @Test
    void R31_uncategorizedAlwaysExistsAndNeverChanges() {
        Category uncategorized = new Category("uncategorized", new DisplayName("Uncategorized"));
        assertThat(Category.UNCATEGORIZED).isEqualTo(uncategorized);
        RejectedInput rejected = assertThatExceptionOfType(RejectedInput.class)
                .isThrownBy(uncategorized::requireChangeable)
                .actual();
        assertThat(rejected.field()).isEqualTo("category");
        assertThat(rejected.rejection()).isEqualTo(Rejection.PREDEFINED_CATEGORY);
        assertThat(rejected.rejection().isConflict()).isTrue();
        assertThat(rejected.parameters()).containsExactly("Uncategorized");
    }

    @Test
    void R31_itIsTheCategoryOfResourcesWithoutOne() {
        assertThat(Category.UNCATEGORIZED.name()).isEqualTo(Resource.UNCATEGORIZED);
    }

    @Test
    void R31_everyOtherCategoryMayChange() {
        Category moon = new Category("7", new DisplayName("Moon"));
        assertThat(moon.requireChangeable()).isSameAs(moon);
    }
}
