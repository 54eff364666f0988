const config = await (await fetch("/config.json", { credentials: "omit" })).text();
if (parent !== window) parent.postMessage(config, JSON.parse(config).app);
