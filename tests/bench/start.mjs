// How soon the app is there: cold over a slow network on a slow phone, and warm without a network
// with 100,000 services on the phone. Prints one JSON object.
import { browser, folder, hub, makePack, rounded, say } from "./engine.mjs";
import { slowLine } from "./line.mjs";
import { sixth } from "./sixth.mjs";

const COUNT = Number(process.env.BESACE_BENCH_SERVICES ?? 100_000);
const ROUNDS = 3;
const dir = await folder();
const median = (times) => rounded([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]);

const medians = (starts) => ({
  shell_ms: median(starts.map((one) => one.shell)),
  usable_ms: median(starts.map((one) => one.usable)),
  engine_ms: median(starts.map((one) => one.engine)),
});

/** Milliseconds from the navigation until the static shell stands, the screens are drawn, the engine answers. */
async function open(page, url) {
  await page.goto(url, { waitUntil: "commit" });
  const screens = page.waitForFunction(() => document.querySelector("main h1, [data-testid=lock]") && performance.now(), null, { polling: "raf" });
  const usable = await (await screens).jsonValue();
  const shell = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null);
  const engine = await page.evaluate(async () => {
    const { answered } = await import(document.querySelector('link[href$="/link.js"]').href);
    await answered;
    return performance.now();
  });
  return { shell, usable, engine };
}

async function slow(page, cpu) {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

const { pack } = await makePack(dir.path, COUNT);
const served = await hub(process.env.BESACE_PACK ?? pack);
// 1.6 Mbit/s down, 0.75 up.
const far = await slowLine(served.url, { latency: 150, down: 200_000, up: 96_000 });
try {
  const cold = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`cold start ${round + 1} of ${ROUNDS}`);
    const context = await browser(`${dir.path}/cold-${round}`);
    const page = await context.newPage();
    await slow(page, 4);
    cold.push(await open(page, far.url));
    await context.close();
  }

  say("making a toolbox, so that the directory is kept on the phone");
  const context = await browser(`${dir.path}/warm`);
  const first = await context.newPage();
  await first.goto(served.url);
  await first.evaluate(() => navigator.serviceWorker.ready);
  await first.evaluate(() => {
    // Who comes back has chosen a language: what they wait for is the lock, which the engine opens.
    localStorage.setItem("besace.language", "en");
    // Create(Code("314159")), as the screens would ask it.
    besaceEngine.send(new Uint8Array([255, 255, 3, 1, 0, 6, ...new TextEncoder().encode("314159")]));
  });
  say("installing the directory");
  await first.waitForTimeout(Number(process.env.BESACE_BENCH_INSTALL_MS ?? 60_000));
  await first.close();
  await context.setOffline(true);
  const warm = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`warm start ${round + 1} of ${ROUNDS}`);
    const page = await context.newPage();
    await slow(page, 6);
    warm.push(await open(page, served.url));
    await page.close();
  }
  await context.close();
  // No hub, no network; the browser's own way to be offline would listen to every request.
  served.stop();
  const held = await sixth(`${dir.path}/warm`, served.url);
  console.log(
    JSON.stringify({
      services: COUNT,
      cold: medians(cold),
      warm_offline: medians(warm),
      ...held,
    }),
  );
} finally {
  far.close();
  served.stop();
  await dir.remove();
}
