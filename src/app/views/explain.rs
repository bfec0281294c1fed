//! What each screen is for, in two sentences: the "?" beside every heading shows them.

use besace_i18n::{Message, msg};

use super::Route;

impl Route {
    /// The two sentences that explain the screen.
    pub fn explanation(&self) -> Message {
        match self {
            Self::HomeScreen {} | Self::Elsewhere {} => msg::explain_home(),
            Self::WelcomeScreen {} => msg::explain_welcome(),
            Self::OpenScreen {} => msg::explain_open(),
            Self::NeedScreen { .. } => msg::explain_need(),
            Self::PeopleScreen {} => msg::explain_people(),
            Self::PersonScreen { .. } => msg::explain_person(),
            Self::PersonNewScreen {} | Self::PersonEditScreen { .. } => msg::explain_person_edit(),
            Self::TimesScreen {} => msg::explain_times(),
            Self::TimeScreen { .. } => msg::explain_time(),
            Self::TimeNewScreen {} | Self::TimeWithScreen { .. } | Self::TimeEditScreen { .. } => {
                msg::explain_time_edit()
            }
            Self::StepsScreen {} => msg::explain_steps(),
            Self::StepNewScreen {} | Self::StepScreen { .. } => msg::explain_step(),
            Self::FindScreen {} => msg::explain_find(),
            Self::ServiceScreen { .. } => msg::explain_service(),
            Self::PlanScreen {} => msg::explain_plan(),
            Self::NotesScreen {} | Self::NoteScreen { .. } => msg::explain_notes(),
            Self::TeamsScreen {} | Self::ReceiptsScreen {} | Self::TeamLinkScreen { .. } => msg::explain_teams(),
            Self::AcceptScreen {} => msg::explain_accept(),
            Self::EntryScreen { .. } => msg::explain_entry(),
            Self::CrewScreen {}
            | Self::CrewInviteScreen {}
            | Self::CrewWorkersScreen {}
            | Self::CrewPersonScreen { .. } => msg::explain_crew(),
            Self::DevicesScreen {} | Self::PairShowScreen {} | Self::PairJoinScreen {} | Self::PairWorkerScreen {} => {
                msg::explain_devices()
            }
            Self::TakeScreen {} => msg::explain_take(),
            Self::CrewPrepareScreen {} | Self::CardScreen { .. } => msg::explain_prepare(),
            Self::CrewFiguresScreen {} => msg::explain_figures(),
            Self::HelpScreen {} => msg::explain_help(),
            Self::SettingsScreen {} | Self::RegionsScreen {} => msg::explain_settings(),
            Self::SafeScreen {} => msg::explain_safe(),
            Self::AboutScreen {} | Self::SourcesScreen {} => msg::explain_about(),
            Self::PaperScreen {} => msg::explain_paper(),
            Self::BringScreen {} => msg::explain_bring(),
            Self::QuestionsScreen {} => msg::explain_questions(),
            Self::RegisterScreen {} => msg::explain_register(),
            Self::ListingScreen { .. } => msg::explain_listing(),
            Self::EditorScreen {} => msg::explain_editor(),
            Self::ReviewScreen { .. } => msg::explain_review(),
        }
    }
}
