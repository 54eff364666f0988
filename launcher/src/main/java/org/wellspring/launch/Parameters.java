package org.wellspring.launch;

import java.util.Map;

/** Small steps between environment, addresses and properties. */
final class Parameters {
    private Parameters() {}

    static String with(String url, String parameter) {
        return url + (url.contains("?") ? "&" : "?") + parameter;
    }

    static void copy(Map<String, String> environment, Map<String, Object> properties, String variable, String property) {
        if (environment.containsKey(variable)) {
            properties.put(property, environment.get(variable));
        }
    }
}
