package io.qwenterface.runtime.internal.wire;

import java.util.Locale;

/** The HTTP status under which the service sends a code (wire reference f.2), for errors that come without one. */
final class StatusOfCode {
    private StatusOfCode() {}

    static int of(String code, String message) {
        String name = code.toLowerCase(Locale.ROOT);
        if (name.startsWith("throttling")
                || name.startsWith("limit_")
                || name.equals("limitrequests")
                || name.equals("insufficient_quota")) {
            return 429;
        }
        if (name.equals("modelunavailable")
                || name.equals("modelservingerror")
                || message.contains("capacity limits")) {
            return 503;
        }
        if (name.startsWith("invalid_api_key") || name.equals("invalidapikey")) {
            return 401;
        }
        if (name.startsWith("invalid")
                || name.startsWith("badrequest")
                || name.equals("arrearage")
                || name.replace("_", "").equals("datainspectionfailed")) {
            return 400;
        }
        if (name.contains("accessdenied") || name.contains("access_denied") || name.contains("freetieronly")) {
            return 403;
        }
        return name.contains("notfound") || name.contains("not_found") ? 404 : 500;
    }
}
