package org.wellspring.people.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wellspring.web.Choice;

/**
 * One page of the register.
 *
 * @param name what was searched for, or empty
 * @param department id of the chosen one, or empty
 * @param number of this page, the first is 0
 * @param more whether there is a page after this one
 */
public record RegisterPage(String name, String department, List<Choice> departments, List<PersonLine> lines, int number, boolean more) {
    public String address(int page) {
        return "/people?name=%s&department=%s&from=%d".formatted(URLEncoder.encode(name, StandardCharsets.UTF_8), department, page);
    }
}
