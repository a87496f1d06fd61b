package accepted;

/**
 * Old.
 *
 * @deprecated use another
 */
@Deprecated
record Answer(String text) {}
