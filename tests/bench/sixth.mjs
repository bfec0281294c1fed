// A warm start on a whole phone that is slow, not only a slow page: all of the browser's processes together get a sixth
// of a core, by a control group of Linux.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { FLAGS, rounded, say } from "./engine.mjs";

const ROUNDS = 3;
const ROOT = "/sys/fs/cgroup";
const PERIOD_US = 60_000;
const SHARE_US = PERIOD_US / 6;
/** The browser is calm once it takes less than that many milliseconds of a processor in half a second, three times. */
const CALM_MS = 5;

const pause = (ms) => new Promise((over) => setTimeout(over, ms));

/** A group for the browser's processes, of either version of control groups; fails where none can be made. */
function group() {
  const name = `besace-bench-${process.pid}`;
  const old = existsSync(`${ROOT}/cpu/cpu.cfs_quota_us`);
  const dirs = old ? [`${ROOT}/cpu/${name}`, `${ROOT}/cpuacct/${name}`] : [`${ROOT}/${name}`];
  for (const dir of dirs) if (!existsSync(dir)) mkdirSync(dir);
  const [held, counted = held] = dirs;
  const set = (file, value) => writeFileSync(`${held}/${file}`, String(value));
  const read = (file) => readFileSync(`${counted}/${file}`, "utf8");
  const one = {
    /** A shell's words that put it, and what it starts, into the group. */
    enter: dirs.map((dir) => `echo $$ > ${dir}/cgroup.procs`).join(" && "),
    hold: () => (old ? set("cpu.cfs_quota_us", SHARE_US) : set("cpu.max", `${SHARE_US} ${PERIOD_US}`)),
    free: () => (old ? set("cpu.cfs_quota_us", -1) : set("cpu.max", `max ${PERIOD_US}`)),
    /** Milliseconds of processor that it took so far. */
    used: () => (old ? read("cpuacct.usage") / 1e6 : read("cpu.stat").match(/usage_usec (\d+)/)[1] / 1e3),
    remove: () => dirs.forEach((dir) => rmdirSync(dir)),
  };
  if (old) set("cpu.cfs_period_us", PERIOD_US);
  one.free();
  one.used();
  return one;
}

/** A browser, spoken to without a driver: a driver listens to every request and every worker, which takes its share. */
function open(profile, enter) {
  const args = [...FLAGS.split(" "), "--headless", "--window-size=390,844", "--remote-debugging-pipe"];
  const child = spawn(
    "/bin/sh",
    ["-c", `${enter} && exec "$0" "$@"`, process.env.BESACE_CHROMIUM, ...args, `--user-data-dir=${profile}`, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const gone = new Promise((over) => child.once("exit", over));
  const [, , , out, into] = child.stdio;
  const waiting = new Map();
  const heard = new Map();
  let last = 0;
  let text = "";
  into.setEncoding("utf8").on("data", (more) => {
    const whole = (text + more).split("\0");
    text = whole.pop();
    for (const { id, method, params, result, error } of whole.map((one) => JSON.parse(one))) {
      if (method) heard.get(method)?.(params);
      else if (error) waiting.get(id)[1](new Error(error.message));
      else waiting.get(id)[0](result);
    }
  });
  const tell = (sessionId) => (method, params) =>
    new Promise((...ends) => {
      last += 1;
      waiting.set(last, ends);
      out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const send = tell();
  return {
    /** Fulfilled with the next event of that name. */
    next: (method) => new Promise((come) => heard.set(method, come)),
    async tab() {
      const { targetId } = await send("Target.createTarget", { url: "about:blank" });
      const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
      return { send: tell(sessionId), close: () => send("Target.closeTarget", { targetId }) };
    },
    async close() {
      await send("Browser.close").catch(() => {});
      await gone;
    },
  };
}

/** Calls `besaceLock` once the lock is painted. */
const WATCH = `new MutationObserver((_, observer) => {
  if (!document.querySelector("[data-testid=lock]")) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => besaceLock("")));
}).observe(document, { childList: true, subtree: true })`;

async function calm(held) {
  for (let times = 0, tries = 0; times < 3 && tries < 40; tries += 1) {
    const before = held.used();
    await pause(500);
    times = held.used() - before < CALM_MS ? times + 1 : 0;
  }
}

/**
 * Milliseconds until the lock stands in a new tab of a browser that runs, and how many of them a processor worked, each
 * the median of three; `null` where the machine lets nobody hold processes back. The hub must be silent by then.
 */
export async function sixth(profile, url) {
  let held;
  try {
    held = group();
  } catch (error) {
    say(`the browser cannot be held to a sixth of a core here: ${error.message}`);
    return { warm_sixth_ms: null, warm_sixth_cpu_ms: null };
  }
  const browser = open(profile, held.enter);
  const [wall, work] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`warm start on a sixth of a core, ${round + 1} of ${ROUNDS}`);
      const { send, close } = await browser.tab();
      await send("Runtime.enable");
      await send("Page.enable");
      await send("Runtime.addBinding", { name: "besaceLock" });
      await send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
      await calm(held);
      const locked = browser.next("Runtime.bindingCalled");
      held.hold();
      const [began, before] = [performance.now(), held.used()];
      send("Page.navigate", { url });
      await locked;
      wall.push(performance.now() - began);
      work.push(held.used() - before);
      held.free();
      await calm(held);
      await close();
    }
  } finally {
    held.free();
    await browser.close();
    await pause(500);
    try {
      held.remove();
    } catch {
      // A process of the browser's is still ending; the group goes with the machine.
    }
  }
  const median = (numbers) => rounded(numbers.sort((a, b) => a - b)[ROUNDS >> 1]);
  return { warm_sixth_ms: median(wall), warm_sixth_cpu_ms: median(work) };
}
