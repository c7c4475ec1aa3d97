package org.tenantaccess.it.rules;

import java.util.List;

/** What the rules say, in short, in the order of their numbers. */
final class RuleTexts {

    private static final List<String> TEXTS = List.of(
            "Default mapping of member roles to tenant roles",
            "The mapping is an ordered table per mapper; the first row that applies is the highest",
            "Member roles are held realm-wide, direct, through groups or in composites, or in an organization",
            "Creator and administrator stay distinguishable",
            "Without a member role, or with one that is not mapped: no tenant role",
            "The same answer in every token, for every grant",
            "A request that selects organizations narrows the answer; tenants are never mixed",
            "Some permissions include `list-all-users`, globally, computed and never stored",
            "`administer-resources` takes effect only where both edit permissions are effective",
            "A resource is read-write with both edit permissions, else read-only",
            "`list-all-resources` shows resources in lists and reads none",
            "Predefined roles are never edited, renamed or deleted",
            "Only Resource Manager and Resource Reviewer work on documents",
            "`GLOBAL` reaches every present and future resource",
            "Custom roles need `manage-security-roles`; deleting one removes its assignments",
            "A role's name is unique in the realm, without regard to case",
            "A custom role holds at least one permission, and none that is global only",
            "A custom role is assigned at `CUSTOM` scope only",
            "A role is created together with its first assignments, all or nothing",
            "Permissions come through roles only",
            "`CUSTOM` needs existing resources, `GLOBAL` takes none",
            "The permissions of all roles are united, per resource",
            "A group is a subject: its members and those of its subgroups hold the role",
            "Assigning what is assigned, or removing what is gone, changes nothing and is no error",
            "`manage-user-permissions` assigns any role in any scope to anyone",
            "`manage-owned-resource-access-right` grants and revokes on that resource only",
            "Nobody removes the last Security Manager, except a realm administrator",
            "The assignments of one user are copied to others: add, replace, extra, preview",
            "Creating needs `create-resource`; the creator manages the new resource",
            "Renaming and removing need the right on the resource; removing removes its assignments",
            "Categories need `categorize-resources`; `Uncategorized` always exists",
            "People see resources on which they hold a permission, or all with `list-all-resources`",
            "A Security Manager sees all assignments, a resource's manager those on it, anyone their own",
            "Lists are searched, sorted, paged; the matrix filters resources, users and groups, and turns round",
            "On the admin mount Keycloak's own rights decide");

    private RuleTexts() {}

    static int count() {
        return TEXTS.size();
    }

    static String of(int rule) {
        return TEXTS.get(rule - 1);
    }
}
