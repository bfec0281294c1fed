use besace_domain::FollowThrough;
use besace_engine_api::AppointmentLine;
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::ListRow,
    platform,
    state::{use_text, use_words},
    testid,
    views::Route,
};

/// The picture of what became of an appointment.
pub fn outcome_icon(outcome: FollowThrough) -> &'static str {
    match outcome {
        FollowThrough::Planned => "calendar",
        FollowThrough::Confirmed => "outcome-confirmed",
        FollowThrough::Attended => "outcome-attended",
        FollowThrough::Missed => "outcome-missed",
        FollowThrough::Excused => "outcome-excused",
        FollowThrough::Rescheduled => "outcome-rescheduled",
        FollowThrough::Cancelled => "outcome-cancelled",
    }
}

/// One time of an appointment in a list: when, what for, with whom, where.
#[component]
pub fn TimeRow(line: AppointmentLine, children: Element) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let when = catalog.capital(&catalog.day_time(line.time.start, platform::now().date()));
    let with = if line.with.is_empty() { String::new() } else { t(msg::times_with(&line.with)) };
    let title = match (line.title.is_empty(), with.is_empty()) {
        (false, _) => line.title.clone(),
        (true, false) => line.with.clone(),
        (true, true) => t(msg::times_calendar_title()),
    };
    let detail = [if line.title.is_empty() { "" } else { &with }, &line.place];
    let detail: Vec<_> = [when.as_str()].into_iter().chain(detail).filter(|part| !part.is_empty()).collect();
    let outcome = line.time.outcome;
    rsx! {
        ListRow {
            title,
            to: Route::TimeScreen { id: line.id },
            icon: outcome_icon(outcome),
            detail: detail.join(" · "),
            aside: if outcome == FollowThrough::Planned { String::new() } else { t(names::follow_through(outcome)) },
            test: testid::TIME,
            {children}
        }
    }
}
