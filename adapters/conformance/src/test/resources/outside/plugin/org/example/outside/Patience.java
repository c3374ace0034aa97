package org.example.outside;

/** How many months are lately; bound by the plugin for itself. */
final class Patience {
    private final int months;

    Patience(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
