package org.tenantaccess.keycloak.cleanup;

import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.storage.StorageId;
import org.keycloak.storage.UserStorageProviderModel;
import org.keycloak.timer.ScheduledTask;
import org.tenantaccess.domain.access.Subject;
import org.tenantaccess.keycloak.membership.Subjects;
import org.tenantaccess.keycloak.store.Page;
import org.tenantaccess.keycloak.store.Store;

/**
 * Removes the rows of users and groups that Keycloak removed without telling: a federation that is gone took its users
 * along. Looks at a page of subjects a realm each time, so that it never takes long, and goes on where it stopped.
 */
final class Sweep implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final int PAGE = 500;

    private int next;

    @Override
    public String getTaskName() {
        return "tenant-access-sweep";
    }

    @Override
    public void run(KeycloakSession session) {
        boolean more = false;
        for (RealmModel realm : session.realms().getRealmsStream().toList()) {
            session.getContext().setRealm(realm);
            more |= sweep(session, realm);
        }
        next = more ? next + PAGE : 0;
    }

    private boolean sweep(KeycloakSession session, RealmModel realm) {
        Store store = new Store(session, realm);
        Subjects subjects = new Subjects(session, realm);
        List<Subject> page = store.traces().subjects(new Page(next, PAGE));
        subjects.fetch(page);
        for (Subject subject : page) {
            if (isGone(subjects, subject) && !isAsleep(realm, subject)) {
                LOG.infof("Removing the assignments of %s %s, which is gone", subject.kind(), subject.id());
                store.traces().removeOf(subject);
            }
        }
        return page.size() == PAGE;
    }

    private static boolean isGone(Subjects subjects, Subject subject) {
        return switch (subject.kind()) {
            case USER -> subjects.user(subject.id()).isEmpty();
            case GROUP -> subjects.group(subject.id()).isEmpty();
        };
    }

    /** A federation that is switched off for a while shows none of the users that it keeps for itself. */
    private static boolean isAsleep(RealmModel realm, Subject subject) {
        StorageId id = new StorageId(subject.id());
        ComponentModel federation = id.isLocal() ? null : realm.getComponent(id.getProviderId());
        return federation != null && !new UserStorageProviderModel(federation).isEnabled();
    }
}
