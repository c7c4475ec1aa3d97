package org.tenantaccess.domain.access;

/** The reach of one assignment: everything, or one resource. */
public sealed interface Scope {

    /** All present and future resources. */
    Scope GLOBAL = new Global();

    ScopeKind kind();

    boolean covers(ResourceRef resource);

    /** {@code CUSTOM}: this resource only. */
    static Scope on(ResourceRef resource) {
        return new On(resource);
    }

    /** Everything. */
    record Global() implements Scope {
        @Override
        public ScopeKind kind() {
            return ScopeKind.GLOBAL;
        }

        @Override
        public boolean covers(ResourceRef resource) {
            return true;
        }
    }

    /** One resource. */
    record On(ResourceRef resource) implements Scope {
        @Override
        public ScopeKind kind() {
            return ScopeKind.CUSTOM;
        }

        @Override
        public boolean covers(ResourceRef other) {
            return resource.equals(other);
        }
    }
}
