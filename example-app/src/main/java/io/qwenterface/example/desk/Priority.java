package io.qwenterface.example.desk;

/** How soon somebody has to act. The most urgent comes first. */
public enum Priority {
    /** A shop cannot sell, data or money is being lost, or an intruder is in the account. Within the hour. */
    URGENT,
    /** Work is blocked or money was taken wrongly, and there is no way around it. Within the day. */
    HIGH,
    /** Something is wrong, but the customer can go on. Within three days. */
    NORMAL,
    /** A question, a wish, or nothing to do. When there is time. */
    LOW;

    /** Whether this is {@code other} or more urgent. */
    public boolean isAtLeast(Priority other) {
        return compareTo(other) <= 0;
    }
}
