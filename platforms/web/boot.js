// Starts the engine's worker and the UI side by side, then the service worker.
import { start } from "./link.js";
import "./offline.js";

start("@ENGINE@");

const shell = document.getElementById("shell");
try {
  const { default: init } = await import("@APP@");
  await init();
  // The UI has drawn: the static shell has done its part.
  shell?.remove();
} catch (error) {
  // The numbers stay; the sentence beneath them says why nothing else comes.
  document.getElementById("shell-state")?.removeAttribute("hidden");
  throw error;
}
