package org.wellspring.adoption.promise;

import java.util.List;

/** One page or act of this half, and which roles may open it; nobody named means everyone, also signed out. */
public record Door(String method, String path, List<String> roles) {}
