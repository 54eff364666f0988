package org.wellspring.help.confidential;

/**
 * Where a person can speak in confidence today, outside this product.
 *
 * @param reach telephone, address or web page
 * @param whoReads who learns what is said there
 */
public record Route(String name, String reach, String hours, String whoReads) {}
