package org.wellspring.launch.attack;

import java.util.Map;

/**
 * One row as its disk shows it.
 *
 * @param cells text by column, {@code ctid}, {@code xmin}, {@code xmax} and {@code cmin} too; bytes in hex
 * @param orders the cells that can be put in an order, as numbers
 */
record Row(String table, Map<String, String> cells, Map<String, Double> orders) {}
