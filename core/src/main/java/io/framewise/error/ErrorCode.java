package io.framewise.error;

/** The stable code of a kind of problem; printed with every {@link Issue} so that it can be looked up and tested for. */
public enum ErrorCode {
    /** A file is not well-formed YAML, JSON or CSV. */
    SYNTAX("FW-PACK-SYNTAX"),
    /** A file exceeds a bound on size, depth or number of elements. */
    LIMIT("FW-PACK-LIMIT"),
    /** A file is empty, missing or in a place where no pack file belongs. */
    FILE("FW-PACK-FILE"),
    /** The format version is not one that this release reads. */
    FORMAT("FW-PACK-FORMAT"),
    /** A field is not known at this place. */
    UNKNOWN_FIELD("FW-PACK-UNKNOWN-FIELD"),
    /** A required field is missing. */
    MISSING_FIELD("FW-PACK-MISSING-FIELD"),
    /** A value has the wrong type, range or form. */
    VALUE("FW-PACK-VALUE"),
    /** A unit is neither the expected one nor convertible to it. */
    UNIT("FW-PACK-UNIT"),
    /** A reference names something that does not exist. */
    DANGLING("FW-CATALOG-DANGLING-REFERENCE"),
    /** Two definitions of one identifier. */
    DUPLICATE("FW-CATALOG-DUPLICATE-ID"),
    /** A definition cannot be used as it stands, for example a scenario that weights one thing twice. */
    INCONSISTENT("FW-CATALOG-INCONSISTENT"),
    /** A plugin could not be found, created or configured. */
    PLUGIN_BROKEN("FW-PLUGIN-BROKEN"),
    /** Two plugins share an identifier. */
    PLUGIN_DUPLICATE("FW-PLUGIN-DUPLICATE-ID"),
    /** A plugin needs another release of Framewise. */
    PLUGIN_API("FW-PLUGIN-API"),
    /** A plugin, a pack or a part of one does not keep its contract. */
    CONTRACT("FW-CONTRACT-BROKEN"),
    /** A request names an unknown framework, criterion, scenario, family or source. */
    UNKNOWN_ID("FW-REQUEST-UNKNOWN-ID"),
    /** A request cannot be answered as it is put. */
    REQUEST("FW-REQUEST-INVALID"),
    /** A model object was built without a required attribute. */
    INCOMPLETE_MODEL("FW-MODEL-INCOMPLETE"),
    /** A model object was built with an attribute outside its range. */
    INVALID_MODEL("FW-MODEL-INVALID"),
    /** A file or a service cannot be reached. */
    UNAVAILABLE("FW-SOURCE-UNAVAILABLE");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** {@return the code as printed, such as {@code FW-PLUGIN-DUPLICATE-ID}} */
    public String code() {
        return code;
    }
}
