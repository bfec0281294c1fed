// What a change of 1 % of the rows costs a phone that has 100,000 services: bytes to fetch, and time in the browser's
// worker from learning that there is something new until it is found. Prints one JSON object.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { browser, folder, hub, keepDirectory, openEngine, rounded, say, spread } from "./engine.mjs";
import { services } from "./records.mjs";

const COUNT = Number(process.env.BESACE_BENCH_SERVICES ?? 100_000);
const ROUNDS = 3;
/** A phone is so many times slower than this machine's core. Chromium slows down no worker, so this is multiplied. */
const PHONE = 4;
/** A word of the changed rows alone, another each round. */
const WORDS = ["zwaluwnest", "hagedisdal", "kwartelkop"];

const dir = await folder();
const file = (name) => join(dir.path, name);
const besace = async (...args) => (await promisify(execFile)(process.env.BESACE_HUB, args)).stdout;

/** Of each kind of row one in a hundred: most change, of services some go and some come. */
function change(records, round) {
  const mine = (row, step, at = 0) => row % step === (at + 7 * round) % step;
  const organizations = new Map();
  for (const { organization } of records) {
    if (!organizations.has(organization.id)) organizations.set(organization.id, mine(organizations.size, 100));
  }
  const changed = records.map((one, row) => {
    const next = { ...one };
    if (organizations.get(one.organization.id)) next.organization = { ...one.organization, description: `Équipe ${round}` };
    if (mine(row, 100, 3)) {
      const [at] = one.service_at_locations;
      next.service_at_locations = [{ ...at, location: { ...at.location, transportation: `Entrée ${round}, au fond de la cour` } }];
    }
    if (mine(row, 125)) {
      next.description = `${one.description} ${WORDS[round]}`;
      next.phones = [{ number: `+32 2 555 ${String(1000 + (row % 9000))}`, type: "voice" }];
    }
    return next;
  });
  const kept = changed.filter((_, row) => !mine(row, 1000, 11));
  const come = changed.filter((_, row) => mine(row, 1000, 13)).map((one) => ({ ...one, id: `new${round}-${one.id}` }));
  return [...kept, ...come];
}

async function publish(records, ...more) {
  const list = { besace: { name: "Bench", made: "2026-01-01", country: "BE", example: true }, contents: records };
  await writeFile(file("services.json"), JSON.stringify(list));
  const keys = ["--pack-key", file("pack.key"), "--timestamp-key", file("time.key")];
  const said = await besace("publish", "--to", file("directory"), "--source", file("services.json"), "--region", "bench", ...keys, ...more);
  const [, full, delta] = said.match(/(\d+) bytes, (\d+) from/);
  return { full: Number(full), delta: Number(delta) };
}

say(`publishing ${COUNT} services`);
let records = services(COUNT);
for (const key of ["root", "pack", "time"]) await besace("key", "new", file(`${key}.key`));
const keys = ["--root", file("root.pub"), "--threshold", "1", "--pack", file("pack.pub"), "--timestamp", file("time.pub")];
await besace("key", "rotate", "--out", file("1.root"), ...keys);
await besace("key", "sign", file("1.root"), "--key", file("root.key"));
await publish(records, "--root", file("1.root"));
const served = await hub(file("directory"));
try {
  const context = await browser(file("profile"));
  const page = await context.newPage();
  say("installing the directory in the browser");
  await openEngine(page, served.url);
  const begun = Date.now();
  await keepDirectory(page);
  const install_ms = Date.now() - begun;

  const times = [];
  let bytes;
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`changing 1 % of it, ${round + 1} of ${ROUNDS}`);
    records = change(records, round);
    bytes = await publish(records);
    const found = page.evaluate((word) => found(word), WORDS[round]);
    const [worker] = page.workers();
    const start = await worker.evaluate(() => {
      dispatchEvent(new Event("online"));
      return performance.timeOrigin + performance.now();
    });
    times.push((await found) - start);
  }
  await context.close();
  const { p50_ms, p95_ms } = spread(times);
  console.log(
    JSON.stringify({
      services: COUNT,
      full_bytes: bytes.full,
      delta_bytes: bytes.delta,
      delta_percent: rounded((bytes.delta * 100) / bytes.full),
      install_ms,
      delta_ms: p50_ms,
      worst_ms: p95_ms,
      phone_ms: rounded(p50_ms * PHONE),
    }),
  );
} finally {
  served.stop();
  await dir.remove();
}
