use std::future::Future;

use besace_engine_api::{Client, Fault};
use dioxus::prelude::*;

use crate::platform::Link;

/// The engine, one method a call.
pub type Engine = Client<Link>;

/// Counts changes, so that what is shown is asked for again.
#[derive(Clone, Copy)]
pub struct Revisions {
    toolbox: Signal<u32>,
    directory: Signal<u32>,
    sharing: Signal<u32>,
}

impl Revisions {
    pub(super) fn new() -> Self {
        Self { toolbox: Signal::new(0), directory: Signal::new(0), sharing: Signal::new(0) }
    }

    /// Has everything shown asked for again.
    pub fn toolbox_changed(mut self) {
        self.toolbox += 1;
    }

    /// Has what is shown of the directory asked for again.
    pub fn directory_changed(mut self) {
        self.directory += 1;
    }

    /// Has what is shown of sharing asked for again.
    pub fn sharing_changed(mut self) {
        self.sharing += 1;
    }

    /// Makes the caller run again after the next change.
    pub fn follow(self) {
        let _ = (self.toolbox.read(), self.directory.read(), self.sharing.read());
    }
}

/// The engine.
pub fn use_engine() -> Engine {
    use_context::<Engine>()
}

/// Asks the engine, and again after each change; what was there stays until the new answer comes.
///
/// Signals that `ask` reads before its first await make it ask again too. Props do not: a screen is
/// made anew for each address, so its id never changes under it.
///
/// ```ignore
/// let steps = use_ask(|engine| async move { engine.steps(()).await });
/// match &*steps.read() {
///     None => rsx! { Waiting {} },
///     Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
///     Some(Ok(steps)) => …,
/// }
/// ```
pub fn use_ask<T: 'static, F>(ask: impl Fn(Engine) -> F + 'static) -> Resource<Result<T, Fault>>
where
    F: Future<Output = Result<T, Fault>> + 'static,
{
    let engine = use_engine();
    let revisions = use_context::<Revisions>();
    use_resource(move || {
        revisions.follow();
        ask(engine.clone())
    })
}
