package io.qwenterface.catalog;

/** Whether a model can do something, where not knowing is a third answer. */
public enum Support {
    /** A source says so. */
    YES,
    /** A source says that it cannot. */
    NO,
    /** No source says anything: neither rely on it nor refuse it. */
    UNKNOWN
}
