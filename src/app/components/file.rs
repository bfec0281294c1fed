use besace_engine_api::FileIn;
use dioxus::prelude::*;

use crate::components::Icon;

/// Lets the person give a file to the app; it is read here and goes nowhere else.
#[component]
pub fn FilePick(
    label: String,
    /// Endings or media types to offer (".vcf,text/vcard").
    accept: &'static str,
    /// Called once a file.
    onfile: EventHandler<FileIn>,
    /// Several at once may be chosen.
    #[props(default)]
    many: bool,
    #[props(default)] icon: Option<&'static str>,
    #[props(default)] test: String,
) -> Element {
    rsx! {
        label { class: "button file-pick",
            if let Some(id) = icon {
                Icon { id }
            }
            span { "{label}" }
            input {
                r#type: "file",
                accept,
                multiple: many,
                "data-testid": test,
                onchange: move |event| async move {
                    for file in event.files() {
                        if let Ok(bytes) = file.read_bytes().await {
                            onfile.call(FileIn(bytes.to_vec()));
                        }
                    }
                },
            }
        }
    }
}
