package org.tenantaccess.domain.access;

import java.util.List;

/**
 * Whether a permission is effective, and why.
 *
 * @param because every assignment that confers it; empty where it is denied
 * @param withheld assignments that would confer it, but have no effect here
 */
public record Decision(boolean allowed, List<Reason> because, List<Withheld> withheld) {

    public Decision {
        because = List.copyOf(because);
        withheld = List.copyOf(withheld);
    }
}
