// Builds elements from words and attributes only: there is no way in for markup.

const SVG = "http://www.w3.org/2000/svg";

/** `el("p", { class: "muted" }, "words", otherElement)`; `on` holds listeners, `aria` and `data` their attributes. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  const { on = {}, aria = {}, data = {}, ...attributes } = properties;
  for (const [name, value] of Object.entries(attributes)) set(element, name, value);
  for (const [name, value] of Object.entries(aria)) set(element, `aria-${name}`, String(value));
  for (const [name, value] of Object.entries(data)) set(element, `data-${name}`, value);
  for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener);
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  element.setAttribute(name, value === true ? "" : String(value));
}

/** A Lucide icon from the sprite; always beside a word, so hidden from screen readers. */
export const icon = name => svg("svg", { class: "icon", "aria-hidden": "true", focusable: "false" }, svg("use", { href: `/icons.svg#${name}` }));

export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Replaces everything in `place`, and moves the reader there when asked to. */
export function show(place, children, { focus } = {}) {
  place.replaceChildren(...[children].flat().filter(Boolean));
  if (!focus) return;
  focus.tabIndex = -1;
  focus.focus();
}
