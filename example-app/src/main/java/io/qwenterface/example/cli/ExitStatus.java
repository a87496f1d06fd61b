package io.qwenterface.example.cli;

/** What the program ends with. Described again in {@link TriageCommand}'s help. */
final class ExitStatus {
    /** Every ticket was triaged. */
    static final int ALL_TRIAGED = 0;

    /** At least one ticket was skipped, or one to be worked on not found; all others were triaged. */
    static final int SKIPPED = 1;

    /** The command line was not understood. */
    static final int USAGE = 2;

    /** At least one ticket was not triaged, one draft not written or one case not finished, since the service did not answer. */
    static final int SERVICE = 3;

    /** Our own mistake. */
    static final int INTERNAL = 70;

    private ExitStatus() {}

    /**
     * What a run ends with.
     *
     * @param missed whether a ticket that was to be worked on was not there
     */
    static int of(Totals totals, boolean missed) {
        if (totals.failed() + totals.untried() > 0) {
            return SERVICE;
        }
        return totals.skipped() > 0 || missed ? SKIPPED : ALL_TRIAGED;
    }
}
