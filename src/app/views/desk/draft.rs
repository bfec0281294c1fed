//! What a provider is typing: kept by the hub soon after each key.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use besace_engine_api::{Remark, Severity};
use besace_registry_api::{Form, Listing, Saved};
use dioxus::prelude::*;

use super::hub::{self, Trouble};
use crate::platform;

/// So long after the last key it is saved, in milliseconds.
const PAUSE: i32 = 600;
/// So long after a failure it is tried again.
const AGAIN: i32 = 5_000;

/// Whether what is typed is saved.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Kept {
    /// Nothing was typed yet.
    #[default]
    Untouched,
    /// Something is on its way.
    Typing,
    /// All of it is.
    Saved,
    /// Not yet.
    Not(Trouble),
}

/// A form that is being typed.
#[derive(Clone, PartialEq)]
pub struct Draft {
    /// Which listing.
    pub id: String,
    /// What it holds now.
    pub form: Signal<Form>,
    /// What is wrong with it.
    pub remarks: Signal<Vec<Remark>>,
    /// Whether it is saved.
    pub kept: Signal<Kept>,
    /// True once the provider tried to hand it in: what is missing is told only then.
    pub tried: Signal<bool>,
    typing: Rc<Typing>,
}

#[derive(Default)]
struct Typing {
    version: Cell<u64>,
    /// The form as it was typed last: the screen, and with it the signal, may be left before it is saved.
    latest: RefCell<Form>,
    /// Counts changes.
    typed: Cell<u32>,
    saved: Cell<u32>,
    saving: Cell<bool>,
}

impl PartialEq for Typing {
    fn eq(&self, _: &Self) -> bool {
        // One draft has one of these.
        true
    }
}

impl Draft {
    /// The draft of a listing.
    pub fn new(listing: &Listing) -> Self {
        let typing = Typing { version: Cell::new(listing.version), ..Typing::default() };
        Self {
            id: listing.id.clone(),
            form: Signal::new(listing.form.clone()),
            remarks: Signal::new(listing.remarks.clone()),
            kept: Signal::new(Kept::Untouched),
            tried: Signal::new(false),
            typing: Rc::new(typing),
        }
    }

    /// Changes the form, and saves it soon.
    pub fn change(&self, change: impl FnOnce(&mut Form)) {
        let mut draft = self.clone();
        change(&mut draft.form.write());
        self.typing.latest.replace(draft.form.peek().clone());
        draft.kept.set(Kept::Typing);
        let mark = self.typing.typed.get() + 1;
        self.typing.typed.set(mark);
        // A task of the app's, not of the screen's: that one may be left at once.
        dioxus::core::spawn_forever(async move {
            platform::sleep(PAUSE).await;
            if draft.typing.typed.get() == mark {
                draft.save().await;
            }
        });
    }

    /// Saves what is not saved yet; true when all is.
    pub async fn save(&self) -> bool {
        let mut draft = self.clone();
        let typing = self.typing.clone();
        while typing.saving.get() {
            platform::sleep(PAUSE / 4).await;
        }
        typing.saving.set(true);
        while typing.saved.get() != typing.typed.get() {
            let mark = typing.typed.get();
            let form = typing.latest.borrow().clone();
            let path = ["listings/", &draft.id, "/draft"].concat();
            match hub::put::<Saved>(&path, &(typing.version.get(), form)).await {
                Ok(saved) => {
                    typing.version.set(saved.version);
                    typing.saved.set(mark);
                    if let (Ok(mut remarks), Ok(mut kept)) = (draft.remarks.try_write(), draft.kept.try_write()) {
                        *remarks = saved.remarks;
                        *kept = Kept::Saved;
                    }
                }
                Err(trouble) => {
                    let offline = trouble == Trouble::Offline;
                    if let Ok(mut kept) = draft.kept.try_write() {
                        *kept = Kept::Not(trouble);
                    }
                    if !offline {
                        break;
                    }
                    platform::sleep(AGAIN).await;
                }
            }
        }
        typing.saving.set(false);
        typing.saved.get() == typing.typed.get()
    }

    /// The version to hand in.
    pub fn version(&self) -> u64 {
        self.typing.version.get()
    }

    /// Takes note of a listing that the hub gave back.
    pub fn took(&self, listing: &Listing) {
        let mut draft = self.clone();
        self.typing.version.set(listing.version);
        draft.form.set(listing.form.clone());
        draft.remarks.set(listing.remarks.clone());
    }

    /// What there is to say of a field, of a place from 1 or of none; what was put right needs no word.
    pub fn wrong(&self, field: &str, row: u32) -> Option<Remark> {
        let missing = besace_engine_api::Reason::Missing;
        let tried = *self.tried.read();
        let at = |said: &&Remark| said.field == field && said.row == row && said.severity != Severity::Mended;
        self.remarks.read().iter().filter(at).find(|said| tried || said.reason != missing).cloned()
    }
}
