//! Voices and pictures, as the screens ask for them.

use std::{collections::BTreeMap, rc::Rc};

use besace_domain::{Medium, RecordId};
use besace_engine_api::{AskAttached, Attached, AttachedLine, Fault, Folded};
use dioxus::prelude::*;

use super::{Engine, use_ask};
use crate::platform::Addresses;

/// Asks the engine about voices and pictures.
pub async fn ask_attached(engine: &Engine, asked: AskAttached) -> Result<Attached, Fault> {
    engine.attached(Folded::fold(&asked)?).await?.unfold()
}

/// All there are, without their bytes; none until the answer is there.
pub fn use_attached() -> Memo<Vec<AttachedLine>> {
    let asked = use_ask(|engine| async move { ask_attached(&engine, AskAttached::Lines).await });
    use_memo(move || match &*asked.read() {
        Some(Ok(Attached::Lines(lines))) => lines.clone(),
        _ => Vec::new(),
    })
}

/// What of this kind hangs on a contact.
pub fn attached_to(lines: &[AttachedLine], of: RecordId, medium: Medium) -> Option<RecordId> {
    lines.iter().find(|line| line.of == Some(of) && line.medium == medium).map(|line| line.id)
}

/// Where everybody's picture is. The addresses are forgotten with the screen.
pub fn use_faces() -> Signal<BTreeMap<RecordId, String>> {
    let mut faces = use_signal(BTreeMap::<RecordId, String>::new);
    let addresses = use_hook(|| Rc::new(Addresses::new()));
    let asked = use_ask(|engine| async move { ask_attached(&engine, AskAttached::Pictures).await });
    use_effect(move || {
        let Some(Ok(Attached::Pictures(pictures))) = &*asked.read() else { return };
        let (pictures, addresses) = (pictures.clone(), addresses.clone());
        spawn(async move {
            addresses.forget();
            let mut shown = BTreeMap::new();
            for (id, picture) in pictures {
                if let Some(address) = addresses.of(&picture).await {
                    shown.insert(id, address);
                }
            }
            faces.set(shown);
        });
    });
    faces
}
