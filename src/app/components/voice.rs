use std::rc::Rc;

use besace_domain::{Medium, RecordId};
use besace_engine_api::{AskAttached, Attached, NewAttachment, VOICE_SECONDS};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Look, Tone},
    platform::{self, Addresses, NoVoice},
    state::{ask_attached, use_engine, use_text, use_toasts},
    testid,
};

/// Where recording stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Idle,
    Asking,
    Running(u16),
    Keeping,
    No(NoVoice),
}

/// A length as it is shown: "0:42".
pub fn length(seconds: u16) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Records what is said and keeps it: as a voice note, or for a contact.
#[component]
pub fn Recorder(of: Option<RecordId>, label: String) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut stand = use_signal(|| Stand::Idle);
    // What the button that is pressed counts: a recording that was dropped must not end the next one.
    let mut turn = use_signal(|| 0_u32);
    use_drop(platform::drop_recording);

    let keep = use_callback(move |()| {
        let engine = engine.clone();
        turn += 1;
        stand.set(Stand::Keeping);
        spawn(async move {
            if let Some((played, seconds)) = platform::end_recording().await {
                let new = NewAttachment { of, medium: Medium::Voice, seconds, played };
                match ask_attached(&engine, AskAttached::Keep(new)).await {
                    Ok(Attached::NoRoom) => toasts.say(t(msg::voice_no_room())),
                    Ok(_) => {}
                    Err(fault) => toasts.failed(&fault),
                }
            }
            stand.set(Stand::Idle);
        });
    });
    let begin = use_callback(move |()| {
        turn += 1;
        let mine = *turn.peek();
        stand.set(Stand::Asking);
        spawn(async move {
            match platform::record().await {
                Ok(()) => {
                    for second in 0..VOICE_SECONDS {
                        stand.set(Stand::Running(second));
                        platform::sleep(1000).await;
                        if *turn.peek() != mine {
                            return;
                        }
                    }
                    keep.call(());
                }
                Err(why) => stand.set(Stand::No(why)),
            }
        });
    });
    if !platform::can_record() {
        return rsx! { p { class: "soft small", "data-testid": testid::VOICE_NO, {t(msg::voice_not_here())} } };
    }
    let now = stand();
    rsx! {
        div { class: "stack-tight",
            if let Stand::Running(second) = now {
                p { class: "voice-running", {t(msg::voice_running(length(second), length(VOICE_SECONDS)))} }
                Button {
                    label: t(msg::voice_keep()),
                    look: Look::Primary,
                    icon: "check",
                    test: testid::VOICE_KEEP,
                    onclick: move |()| keep.call(()),
                }
                Button {
                    label: t(msg::voice_drop()),
                    look: Look::Quiet,
                    icon: "x",
                    test: testid::VOICE_DROP,
                    onclick: move |()| {
                        turn += 1;
                        platform::drop_recording();
                        stand.set(Stand::Idle);
                    },
                }
            } else {
                Button {
                    label: if matches!(now, Stand::Asking | Stand::Keeping) { t(msg::loading()) } else { label },
                    icon: "microphone",
                    busy: matches!(now, Stand::Asking | Stand::Keeping),
                    test: testid::VOICE_RECORD,
                    onclick: move |()| begin.call(()),
                }
                p { class: "soft small", {t(msg::voice_hint())} }
            }
            div { role: "status",
                if let Stand::No(why) = now {
                    Banner { tone: Tone::Care, test: testid::VOICE_NO,
                        p {
                            {t(match why {
                                NoVoice::Refused => msg::voice_refused(),
                                NoVoice::Missing => msg::voice_missing(),
                            })}
                        }
                    }
                }
            }
        }
    }
}

/// Plays a recording. Its address is forgotten when it is over, stopped, or leaves the screen.
#[component]
pub fn Player(
    id: RecordId,
    /// Whose, or which; read aloud with the button.
    name: String,
) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut address = use_signal(|| None::<String>);
    let mut busy = use_signal(|| false);
    let addresses = use_hook(|| Rc::new(Addresses::new()));
    let forgotten = addresses.clone();
    let stop = use_callback(move |()| {
        address.set(None);
        forgotten.forget();
    });
    let play = use_callback(move |()| {
        let (engine, addresses) = (engine.clone(), addresses.clone());
        spawn(async move {
            busy.set(true);
            match ask_attached(&engine, AskAttached::Whole(id)).await {
                Ok(Attached::Whole(played)) => {
                    let made = addresses.of(&played).await;
                    address.set(made);
                }
                Ok(_) => {}
                Err(fault) => toasts.failed(&fault),
            }
            busy.set(false);
        });
    });
    let playing = address();
    let label = if playing.is_some() { msg::voice_stop(&name) } else { msg::voice_listen(&name) };
    rsx! {
        Button {
            label: t(label),
            icon: ["play", "stop"][usize::from(playing.is_some())],
            busy: busy(),
            test: testid::VOICE_PLAY,
            onclick: move |()| if address.peek().is_some() { stop.call(()) } else { play.call(()) },
        }
        if let Some(src) = playing {
            audio {
                src,
                autoplay: true,
                "data-testid": testid::VOICE_AUDIO,
                onended: move |_| stop.call(()),
                onerror: move |_| {
                    stop.call(());
                    toasts.say(t(msg::voice_unplayable()));
                },
            }
        }
    }
}
