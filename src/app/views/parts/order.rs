use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look},
    platform,
    state::use_text,
};

/// The list with the entry at `at` one place further up (or down); the same when it is at the end.
pub fn moved<T: Clone>(list: &[T], at: usize, down: bool) -> Vec<T> {
    let mut list = list.to_vec();
    let to = if down { at.checked_add(1) } else { at.checked_sub(1) };
    if let Some(to) = to.filter(|to| *to < list.len()) {
        list.swap(at, to);
    }
    list
}

/// Two buttons that move an entry up and down its list: by thumb, keyboard and screen reader alike.
#[component]
pub fn MoveButtons(
    /// What the entry is called.
    name: String,
    /// What tells it from the others on the screen.
    id: String,
    at: usize,
    count: usize,
    /// Tells whether to move it down.
    onmove: EventHandler<bool>,
) -> Element {
    let t = use_text();
    let up = ["up-", &id].concat();
    let down = ["down-", &id].concat();
    // A moved entry loses the focus, and at the end of the list the button with it.
    let go = move |to_down: bool| {
        onmove.call(to_down);
        let last = if to_down { at + 2 >= count } else { at <= 1 };
        let stay = if to_down != last { ["down-", &id].concat() } else { ["up-", &id].concat() };
        spawn(async move {
            platform::sleep(80).await;
            platform::focus(&["[data-testid='", &stay, "']"].concat());
        });
    };
    let go_down = go.clone();
    rsx! {
        div { class: "move-buttons",
            Button {
                label: t(msg::order_up(&name)),
                look: Look::Quiet,
                icon: "up",
                icon_only: true,
                disabled: at == 0,
                test: up,
                onclick: move |()| go(false),
            }
            Button {
                label: t(msg::order_down(&name)),
                look: Look::Quiet,
                icon: "down",
                icon_only: true,
                disabled: at + 1 >= count,
                test: down,
                onclick: move |()| go_down(true),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_moves_one_place_and_stays_at_the_ends() {
        assert_eq!(moved(&[1, 2, 3], 2, false), [1, 3, 2]);
        assert_eq!(moved(&[1, 2, 3], 0, true), [2, 1, 3]);
        assert_eq!(moved(&[1, 2, 3], 0, false), [1, 2, 3]);
        assert_eq!(moved(&[1, 2, 3], 2, true), [1, 2, 3]);
    }
}
