use besace_i18n::msg;
use besace_registry_api::{Listing, Summary, Who};
use dioxus::prelude::*;

use super::{
    frame::TroubleText,
    hub::{self, Trouble},
    stage::stage_words,
    upload::Upload,
};
use crate::{
    components::{Button, Empty, List, ListRow, Look, Section, Waiting},
    state::use_text,
    testid,
    views::Route,
};

/// The provider's own services.
#[component]
pub fn Mine(who: Who, onleave: EventHandler<()>) -> Element {
    let t = use_text();
    let navigator = use_navigator();
    let mut trouble = use_signal(|| None::<Trouble>);
    let mut listings = use_resource(|| async { hub::get::<Vec<Summary>>("listings").await });
    let add = move |()| {
        spawn(async move {
            match hub::post::<Listing>("listings", &()).await {
                Ok(listing) => {
                    navigator.push(Route::ListingScreen { id: listing.id });
                }
                Err(said) => trouble.set(Some(said)),
            }
        });
    };
    let leave = move |()| {
        spawn(async move {
            match hub::post::<()>("close", &()).await {
                Ok(()) => onleave.call(()),
                Err(said) => trouble.set(Some(said)),
            }
        });
    };
    rsx! {
        p { class: "soft", {t(msg::desk_signed_in(who.name))} }
        if let Some(trouble) = trouble() {
            TroubleText { trouble }
        }
        Section { title: t(msg::desk_mine()),
            match &*listings.read() {
                None => rsx! { Waiting {} },
                Some(Err(said)) => rsx! { TroubleText { trouble: said.clone() } },
                Some(Ok(all)) if all.is_empty() => rsx! { Empty { icon: "pin", text: t(msg::desk_none()) } },
                Some(Ok(all)) => rsx! {
                    List {
                        for one in all.clone() {
                            ListRow {
                                key: "{one.id}",
                                title: if one.name.is_empty() { t(msg::desk_no_name()) } else { one.name },
                                detail: if one.stale { t(msg::desk_stale()) } else { one.organization },
                                aside: t(stage_words(&one.stage)),
                                to: Route::ListingScreen { id: one.id },
                                test: "listing",
                            }
                        }
                    }
                },
            }
            Button { label: t(msg::desk_add()), look: Look::Primary, icon: "plus", test: testid::ADD, onclick: add }
        }
        Upload { onkept: move |()| listings.restart() }
        Button { label: t(msg::desk_sign_out()), look: Look::Quiet, test: "sign-out", onclick: leave }
    }
}
