use besace_engine_api::Place;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, ErrorText, Field, FieldKind, Icon, Look, Sheet},
    platform::{self, NoPosition},
    state::{Engine, Here, use_ask, use_engine, use_here, use_session, use_text},
    testid,
};

/// Waits this long after a key before asking, in milliseconds.
pub const PAUSE: i32 = 120;

/// Takes up the place that the person once chose by hand, while no other is known.
pub fn use_kept_place() {
    let here = use_here();
    let session = use_session();
    let engine = use_engine();
    use_future(move || {
        let engine = engine.clone();
        async move {
            let mut at = here.at;
            if !session.is_open() || at.peek().is_some() {
                return;
            }
            if let Ok(profile) = engine.profile(()).await
                && let Some(position) = profile.position
                && at.peek().is_none()
            {
                at.set(Some((position, profile.place)));
            }
        }
    });
}

/// Says around where one looks, and lets that be changed.
#[component]
pub fn PlaceButton() -> Element {
    let t = use_text();
    let here = use_here();
    let mut choosing = use_signal(|| false);
    let label = match &*here.at.read() {
        None => t(msg::find_where()),
        Some((_, name)) if name.is_empty() => t(msg::find_near_me()),
        Some((_, name)) => t(msg::find_near(name)),
    };
    rsx! {
        Button { label, icon: "pin", test: testid::PLACE, onclick: move |()| choosing.set(true) }
        if choosing() {
            PlaceSheet { onclose: move |()| choosing.set(false) }
        }
    }
}

#[component]
fn PlaceSheet(onclose: EventHandler<()>) -> Element {
    let t = use_text();
    let here = use_here();
    let mut at = here.at;
    let mut text = use_signal(String::new);
    let mut asking = use_signal(|| false);
    let mut refused = use_signal(|| None::<NoPosition>);
    let choose = use_choose(here);
    let found = use_ask(move |engine| {
        let text = text.read().trim().to_owned();
        async move {
            platform::sleep(PAUSE).await;
            if text.is_empty() { Ok(None) } else { engine.places(text).await.map(Some) }
        }
    });
    let found = found.read();
    let sorry = match refused() {
        None => String::new(),
        Some(NoPosition::Refused) => t(msg::find_position_refused()),
        Some(NoPosition::Unknown) => t(msg::find_position_unknown()),
    };
    rsx! {
        Sheet { title: t(msg::find_where()), opener: testid::PLACE, onclose,
            Button {
                label: t(msg::find_position_use()),
                look: Look::Primary,
                icon: "locate",
                busy: asking(),
                test: testid::LOCATE,
                onclick: move |()| async move {
                    asking.set(true);
                    let told = platform::position().await;
                    asking.set(false);
                    match told {
                        Ok(position) => {
                            at.set(Some((position, String::new())));
                            onclose.call(());
                        }
                        Err(why) => refused.set(Some(why)),
                    }
                },
            }
            p { class: "sheet-note",
                Icon { id: "lock" }
                span { {t(msg::find_position_note())} }
            }
            Field {
                label: t(msg::find_place_label()),
                hint: t(msg::find_place_hint()),
                error: sorry,
                kind: FieldKind::Search,
                value: text(),
                test: testid::PLACE_TEXT,
                oninput: move |typed| text.set(typed),
            }
            div { role: "status", class: "find-status",
                if let Some(Ok(Some(places))) = &*found {
                    {t(msg::find_place_count(places.len()))}
                }
            }
            match &*found {
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(Some(places))) => rsx! {
                    ul { class: "list", role: "list",
                        for place in places.clone() {
                            li { class: "row",
                                button {
                                    class: "row-main",
                                    r#type: "button",
                                    "data-testid": testid::PLACE_FOUND,
                                    onclick: {
                                        let place = place.clone();
                                        move |_| {
                                            choose(Some(place.clone()));
                                            onclose.call(());
                                        }
                                    },
                                    span { class: "row-picture", Icon { id: "pin" } }
                                    span { class: "row-text", span { class: "row-title", dir: "auto", "{place.name}" } }
                                }
                            }
                        }
                    }
                },
                _ => rsx! {},
            }
            if at.read().is_some() {
                Button {
                    label: t(msg::find_place_forget()),
                    look: Look::Quiet,
                    icon: "x",
                    onclick: move |()| {
                        choose(None);
                        onclose.call(());
                    },
                }
            }
        }
    }
}

/// Chooses a place by hand, or none; an open toolbox keeps it for the next time.
fn use_choose(here: Here) -> impl Fn(Option<Place>) + Copy {
    let engine = use_engine();
    let engine = use_signal(|| engine);
    let session = use_session();
    move |place| {
        let mut at = here.at;
        at.set(place.clone().map(|place| (place.position, place.name)));
        if session.is_open() {
            // A task of the app's: the sheet closes at once.
            dioxus::core::spawn_forever(keep(engine.peek().clone(), place));
        }
    }
}

async fn keep(engine: Engine, place: Option<Place>) {
    let Ok(mut profile) = engine.profile(()).await else { return };
    (profile.place, profile.position) = place.map_or((String::new(), None), |place| (place.name, Some(place.position)));
    // Where it cannot be kept, it still holds until the app closes.
    let _ = engine.save_profile(profile).await;
}
