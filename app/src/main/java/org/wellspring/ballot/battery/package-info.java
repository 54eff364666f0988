/**
 * Surveys of everybody: planned, looked at before they are frozen, asked by everyone's own device.
 * Never hears an answer, and never knows who gave one.
 */
@NullMarked
package org.wellspring.ballot.battery;

import org.jspecify.annotations.NullMarked;
