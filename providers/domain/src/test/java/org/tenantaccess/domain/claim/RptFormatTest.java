package org.tenantaccess.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RptFormatTest {

    @Test
    void anIdThatLooksLikeATypeIsQualified() {
        TreeMap<String, List<String>> projects = new TreeMap<>();
        projects.put("document:alpha", List.of("read-resources"));
        TreeMap<String, SortedMap<String, List<String>>> resources = new TreeMap<>();
        resources.put("project", projects);

        assertThat(PermissionClaim.RPT.value(new GrantTable(List.of(), resources)))
                .hasValueSatisfying(claim -> assertThat(claim.toString()).contains("rsid=project:document:alpha"));
    }
}
