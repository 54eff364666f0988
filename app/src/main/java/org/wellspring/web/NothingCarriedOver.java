package org.wellspring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;

/** No page leaves a note in the session for the next one, so that a page which asks for no session needs none. */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class NothingCarriedOver implements FlashMapManager {
    @Override public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override public void saveOutputFlashMap(FlashMap notes, HttpServletRequest request, HttpServletResponse response) {
        if (!notes.isEmpty()) {
            throw new IllegalStateException("Pages carry nothing over. Put what the next page needs into its address.");
        }
    }
}
