//! The addresses under which the screens stand. Neutral words only: addresses are seen by others.

use std::{convert::Infallible, fmt, str::FromStr};

use besace_domain::{Need, RecordId, SpaceId};
use besace_i18n::{Message, msg};

use super::ServicePath;

/// Every screen.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is named after its screen")]
pub enum Route {
    HomeScreen {},
    WelcomeScreen {},
    OpenScreen {},
    NeedScreen {
        need: Need,
    },
    PeopleScreen {},
    PersonNewScreen {},
    PersonScreen {
        id: RecordId,
    },
    PersonEditScreen {
        id: RecordId,
    },
    TimesScreen {},
    TimeNewScreen {},
    /// A new one with somebody of the toolbox.
    TimeWithScreen {
        with: RecordId,
    },
    TimeScreen {
        id: RecordId,
    },
    TimeEditScreen {
        id: RecordId,
    },
    StepsScreen {},
    StepNewScreen {},
    StepScreen {
        id: RecordId,
    },
    FindScreen {},
    ServiceScreen {
        id: ServicePath,
    },
    PlanScreen {},
    NotesScreen {},
    /// `new` stands for one that is not written yet.
    NoteScreen {
        id: String,
    },
    /// The teams that the person shares with.
    TeamsScreen {},
    AcceptScreen {},
    ReceiptsScreen {},
    /// Who sees one record.
    EntryScreen {
        id: RecordId,
    },
    TeamLinkScreen {
        space: SpaceId,
    },
    /// What a worker does.
    CrewScreen {},
    CrewInviteScreen {},
    CrewWorkersScreen {},
    CrewFiguresScreen {},
    CrewPrepareScreen {},
    /// The card of a prepared toolbox, or of an invitation.
    CardScreen {
        id: RecordId,
    },
    PairWorkerScreen {},
    DevicesScreen {},
    PairShowScreen {},
    PairJoinScreen {},
    /// Takes over a toolbox that was prepared.
    TakeScreen {},
    CrewPersonScreen {
        space: SpaceId,
    },
    HelpScreen {},
    QuestionsScreen {},
    SettingsScreen {},
    SafeScreen {},
    AboutScreen {},
    RegionsScreen {},
    SourcesScreen {},
    /// The toolbox on paper.
    PaperScreen {},
    /// A toolbox back from paper.
    BringScreen {},
    /// A provider's services.
    RegisterScreen {},
    /// One of them.
    ListingScreen {
        id: String,
    },
    /// What waits for editors.
    EditorScreen {},
    /// One listing as an editor sees it.
    ReviewScreen {
        id: ServicePath,
    },
    /// An address that means nothing.
    Elsewhere {},
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::HomeScreen {} => f.write_str("/"),
            Self::WelcomeScreen {} => f.write_str("/welcome"),
            Self::OpenScreen {} => f.write_str("/open"),
            Self::NeedScreen { need } => write!(f, "/need/{need}"),
            Self::PeopleScreen {} => f.write_str("/people"),
            Self::PersonNewScreen {} => f.write_str("/people/new"),
            Self::PersonScreen { id } => write!(f, "/people/{id}"),
            Self::PersonEditScreen { id } => write!(f, "/people/{id}/edit"),
            Self::TimesScreen {} => f.write_str("/times"),
            Self::TimeNewScreen {} => f.write_str("/times/new"),
            Self::TimeWithScreen { with } => write!(f, "/times/new/{with}"),
            Self::TimeScreen { id } => write!(f, "/times/{id}"),
            Self::TimeEditScreen { id } => write!(f, "/times/{id}/edit"),
            Self::StepsScreen {} => f.write_str("/steps"),
            Self::StepNewScreen {} => f.write_str("/steps/new"),
            Self::StepScreen { id } => write!(f, "/steps/{id}"),
            Self::FindScreen {} => f.write_str("/find"),
            Self::ServiceScreen { id } => write!(f, "/find/{id}"),
            Self::PlanScreen {} => f.write_str("/plan"),
            Self::NotesScreen {} => f.write_str("/notes"),
            Self::NoteScreen { id } => write!(f, "/notes/{id}"),
            Self::TeamsScreen {} => f.write_str("/shared"),
            Self::AcceptScreen {} => f.write_str("/shared/new"),
            Self::ReceiptsScreen {} => f.write_str("/shared/opened"),
            Self::EntryScreen { id } => write!(f, "/shared/entry/{id}"),
            Self::TeamLinkScreen { space } => write!(f, "/shared/{space}"),
            Self::CrewScreen {} => f.write_str("/team"),
            Self::CrewInviteScreen {} => f.write_str("/team/new"),
            Self::CrewWorkersScreen {} => f.write_str("/team/members"),
            Self::CrewFiguresScreen {} => f.write_str("/team/figures"),
            Self::CrewPrepareScreen {} => f.write_str("/team/prepare"),
            Self::CardScreen { id } => write!(f, "/team/prepare/{id}"),
            Self::PairWorkerScreen {} => f.write_str("/team/members/new"),
            Self::DevicesScreen {} => f.write_str("/settings/devices"),
            Self::PairShowScreen {} => f.write_str("/settings/devices/new"),
            Self::PairJoinScreen {} => f.write_str("/settings/devices/join"),
            Self::TakeScreen {} => f.write_str("/take"),
            Self::CrewPersonScreen { space } => write!(f, "/team/{space}"),
            Self::HelpScreen {} => f.write_str("/help"),
            Self::QuestionsScreen {} => f.write_str("/questions"),
            Self::SettingsScreen {} => f.write_str("/settings"),
            Self::SafeScreen {} => f.write_str("/settings/safe"),
            Self::AboutScreen {} => f.write_str("/settings/about"),
            Self::RegionsScreen {} => f.write_str("/settings/lists"),
            Self::SourcesScreen {} => f.write_str("/settings/sources"),
            Self::PaperScreen {} => f.write_str("/paper"),
            Self::BringScreen {} => f.write_str("/bring"),
            Self::RegisterScreen {} => f.write_str("/register"),
            Self::ListingScreen { id } => write!(f, "/register/{id}"),
            Self::EditorScreen {} => f.write_str("/editor"),
            Self::ReviewScreen { id } => write!(f, "/editor/{id}"),
            Self::Elsewhere {} => f.write_str("/elsewhere"),
        }
    }
}

impl FromStr for Route {
    type Err = Infallible;

    fn from_str(address: &str) -> Result<Self, Infallible> {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Ok(Self::at(&parts).unwrap_or(Self::Elsewhere {}))
    }
}

impl Route {
    fn at(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Self::HomeScreen {},
            ["welcome"] => Self::WelcomeScreen {},
            ["open"] => Self::OpenScreen {},
            ["need", need] => Self::NeedScreen { need: need.parse().ok()? },
            ["people"] => Self::PeopleScreen {},
            ["people", "new"] => Self::PersonNewScreen {},
            ["people", id] => Self::PersonScreen { id: id.parse().ok()? },
            ["people", id, "edit"] => Self::PersonEditScreen { id: id.parse().ok()? },
            ["times"] => Self::TimesScreen {},
            ["times", "new"] => Self::TimeNewScreen {},
            ["times", "new", with] => Self::TimeWithScreen { with: with.parse().ok()? },
            ["times", id] => Self::TimeScreen { id: id.parse().ok()? },
            ["times", id, "edit"] => Self::TimeEditScreen { id: id.parse().ok()? },
            ["steps"] => Self::StepsScreen {},
            ["steps", "new"] => Self::StepNewScreen {},
            ["steps", id] => Self::StepScreen { id: id.parse().ok()? },
            ["find"] => Self::FindScreen {},
            ["find", id] => Self::ServiceScreen { id: id.parse().ok()? },
            ["plan"] => Self::PlanScreen {},
            ["notes"] => Self::NotesScreen {},
            ["notes", id] => Self::NoteScreen { id: (*id).to_owned() },
            ["shared"] => Self::TeamsScreen {},
            ["shared", "new"] => Self::AcceptScreen {},
            ["shared", "opened"] => Self::ReceiptsScreen {},
            ["shared", "entry", id] => Self::EntryScreen { id: id.parse().ok()? },
            ["shared", space] => Self::TeamLinkScreen { space: space.parse().ok()? },
            ["team"] => Self::CrewScreen {},
            ["team", "new"] => Self::CrewInviteScreen {},
            ["team", "members"] => Self::CrewWorkersScreen {},
            ["team", "figures"] => Self::CrewFiguresScreen {},
            ["team", "prepare"] => Self::CrewPrepareScreen {},
            ["team", "prepare", id] => Self::CardScreen { id: id.parse().ok()? },
            ["team", "members", "new"] => Self::PairWorkerScreen {},
            ["settings", "devices"] => Self::DevicesScreen {},
            ["settings", "devices", "new"] => Self::PairShowScreen {},
            ["settings", "devices", "join"] => Self::PairJoinScreen {},
            ["take"] => Self::TakeScreen {},
            ["team", space] => Self::CrewPersonScreen { space: space.parse().ok()? },
            ["help"] => Self::HelpScreen {},
            ["questions"] => Self::QuestionsScreen {},
            ["settings"] => Self::SettingsScreen {},
            ["settings", "safe"] => Self::SafeScreen {},
            ["settings", "about"] => Self::AboutScreen {},
            ["settings", "lists"] => Self::RegionsScreen {},
            ["settings", "sources"] => Self::SourcesScreen {},
            ["paper"] => Self::PaperScreen {},
            ["bring"] => Self::BringScreen {},
            ["register"] => Self::RegisterScreen {},
            ["register", id] => Self::ListingScreen { id: (*id).to_owned() },
            ["editor"] => Self::EditorScreen {},
            ["editor", id] => Self::ReviewScreen { id: id.parse().ok()? },
            _ => return None,
        })
    }
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

    /// True for the pages of providers and editors, which speak to the hub and never to the engine.
    pub fn is_desk(&self) -> bool {
        matches!(
            self,
            Self::RegisterScreen {} | Self::ListingScreen { .. } | Self::EditorScreen {} | Self::ReviewScreen { .. }
        )
    }

    /// True for what is shown without an open toolbox: help, the directory, what the app says of itself.
    pub fn needs_no_toolbox(&self) -> bool {
        matches!(
            self,
            Self::HelpScreen {}
                | Self::FindScreen {}
                | Self::ServiceScreen { .. }
                | Self::QuestionsScreen {}
                | Self::SettingsScreen {}
                | Self::AboutScreen {}
                | Self::RegionsScreen {}
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
                Self::QuestionsScreen {} => msg::questions_title(),
                Self::SettingsScreen {}
                | Self::SafeScreen {}
                | Self::RegionsScreen {}
                | Self::PaperScreen {}
                | Self::BringScreen {} => msg::settings(),
                Self::AboutScreen {} | Self::SourcesScreen {} => msg::nav_about(),
                screen if screen.is_desk() => msg::nav_find(),
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
            Route::EntryScreen { id },
            Route::TeamLinkScreen { space: SpaceId(id.0) },
            Route::CrewFiguresScreen {},
            Route::CardScreen { id },
            Route::PairJoinScreen {},
            Route::PairWorkerScreen {},
            Route::TakeScreen {},
            Route::CrewPersonScreen { space: SpaceId(id.0) },
            Route::HelpScreen {},
            Route::QuestionsScreen {},
            Route::SafeScreen {},
            Route::RegionsScreen {},
            Route::PaperScreen {},
            Route::BringScreen {},
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
