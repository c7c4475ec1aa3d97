package org.tenantaccess.keycloak;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.tenantaccess.keycloak.mapper.OidcTenantRoleMapper;

/** What is shipped: our classes, and the folder in which this module's stand. */
final class Production {

    private Production() {}

    /** Ours and the domain's, without tests. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.tenantaccess");
    }

    static Path folder() throws URISyntaxException {
        return Path.of(OidcTenantRoleMapper.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
