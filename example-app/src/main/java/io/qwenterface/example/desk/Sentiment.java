package io.qwenterface.example.desk;

/** How the writer feels about us. */
public enum Sentiment {
    /** Thanks or praises. */
    PLEASED,
    /** Matter-of-fact. */
    NEUTRAL,
    /** Disappointed, worried, or tired of waiting. */
    FRUSTRATED,
    /** Shouts, threatens to leave, to complain or to sue. */
    ANGRY
}
