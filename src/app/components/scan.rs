use besace_engine_api::FileIn;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, FilePick, Look, TextArea, Tone},
    platform::{self, NoCamera},
    state::use_text,
    testid,
};

/// Where the camera's picture stands.
const VIDEO: &str = "#scan-video";
/// How long between two looks, in milliseconds: a cheap phone needs some of it for the look itself.
const PAUSE: i32 = 250;

/// Takes codes in: by the camera, from picture files, or typed. Tells each text once a look, as often as it is seen.
/// While `done`, it looks no more.
#[component]
pub fn Scan(
    onread: EventHandler<String>,
    #[props(default)] done: bool,
    /// False where the screen has a field of its own for what is typed.
    #[props(default = true)]
    typed_here: bool,
) -> Element {
    let t = use_text();
    let mut looking = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let mut said = use_signal(String::new);
    let mut typed = use_signal(String::new);
    use_drop(|| platform::close_camera(VIDEO));

    let watch = use_callback(move |()| {
        looking.set(true);
        said.set(String::new());
        spawn(async move {
            // The video element is drawn first.
            platform::sleep(50).await;
            if let Err(why) = platform::open_camera(VIDEO).await {
                looking.set(false);
                said.set(t(match why {
                    NoCamera::Refused => msg::scan_refused(),
                    NoCamera::Missing => msg::scan_no_camera(),
                }));
            }
            for look in 0.. {
                if !*looking.peek() {
                    break;
                }
                let seen = platform::camera_picture(VIDEO);
                for text in seen.map(|seen| besace_qr::glance(&seen, look)).unwrap_or_default() {
                    onread.call(text);
                }
                platform::sleep(PAUSE).await;
            }
            platform::close_camera(VIDEO);
        });
    });
    let look_at = use_callback(move |file: FileIn| {
        spawn(async move {
            busy.set(true);
            said.set(String::new());
            // What says so is drawn first.
            platform::sleep(50).await;
            let texts = platform::picture(&file.0).await.map(|seen| besace_qr::read(&seen)).unwrap_or_default();
            busy.set(false);
            if texts.is_empty() {
                said.set(t(msg::scan_nothing()));
            }
            for text in texts {
                onread.call(text);
            }
        });
    });
    if done {
        if *looking.peek() {
            looking.set(false);
        }
        return rsx! {};
    }
    rsx! {
        div { class: "scan",
            if platform::can_see() {
                if platform::may_have_camera() {
                    Button {
                        label: if looking() { t(msg::scan_stop()) } else { t(msg::scan_camera()) },
                        look: if looking() { Look::Plain } else { Look::Primary },
                        icon: "camera",
                        test: testid::SCAN_CAMERA,
                        onclick: move |()| if looking() { looking.set(false) } else { watch.call(()) },
                    }
                }
                if looking() {
                    video { id: "scan-video", class: "scan-video", autoplay: true, muted: true, "playsinline": "true", "aria-label": t(msg::scan_view()) }
                }
                FilePick {
                    label: if busy() { t(msg::loading()) } else { t(msg::scan_picture()) },
                    accept: "image/*",
                    icon: "file",
                    many: true,
                    test: testid::SCAN_PICTURE,
                    onfile: look_at,
                }
            } else {
                p { class: "soft small", {t(msg::scan_not_here())} }
            }
            if !said().is_empty() {
                div { role: "status", Banner { tone: Tone::Care, p { "{said}" } } }
            }
            if typed_here {
            details { class: "scan-typed",
                summary { {t(msg::scan_typed())} }
                TextArea {
                    label: t(msg::scan_typed_field()),
                    value: typed(),
                    test: testid::SCAN_TYPED,
                    oninput: move |text| typed.set(text),
                }
                Button {
                    label: t(msg::scan_typed_take()),
                    icon: "check",
                    disabled: typed().trim().is_empty(),
                    test: testid::SCAN_TAKE,
                    onclick: move |()| {
                        let text = typed.take();
                        for code in text.split_whitespace() {
                            onread.call(code.to_owned());
                        }
                    },
                }
            }
            }
        }
    }
}
