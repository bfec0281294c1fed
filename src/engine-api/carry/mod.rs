//! Sharing: devices, teams, what they see, suggestions and the hand-over.
//!
//! No call here waits for the network. What needs it is begun by one call and told by
//! [`crate::Event::SharingChanged`]: read the call's state again then. Asking again for what is under way changes nothing.

mod devices;
mod hand_over;
mod person;
mod suggestions;
mod sync;
mod team;

pub use devices::{DeviceLine, Devices, PairAnswer, PairBegin, PairBy, PairInto, Pairing, PairingFailure, Pictures};
pub use hand_over::{HandOver, HandOverOrder, HandOverState, Prepared, PreparedLine, TakeFailure, TakeOrder, Taking};
pub use person::{
    AcceptTeam, DirectOrder, InvitationState, InvitationView, Reader, ReceiptLine, ReceiptWhat, ShareAccess, ShareKind,
    ShareOrder, ShareWhat, SharingLine, Standing, StopOrder, TeamLink,
};
pub use suggestions::{
    FieldChange, HistoryLine, HistoryWhat, SuggestionAnswer, SuggestionView, TimeConflict, TimeSettled,
};
pub use sync::{ErasedAtHub, HubFault, SpaceSync, SyncOverview, SyncWords, With};
pub use team::{
    FollowData, FollowQuery, FollowRow, MySuggestion, NewTeam, NoteReached, OpenInvitation, People, PersonLine,
    PersonView, Shared, SharedAppointment, Suggest, Suggestion, Team, TeamAppointment, TeamChange, TeamNoteLine,
    Worker,
};
