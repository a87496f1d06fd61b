package io.qwenterface.runtime.internal.wire;

/**
 * Joins the pieces of a stream's text, and finds the new part of each where a stream repeats the whole text so far, as
 * the native protocol does if it overlooks {@code incremental_output} (wire reference d.2).
 *
 * <p>Which of the two it is shows at the second piece, if that does not begin with the first. If it does, it is held
 * back until the third decides: a model may well say "1" and then "10".
 */
final class Pieces {
    private final StringBuilder whole = new StringBuilder();
    private boolean undecided;
    private boolean repeating;
    private String held = "";

    /** A stream that never repeats. */
    static Pieces incremental() {
        return new Pieces(false);
    }

    /** A stream that may repeat. */
    static Pieces perhapsRepeating() {
        return new Pieces(true);
    }

    private Pieces(boolean undecided) {
        this.undecided = undecided;
    }

    /** Takes a piece and answers what is new of it; empty if nothing is, or if it is held back. */
    String add(String piece) {
        String fresh;
        if (undecided) {
            fresh = decide(piece);
        } else if (repeating) {
            fresh = piece.length() > whole.length() ? piece.substring(whole.length()) : "";
        } else {
            fresh = piece;
        }
        whole.append(fresh);
        return fresh;
    }

    private String decide(String piece) {
        if (!held.isEmpty()) {
            undecided = false;
            repeating = piece.startsWith(held);
            String kept = held;
            held = "";
            return repeating ? piece.substring(whole.length()) : kept + piece;
        }
        if (piece.isEmpty() || whole.length() == 0) {
            return piece;
        }
        if (piece.length() > whole.length() && piece.startsWith(whole.toString())) {
            held = piece;
            return "";
        }
        undecided = false;
        return piece;
    }

    /** The stream has ended: what was held back was a piece like any other. */
    String rest() {
        String rest = held;
        held = "";
        whole.append(rest);
        return rest;
    }

    @Override
    public String toString() {
        return whole.toString();
    }
}
