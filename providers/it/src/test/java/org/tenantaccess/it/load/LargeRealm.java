package org.tenantaccess.it.load;

import org.tenantaccess.it.install.ProductionSite;

/** Users {@code u0} …, projects {@code p0} … and groups {@code g0} …, as many as one likes. */
public final class LargeRealm {

    private LargeRealm() {}

    /** Past Keycloak, which takes minutes for 10,000 of them. */
    public static void fill(ProductionSite site, String realm, int scale) {
        String from = " from realm r, generate_series(0, " + (scale - 1) + ") n where r.name = '" + realm + "'";
        site.rows("insert into user_entity (id, username, realm_id, enabled, email_verified, email_constraint,"
                + " created_timestamp, not_before) select gen_random_uuid()::text, 'u' || n, r.id, true, false,"
                + " gen_random_uuid()::text, 0, 0" + from);
        site.rows("insert into ta_resource (id, realm_id, res_type, res_id, name, name_key, version)"
                + " select gen_random_uuid()::text, r.id, 'project', 'p' || n, 'P' || n, 'p' || n, 0" + from);
        site.rows("insert into keycloak_group (id, name, parent_group, realm_id, type)"
                + " select gen_random_uuid()::text, 'g' || n, ' ', r.id, 0" + from);
        site.rows("analyze");
    }
}
