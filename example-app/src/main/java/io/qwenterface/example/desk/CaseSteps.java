package io.qwenterface.example.desk;

/** Hears of each step of a case when it is done. Called by one thread at a time, in the order of the methods. */
public interface CaseSteps {
    /** A picture was read. */
    void seen(String picture, Screenshot screenshot);

    /** A picture could not be read. */
    void unseen(String picture, String reason);

    /** There is this to be done. */
    void action(ActionItem action);

    /** The case is hard, and was thought through. */
    void advised(String reasoning, String advice);

    /** The customer is answered. */
    void answered(String answer);

    /** The customer was answered in an earlier run. */
    void answeredBefore(String answer);

    /** A colleague's question is answered. */
    void followedUp(String question, String answer);
}
