//! The offline help: what people ask, with short answers.

use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{Button, Look, Page},
    platform,
    state::{use_language, use_text},
    testid,
    views::Route,
};

type Texts = (fn() -> Message, fn() -> Message);

/// In the order in which they come up: danger first, then mine, then the rest.
const QUESTIONS: [Texts; 20] = [
    (msg::question_danger, msg::question_danger_answer),
    (msg::question_who, msg::question_who_answer),
    (msg::question_forgot, msg::question_forgot_answer),
    (msg::question_network, msg::question_network_answer),
    (msg::question_add, msg::question_add_answer),
    (msg::question_time, msg::question_time_answer),
    (msg::question_missed, msg::question_missed_answer),
    (msg::question_remind, msg::question_remind_answer),
    (msg::question_aloud, msg::question_aloud_answer),
    (msg::question_language, msg::question_language_answer),
    (msg::question_looks, msg::question_looks_answer),
    (msg::question_shared, msg::question_shared_answer),
    (msg::question_lost, msg::question_lost_answer),
    (msg::question_move, msg::question_move_answer),
    (msg::question_erase, msg::question_erase_answer),
    (msg::question_call, msg::question_call_answer),
    (msg::question_wrong, msg::question_wrong_answer),
    (msg::question_where, msg::question_where_answer),
    (msg::question_home, msg::question_home_answer),
    (msg::question_cost, msg::question_cost_answer),
];

/// All questions; each opens its answer.
#[component]
pub fn QuestionsScreen() -> Element {
    let t = use_text();
    let language = use_language().voice_tag();
    let voice = platform::can_speak(language);
    rsx! {
        Page { title: t(msg::questions_title()), back: Route::SettingsScreen {},
            div { class: "questions",
                for (number , (question , answer)) in QUESTIONS.into_iter().enumerate() {
                    details { key: "{number}", class: "question", "data-testid": testid::QUESTION,
                        summary { {t(question())} }
                        p { {t(answer())} }
                        if voice {
                            Button {
                                label: t(msg::read_aloud()),
                                look: Look::Quiet,
                                icon: "speaker",
                                onclick: move |()| {
                                    platform::speak(&[t(question()), t(answer())].join(" "), language);
                                },
                            }
                        }
                    }
                }
            }
        }
    }
}
