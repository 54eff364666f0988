// htmx, fetched only by a page that asks for it: most pages are plain links and forms.

const ASKING = "[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-boost]";

export function bringHtmx() {
  const address = document.querySelector('meta[name="htmx"]')?.content;
  if (!address || !document.querySelector(ASKING)) return;
  const bring = () => {
    const script = document.createElement("script");
    script.src = address;
    document.head.append(script);
  };
  // It looks at the page as soon as it is there, but only once the page is complete.
  if (document.readyState === "complete") bring();
  else addEventListener("load", bring);
}
