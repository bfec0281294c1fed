use besace_crypto::Role;
use besace_domain::Kind;
use serde::{Deserialize, Serialize};

/// Whose space it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SpaceKind {
    /// The person's own devices.
    Own,
    /// The person's devices and those of one team.
    Link,
}

/// Tells whether a device of this role may write, and delete, records of this kind.
///
/// In a link space only the person's side writes mirrors and consents; workers propose. So a hub that works
/// with a worker cannot change what the person said, and a worker's mistake does not either.
#[must_use]
pub fn may_write(space: SpaceKind, role: Role, kind: Kind) -> bool {
    match (space, role) {
        (SpaceKind::Own, _) | (_, Role::Owner | Role::Preparer) => true,
        (SpaceKind::Link, Role::Coordinator) if kind == Kind::Roster => true,
        (SpaceKind::Link, _) => matches!(kind, Kind::Proposal | Kind::Receipt | Kind::TeamNote),
    }
}

/// True where the latest write stands as a whole instead of being merged: a mirror follows its original.
pub(super) fn is_mirror(space: SpaceKind, kind: Kind) -> bool {
    space == SpaceKind::Link
        && !matches!(kind, Kind::Proposal | Kind::Reply | Kind::Receipt | Kind::TeamNote | Kind::Roster)
}
