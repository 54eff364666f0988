/**
 * Statistical process control: is a series doing what it always does, or has something changed? Charts with limits
 * ({@link org.wellspring.figures.chart.Chart}), the Anhøj runs rules by which the product decides
 * ({@link org.wellspring.figures.chart.Finding}), and the four rules and icons of NHS "Making Data Count" for those who
 * report in them. Points are numbered from 1, as people count them. Never compares people or teams, never says why
 * something changed, and holds no words: pages put findings into sentences.
 */
@NullMarked
package org.wellspring.figures.chart;

import org.jspecify.annotations.NullMarked;
