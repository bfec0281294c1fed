// What people do to share, step by step, as the stories of sharing tell it.
import assert from "node:assert/strict";
import { addPerson, at, heading, visit } from "./app.mjs";

/** Opens an address of the app by its links: what was typed would be gone with a reload. */
export async function settingsTo(page, id) {
  await visit(page, "/settings");
  await at(page, id).click();
}

/** Karim makes a team on his phone. */
export async function makeTeam(page, { team = "Transit", me = "Karim" } = {}) {
  await settingsTo(page, "teams");
  await at(page, "crew").click();
  await at(page, "field-name").fill(team);
  await at(page, "field-me").fill(me);
  await at(page, "save").click();
  await heading(page).filter({ hasText: team }).waitFor();
}

/** He invites one person, and hands them the code once it works. */
export async function invite(page, label) {
  await at(page, "add").click();
  await at(page, "field-name").fill(label);
  await at(page, "save").click();
  await at(page, "code-shown").waitFor();
  return (await at(page, "code-shown").innerText()).trim();
}

/** Amina looks at an invitation, sees who it is, and accepts. */
export async function accept(page, code, { name = "Amina", from = "Karim" } = {}) {
  await settingsTo(page, "teams");
  await at(page, "add").click();
  await at(page, "code").fill(code);
  await at(page, "next").click();
  await at(page, "nothing-yet").waitFor();
  assert.match(await page.locator("main").innerText(), new RegExp(from));
  await at(page, "field-name").fill(name);
  await at(page, "confirm").click();
  await at(page, "seen").waitFor();
}

/** Shares what is open on the screen with the first team. */
export async function shareThis(page) {
  await at(page, "sharing").click();
  await at(page, "share").click();
  await at(page, "stop").waitFor();
}

/** The list of the team's people, read again until it says so. */
export async function crew(page) {
  await settingsTo(page, "teams");
  await at(page, "crew").click();
}

/** Beside Bilal, Karim makes a toolbox for him with one contact in it, and the code that works with Bilal's word. */
export async function prepareForBilal(page) {
  await at(page, "field-name").fill("B.");
  await at(page, "save").click();
  await at(page, "preparing").waitFor();
  await addPerson(page, { name: "Night shelter", phone: "02 555 01 02" });
  await visit(page, "/");
  await at(page, "prepare-close").click();
  await at(page, "word").fill("heron");
  await at(page, "hand-over").click();
  await at(page, "code-shown").waitFor();
  return (await at(page, "code-shown").innerText()).trim();
}

/** Lets a device in by a typed code; both compare, and both say yes. */
export async function pairTyped(old, added, [one, other]) {
  await settingsTo(old, "devices");
  await at(old, "add").click();
  await at(old, "field-name").fill(one);
  await at(old, "pair-typed").click();
  await at(old, "code-shown").waitFor();
  const code = (await at(old, "code-shown").innerText()).trim();
  await settingsTo(added, "devices");
  await at(added, "join").click();
  await at(added, "field-name").fill(other);
  await at(added, "code").fill(code);
  await at(added, "next").click();
  for (const page of [old, added]) await at(page, "check").waitFor();
  assert.equal(await at(old, "check").innerText(), await at(added, "check").innerText());
  for (const page of [added, old]) await at(page, "confirm").click();
  for (const page of [added, old]) await at(page, "paired").waitFor();
  for (const page of [added, old]) await at(page, "next").click();
}
