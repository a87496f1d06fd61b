package io.qwenterface.benchmarks;

/** How soon somebody has to look at a ticket. */
public enum Urgency {
    LOW,
    NORMAL,
    HIGH
}
