/**
 * A made-up hospital with fourteen weeks of history. Everything in it was said by simulated devices to the real server code
 * while its clock moved; no figure is inserted.
 */
@NullMarked
package org.wellspring.launch.demo;

import org.jspecify.annotations.NullMarked;
