// Lets tests import the browser modules as they are: they are ES modules, and their packages live in web/node_modules.
import { register } from "node:module";

register("./hooks.mjs", import.meta.url);
