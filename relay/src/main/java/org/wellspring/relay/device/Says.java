package org.wellspring.relay.device;

import java.util.List;
import java.util.Map;

/**
 * What an envelope carries.
 *
 * @param answers by wave, one letter for each indicator: {@code 0} not heavy, {@code 1} heavy, {@code -} not said
 * @param did {@code yes}, {@code mixed} or {@code no}, by ask
 */
public record Says(Map<String, String> answers, List<String> kinds, List<String> asks, Map<String, String> did) {
    public static final Says NOTHING = new Says(Map.of(), List.of(), List.of(), Map.of());

    public static Says answered(String wave, int heavy) {
        return new Says(Map.of(wave, Integer.toString(heavy)), List.of(), List.of(), Map.of());
    }

    public Says reporting(String... more) {
        return new Says(answers, List.of(more), asks, did);
    }

    public Says asking(String... more) {
        return new Says(answers, kinds, List.of(more), did);
    }

    public Says judging(String ask, String helped) {
        return new Says(answers, kinds, asks, Map.of(ask, helped));
    }
}
