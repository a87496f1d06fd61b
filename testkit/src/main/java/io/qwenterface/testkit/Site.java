package io.qwenterface.testkit;

import io.qwenterface.Region;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the service's hosts a request means: one region's, perhaps one workspace's. On loopback that is said by the
 * first segment of the path ({@code /ap-southeast-1/...}) or by a Host header that names a real host.
 *
 * @param region null if the request does not say
 * @param workspace null unless the host is a workspace's own
 */
record Site(Region.@Nullable Id region, @Nullable String workspace) {
    private static final Map<Region.Id, String> NAMES = new EnumMap<>(Map.of(
            Region.Id.SINGAPORE, "ap-southeast-1",
            Region.Id.US_VIRGINIA, "us-east-1",
            Region.Id.BEIJING, "cn-beijing",
            Region.Id.HONG_KONG, "cn-hongkong",
            Region.Id.FRANKFURT, "eu-central-1",
            Region.Id.TOKYO, "ap-northeast-1",
            Region.Id.FINANCE_CLOUD, "finance"));
    private static final Map<String, Region.Id> SHARED_HOSTS = Map.of(
            "dashscope-intl.aliyuncs.com", Region.Id.SINGAPORE,
            "dashscope.aliyuncs.com", Region.Id.BEIJING,
            "dashscope-us.aliyuncs.com", Region.Id.US_VIRGINIA,
            "dashscope-finance.aliyuncs.com", Region.Id.FINANCE_CLOUD,
            "cn-hongkong.dashscope.aliyuncs.com", Region.Id.HONG_KONG);
    private static final Pattern WORKSPACE_HOST = Pattern.compile("([^.]+)\\.([^.]+)\\.maas\\.aliyuncs\\.com");

    static String name(Region.Id region) {
        return NAMES.getOrDefault(region, region.name());
    }

    static Site of(String path, String host) {
        for (Map.Entry<Region.Id, String> region : NAMES.entrySet()) {
            if (path.startsWith("/" + region.getValue() + "/")) {
                return new Site(region.getKey(), null);
            }
        }
        Matcher workspace = WORKSPACE_HOST.matcher(host);
        if (workspace.matches()) {
            return new Site(named(workspace.group(2)), workspace.group(1));
        }
        return new Site(SHARED_HOSTS.get(host), null);
    }

    private static Region.@Nullable Id named(String name) {
        for (Map.Entry<Region.Id, String> region : NAMES.entrySet()) {
            if (region.getValue().equals(name)) {
                return region.getKey();
            }
        }
        return null;
    }

    /** The path without the region's segment. */
    String pathWithin(String path) {
        String prefix = region == null ? "/" : "/" + name(region) + "/";
        return prefix.length() > 1 && path.startsWith(prefix) ? path.substring(prefix.length() - 1) : path;
    }
}
