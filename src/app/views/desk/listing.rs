//! One service of a provider: written in small steps, saved as it is typed, then handed in.

use besace_engine_api::{Remark, Severity};
use besace_i18n::{Message, msg, names};
use besace_registry_api::{Answer, Listing, Stage};
use dioxus::prelude::*;

use super::{
    draft::{Draft, Kept},
    frame::{Frame, TroubleText},
    history::History,
    hub::{self, Trouble},
    places::PlacesStep,
    quick::Quickly,
    stage::StageBanner,
    steps::{NeedsStep, ReachStep, TermsStep, WhoStep},
};
use crate::{
    components::{Banner, Button, Look, Page, TextArea, Tone, Waiting},
    state::use_text,
    testid,
    views::Route,
};

/// One service of the provider's own.
#[component]
pub fn ListingScreen(id: String) -> Element {
    rsx! {
        Frame { Fetched { id } }
    }
}

#[component]
fn Fetched(id: String) -> Element {
    let t = use_text();
    let listing = use_resource(move || {
        let path = ["listings/", &id].concat();
        async move { hub::get::<Listing>(&path).await }
    });
    let back = Route::RegisterScreen {};
    match &*listing.read() {
        None => rsx! { Waiting {} },
        Some(Err(trouble)) => rsx! {
            Page { title: t(msg::desk_title()), back, TroubleText { trouble: trouble.clone() } }
        },
        Some(Ok(listing)) => rsx! { Written { listing: listing.clone() } },
    }
}

/// The steps, in order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Who,
    Needs,
    Terms,
    Reach,
    Places,
    Check,
}

const STEPS: [Step; 6] = [Step::Who, Step::Needs, Step::Terms, Step::Reach, Step::Places, Step::Check];

impl Step {
    fn title(self) -> Message {
        match self {
            Self::Who => msg::desk_step_who(),
            Self::Needs => msg::desk_step_needs(),
            Self::Terms => msg::desk_step_terms(),
            Self::Reach => msg::desk_step_reach(),
            Self::Places => msg::desk_step_places(),
            Self::Check => msg::desk_step_check(),
        }
    }

    /// The step on which a field stands.
    fn of(field: &str) -> Self {
        match field {
            "organization" | "organization_about" | "name" | "about" => Self::Who,
            "needs" => Self::Needs,
            "phones" | "emails" | "url" | "contact" => Self::Reach,
            "places" | "position" => Self::Places,
            field if field.starts_with("places.") => Self::Places,
            _ => Self::Terms,
        }
    }
}

#[component]
fn Written(listing: Listing) -> Element {
    let t = use_text();
    let draft = use_hook(|| Draft::new(&listing));
    let mut now = use_signal(|| listing.clone());
    // What is published already opens at its overview.
    let mut step = use_signal(|| match listing.stage {
        Stage::Draft => 0,
        _ => STEPS.len() - 1,
    });
    let at = STEPS.get(step()).copied().unwrap_or(Step::Check);
    let name = draft.form.read().name.clone();
    let title = if name.trim().is_empty() { t(msg::desk_no_name()) } else { name };
    let last = step() + 1 == STEPS.len();
    rsx! {
        Page {
            title,
            back: Route::RegisterScreen {},
            foot: rsx! {
                if step() > 0 {
                    Button { label: t(msg::back()), test: "step-back", onclick: move |()| step -= 1 }
                }
                if !last {
                    Button {
                        label: t(msg::next()),
                        look: Look::Primary,
                        test: testid::NEXT,
                        onclick: move |()| step += 1,
                    }
                } else {
                    HandIn { draft: draft.clone(), onlisting: move |listing| now.set(listing) }
                }
            },
            p { class: "soft", {t(msg::desk_step(step() + 1, STEPS.len()))} }
            h2 { {t(at.title())} }
            KeptText { draft: draft.clone() }
            match at {
                Step::Who => rsx! { WhoStep { draft: draft.clone() } },
                Step::Needs => rsx! { NeedsStep { draft: draft.clone() } },
                Step::Terms => rsx! { TermsStep { draft: draft.clone() } },
                Step::Reach => rsx! { ReachStep { draft: draft.clone() } },
                Step::Places => rsx! { PlacesStep { draft: draft.clone() } },
                Step::Check => rsx! {
                    Overview {
                        draft: draft.clone(),
                        listing: now(),
                        onlisting: move |listing| now.set(listing),
                        onstep: move |to: Step| step.set(STEPS.iter().position(|one| *one == to).unwrap_or_default()),
                    }
                },
            }
        }
    }
}

/// Says whether what is typed is saved.
#[component]
fn KeptText(draft: Draft) -> Element {
    let t = use_text();
    let kept = draft.kept.read().clone();
    rsx! {
        div { role: "status", "data-testid": "kept",
            match kept {
                Kept::Untouched => rsx! {},
                Kept::Typing => rsx! { p { class: "soft", "…" } },
                Kept::Saved => rsx! { p { class: "soft", "data-testid": "kept-saved", {t(msg::desk_saved())} } },
                Kept::Not(Trouble::Offline) => rsx! {
                    Banner { tone: Tone::Care, p { {t(msg::desk_not_saved())} } }
                },
                Kept::Not(trouble) => rsx! { TroubleText { trouble } },
            }
        }
    }
}

#[component]
fn HandIn(draft: Draft, onlisting: EventHandler<Listing>) -> Element {
    let t = use_text();
    let mut busy = use_signal(|| false);
    let mut draft = draft;
    rsx! {
        Button {
            label: t(msg::desk_submit()),
            look: Look::Primary,
            busy: busy(),
            test: "submit",
            onclick: move |()| {
                draft.tried.set(true);
                let mut draft = draft.clone();
                spawn(async move {
                    busy.set(true);
                    if draft.save().await {
                        let path = ["listings/", &draft.id, "/submit"].concat();
                        match hub::post::<Listing>(&path, &draft.version()).await {
                            Ok(listing) => {
                                draft.took(&listing);
                                onlisting.call(listing);
                            }
                            Err(Trouble::Hub(problem)) if !problem.remarks.is_empty() => {
                                draft.remarks.set(problem.remarks);
                            }
                            Err(trouble) => draft.kept.set(Kept::Not(trouble)),
                        }
                    }
                    busy.set(false);
                });
            },
        }
    }
}

/// What was written, what is wrong with it, and what can be done with what is published.
#[component]
fn Overview(draft: Draft, listing: Listing, onlisting: EventHandler<Listing>, onstep: EventHandler<Step>) -> Element {
    let t = use_text();
    let remarks: Vec<Remark> = draft.remarks.read().clone();
    let refused: Vec<Remark> = remarks.iter().filter(|said| said.severity == Severity::Refused).cloned().collect();
    let kept: Vec<Remark> = remarks.into_iter().filter(|said| said.severity != Severity::Refused).collect();
    let line = |said: &Remark| {
        let reason = t(names::reason(said.reason));
        t(msg::desk_remark(t(Step::of(&said.field).title()), reason))
    };
    rsx! {
        StageBanner { stage: listing.stage.clone(), live: listing.live }
        if matches!(listing.stage, Stage::Waiting { .. }) {
            p { "data-testid": "submitted", {t(msg::desk_submitted())} }
        }
        if matches!(listing.stage, Stage::Asked(_)) {
            AnswerBox { id: listing.id.clone(), onlisting }
        }
        if !refused.is_empty() {
            Banner { tone: Tone::Care, title: t(msg::desk_fix()), test: "to-fix",
                ul { class: "to-fix",
                    for said in refused {
                        li {
                            button {
                                class: "button button-quiet",
                                r#type: "button",
                                onclick: {
                                    let step = Step::of(&said.field);
                                    let mut tried = draft.tried;
                                    move |_| {
                                        tried.set(true);
                                        onstep.call(step);
                                    }
                                },
                                {line(&said)}
                            }
                        }
                    }
                }
            }
        }
        if !kept.is_empty() {
            ul { class: "plain-list soft",
                for said in kept {
                    li { {line(&said)} }
                }
            }
        }
        if listing.live {
            Quickly { listing: listing.clone(), onlisting }
        }
        History { events: listing.history.clone() }
    }
}

/// The answer to an editor's question.
#[component]
fn AnswerBox(id: String, onlisting: EventHandler<Listing>) -> Element {
    let t = use_text();
    let mut text = use_signal(String::new);
    let mut trouble = use_signal(|| None::<Trouble>);
    rsx! {
        TextArea { label: t(msg::desk_answer()), value: text(), test: "answer", oninput: move |typed| text.set(typed) }
        if let Some(trouble) = trouble() {
            TroubleText { trouble }
        }
        Button {
            label: t(msg::desk_answer_send()),
            look: Look::Primary,
            test: "answer-send",
            onclick: move |()| {
                let path = ["listings/", &id, "/answer"].concat();
                let answer = Answer { text: text.peek().clone() };
                spawn(async move {
                    match hub::post::<Listing>(&path, &answer).await {
                        Ok(listing) => onlisting.call(listing),
                        Err(said) => trouble.set(Some(said)),
                    }
                });
            },
        }
    }
}
