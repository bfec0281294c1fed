use std::future::Future;

use besace_domain::RecordId;
use besace_engine_api::{Fault, Refusal};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look, RouteButton},
    platform,
    state::{Draft, Engine, use_engine, use_text},
    testid,
    views::Route,
};

/// A form on its way into the toolbox.
#[derive(Clone, Copy, PartialEq)]
pub struct Saving {
    busy: Signal<bool>,
    fault: Signal<Option<Fault>>,
    start: Callback<()>,
}

impl Saving {
    /// What went wrong.
    pub fn fault(self) -> Option<Fault> {
        self.fault.read().clone()
    }

    /// True when it was refused for that reason.
    pub fn refused(self, why: Refusal) -> bool {
        *self.fault.read() == Some(Fault::Refused(why))
    }

    /// Forgets what went wrong: the person has begun to mend it.
    pub fn mended(mut self) {
        self.fault.set(None);
    }
}

/// Saves a form, then goes on to the screen of `then`; what went wrong is told, and the first wrong field has the focus.
///
/// `save` gives nothing where a field is missing and the form itself says so.
pub fn use_save<T, F>(
    draft: Draft<T>,
    mut save: impl FnMut(Engine) -> Option<F> + 'static,
    then: fn(RecordId) -> Route,
) -> Saving
where
    T: Clone + PartialEq + 'static,
    F: Future<Output = Result<RecordId, Fault>> + 'static,
{
    let engine = use_engine();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let start = use_callback(move |()| {
        let saving = save(engine.clone());
        spawn(async move {
            if let Some(saving) = saving {
                busy.set(true);
                let saved = saving.await;
                busy.set(false);
                match saved {
                    Ok(id) => {
                        draft.saved();
                        navigator.replace(then(id));
                        return;
                    }
                    Err(why) => fault.set(Some(why)),
                }
            }
            // Once the fields have been drawn with what is wrong.
            platform::sleep(50).await;
            platform::focus("[aria-invalid=true]");
        });
    });
    Saving { busy, fault, start }
}

/// What stands at the foot of a form: away from it, or save it.
#[component]
pub fn FormFoot(back: Route, saving: Saving) -> Element {
    let t = use_text();
    rsx! {
        RouteButton { to: back, label: t(msg::cancel()), test: testid::CANCEL }
        Button {
            label: t(msg::save()),
            look: Look::Primary,
            icon: "check",
            busy: *saving.busy.read(),
            test: testid::SAVE,
            onclick: saving.start,
        }
    }
}
