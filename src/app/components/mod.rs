//! The parts that screens are made of. Each has its own style sheet in `assets/css`.

mod banner;
mod bar;
mod button;
mod card;
mod choice;
mod dialog;
mod empty;
mod fault;
mod field;
mod file;
mod icon;
mod list;
mod pad;
mod page;
mod select;
mod sheet;
mod tile;
mod toast;

pub use banner::{Banner, Tone};
pub use bar::BottomBar;
pub use button::{ActionLink, Button, Look, RouteButton};
pub use card::{Card, Section};
pub use choice::{Chips, Choice, Pick, Toggle};
pub use dialog::Confirm;
pub use empty::{Empty, Waiting};
pub use fault::ErrorText;
pub use field::{Field, FieldKind, TextArea};
pub use file::FilePick;
pub use icon::{Icon, need_icon};
pub use list::{List, ListRow};
pub use pad::CodePad;
pub use page::Page;
pub use select::Select;
pub use sheet::Sheet;
pub use tile::{Tile, Tiles};
pub use toast::Toaster;
