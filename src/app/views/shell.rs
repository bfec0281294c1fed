use dioxus::prelude::*;

use crate::{
    components::BottomBar,
    platform,
    state::{use_text, use_wear},
    views::{Route, gate::Gate},
};

/// Around every screen: the screen itself, or what stands before it, and the bar.
#[component]
pub fn Shell() -> Element {
    let t = use_text();
    let _ = use_wear();
    let route = use_route::<Route>();
    platform::set_title(&[t(route.window_title()).as_str(), " · ", platform::guise().called].concat());
    let address = route.to_string();
    rsx! {
        // A screen is made anew for each address: nothing of the former one stays in it.
        for address in [address] {
            main { key: "{address}", id: "screen",
                Gate { Outlet::<Route> {} }
            }
        }
        BottomBar {}
    }
}
