//! The screens: which stands under which address, and which come after the first load.

mod crew;
mod desk;
mod devices;
mod explain;
mod find;
mod first;
mod gate;
mod help;
mod home;
mod lazy;
mod need;
mod notes;
mod open;
mod paper;
mod parts;
mod path;
mod people;
mod plan;
mod questions;
mod route;
mod settings;
mod share;
mod shell;
mod sources;
mod steps;
mod times;
mod welcome;

pub use path::ServicePath;
pub use route::Route;

use dioxus::prelude::*;

use help::HelpScreen;
use lazy::{Chunk, Lazy};
use open::OpenScreen;
use shell::Shell;
use welcome::WelcomeScreen;

impl Routable for Route {
    const SITE_MAP: &'static [dioxus::router::SiteMapSegment] = &[];

    /// The frame first, in it the screen.
    fn render(&self, level: usize) -> Element {
        if level == 0 {
            return rsx! { Shell {} };
        }
        match self.clone() {
            Self::WelcomeScreen {} => rsx! { WelcomeScreen {} },
            Self::OpenScreen {} => rsx! { OpenScreen {} },
            Self::HelpScreen {} => rsx! { HelpScreen {} },
            Self::Elsewhere {} => rsx! { Elsewhere {} },
            // Those that come after the first load: `lazy.rs` says how.
            route @ (Self::HomeScreen {}
            | Self::NeedScreen { .. }
            | Self::PeopleScreen {}
            | Self::PersonScreen { .. }
            | Self::TimesScreen {}
            | Self::TimeScreen { .. }) => rsx! { Lazy { chunk: Chunk::Carried, route } },
            route @ (Self::FindScreen {} | Self::ServiceScreen { .. }) => rsx! { Lazy { chunk: Chunk::Find, route } },
            route @ (Self::PersonNewScreen {}
            | Self::PersonEditScreen { .. }
            | Self::TimeNewScreen {}
            | Self::TimeWithScreen { .. }
            | Self::TimeEditScreen { .. }
            | Self::StepsScreen {}
            | Self::StepNewScreen {}
            | Self::StepScreen { .. }
            | Self::PlanScreen {}
            | Self::NotesScreen {}
            | Self::NoteScreen { .. }) => rsx! { Lazy { chunk: Chunk::Write, route } },
            route @ (Self::TeamsScreen {}
            | Self::TeamLinkScreen { .. }
            | Self::EntryScreen { .. }
            | Self::ReceiptsScreen {}
            | Self::DevicesScreen {}) => rsx! { Lazy { chunk: Chunk::Share, route } },
            route @ (Self::CrewScreen {}
            | Self::CrewWorkersScreen {}
            | Self::CrewFiguresScreen {}
            | Self::CrewPersonScreen { .. }) => rsx! { Lazy { chunk: Chunk::Crew, route } },
            route @ (Self::SettingsScreen {}
            | Self::SafeScreen {}
            | Self::RegionsScreen {}
            | Self::AboutScreen {}
            | Self::QuestionsScreen {}
            | Self::SourcesScreen {}) => rsx! { Lazy { chunk: Chunk::Settings, route } },
            // What shows or reads codes.
            route @ (Self::PaperScreen {}
            | Self::BringScreen {}
            | Self::CardScreen { .. }
            | Self::AcceptScreen {}
            | Self::PairShowScreen {}
            | Self::PairJoinScreen {}
            | Self::PairWorkerScreen {}
            | Self::TakeScreen {}
            | Self::CrewInviteScreen {}
            | Self::CrewPrepareScreen {}) => rsx! { Lazy { chunk: Chunk::Paper, route } },
            route @ (Self::RegisterScreen {}
            | Self::ListingScreen { .. }
            | Self::EditorScreen {}
            | Self::ReviewScreen { .. }) => rsx! { Lazy { chunk: Chunk::Desk, route } },
        }
    }
}

/// An address that means nothing: the first screen.
#[component]
fn Elsewhere() -> Element {
    let navigator = use_navigator();
    use_effect(move || {
        navigator.replace(Route::HomeScreen {});
    });
    rsx! {}
}
