use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Chips, Pick, Section, Toggle, Tone},
    platform::{self, Notices},
    state::{DAY, EARLY, use_remind, use_text, use_words},
    testid,
};

/// How early to be reminded, and how.
#[component]
pub fn RemindCard() -> Element {
    let t = use_text();
    let remind = use_remind();
    let words = use_words();
    let mut woken = use_signal(|| None::<bool>);
    let mut unwoken = use_signal(|| false);
    use_future(move || async move { woken.set(platform::woken().await) });
    let mut refused = use_signal(|| platform::notices() == Notices::Refused);
    let Some(catalog) = words.catalog() else { return rsx! {} };
    let label = |minutes: u16| match minutes {
        DAY => t(msg::remind_day_before()),
        minutes => t(msg::remind_before(catalog.duration(minutes.into()))),
    };
    let picks = EARLY.iter().map(|minutes| Pick::new(minutes.to_string(), label(*minutes))).collect::<Vec<_>>();
    rsx! {
        Section { title: t(msg::remind_title()),
            if woken() != Some(true) {
                p { class: "soft", {t(msg::remind_text())} }
            }
            Chips {
                legend: t(msg::remind_early()),
                picks,
                chosen: remind.early().iter().map(u16::to_string).collect::<Vec<_>>(),
                test: testid::EARLY,
                ontoggle: move |minutes: String| {
                    if let Ok(minutes) = minutes.parse() {
                        remind.toggle(minutes);
                    }
                },
            }
            if platform::notices() == Notices::Never {
                p { class: "soft small", {t(msg::remind_never())} }
            } else {
                Toggle {
                    label: t(msg::remind_notice()),
                    hint: t(msg::remind_notice_hint()),
                    on: remind.notices(),
                    test: testid::NOTICES,
                    onchange: move |wished| {
                        spawn(async move {
                            let allowed = remind.set_notices(wished).await;
                            refused.set(!allowed);
                            if !wished && woken() == Some(true) {
                                remind.set_woken(false, words).await;
                                woken.set(Some(false));
                            }
                        });
                    },
                }
                if let Some(on) = woken().filter(|_| remind.notices()) {
                    Toggle {
                        label: t(msg::remind_woken()),
                        hint: t(msg::remind_woken_hint()),
                        on,
                        test: testid::WOKEN,
                        onchange: move |wished| {
                            spawn(async move {
                                let done = remind.set_woken(wished, words).await;
                                unwoken.set(!done);
                                woken.set(Some(done == wished));
                            });
                        },
                    }
                    if unwoken() {
                        Banner { tone: Tone::Care, p { {t(msg::remind_woken_not())} } }
                    }
                }
                if refused() {
                    Banner { tone: Tone::Care, test: testid::NOTICES_REFUSED, p { {t(msg::remind_refused())} } }
                }
            }
        }
    }
}
