use besace_i18n::msg;
use dioxus::prelude::*;

use super::{
    AboutMe, EraseButton, HideButton, InstallCard, LanguagePick, LockButton, PicturesPick, RemindCard, RoomWord,
    StorageWord, UpdateCard,
    look::{TextPick, ThemePick},
};
use crate::{
    components::{List, ListRow, Page, Section},
    platform,
    state::{use_language, use_session, use_text},
    testid,
    views::{Route, share::SyncRow},
};

/// The settings.
#[component]
pub fn SettingsScreen() -> Element {
    let t = use_text();
    let session = use_session();
    let open = session.is_open();
    rsx! {
        Page {
            title: t(msg::settings()),
            back: Route::HomeScreen {},
            actions: rsx! { HideButton {} },
            UpdateCard {}
            Section { title: t(msg::settings_look()),
                LanguagePick {}
                ThemePick {}
                TextPick {}
                PicturesPick {}
                p { class: "soft small",
                    if platform::can_speak(use_language().voice_tag()) {
                        {t(msg::aloud_long())}
                    } else {
                        {t(msg::settings_no_voice())}
                    }
                }
            }
            if open {
                AboutMe {}
            }
            RemindCard {}
            if open {
                Section { title: t(msg::teams_section()),
                    SyncRow {}
                    List {
                        ListRow {
                            title: t(msg::teams_title()),
                            detail: t(msg::teams_hint()),
                            icon: "people",
                            test: testid::TEAMS,
                            to: Route::TeamsScreen {},
                        }
                        ListRow {
                            title: t(msg::devices_title()),
                            detail: t(msg::devices_hint()),
                            icon: "phone-storage",
                            test: testid::DEVICES,
                            to: Route::DevicesScreen {},
                        }
                    }
                }
            }
            Section { title: t(msg::settings_safe()),
                StorageWord {}
                RoomWord {}
                if open {
                    List {
                        ListRow {
                            title: t(msg::safe_title()),
                            detail: t(msg::safe_hint()),
                            icon: "shield",
                            to: Route::SafeScreen {},
                        }
                        ListRow {
                            title: t(msg::print_title()),
                            detail: t(msg::print_hint()),
                            icon: "print",
                            test: testid::PAPER_WAY,
                            to: Route::PaperScreen {},
                        }
                    }
                    LockButton {}
                }
                if !platform::installed() {
                    InstallCard {}
                }
            }
            Section { title: t(msg::nav_find()),
                List {
                    ListRow {
                        title: t(msg::regions_title()),
                        icon: "download",
                        test: testid::REGION,
                        to: Route::RegionsScreen {},
                    }
                }
            }
            Section { title: t(msg::nav_about()),
                List {
                    ListRow { title: t(msg::questions_title()), icon: "info", to: Route::QuestionsScreen {} }
                    ListRow { title: t(msg::about_title()), icon: "info", to: Route::AboutScreen {} }
                    ListRow { title: t(msg::sources_title()), icon: "file", to: Route::SourcesScreen {} }
                }
            }
            Section { title: t(msg::erase_title()),
                p { class: "soft", {t(msg::erase_hint())} }
                EraseButton {}
            }
        }
    }
}
