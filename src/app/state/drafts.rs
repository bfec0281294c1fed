use std::{any::Any, cell::RefCell, collections::HashMap, rc::Rc};

use dioxus::prelude::*;

/// What was typed into forms and not saved yet. In memory only: it outlives leaving the screen and locking,
/// and goes with the app or with the toolbox.
#[derive(Clone, Default)]
pub struct Drafts {
    kept: Rc<RefCell<HashMap<String, Box<dyn Any>>>>,
}

impl Drafts {
    /// Forgets all of them.
    pub fn clear(&self) {
        self.kept.borrow_mut().clear();
    }

    /// True while something typed would be lost with the page.
    pub fn any(&self) -> bool {
        !self.kept.borrow().is_empty()
    }

    fn take<T: 'static>(&self, name: &str) -> Option<T> {
        let kept = self.kept.borrow_mut().remove(name)?;
        kept.downcast().ok().map(|draft| *draft)
    }

    fn keep(&self, name: &str, draft: Option<Box<dyn Any>>) {
        let mut kept = self.kept.borrow_mut();
        match draft {
            Some(draft) => kept.insert(name.to_owned(), draft),
            None => kept.remove(name),
        };
    }
}

/// A form that is being filled in.
pub struct Draft<T: 'static> {
    /// What it holds now.
    pub form: Signal<T>,
    first: Signal<T>,
    restored: Signal<bool>,
    place: Signal<(Drafts, String)>,
}

impl<T> Clone for Draft<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Draft<T> {}

impl<T> PartialEq for Draft<T> {
    fn eq(&self, other: &Self) -> bool {
        self.form == other.form
    }
}

impl<T: Clone + PartialEq + 'static> Draft<T> {
    /// True when what it holds was typed before, and not saved.
    pub fn restored(self) -> bool {
        *self.restored.read()
    }

    /// Goes back to what the form held at first.
    pub fn drop_changes(mut self) {
        let first = self.first.peek().clone();
        self.form.set(first);
        self.restored.set(false);
    }

    /// Takes note that it has been saved as it stands.
    pub fn saved(mut self) {
        let now = self.form.peek().clone();
        self.first.set(now);
        self.restored.set(false);
        self.keep();
    }

    fn keep(self) {
        let now = self.form.read();
        let changed = *now != *self.first.peek();
        let now = changed.then(|| Box::new(now.clone()) as Box<dyn Any>);
        let (drafts, name) = &*self.place.peek();
        drafts.keep(name, now);
    }
}

/// A form that begins with `first`, or with what was typed into it before and not saved.
pub fn use_draft<T: Clone + PartialEq + 'static>(name: String, first: impl FnOnce() -> T) -> Draft<T> {
    let drafts = use_context::<Drafts>();
    let draft = use_hook(|| {
        let first = first();
        let kept = drafts.take::<T>(&name);
        Draft {
            restored: Signal::new(kept.is_some()),
            form: Signal::new(kept.unwrap_or_else(|| first.clone())),
            first: Signal::new(first),
            place: Signal::new((drafts, name)),
        }
    });
    use_effect(move || draft.keep());
    draft
}
