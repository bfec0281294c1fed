// What a person does in the app, by the names of `src/app/testid.rs`.
import { ORIGIN } from "./browser.mjs";

/** The element of that name. */
export const at = (page, id) => page.locator(`[data-testid="${id}"]`).first();

/** Waits until the app itself has drawn, in place of the static shell. */
export async function ready(page) {
  await page.locator("main h1, [data-testid='lock']").first().waitFor();
}

/** Starts a toolbox: language, protection, and the rest skipped. */
export async function start(page, { language = "en", code = "314159" } = {}) {
  await page.goto(`${ORIGIN}/`);
  await at(page, `language-${language}`).click();
  await at(page, code ? "protect-code" : "protect-session").click();
  if (code) {
    await at(page, "secret").fill(code);
    await at(page, "secret-again").fill(code);
  }
  await at(page, "next").click();
  await skipToHome(page);
}

/** Skips what can be skipped, until the first screen stands. */
export async function skipToHome(page) {
  for (;;) {
    const what = await Promise.race([
      at(page, "nav-home").waitFor().then(() => "home"),
      at(page, "skip").waitFor().then(() => "skip"),
    ]);
    if (what === "home") return;
    await at(page, "skip").click();
  }
}

/** Types the code on the lock screen. */
export async function unlock(page, code = "314159") {
  await at(page, "lock").waitFor();
  await at(page, "secret").fill(code);
  await at(page, "unlock").click();
  await at(page, "nav-home").waitFor();
}
