// The only two scripts this origin ever starts beside a page's own: the worker that keeps the pages, and the one that blinds.

const SCRIPTS = ["/sw.js", "/blind.js"];

const policy = globalThis.trustedTypes?.createPolicy("wellspring-worker", {
  createScriptURL: path => {
    if (!SCRIPTS.includes(path)) throw new TypeError("Only this site's own two workers may be started.");
    return path;
  },
});

export const trusted = path => policy?.createScriptURL(path) ?? path;
