/**
 * Questionnaires as data and how their answers become scores: keys (items, scales, reversals, missing rules, cut-offs with their
 * source) and the two-class statements a wave may publish. The key files beside this package hold facts only; a questionnaire's
 * wording is somebody's text and comes in packs of its own. Never knows who answered, and never calls a score a diagnosis.
 */
@NullMarked
package org.wellspring.figures.instrument;

import org.jspecify.annotations.NullMarked;
