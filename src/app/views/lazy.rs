//! Screens that come after the first load, so that the first ones come soon.
//!
//! `cargo xtask web` cuts the module at the functions of [`doors`]: what only one of them reaches lies in a file of
//! its own, a chunk. Chunks are brought when one of their screens is opened, or once the first screen has been drawn
//! and the phone is idle. Without that cut (`--dev`, `dx serve`, native) everything is there from the beginning.

use besace_i18n::msg;
use dioxus::prelude::*;

use super::Route;
use crate::{
    components::{Banner, Button, Look, Page, Tone, Waiting},
    platform,
    state::use_text,
    testid,
};

/// A group of screens that come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    /// What the person carries: the first screen, a need, people, appointments. The lock or the start stands before
    /// them, and they come meanwhile.
    Carried,
    /// The directory.
    Find,
    /// Settings, protection, and what the app says of itself.
    Settings,
    /// Paper and codes: what is printed, and what shows and reads codes. Nothing else may, or all chunks carry that.
    Paper,
    /// What the person shares, with whom.
    Share,
    /// What a worker does.
    Crew,
    /// Everything that is written at leisure: forms, steps, the plan, notes.
    Write,
    /// The pages of providers and editors.
    Desk,
}

impl Chunk {
    /// Its name: that of its door.
    fn name(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::Find => "find",
            Self::Paper => "paper",
            Self::Settings => "settings",
            Self::Share => "share",
            Self::Crew => "crew",
            Self::Write => "write",
            Self::Desk => "desk",
        }
    }

    fn door(self) -> fn(Route) -> Element {
        match self {
            Self::Carried => doors::carried,
            Self::Find => doors::find,
            Self::Paper => doors::paper,
            Self::Settings => doors::settings,
            Self::Share => doors::share,
            Self::Crew => doors::crew,
            Self::Write => doors::write,
            Self::Desk => doors::desk,
        }
    }
}

/// One function a chunk. They draw and use no hooks: nothing may call them before the chunk is there.
mod doors {
    use dioxus::prelude::*;

    use crate::views::{
        Route,
        crew::{
            CrewFiguresScreen, CrewInviteScreen, CrewPersonScreen, CrewPrepareScreen, CrewScreen, CrewWorkersScreen,
        },
        desk::{EditorScreen, ListingScreen, RegisterScreen, ReviewScreen},
        devices::{DevicesScreen, PairJoinScreen, PairShowScreen, PairWorkerScreen, TakeScreen},
        find::{FindScreen, ServiceScreen},
        home::HomeScreen,
        need::NeedScreen,
        notes::{NoteScreen, NotesScreen},
        paper::{BringScreen, CardScreen, PaperScreen},
        people::{PeopleScreen, PersonEditScreen, PersonNewScreen, PersonScreen},
        plan::PlanScreen,
        questions::QuestionsScreen,
        settings::{AboutScreen, RegionsScreen, SafeScreen, SettingsScreen},
        share::{AcceptScreen, EntryScreen, ReceiptsScreen, TeamLinkScreen, TeamsScreen},
        sources::SourcesScreen,
        steps::{StepNewScreen, StepScreen, StepsScreen},
        times::{TimeEditScreen, TimeNewScreen, TimeScreen, TimeWithScreen, TimesScreen},
        welcome::After,
    };

    #[inline(never)]
    pub fn carried(route: Route) -> Element {
        match route {
            Route::NeedScreen { need } => rsx! { NeedScreen { need } },
            Route::PersonScreen { id } => rsx! { PersonScreen { id } },
            Route::TimesScreen {} => rsx! { TimesScreen {} },
            Route::TimeScreen { id } => rsx! { TimeScreen { id } },
            Route::PeopleScreen {} => rsx! { PeopleScreen {} },
            _ => rsx! { HomeScreen {} },
        }
    }

    #[inline(never)]
    pub fn find(route: Route) -> Element {
        match route {
            Route::ServiceScreen { id } => rsx! { ServiceScreen { id } },
            _ => rsx! { FindScreen {} },
        }
    }

    #[inline(never)]
    pub fn paper(route: Route) -> Element {
        match route {
            Route::BringScreen {} => rsx! { BringScreen {} },
            Route::CardScreen { id } => rsx! { CardScreen { id } },
            Route::AcceptScreen {} => rsx! { AcceptScreen {} },
            Route::PairShowScreen {} => rsx! { PairShowScreen {} },
            Route::PairJoinScreen {} => rsx! { PairJoinScreen {} },
            Route::PairWorkerScreen {} => rsx! { PairWorkerScreen {} },
            Route::TakeScreen {} => rsx! { TakeScreen {} },
            Route::CrewInviteScreen {} => rsx! { CrewInviteScreen {} },
            Route::CrewPrepareScreen {} => rsx! { CrewPrepareScreen {} },
            _ => rsx! { PaperScreen {} },
        }
    }

    #[inline(never)]
    pub fn desk(route: Route) -> Element {
        match route {
            Route::ListingScreen { id } => rsx! { ListingScreen { id } },
            Route::EditorScreen {} => rsx! { EditorScreen {} },
            Route::ReviewScreen { id } => rsx! { ReviewScreen { id } },
            _ => rsx! { RegisterScreen {} },
        }
    }

    #[inline(never)]
    pub fn settings(route: Route) -> Element {
        match route {
            Route::WelcomeScreen {} => rsx! { After {} },
            Route::SafeScreen {} => rsx! { SafeScreen {} },
            Route::AboutScreen {} => rsx! { AboutScreen {} },
            Route::QuestionsScreen {} => rsx! { QuestionsScreen {} },
            Route::RegionsScreen {} => rsx! { RegionsScreen {} },
            Route::SourcesScreen {} => rsx! { SourcesScreen {} },
            _ => rsx! { SettingsScreen {} },
        }
    }

    #[inline(never)]
    pub fn share(route: Route) -> Element {
        match route {
            Route::TeamLinkScreen { space } => rsx! { TeamLinkScreen { space } },
            Route::EntryScreen { id } => rsx! { EntryScreen { id } },
            Route::ReceiptsScreen {} => rsx! { ReceiptsScreen {} },
            Route::DevicesScreen {} => rsx! { DevicesScreen {} },
            _ => rsx! { TeamsScreen {} },
        }
    }

    #[inline(never)]
    pub fn crew(route: Route) -> Element {
        match route {
            Route::CrewWorkersScreen {} => rsx! { CrewWorkersScreen {} },
            Route::CrewFiguresScreen {} => rsx! { CrewFiguresScreen {} },
            Route::CrewPersonScreen { space } => rsx! { CrewPersonScreen { space } },
            _ => rsx! { CrewScreen {} },
        }
    }

    #[inline(never)]
    pub fn write(route: Route) -> Element {
        match route {
            Route::PersonNewScreen {} => rsx! { PersonNewScreen {} },
            Route::PersonEditScreen { id } => rsx! { PersonEditScreen { id } },
            Route::TimeNewScreen {} => rsx! { TimeNewScreen {} },
            Route::TimeWithScreen { with } => rsx! { TimeWithScreen { with } },
            Route::TimeEditScreen { id } => rsx! { TimeEditScreen { id } },
            Route::StepNewScreen {} => rsx! { StepNewScreen {} },
            Route::StepScreen { id } => rsx! { StepScreen { id } },
            Route::PlanScreen {} => rsx! { PlanScreen {} },
            Route::NotesScreen {} => rsx! { NotesScreen {} },
            Route::NoteScreen { id } => rsx! { NoteScreen { id } },
            _ => rsx! { StepsScreen {} },
        }
    }
}

/// A screen of a chunk; the chunk is brought first where it is not there yet.
#[component]
pub fn Lazy(chunk: Chunk, route: Route) -> Element {
    let mut here = use_signal(|| platform::has_chunk(chunk.name()).then_some(true));
    let bring = use_callback(move |()| {
        here.set(None);
        spawn(async move {
            let came = platform::bring_chunk(chunk.name()).await;
            here.set(Some(came));
        });
    });
    use_hook(|| {
        if here.peek().is_none() {
            bring.call(());
        }
    });
    match here() {
        Some(true) => chunk.door()(route),
        None => rsx! { Waiting {} },
        Some(false) => rsx! { MissingPart { onagain: bring } },
    }
}

/// Says that a part of the app could not be fetched.
#[component]
pub fn MissingPart(onagain: Callback) -> Element {
    let t = use_text();
    rsx! {
        Page {
            title: t(msg::chunk_missing_title()),
            foot: rsx! {
                Button {
                    label: t(msg::try_again()),
                    look: Look::Primary,
                    icon: "update",
                    test: testid::TRY_AGAIN,
                    onclick: onagain,
                }
            },
            Banner { tone: Tone::Care, p { {t(msg::chunk_missing_text())} } }
        }
    }
}
