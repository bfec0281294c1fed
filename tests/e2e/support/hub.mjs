// A hub of one's own that keeps spaces, for stories with several phones; it can be stopped and started again.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Starts a hub in a folder of its own; `more` stands behind its other words. */
export async function ownHub(...more) {
  const data = await mkdtemp(join(tmpdir(), "besace-hub-"));
  const hub = { origin: "", child: null };
  hub.start = (port = 0) =>
    new Promise((resolve, reject) => {
      const words = ["serve", "--listen", `127.0.0.1:${port}`, "--web", process.env.BESACE_WEB, "--data", data, ...more];
      if (process.env.BESACE_PACK) words.push("--directory", process.env.BESACE_PACK);
      const child = spawn(process.env.BESACE_HUB, words, { stdio: ["ignore", "pipe", "inherit"] });
      hub.child = child;
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`the hub ended before it listened (${code})`)));
      let said = "";
      child.stdout.on("data", (part) => {
        said += part;
        const told = /listening on (http:\S+)/.exec(said);
        if (told) {
          hub.origin = told[1];
          resolve(hub);
        }
      });
    });
  /** Ends it at once, as a power cut does. */
  hub.kill = () =>
    new Promise((resolve) => {
      hub.child.once("exit", resolve);
      hub.child.kill("SIGKILL");
    });
  hub.stop = () =>
    new Promise((resolve) => {
      if (!hub.child || hub.child.exitCode !== null) return resolve();
      hub.child.once("exit", resolve);
      hub.child.kill();
    });
  hub.end = async () => {
    await hub.stop();
    await rm(data, { recursive: true, force: true });
  };
  return hub.start();
}
