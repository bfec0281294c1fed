// Search in 100,000 services in the browser's worker, and MiniSearch and FlexSearch on the same
// records in the same browser. Prints one JSON object.
import { browser, folder, hub, keepDirectory, makePack, openEngine, peer, rounded, say, spread } from "./engine.mjs";
import { queries } from "./records.mjs";

const COUNT = Number(process.env.BESACE_BENCH_SERVICES ?? 100_000);
const QUERIES = queries(300);
const dir = await folder();
const { records, pack } = await makePack(dir.path, COUNT);
const served = await hub(pack);
try {
  const context = await browser(`${dir.path}/profile`);
  const page = await context.newPage();
  say("installing the directory in the browser");
  await openEngine(page, served.url);
  const begun = Date.now();
  await keepDirectory(page);
  const install_s = rounded((Date.now() - begun) / 1000);

  say("searching");
  const timed = (options) =>
    page.evaluate(
      async ({ list, options }) => {
        const times = [];
        for (const query of list) {
          const start = performance.now();
          const answer = await search(query, options);
          times.push(performance.now() - start);
          if (answer[0] !== 0) throw new Error(`no answer to ${query}: ${answer.slice(0, 80)}`);
        }
        return times;
      },
      { list: QUERIES, options },
    );
  await timed({}); // once to warm up
  const words = spread(await timed({}));
  const combined = spread(await timed({ from: [50.85, 4.35], language: "nl", noId: true }));

  say("opening it cold, five times");
  const cold = [];
  for (let round = 0; round < 5; round += 1) {
    await openEngine(page, served.url);
    cold.push(
      await page.evaluate(async () => {
        await ask("status");
        const start = performance.now();
        await search("pharmacie");
        return performance.now() - start;
      }),
    );
  }
  await context.close();

  const peers = await measurePeers();
  console.log(
    JSON.stringify({
      services: COUNT,
      ...words,
      cold_open_ms: spread(cold).p95_ms,
      filters_and_nearest: combined,
      install_s,
      peers,
    }),
  );
} finally {
  served.stop();
  await dir.remove();
}

async function measurePeers() {
  const texts = records.map((one, id) => ({
    id,
    text: [
      one.name,
      one.alternate_name,
      one.description,
      one.organization.name,
      one.service_at_locations[0].location.addresses[0].city,
    ].join(" "),
  }));
  const context = await browser(`${dir.path}/peers`);
  const measure = async (name, script, make) => {
    say(`the same with ${name}`);
    const page = await context.newPage();
    await page.addScriptTag({ path: script });
    const result = await page.evaluate(
      async ({ texts, list, make }) => {
        const index = new Function("texts", make);
        const begun = performance.now();
        const find = index(texts);
        const build = performance.now() - begun;
        const times = [];
        for (let round = 0; round < 2; round += 1) {
          times.length = 0;
          for (const query of list) {
            const start = performance.now();
            find(query);
            times.push(performance.now() - start);
          }
        }
        return { times, build };
      },
      { texts, list: QUERIES, make },
    );
    await page.close();
    return { name, ...spread(result.times), build_s: rounded(result.build / 1000) };
  };
  const fold = "(s) => s.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()";
  try {
    return [
      await measure("minisearch", peer("minisearch").replace(/dist\/.*$/, "dist/umd/index.js"), `
        const index = new MiniSearch({ fields: ["text"], processTerm: ${fold} });
        index.addAll(texts);
        return (query) => index.search(query, { prefix: true, combineWith: "AND" }).slice(0, 20);`),
      await measure("flexsearch", peer("flexsearch").replace(/dist\/.*$/, "dist/flexsearch.bundle.min.js"), `
        const index = new FlexSearch.Index({ tokenize: "forward", encode: (s) => (${fold})(s).split(/[^\\p{L}\\p{N}]+/u).filter(Boolean) });
        for (const one of texts) index.add(one.id, one.text);
        return (query) => index.search(query, 20);`),
    ];
  } finally {
    await context.close();
  }
}
