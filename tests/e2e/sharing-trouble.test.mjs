// Sharing when a phone is lost, when the network comes and goes, and when a team has few people.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { addTime, all, at, day, keptOffline, open, says, start, tick, typeCode, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { downloaded, table } from "./support/files.mjs";
import { ownHub } from "./support/hub.mjs";
import { accept, crew, invite, makeTeam, pairTyped, prepareForBilal, settingsTo, shareThis } from "./support/share.mjs";

let hub = null;
before(async () => {
  hub = await ownHub();
});
after(() => hub?.end());

/** A phone whose app comes from that hub. */
const carried = (options = {}) => phone({ origin: hub.origin, ...options });

/** Karim has a team, and Amina shares with it an appointment that she has in two days. */
async function shareTownHall(karim, amina) {
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  const code = await invite(karim.page, "Amina");
  await start(amina.page, { origin: hub.origin });
  await addTime(amina.page, { title: "Town hall", date: await day(amina.page, 2), clock: "09:00" });
  await accept(amina.page, code);
  await visit(amina.page, "/times");
  await at(amina.page, "time").locator("a").first().click();
  await shareThis(amina.page);
}

test("Amina's phone is lost: her new one has it all from her computer, the team goes on, and the lost one gets nothing", async () => {
  const [karim, lost, computer] = [await carried(), await carried(), await carried()];
  await shareTownHall(karim, lost);
  await start(computer.page, { origin: hub.origin, code: "161803" });
  await pairTyped(lost.page, computer.page, ["Phone", "Computer"]);
  await visit(computer.page, "/times");
  await computer.page.getByText("Town hall").first().waitFor();
  // The computer belongs to what is shared with the team too, as soon as both were online for a while.
  await settingsTo(computer.page, "teams");
  await at(computer.page, "team").locator("a").first().click();
  await at(computer.page, "seen").getByText("Town hall").waitFor({ timeout: 120_000 });

  // 1. The phone is gone, out of reach. The computer takes it off the list, and lets the new one in.
  await lost.context.setOffline(true);
  await settingsTo(computer.page, "devices");
  await all(computer.page, "device").filter({ hasText: "Phone" }).locator('[data-testid="remove"]').click();
  await at(computer.page, "confirm").click();
  await computer.page.waitForFunction(() => document.querySelectorAll('[data-testid="device"]').length === 1);
  const fresh = await carried();
  await start(fresh.page, { origin: hub.origin, code: "271828" });
  await pairTyped(computer.page, fresh.page, ["Computer", "New phone"]);
  await visit(fresh.page, "/times");
  await fresh.page.getByText("Town hall").first().waitFor();

  // 2. What she changes on the new phone reaches the team.
  await settingsTo(fresh.page, "teams");
  await at(fresh.page, "team").locator("a").first().click();
  await at(fresh.page, "seen").getByText("Town hall").waitFor({ timeout: 120_000 });
  await addTime(fresh.page, { title: "Dentist", date: await day(fresh.page, 3), clock: "10:00" });
  await shareThis(fresh.page);
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "Amina" }).first().locator("a").first().click();
  await karim.page.getByText("Dentist").first().waitFor({ timeout: 90_000 });

  // 3. Whoever found the phone brings it online: it is emptied, and never heard of the dentist.
  await lost.context.setOffline(false);
  await visit(lost.page, "/times");
  await lost.page.getByText("Town hall").waitFor({ state: "detached", timeout: 90_000 });
  assert.doesNotMatch(await lost.page.locator("main").innerText(), /Town hall|Dentist/);
  for (const one of [karim, lost, computer, fresh]) await one.close();
});

test("the whole story, with the network cut at each step: everything is kept, told, and arrives later", async () => {
  const [karim, amina] = [await carried(), await carried()];
  await start(karim.page, { origin: hub.origin });
  await start(amina.page, { origin: hub.origin });
  for (const one of [karim, amina]) await keptOffline(one.page);
  // The parts of sharing are on both phones.
  for (const one of [karim, amina]) {
    await settingsTo(one.page, "teams");
    await at(one.page, "add").click();
    await at(one.page, "code").waitFor();
  }
  const cut = (one) => one.context.setOffline(true);
  const back = (one) => one.context.setOffline(false);
  /** The words about sharing on the settings' first lines. */
  const told = async (page, words) => {
    await visit(page, "/settings");
    await all(page, "sync").filter({ hasText: words }).first().waitFor();
  };

  // 1. The team and its invitation are made with no network: nobody can use it yet, and that is said.
  await cut(karim);
  await makeTeam(karim.page);
  await at(karim.page, "add").click();
  await at(karim.page, "field-name").fill("Amina");
  await at(karim.page, "save").click();
  await at(karim.page, "sync").filter({ hasText: "once there is a network" }).waitFor();
  await told(karim.page, /Waiting for network|has not answered/);
  await back(karim);
  await crew(karim.page);
  await at(karim.page, "add").click();
  await at(karim.page, "code-shown").waitFor();
  const code = (await at(karim.page, "code-shown").innerText()).trim();

  // 2. Amina enters the code with no network; she is asked again by itself when it is back.
  await cut(amina);
  await settingsTo(amina.page, "teams");
  await at(amina.page, "add").click();
  await at(amina.page, "code").fill(code);
  await at(amina.page, "next").click();
  await at(amina.page, "fault").waitFor();
  await back(amina);
  await at(amina.page, "nothing-yet").waitFor();

  // 3. She says yes with no network, and shares an appointment: Karim hears of it later.
  await cut(amina);
  await at(amina.page, "field-name").fill("Amina");
  await at(amina.page, "confirm").click();
  await at(amina.page, "seen").waitFor();
  await addTime(amina.page, { title: "Town hall", date: await day(amina.page, 2), clock: "09:00" });
  await shareThis(amina.page);
  await told(amina.page, /Waiting for network|has not answered/);
  await crew(karim.page);
  assert.equal(await all(karim.page, "person").count(), 0);
  await back(amina);
  await told(amina.page, "Shared:");
  const line = all(karim.page, "person").filter({ hasText: "Amina" }).first();
  await line.waitFor({ timeout: 90_000 });
  await line.locator("a").first().click();
  await karim.page.getByText("Town hall").first().waitFor();

  // 4. Karim suggests another time with no network.
  await cut(karim);
  await at(karim.page, "propose").click();
  await at(karim.page, "field-date").fill(await day(karim.page, 4));
  await at(karim.page, "field-clock").fill("11:00");
  await at(karim.page, "save").click();
  await at(karim.page, "suggested").waitFor();
  await back(karim);
  await visit(amina.page, "/");
  await at(amina.page, "suggestion").filter({ hasText: "Karim" }).waitFor({ timeout: 90_000 });

  // 5. She says yes with no network; her own appointment has it at once, his follows.
  await cut(amina);
  await at(amina.page, "yes").click();
  await at(amina.page, "suggestion").waitFor({ state: "detached" });
  await visit(amina.page, "/times");
  await amina.page.getByText("11:00").first().waitFor();
  await back(amina);
  await all(karim.page, "suggested").filter({ hasText: "was accepted" }).first().waitFor({ timeout: 90_000 });

  // 6. Another one, and she says no with no network: it is off her screen at once, and he reads it later.
  await at(karim.page, "propose").click();
  await at(karim.page, "field-date").fill(await day(karim.page, 6));
  await at(karim.page, "save").click();
  await visit(amina.page, "/");
  await at(amina.page, "suggestion").filter({ hasText: "Karim" }).waitFor({ timeout: 90_000 });
  await cut(amina);
  await at(amina.page, "no").click();
  await at(amina.page, "suggestion").waitFor({ state: "detached" });
  await told(amina.page, /Waiting for network|has not answered/);
  await back(amina);
  await all(karim.page, "suggested").filter({ hasText: "was not accepted" }).first().waitFor({ timeout: 90_000 });

  // 7. She shares where she was yesterday and says that she went, with no network: the team sees it later.
  await cut(amina);
  await addTime(amina.page, { title: "Bank", date: await day(amina.page, -1), clock: "09:00" });
  await shareThis(amina.page);
  await visit(amina.page, "/times");
  await at(amina.page, "outcome-attended").click();
  await at(amina.page, "outcome-attended").waitFor({ state: "detached" });
  await told(amina.page, /Waiting for network|has not answered/);
  assert.doesNotMatch(await karim.page.locator("main").innerText(), /Bank/);
  await back(amina);
  await karim.page.getByText("Bank").first().waitFor({ timeout: 90_000 });
  await says(karim.page.locator("main"), /Yesterday at 09:00\s+went/);

  // 8. She stops with no network: told truthfully, and carried out when it is back.
  await cut(amina);
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  await at(amina.page, "stop-all").click();
  await at(amina.page, "confirm").click();
  await at(amina.page, "stop-all").waitFor({ state: "detached" });
  await says(karim.page.locator("main"), /Town hall/);
  await back(amina);
  await karim.page.getByText("Town hall").first().waitFor({ state: "detached", timeout: 90_000 });
  await told(amina.page, "Shared:");

  // 9. Karim prepares a toolbox and makes its code with no network: it works once he is back, and he is told which.
  await crew(karim.page);
  await at(karim.page, "prepare").click();
  await at(karim.page, "field-name").waitFor();
  await cut(karim);
  const card = await prepareForBilal(karim.page);
  await at(karim.page, "hand-state").filter({ hasText: "once there is a network" }).waitFor();
  await back(karim);
  await at(karim.page, "hand-state").filter({ hasText: "works now" }).waitFor();

  // 10. Bilal enters it where there is none: told so, with nothing that turns; it comes by itself once there is.
  const bilal = await carried();
  await open(bilal.page, hub.origin);
  await at(bilal.page, "next").click();
  await tick(bilal.page, "protect-code");
  await at(bilal.page, "next").click();
  for (let time = 0; time < 2; time += 1) {
    await typeCode(bilal.page, "271828");
    await at(bilal.page, "next").click();
  }
  await at(bilal.page, "take").click();
  await at(bilal.page, "word").waitFor();
  await keptOffline(bilal.page);
  await cut(bilal);
  await at(bilal.page, "code").fill(card);
  await at(bilal.page, "word").fill("heron");
  await at(bilal.page, "save").click();
  await at(bilal.page, "sync").filter({ hasText: "There is no network" }).waitFor();
  assert.equal(await bilal.page.locator("main .waiting, main [aria-busy=true]").count(), 0, "nothing turns");
  await back(bilal);
  await at(bilal.page, "taken").waitFor();
  await crew(karim.page);
  await at(karim.page, "prepare").click();
  await at(karim.page, "hand-state").filter({ hasText: "They have it" }).waitFor({ timeout: 90_000 });
  for (const one of [karim, amina, bilal]) await one.close();
});

test("the hub is killed, then hangs: Amina reads that it does not answer, and when it was shared once it is back", async () => {
  const [karim, amina] = [await carried(), await carried()];
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  const code = await invite(karim.page, "Amina");
  await start(amina.page, { origin: hub.origin });
  await accept(amina.page, code);
  for (const one of [karim, amina]) await keptOffline(one.page);
  const state = async (words, timeout = 60_000) => {
    await visit(amina.page, "/settings");
    await all(amina.page, "sync").filter({ hasText: words }).first().waitFor({ timeout });
  };
  await state("Shared:");
  const port = new URL(hub.origin).port;
  const silences = [
    // It is gone, and nothing listens any more.
    { begin: () => hub.kill(), end: () => hub.start(port) },
    // It takes requests and says nothing.
    { begin: () => hub.child.kill("SIGSTOP"), end: () => hub.child.kill("SIGCONT") },
  ];
  for (const [number, { begin, end }] of silences.entries()) {
    // 1. There is a network, but nobody answers: what she writes is kept, and that is said.
    await begin();
    const title = `Visit ${number + 1}`;
    await addTime(amina.page, { title, date: await day(amina.page, 2 + number), clock: "09:00" });
    await shareThis(amina.page);
    await state("has not answered since", 120_000);
    const words = await amina.page.locator("main").innerText();
    assert.match(words, /Saved on this phone\. The other side has not answered since .*\d{1,2}:\d{2}/);
    assert.equal(await amina.page.locator("main .waiting").count(), 0, "nothing is waited for on the screen");
    assert.equal(await amina.page.evaluate(() => navigator.onLine), true, "the phone itself has a network");
    // 2. The screens go on meanwhile.
    await visit(amina.page, "/times");
    await amina.page.getByText(title).first().waitFor();
    // 3. It is back: sent by itself, and told with the time.
    await end();
    await state(/Shared: .*\d{1,2}:\d{2}/, 120_000);
    await crew(karim.page);
    await all(karim.page, "person").filter({ hasText: "Amina" }).first().locator("a").first().click();
    await karim.page.getByText(title).first().waitFor({ timeout: 120_000 });
  }
  for (const one of [karim, amina]) await one.close();
});

test("Amina's only phone is lost: the file brings her entries back, and says that the team has to invite again", async () => {
  const PHRASE = "a long sentence of mine";
  const [karim, lost] = [await carried(), await carried()];
  await shareTownHall(karim, lost);
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "Amina" }).first().waitFor();
  await visit(lost.page, "/settings/safe");
  await at(lost.page, "export-secret").fill(PHRASE);
  await at(lost.page, "export-again").fill(PHRASE);
  const [file] = await Promise.all([lost.page.waitForEvent("download"), at(lost.page, "export").click()]);
  const bytes = await readFile(await file.path());
  await lost.context.setOffline(true);

  // 1. A new phone takes the file in, with no network: the entries are there, and what is missing stands beside it.
  const fresh = await carried();
  await start(fresh.page, { origin: hub.origin, code: "271828" });
  await visit(fresh.page, "/settings/safe");
  await keptOffline(fresh.page);
  await fresh.context.setOffline(true);
  await at(fresh.page, "restore").setInputFiles({ name: "x", mimeType: "application/octet-stream", buffer: bytes });
  await at(fresh.page, "restore-secret").fill(PHRASE);
  await at(fresh.page, "restore-go").click();
  await at(fresh.page, "restored").waitFor();
  await at(fresh.page, "sync").filter({ hasText: "Ask them for a new invitation" }).waitFor();
  await settingsTo(fresh.page, "teams");
  await at(fresh.page, "sync").filter({ hasText: "not the way to your team" }).waitFor();
  await visit(fresh.page, "/times");
  await fresh.page.getByText("Town hall").first().waitFor();
  await fresh.context.setOffline(false);

  // 2. Karim invites her again; she ends what was, and shares anew.
  await crew(karim.page);
  const again = await invite(karim.page, "Amina, new phone");
  await accept(fresh.page, again, { name: "Amina again" });
  await settingsTo(fresh.page, "teams");
  const old = all(fresh.page, "team").filter({ hasText: "Not connected" });
  await old.locator("a").first().click();
  await at(fresh.page, "leave").click();
  await at(fresh.page, "confirm").click();
  await old.waitFor({ state: "detached" });
  await visit(fresh.page, "/times");
  await at(fresh.page, "time").locator("a").first().click();
  await shareThis(fresh.page);
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "Amina again" }).first().locator("a").first().click();
  await karim.page.getByText("Town hall").first().waitFor({ timeout: 90_000 });

  // 3. He takes the old entry off the team's list: it is erased at the hub, as the lost phone is told when it is found.
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasNotText: "Amina again" }).first().locator("a").first().click();
  await at(karim.page, "remove").click();
  await at(karim.page, "confirm").click();
  await at(karim.page, "figures").waitFor();
  await karim.page.waitForFunction(() => document.querySelectorAll('[data-testid="person"]').length === 1);
  await karim.page.waitForFunction(() => /Amina again/.test(document.querySelector("main").innerText));
  await lost.context.setOffline(false);
  await visit(lost.page, "/settings");
  await all(lost.page, "sync").filter({ hasText: "was erased on the other side" }).first().waitFor({ timeout: 90_000 });
  await visit(lost.page, "/times");
  await lost.page.getByText("Town hall").first().waitFor();
  for (const one of [karim, lost, fresh]) await one.close();
});

test("figures are told from five people on, and fewer never stand in a line of their own", async () => {
  const karim = await carried();
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  const figures = async () => {
    await crew(karim.page);
    await at(karim.page, "figures").click();
    await at(karim.page, "figures-over").waitFor();
  };
  for (const [number, who] of ["Amina", "Bilal", "Chiara", "Dragan", "Elif"].entries()) {
    await crew(karim.page);
    const code = await invite(karim.page, who);
    const one = await carried();
    await start(one.page, { origin: hub.origin, code: null });
    // One of them goes somewhere else than the others.
    await addTime(one.page, { title: number === 0 ? "Choir" : "Town hall", date: await day(one.page, -1), clock: "09:00" });
    await accept(one.page, code, { name: who });
    await visit(one.page, "/times");
    await at(one.page, "time").locator("a").first().click();
    await shareThis(one.page);
    await visit(one.page, "/times");
    await at(one.page, "outcome-attended").click();
    await crew(karim.page);
    await all(karim.page, "person").filter({ hasText: who }).first().waitFor({ timeout: 90_000 });
    if (number === 3) {
      await figures();
      await at(karim.page, "figures-few").waitFor();
      assert.equal(await all(karim.page, "figures-table").count(), 0);
    }
    await one.close();
  }
  await figures();
  await at(karim.page, "figures-whole").waitFor();
  // The same as a table for other programs: all five, each once, and nobody apart.
  const [head, whole, ...parts] = table(await downloaded(karim.page, () => at(karim.page, "export").click(), /\.csv$/));
  const column = (name) => head.indexOf(name);
  assert.deepEqual([whole[column("People")], whole[column("Shared")], whole[column("went")]], ["5", "5", "5"]);
  for (const part of parts) assert.ok(Number(part[column("People")]) >= 5, `${part}`);
  assert.doesNotMatch(JSON.stringify([head, whole, parts]), /Choir|Amina|Bilal/);
  const words = await karim.page.locator("main").innerText();
  assert.doesNotMatch(words, /Choir|Amina|Bilal/, "one person is told apart from the others");
  await karim.close();
});
