use besace_domain::SpaceId;
use besace_engine_api::Standing;
use besace_i18n::msg;
use dioxus::prelude::*;

use super::stop::StopSharing;
use crate::{
    components::Card,
    state::{use_text, use_words},
    testid,
};

/// A standing choice, and the way to stop it with all that it shares.
#[component]
pub fn Follows(space: SpaceId, team: String, standing: Standing) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    rsx! {
        Card { test: testid::FOLLOWS,
            p { strong { dir: "auto", {t(msg::share_follow(&standing.with))} } }
            p { class: "soft small",
                {t(msg::share_all_with_hint())}
                if let Some(day) = standing.until {
                    " "
                    {t(msg::team_until(catalog.date(day)))}
                }
            }
            StopSharing {
                space,
                team,
                record: standing.id,
                label: t(msg::share_follow_stop()),
                test: testid::STOP_FOLLOWS,
            }
        }
    }
}
