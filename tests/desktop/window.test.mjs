// The native window, used from outside: what Nadia's cousin Idris writes down is there when he comes back.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { click, fill, fillHidden, focusWindow, go, see } from "./screen.mjs";

const CODE = "314159";
const NAME = "Nadia Benali";

let folder;
let program;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "besace-window-"));
});
after(async () => {
  await close();
  await rm(folder, { recursive: true, force: true });
});

async function open() {
  program = spawn(process.env.BESACE_WINDOW, [], { env: { ...process.env, BESACE_DIR: folder }, stdio: "inherit" });
  await focusWindow();
}

async function close() {
  if (!program || program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, "exit");
  program.kill();
  await gone;
}

test("Idris makes a toolbox in the native window and writes somebody down", async () => {
  await open();
  await see("Welcome");
  await click(await see("English"));
  await go("Next", "Protect your toolbox");
  await click(await see("A code of 6 digits"));
  await go("Next", "Choose your code");
  await fillHidden("Code", CODE, "Next", "Once more");
  await fillHidden("Code", CODE, "Next", "It is ready");
  await go("Go to my toolbox", "What do you need");
  await go("People", "Add someone");
  await go("Add someone", "Name");
  await fill("Name", NAME);
  await go("Save", "Make an appointment");
  await see(NAME);
});

test("the window is closed and opened again, and finds her behind the code", async () => {
  await close();
  await open();
  await fillHidden("Code", CODE, "Open", "What do you need");
  await go("People", NAME);
});

test("her name stands in no file of the folder", async () => {
  await close();
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath ?? one.path, one.name))));
  assert.ok(texts.length > 0, "the folder holds the toolbox");
  assert.ok(texts.every((text) => !text.includes("Nadia") && !text.includes("Benali")));
});
