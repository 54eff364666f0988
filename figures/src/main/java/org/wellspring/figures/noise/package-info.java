/**
 * Whole-number noise, drawn exactly: Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy"
 * (NeurIPS 2020), in fractions of whole numbers. Never uses floating point, whose gaps give answers away, and never
 * chooses its own source of chance.
 */
@NullMarked
package org.wellspring.figures.noise;

import org.jspecify.annotations.NullMarked;
