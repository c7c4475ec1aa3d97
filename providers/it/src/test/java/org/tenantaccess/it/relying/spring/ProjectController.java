package org.tenantaccess.it.relying.spring;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ProjectController {

    @GetMapping("/projects/{id}")
    @PreAuthorize("@access.can('read-resources', 'project', #id)")
    String read(@PathVariable String id) {
        return "project " + id;
    }

    @PutMapping("/projects/{id}")
    @PreAuthorize("@access.can('edit-resources', 'project', #id)")
    String edit(@PathVariable String id) {
        return "edited " + id;
    }

    @PostMapping("/projects")
    @PreAuthorize("@access.can('create-resource')")
    String create() {
        return "created";
    }

    @GetMapping("/admin/settings")
    String settings() {
        return "settings";
    }
}
