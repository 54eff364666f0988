package org.wellspring.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the frames in which code of the private origin runs: the check-in, reports, asks, the own history. */
@Component
public class PrivateFrames {
    private final List<PrivateSetting> settings;
    private final JsonMapper json;

    PrivateFrames(List<PrivateSetting> settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /**
     * @param panel {@code checkin}, {@code report}, {@code asks} or {@code history}
     * @param title what the frame is, for people who cannot see it
     */
    public Frame frame(Page page, String panel, String title) {
        var setting = new LinkedHashMap<String, Object>();
        setting.put("lang", page.text().language().code());
        setting.put("dir", page.direction());
        setting.put("scheme", page.scheme());
        settings.stream().filter(part -> part.neededBy(panel)).forEach(part -> setting.putAll(part.forPage(page)));
        return new Frame(page.privateOrigin() + "/panel/" + panel, title, json.writeValueAsString(setting));
    }

    /** @param setting JSON for the frame's {@code data-setting} attribute */
    public record Frame(String address, String title, String setting) {}
}
