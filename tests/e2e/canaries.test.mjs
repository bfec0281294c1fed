// Marks in every field that one can write into; after locking none of them is readable anywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, day, lock, save, start, visit } from "./support/app.mjs";
import { phone, profile } from "./support/browser.mjs";
import { findMarks } from "./support/scan.mjs";

test("marks in every field are nowhere on the disk once it is locked", async () => {
  const disk = await profile();
  const lars = await phone({ profilePath: disk.path });
  const { page } = lars;
  const marks = [];
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await start(page);

  /** Writes a mark into each field of the form that is open; answers with how many. */
  const fillAll = async (scope = "main") => {
    const fields = page.locator(
      `${scope} input:not([type=date]):not([type=time]):not([type=radio]):not([type=checkbox]):not([type=file]):not([type=password]), ${scope} textarea`,
    );
    const count = await fields.count();
    for (let at = 0; at < count; at += 1) {
      const field = fields.nth(at);
      const number = String(marks.length + 1).padStart(4, "0");
      const type = await field.getAttribute("type");
      const mark = type === "tel" ? `04709${number}8877` : type === "email" ? `kanarie${number}@voorbeeld.example` : `Kanarie-${number}-zvxqkj`;
      await field.fill(mark);
      marks.push(mark);
    }
    return count;
  };

  // 1. Three people with all their fields; more telephone numbers come with the first.
  for (let round = 0; round < 3; round += 1) {
    await visit(page, "/people");
    await at(page, "add").click();
    await at(page, "field-phone").fill("0");
    assert.ok((await fillAll()) >= 7);
    await save(page);
    await at(page, "edit").waitFor();
  }
  // 2. Appointments, with somebody who is no contact.
  for (let round = 0; round < 2; round += 1) {
    await visit(page, "/times");
    await at(page, "add").click();
    await at(page, "field-date").fill(await day(page, round + 1));
    await at(page, "field-clock").fill("10:00");
    assert.ok((await fillAll()) >= 5);
    await save(page);
    await at(page, "calendar").waitFor();
  }
  // 3. Steps, the plan, notes.
  await visit(page, "/steps");
  await at(page, "add").click();
  assert.ok((await fillAll()) >= 1);
  await save(page);
  await at(page, "step").waitFor();
  await visit(page, "/plan");
  for (let part = 0; part < 4; part += 1) {
    await at(page, "add").click();
    assert.ok((await fillAll(".plan-form")) >= 1);
    await page.locator(".plan-form [data-testid='save']").click();
    await page.locator(".plan-form").waitFor({ state: "detached" });
  }
  for (let round = 0; round < 5; round += 1) {
    await visit(page, "/notes");
    await at(page, "add").click();
    await fillAll();
    await save(page);
    await at(page, "note").waitFor();
  }
  // 4. What one looks for, and a note left half written.
  await visit(page, "/find");
  await fillAll();
  await visit(page, "/notes");
  await at(page, "add").click();
  await fillAll();
  assert.ok(marks.length >= 40, `${marks.length} marks`);

  // 5. Locked, and closed.
  await lock(page);
  assert.deepEqual(marks.filter((mark) => said.some((line) => line.includes(mark))), []);
  await lars.close();
  assert.deepEqual(await findMarks(disk.path, marks), []);
  await disk.remove();
});
