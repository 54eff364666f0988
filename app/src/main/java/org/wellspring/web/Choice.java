package org.wellspring.web;

/** One of several things to choose from: what is sent, and how it is called on screen. */
public record Choice(String value, String label) {}
