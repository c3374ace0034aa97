package io.framewise.plugin;

/** What happens when a plugin or pack cannot be used. */
public enum FailurePolicy {
    /** One exception with all issues of all plugins. */
    FAIL,
    /** It is left out, and every result's provenance says so. */
    SKIP_AND_REPORT
}
