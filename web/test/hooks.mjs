const BROWSER_CODE = /\/(relay|app)\/src\/(main|test)\/web\/.*\.m?js$/;
const HERE = new URL("./", import.meta.url).href;

export async function resolve(specifier, context, next) {
  const bare = !/^([./]|node:|file:|data:)/.test(specifier);
  const resolved = await next(specifier, bare && BROWSER_CODE.test(context.parentURL ?? "") ? { ...context, parentURL: HERE } : context);
  return BROWSER_CODE.test(resolved.url) ? { ...resolved, format: "module" } : resolved;
}
