// Takes out of a generated theme what a half's style sheet never asks for.

/** Drops whole `[data-color="…"]` blocks, except those of `colours`. */
export const onlyColours = (theme, colours) => theme.replace(/@layer ds\.theme\.color \{\n\[data-color="(\w+)"\][\s\S]*?\n\}\n\n\}\n/g,
  (block, colour) => (colours.includes(colour) ? block : ""));

/** Drops declarations of variables that nothing uses, until none is left. */
export function onlyUsed(theme, rest) {
  for (let text = theme; ;) {
    const used = new Set([...`${text}${rest}`.matchAll(/var\((--[\w-]+)/g)].map(found => found[1]));
    const kept = text.replace(/^\s*(--ds-color-[\w-]+|--ds-heading-[\w-]+|--ds-body-[\w-]+): [^;\n]*;\n/gm, (line, name) => (used.has(name) ? line : ""));
    if (kept === text) return text;
    text = kept;
  }
}
