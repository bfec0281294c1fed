// Carried together: several phones and one hub, each with a browser profile of its own.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { addPerson, addTime, all, at, day, daysLater, heading, home, open, says, start, tick, typeCode, visit } from "./support/app.mjs";
import { phone } from "./support/browser.mjs";
import { downloaded, table } from "./support/files.mjs";
import { ownHub } from "./support/hub.mjs";
import { accept, crew, invite, makeTeam, prepareForBilal, settingsTo, shareThis } from "./support/share.mjs";

let hub = null;
before(async () => {
  hub = await ownHub();
});
after(() => hub?.end());

/** A phone whose app comes from that hub. */
const carried = (options = {}) => phone({ origin: hub.origin, ...options });

/** Karim has a team, and Amina a toolbox and its invitation. */
async function invited() {
  const karim = await carried();
  const amina = await carried();
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  const code = await invite(karim.page, "Amina");
  await start(amina.page, { origin: hub.origin, code: null });
  return { karim, amina, code };
}

/** Karim has a team, and Amina shares with it an appointment of yesterday. */
async function withTownHall() {
  const { karim, amina, code } = await invited();
  await addTime(amina.page, { title: "Town hall", date: await day(amina.page, -1), clock: "09:00" });
  await accept(amina.page, code);
  await visit(amina.page, "/times");
  await at(amina.page, "time").locator("a").first().click();
  await shareThis(amina.page);
  return { karim, amina };
}

test("Amina accepts a team, shares two of five, and stops", async () => {
  const karim = await carried();
  const amina = await carried({ language: "fr" });

  // 1. Karim makes a team and invites her.
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);
  const code = await invite(karim.page, "Somebody at the door");

  // 2. Amina has five people and an appointment.
  await start(amina.page, { origin: hub.origin, language: "fr", code: null });
  for (const name of ["Nadia", "Omar", "Petra", "Quentin", "Rosa"]) {
    await addPerson(amina.page, { name, phone: "0470 11 22 33", note: `${name} knows my secret` });
  }
  await addTime(amina.page, { title: "Doctor", date: await day(amina.page, 2), clock: "10:00" });

  // 3. She sees who invites her, that nothing is shared, and says yes.
  await accept(amina.page, code);
  assert.equal(await all(amina.page, "person").count(), 0);

  // 4. She shares the appointment and one person.
  await visit(amina.page, "/times");
  await at(amina.page, "time").locator("a").first().click();
  await shareThis(amina.page);
  await visit(amina.page, "/people");
  await all(amina.page, "person").filter({ hasText: "Nadia" }).locator("a").first().click();
  await shareThis(amina.page);

  // 5. "What my team sees" is exactly that, without her note.
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  const seen = at(amina.page, "seen");
  await seen.getByText("Nadia").waitFor();
  await seen.getByText("Doctor").waitFor();
  const mine = await seen.innerText();
  assert.doesNotMatch(mine, /secret|Omar|Petra/);

  // 6. The team sees the same, and nothing else.
  await crew(karim.page);
  const line = all(karim.page, "person").filter({ hasText: "Amina" });
  await line.first().locator("a").first().click();
  await karim.page.getByText("Nadia").first().waitFor();
  await karim.page.getByText("Doctor").first().waitFor();
  assert.doesNotMatch(await karim.page.locator("main").innerText(), /secret|Omar|Petra/);

  // 7. Amina reads that Karim opened it today.
  await settingsTo(amina.page, "teams");
  await at(amina.page, "receipts").click();
  for (const what of ["Nadia", "Doctor"]) {
    await all(amina.page, "receipt").filter({ hasText: "Karim" }).filter({ hasText: what }).first().waitFor();
  }
  // She takes the list with her as a table: a line for each that is on the screen, and nothing she did not share.
  const listed = await all(amina.page, "receipt").count();
  const [head, ...lines] = table(await downloaded(amina.page, () => at(amina.page, "export").click(), /^.+\.csv$/));
  assert.equal(head.length, 3);
  assert.equal(lines.length, listed);
  const today = await day(amina.page);
  for (const line of lines) assert.deepEqual([line.length, line[0], line[1]], [3, today, "Transit"]);
  const said = lines.map((line) => line[2]).join("\n");
  assert.match(said, /Karim.*Nadia|Nadia.*Karim/);
  assert.doesNotMatch(said, /secret|Omar|Petra/);

  // 8. The team gets another number: Karim says so once, and Amina calls the new one.
  await crew(karim.page);
  await at(karim.page, "workers").click();
  await at(karim.page, "field-phone").fill("02 555 07 07");
  await at(karim.page, "save").click();
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  await amina.page.locator('main a[href^="tel:"]').first().waitFor();
  assert.match(await amina.page.locator('main a[href^="tel:"]').first().getAttribute("href"), /2 ?555 ?07 ?07/);
  await crew(karim.page);
  await line.first().locator("a").first().click();
  await karim.page.getByText("Nadia").first().waitFor();

  // 9. She stops, and is told what that means; Karim's phone loses it.
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  await at(amina.page, "stop-all").click();
  await at(amina.page, "confirm").click();
  await at(amina.page, "stop-all").waitFor({ state: "detached" });
  await at(karim.page, "nothing-yet").waitFor();
  assert.doesNotMatch(await karim.page.locator("main").innerText(), /Nadia|Doctor/);

  await amina.close();
  await karim.close();
});

test("Karim proposes another time; Amina says later, then no, then yes to another; then she asks to be asked no more", async () => {
  const { karim, amina } = await withTownHall();

  /** Karim suggests a day for the first time of the appointment. */
  const suggest = async (offset, clock = "11:00") => {
    await at(karim.page, "propose").click();
    await at(karim.page, "field-date").fill(await day(karim.page, offset));
    await at(karim.page, "field-clock").fill(clock);
    await at(karim.page, "save").click();
    await at(karim.page, "save").waitFor({ state: "detached" });
  };
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "Amina" }).first().locator("a").first().click();
  await karim.page.getByText("Town hall").first().waitFor();
  await suggest(3);

  // 1. It waits on her first screen, from Karim by name; she wants to be asked later. The first screen leaves her alone,
  // Karim reads that it waits, and where the appointment is shared she says no.
  await visit(amina.page, "/");
  const asked = at(amina.page, "suggestion");
  await asked.filter({ hasText: "Karim" }).waitFor();
  await at(amina.page, "later").click();
  await asked.waitFor({ state: "detached" });
  await all(karim.page, "suggested").filter({ hasText: "waits for an answer" }).first().waitFor();
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  await asked.filter({ hasText: "Karim" }).waitFor();
  await at(amina.page, "no").click();
  await asked.waitFor({ state: "detached" });
  await all(karim.page, "suggested").filter({ hasText: "was not accepted" }).first().waitFor();

  // 2. He suggests another day, she says yes, and the appointment has it.
  await suggest(4);
  await visit(amina.page, "/");
  await asked.waitFor();
  await at(amina.page, "yes").click();
  await asked.waitFor({ state: "detached" });
  await all(karim.page, "suggested").filter({ hasText: "was accepted" }).first().waitFor();
  await karim.page.getByText("11:00").first().waitFor();

  // 3. Her own appointment has the new time.
  await visit(amina.page, "/times");
  await at(amina.page, "time").locator("a").first().click();
  await heading(amina.page).filter({ hasText: "Town hall" }).waitFor();
  await says(amina.page.locator("main"), /11:00/);

  // 4. She lets the team change this one directly: the next time counts without a question, and its history says whose.
  await at(amina.page, "sharing").click();
  await at(amina.page, "edit").click();
  await tick(amina.page, "share-direct");
  await at(amina.page, "share").click();
  await at(amina.page, "share-state").filter({ hasText: "change it directly" }).waitFor();
  await karim.page.getByText("They may change it directly").first().waitFor();
  await suggest(6, "15:30");
  await all(karim.page, "suggested").filter({ hasText: "15:30" }).filter({ hasText: "was accepted" }).waitFor();
  await visit(amina.page, "/");
  assert.equal(await asked.count(), 0, "nothing is asked");
  await visit(amina.page, "/times");
  await at(amina.page, "time").locator("a").first().click();
  await amina.page.getByText("15:30").first().waitFor();
  await at(amina.page, "sharing").click();
  await amina.page.locator("main").getByText("Karim").first().waitFor();

  await amina.close();
  await karim.close();
});

test("Amina went to what she shares, the team sees it and passes on what she allows, and after two weeks asks how she is", async () => {
  const { karim, amina } = await withTownHall();

  // 1. Nobody has said yet how it went: not known is not missed.
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "Amina" }).first().locator("a").first().click();
  await karim.page.getByText("Town hall").first().waitFor();
  await karim.page.getByText("not known yet").first().waitFor();

  // 2. She says it in one tap, and the team's page follows by itself.
  await visit(amina.page, "/times");
  await at(amina.page, "outcome-attended").click();
  await karim.page.getByText("not known yet").waitFor({ state: "detached" });
  await says(karim.page.locator("main"), /Yesterday at 09:00\s+went/);

  // 3. She has allowed nothing to be passed on: there is no file. A second one she allows, and that one alone is in it.
  await at(karim.page, "export").click();
  await karim.page.getByText("has not allowed any to be passed on").first().waitFor();
  await addTime(amina.page, { title: "Dentist", date: await day(amina.page, 5), clock: "10:15" });
  await at(amina.page, "sharing").click();
  await tick(amina.page, "share-pass-on");
  await at(amina.page, "share").click();
  await at(amina.page, "stop").waitFor();
  await karim.page.getByText("Dentist").first().waitFor();
  const bundle = JSON.parse(await downloaded(karim.page, () => at(karim.page, "export").click(), /\.fhir\.json$/));
  assert.deepEqual([bundle.resourceType, bundle.type], ["Bundle", "collection"]);
  const appointments = bundle.entry.map((entry) => entry.resource).filter(({ resourceType }) => resourceType === "Appointment");
  assert.equal(appointments.length, 1);
  assert.equal(appointments[0].status, "booked");
  assert.ok(appointments[0].start.startsWith(await day(amina.page, 5)), appointments[0].start);
  assert.match(JSON.stringify(bundle), /Dentist/);
  assert.doesNotMatch(JSON.stringify(bundle), /Town hall/);

  // 4. Two weeks and a day go by on Karim's phone, out of reach: he is reminded of her, notes that he reached her, and
  // she is off that list.
  await karim.context.setOffline(true);
  await daysLater(karim.page, 16);
  const quiet = karim.page.locator("section", { has: karim.page.getByText("Not in touch for two weeks") });
  await crew(karim.page);
  await quiet.getByText("Amina").waitFor();
  await quiet.locator("a").first().click();
  await at(karim.page, "reached").click();
  await at(karim.page, "note").filter({ hasText: "Reached" }).waitFor();
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "in touch: today" }).first().waitFor();
  assert.equal(await quiet.count(), 0);

  await amina.close();
  await karim.close();
});

test("Karim prepares a toolbox with Bilal and hands it over by code and word", async () => {
  const karim = await carried();
  const bilal = await carried();
  await start(karim.page, { origin: hub.origin });
  await makeTeam(karim.page);

  // 1. On Karim's phone, with Bilal beside him: a word that only Bilal knows, and a code for the card.
  await at(karim.page, "prepare").click();
  const code = await prepareForBilal(karim.page);
  await crew(karim.page);
  await at(karim.page, "prepare").click();
  await at(karim.page, "hand-state").filter({ hasText: "works now" }).waitFor();

  // 2. Bilal's own phone: his own lock, then the card.
  await open(bilal.page, hub.origin);
  await at(bilal.page, "next").click();
  await tick(bilal.page, "protect-code");
  await at(bilal.page, "next").click();
  await typeCode(bilal.page, "271828");
  await at(bilal.page, "next").click();
  await typeCode(bilal.page, "271828");
  await at(bilal.page, "next").click();
  await at(bilal.page, "take").click();
  await at(bilal.page, "code").fill(code.toLowerCase());
  await at(bilal.page, "word").fill("egret");
  await at(bilal.page, "save").click();
  await bilal.page.locator(".field-error").waitFor();
  await at(bilal.page, "word").fill("heron");
  await at(bilal.page, "save").click();
  await at(bilal.page, "taken").waitFor();
  await at(bilal.page, "next").click();
  await home(bilal.page);
  await bilal.page.getByText("Night shelter").first().waitFor();

  // 3. Karim's copy is gone.
  await crew(karim.page);
  await at(karim.page, "prepare").click();
  await at(karim.page, "hand-state").filter({ hasText: "They have it" }).waitFor({ timeout: 90_000 });
  await bilal.close();
  await karim.close();
});

test("all appointments with the choir are shared as they come, shown as such, and stopped in one tap", async () => {
  const { karim, amina, code } = await invited();
  await accept(amina.page, code);
  const choir = async (title, offset) => {
    await addTime(amina.page, { title, with: "Choir", date: await day(amina.page, offset), clock: "18:00", note: "I sing badly" });
  };

  // 1. From one of them she shares all with the choir, also those to come.
  await choir("First evening", 2);
  await at(amina.page, "sharing").click();
  await amina.page.getByText("All my appointments with Choir").waitFor();
  await tick(amina.page, "share-all");
  await at(amina.page, "share").click();
  await at(amina.page, "follows").waitFor();

  // 2. One that she writes later follows by itself; one with somebody else does not.
  await choir("Second evening", 9);
  await addTime(amina.page, { title: "Dentist", date: await day(amina.page, 3), clock: "10:00" });
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  await at(amina.page, "follows").filter({ hasText: "All my appointments with Choir" }).waitFor();
  const seen = at(amina.page, "seen");
  await seen.getByText("Second evening").waitFor();
  assert.doesNotMatch(await seen.innerText(), /Dentist|I sing badly/);
  await crew(karim.page);
  await all(karim.page, "person").filter({ hasText: "Amina" }).first().locator("a").first().click();
  await karim.page.getByText("Second evening").first().waitFor();
  assert.doesNotMatch(await karim.page.locator("main").innerText(), /Dentist|I sing badly/);

  // 3. She stops it where it is shown: all of it goes, and the next one does not follow.
  await at(amina.page, "stop-follows").click();
  await at(amina.page, "confirm").click();
  await at(amina.page, "follows").waitFor({ state: "detached" });
  await karim.page.getByText("Second evening").first().waitFor({ state: "detached", timeout: 120_000 });
  await choir("Third evening", 16);
  await settingsTo(amina.page, "teams");
  await at(amina.page, "team").locator("a").first().click();
  await at(amina.page, "seen").waitFor();
  assert.doesNotMatch(await at(amina.page, "seen").innerText(), /evening/);

  // 4. Both decisions stand among the receipts.
  await at(amina.page, "receipts").click();
  await all(amina.page, "receipt").filter({ hasText: "You shared: All my appointments with Choir" }).first().waitFor();
  await all(amina.page, "receipt").filter({ hasText: "You stopped sharing: All my appointments with Choir" }).first().waitFor();
  await amina.close();
  await karim.close();
});
