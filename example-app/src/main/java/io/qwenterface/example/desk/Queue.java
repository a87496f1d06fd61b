package io.qwenterface.example.desk;

/** The team that works on a ticket. */
public enum Queue {
    /** Invoices, refunds, double charges, taxes. */
    BILLING,
    /** Faults of software, terminals, printers and interfaces. */
    TECHNICAL,
    /** Sign-in, passwords, locked users, licences. */
    ACCOUNT,
    /** Parcels: orders, deliveries, returns, broken or missing goods. */
    SHIPPING,
    /** Offers, prices, upgrades, wishes for features. */
    SALES,
    /** Intruders, phishing, personal data and its deletion. */
    SECURITY,
    /** Nothing for a person to do, such as automatic replies. */
    NONE
}
