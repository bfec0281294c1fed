//! The screens, and the addresses under which they stand. Neutral words only: addresses are seen by others.

mod find;
mod gate;
mod help;
mod home;
mod need;
mod notes;
mod open;
mod parts;
mod path;
mod people;
mod plan;
mod settings;
mod shell;
mod sources;
mod steps;
mod times;
mod welcome;

pub use path::ServicePath;

use besace_domain::{Need, RecordId};
use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use find::{FindScreen, ServiceScreen};
use help::HelpScreen;
use home::HomeScreen;
use need::NeedScreen;
use notes::{NoteScreen, NotesScreen};
use open::OpenScreen;
use people::{PeopleScreen, PersonEditScreen, PersonNewScreen, PersonScreen};
use plan::PlanScreen;
use settings::{AboutScreen, SafeScreen, SettingsScreen};
use shell::Shell;
use sources::SourcesScreen;
use steps::{StepNewScreen, StepScreen, StepsScreen};
use times::{TimeEditScreen, TimeNewScreen, TimeScreen, TimeWithScreen, TimesScreen};
use welcome::WelcomeScreen;

/// Every screen.
#[derive(Clone, Debug, PartialEq, Routable)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Shell)]
    #[route("/")]
    HomeScreen {},
    #[route("/welcome")]
    WelcomeScreen {},
    #[route("/open")]
    OpenScreen {},
    #[route("/need/:need")]
    NeedScreen { need: Need },
    #[route("/people")]
    PeopleScreen {},
    #[route("/people/new")]
    PersonNewScreen {},
    #[route("/people/:id")]
    PersonScreen { id: RecordId },
    #[route("/people/:id/edit")]
    PersonEditScreen { id: RecordId },
    #[route("/times")]
    TimesScreen {},
    #[route("/times/new")]
    TimeNewScreen {},
    /// A new one with somebody of the toolbox.
    #[route("/times/new/:with")]
    TimeWithScreen { with: RecordId },
    #[route("/times/:id")]
    TimeScreen { id: RecordId },
    #[route("/times/:id/edit")]
    TimeEditScreen { id: RecordId },
    #[route("/steps")]
    StepsScreen {},
    #[route("/steps/new")]
    StepNewScreen {},
    #[route("/steps/:id")]
    StepScreen { id: RecordId },
    #[route("/find")]
    FindScreen {},
    #[route("/find/:id")]
    ServiceScreen { id: ServicePath },
    #[route("/plan")]
    PlanScreen {},
    #[route("/notes")]
    NotesScreen {},
    /// `new` stands for one that is not written yet.
    #[route("/notes/:id")]
    NoteScreen { id: String },
    #[route("/help")]
    HelpScreen {},
    #[route("/settings")]
    SettingsScreen {},
    #[route("/settings/safe")]
    SafeScreen {},
    #[route("/settings/about")]
    AboutScreen {},
    #[route("/settings/sources")]
    SourcesScreen {},
    #[route("/:..rest")]
    Elsewhere { rest: Vec<String> },
}

/// An address that means nothing: the first screen.
#[component]
fn Elsewhere(rest: Vec<String>) -> Element {
    let _ = rest;
    let navigator = use_navigator();
    use_effect(move || {
        navigator.replace(Route::HomeScreen {});
    });
    rsx! {}
}

/// A part of the app, as the bottom bar shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The first screen, and what has no entry of its own.
    Home,
    /// Contacts.
    People,
    /// Appointments.
    Times,
    /// The directory.
    Find,
    /// Help in danger.
    Help,
    /// None of them.
    Other,
}

impl Route {
    /// The part of the app that it belongs to.
    pub fn section(&self) -> Section {
        match self {
            Self::HomeScreen {} | Self::NeedScreen { .. } => Section::Home,
            Self::PeopleScreen {}
            | Self::PersonNewScreen {}
            | Self::PersonScreen { .. }
            | Self::PersonEditScreen { .. } => Section::People,
            Self::TimesScreen {}
            | Self::TimeNewScreen {}
            | Self::TimeWithScreen { .. }
            | Self::TimeScreen { .. }
            | Self::TimeEditScreen { .. } => Section::Times,
            Self::FindScreen {} | Self::ServiceScreen { .. } => Section::Find,
            Self::HelpScreen {} => Section::Help,
            _ => Section::Other,
        }
    }

    /// True for what is shown without an open toolbox: help, the directory, what the app says of itself.
    pub fn needs_no_toolbox(&self) -> bool {
        matches!(
            self,
            Self::HelpScreen {}
                | Self::FindScreen {}
                | Self::ServiceScreen { .. }
                | Self::SettingsScreen {}
                | Self::AboutScreen {}
                | Self::SourcesScreen {}
        )
    }

    /// What stands in the window's title: a word that says nothing about the person.
    pub fn window_title(&self) -> Message {
        match self.section() {
            Section::Home => msg::home(),
            Section::People => msg::nav_people(),
            Section::Times => msg::nav_times(),
            Section::Find => msg::nav_find(),
            Section::Help => msg::nav_help(),
            Section::Other => match self {
                Self::StepsScreen {} | Self::StepNewScreen {} | Self::StepScreen { .. } => msg::nav_steps(),
                Self::PlanScreen {} => msg::nav_plan(),
                Self::NotesScreen {} | Self::NoteScreen { .. } => msg::nav_notes(),
                Self::SettingsScreen {} | Self::SafeScreen {} => msg::settings(),
                Self::AboutScreen {} | Self::SourcesScreen {} => msg::nav_about(),
                _ => msg::home(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_its_screen_and_says_nothing_of_the_person() {
        let id = RecordId(*b"0123456789abcdef");
        let screens = [
            Route::HomeScreen {},
            Route::PersonNewScreen {},
            Route::PersonScreen { id },
            Route::PersonEditScreen { id },
            Route::TimeNewScreen {},
            Route::TimeWithScreen { with: id },
            Route::TimeEditScreen { id },
            Route::StepNewScreen {},
            Route::NoteScreen { id: "new".into() },
            Route::ServiceScreen { id: besace_domain::ServiceId("osm/node/1".into()).into() },
            Route::HelpScreen {},
            Route::SafeScreen {},
        ];
        for screen in screens {
            let address = screen.to_string();
            assert_eq!(address.parse::<Route>().ok(), Some(screen), "{address}");
            for word in ["prison", "detention", "release", "drug", "overdose"] {
                assert!(!address.contains(word), "{address}");
            }
        }
    }

    #[test]
    fn help_and_the_directory_need_no_toolbox_and_the_person_s_own_things_do() {
        assert!(Route::HelpScreen {}.needs_no_toolbox() && Route::FindScreen {}.needs_no_toolbox());
        assert!(!Route::NotesScreen {}.needs_no_toolbox() && !Route::SafeScreen {}.needs_no_toolbox());
    }
}
