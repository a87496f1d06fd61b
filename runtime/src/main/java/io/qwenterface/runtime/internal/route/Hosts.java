package io.qwenterface.runtime.internal.route;

import io.qwenterface.Region;
import org.jspecify.annotations.Nullable;

/** The hosts of Model Studio, wire reference a.1 and a.2. */
final class Hosts {
    private Hosts() {}

    /** The host that serves every workspace of the region, or null where there is none. */
    static @Nullable String shared(Region.Id region) {
        return switch (region) {
            case SINGAPORE -> "https://dashscope-intl.aliyuncs.com";
            case US_VIRGINIA -> "https://dashscope-us.aliyuncs.com";
            case BEIJING -> "https://dashscope.aliyuncs.com";
            case HONG_KONG -> "https://cn-hongkong.dashscope.aliyuncs.com";
            case FINANCE_CLOUD -> "https://dashscope-finance.aliyuncs.com";
            case FRANKFURT, TOKYO -> null;
        };
    }

    /** The host of one workspace, or null where workspaces have none. */
    static @Nullable String dedicated(Region.Id region, String workspaceId) {
        String area = switch (region) {
            case SINGAPORE -> "ap-southeast-1";
            case US_VIRGINIA -> "us-east-1";
            case BEIJING -> "cn-beijing";
            case HONG_KONG -> "cn-hongkong";
            case FRANKFURT -> "eu-central-1";
            case TOKYO -> "ap-northeast-1";
            case FINANCE_CLOUD -> null;
        };
        return area == null ? null : "https://" + workspaceId + "." + area + ".maas.aliyuncs.com";
    }
}
