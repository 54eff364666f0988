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
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/** Replaces everything in `place`, and moves the reader there when asked to. */
export function show(place, children, { focus } = {}) {
  place.replaceChildren(...[children].flat().filter(Boolean));
  if (!focus) return;
  focus.tabIndex = -1;
  focus.focus();
}
