package org.tenantaccess.it.demo;

import java.net.URI;
import org.tenantaccess.it.server.Probe;

/** What a visitor of the demo needs to know. */
record Welcome(URI server) {
    private static final String REALM = "member-center";
    private static final String LINE = "─".repeat(78);

    String text() {
        return String.join("\n", LINE, addresses(), "", people(), "", token(), "", stop(), LINE);
    }

    private String addresses() {
        String console = server + "/realms/" + REALM + "/tenant-access/console/";
        String admin = "Admin console    " + server + "/admin/   (admin / admin)";
        // Not every build carries the console.
        return new Probe().ok(console) ? "Role management  " + console + "\n" + admin : admin;
    }

    private static String people() {
        return """
        People of realm %s (password = user name)
          creator         member role Creator
          administrator   member role Administrator
          member          member role General member
          nobody          no member role
          carol           Creator in organization apollo, General member in gemini
          sam             Security Manager
          rita            Resource Creator
          max             Resource Manager of project alpha
          rex             Resource Reviewer of everything
          gwen            in group /reviewers, which reviews document handbook""".formatted(REALM);
    }

    private String token() {
        return "See a token's claims (bash, zsh; put another name for creator):\n\n"
                + new TokenCommand(server, REALM).text();
    }

    private static String stop() {
        return "Ctrl-C stops the server; what you changed is gone then.";
    }
}
