package org.wellspring.web;

/** Names addresses that only whoever was handed them can know. A form there needs no cookie to prove that it came from our page. */
@FunctionalInterface
public interface SecretAddress {
    boolean holds(String path);
}
