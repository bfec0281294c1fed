import { phone } from "./support/browser.mjs";
import { start, unlock, at } from "./support/app.mjs";
const p = await phone();
const t0 = Date.now(); const log = (...a) => console.log(((Date.now()-t0)/1000).toFixed(1), ...a);
p.page.on("console", m => log("console:", m.type(), m.text().slice(0,300)));
p.page.on("pageerror", e => log("pageerror:", e.message.slice(0,300)));
p.page.on("worker", w => { log("worker start"); w.on("close", () => log("worker end")); });
const opfs = (pg) => pg.evaluate(async () => { const r = await navigator.storage.getDirectory(); const a=[]; for await (const k of r.keys()) a.push(k); return {opfs:a, caches: await caches.keys(), sw: !!navigator.serviceWorker.controller, ls: {...localStorage}, ss: {...sessionStorage}}; });
try {
await start(p.page);
log(await opfs(p.page)); await p.page.evaluate(() => besaceEngine.send(new Uint8Array([99, 6])));
await p.page.waitForTimeout(3000);
log(await opfs(p.page));
log((await p.page.locator("body").innerText()).slice(0,200).replace(/\n/g," | "));
} catch (e) { log("ERR", e.message.slice(0,500)); for (const pg of p.context.pages()) log((await pg.locator("body").innerText()).slice(0,300)); }
await p.context.close();
process.exit(0);
