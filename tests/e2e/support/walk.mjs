// A walk over every screen of the app, with something on each of them.
import { addPerson, addTime, at, chooseLanguage, chooseProtection, day, follow, home, open, save, typeCode, visit, CODE } from "./app.mjs";
import { ORIGIN } from "./browser.mjs";

/** What stands on the screens: names as they are in Brussels, in the language of the walk. */
const WORDS = {
  fr: { who: "Nadia Benali", role: "assistante sociale", kin: "Maman", office: "Maison de justice", title: "Pharmacie", visit: "Carte d'identité à la commune", note: "Demander le formulaire bleu", sign: "Je dors mal", helps: "Marcher le long du canal", find: "a" },
  ar: { who: "نادية بنعلي", role: "أخصائية اجتماعية", kin: "أمي", office: "دار العدل", title: "الصيدلية", visit: "بطاقة الهوية في البلدية", note: "اطلب الاستمارة الزرقاء", sign: "لا أنام جيدا", helps: "أمشي بجانب القناة", find: "a" },
  en: { who: "Nadia Benali", role: "social worker", kin: "Mum", office: "Probation office", title: "Pharmacy", visit: "Identity card at the town hall", note: "Ask for the blue form", sign: "I sleep badly", helps: "A walk by the canal", find: "a" },
};

/**
 * Walks over all screens in order; `look(name)` is called on each once it stands.
 * A name says the screen, and is the file name of its picture.
 */
export async function walk(phone, look) {
  const { page, language } = phone;
  const words = WORDS[language] ?? WORDS.en;

  await open(page);
  await at(page, `language-${language}`).click();
  await page.locator(`html[lang="${language}"]`).waitFor();
  await look("start-language", { focus: false });
  await chooseLanguage(page, language);
  await look("start-protect");
  await chooseProtection(page, "code");
  await typeCode(page);
  await look("start-code", { focus: false });
  await at(page, "next").click();
  await typeCode(page);
  await at(page, "next").click();
  await at(page, "show-recovery").waitFor();
  await at(page, "release").fill(await day(page, -2));
  await page.waitForTimeout(300);
  await look("start-more", { focus: false });
  await at(page, "next").click();
  await home(page);
  await look("home-empty");
  await visit(page, "/people");
  await look("people-empty");

  await addPerson(page, { name: words.who, phone: "+32 470 12 34 56", note: words.note, needs: ["papers", "money", "talk"], hours: "always" });
  await addPerson(page, { name: words.kin, phone: "0470 65 43 21", needs: ["family", "sleep"] });
  await addPerson(page, { name: words.office, phone: "02 555 01 23", needs: ["legal"] });
  await addTime(page, { title: words.title, date: await day(page, -1), clock: "00:05", cycle: "days" });
  await addTime(page, { title: words.visit, date: await day(page, 2), clock: "10:30", note: words.note });
  await look("time", { focus: false });
  await at(page, "edit").click();
  await at(page, "field-name").waitFor();
  await look("time-edit");

  await visit(page, "/");
  await home(page);
  await look("home");
  await at(page, "need-talk").click();
  await at(page, "people-now").or(at(page, "people-later")).first().waitFor();
  await look("need", { focus: false });
  await visit(page, "/people");
  await at(page, "person").waitFor();
  await look("people");
  await page.locator('[data-testid="person"] a', { hasText: words.who }).first().click();
  await at(page, "edit").waitFor();
  await look("person", { focus: false });
  await at(page, "edit").click();
  await at(page, "field-name").waitFor();
  await look("person-edit");
  await visit(page, "/times");
  await at(page, "time").waitFor();
  await look("times");

  await visit(page, "/find");
  await at(page, "directory-age").waitFor();
  await look("find");
  await at(page, "place").click();
  await at(page, "place-text").fill("Brux");
  await at(page, "place-found").waitFor();
  await look("find-place", { focus: false });
  await at(page, "place-found").click();
  await at(page, "filters").click();
  await look("find-filters", { focus: false });
  await at(page, "confirm").click();
  await at(page, "search").fill(words.find);
  await at(page, "hit").waitFor();
  await look("find-list", { focus: false });
  await at(page, "view-map").click();
  await at(page, "overview").waitFor();
  await look("find-around", { focus: false });
  await at(page, "view-list").click();
  await at(page, "hit").locator("a").first().click();
  await page.locator(".fact-list").first().waitFor();
  await look("service", { focus: false });
  await at(page, "crisis").click();
  await at(page, "line").waitFor();
  await look("help");

  await visit(page, "/steps");
  await at(page, "step").waitFor();
  await look("steps");
  await at(page, "edit").click();
  await at(page, "field-name").waitFor();
  await look("step-edit", { focus: false });
  await visit(page, "/plan");
  for (const line of [words.sign, words.helps]) {
    await at(page, "add").click();
    await page.locator(".plan-form [data-testid='field-name']").fill(line);
    await page.locator(".plan-form [data-testid='save']").click();
    await page.locator(".plan-line", { hasText: line }).waitFor();
  }
  await look("plan", { focus: false });
  await visit(page, "/notes");
  await at(page, "add").click();
  await at(page, "field-note").fill(words.note);
  await look("note", { focus: false });
  await save(page);
  await at(page, "note").waitFor();
  await look("notes", { focus: false });

  await visit(page, "/settings");
  await look("settings");
  await at(page, "erase").click();
  await at(page, "confirm").waitFor();
  await look("erase", { focus: false });
  await at(page, "cancel").click();
  await visit(page, "/settings/safe");
  await look("settings-safe");
  await visit(page, "/paper");
  await at(page, "paper").waitFor();
  await look("paper");
  await visit(page, "/settings/safe");
  await follow(page, "/bring");
  await at(page, "scan-picture").waitFor({ state: "attached" });
  await look("bring");
  for (const part of ["about", "sources"]) {
    await visit(page, `/settings/${part}`);
    await look(`settings-${part}`);
  }
  await visit(page, "/settings");
  await at(page, "lock-now").click();
  await at(page, "lock").waitFor();
  await look("lock", { focus: false });
  await at(page, "secret").fill("000000");
  await at(page, "unlock").click();
  await at(page, "fault").waitFor({ timeout: 30_000 });
  await look("lock-wrong", { focus: false });
  await at(page, "secret").fill(CODE);
  await at(page, "unlock").click();
  await at(page, "lock").waitFor({ state: "detached", timeout: 30_000 });
  await page.goto(`${ORIGIN}/help/${language}.html`);
  await look("help-without-script", { focus: false });
}
