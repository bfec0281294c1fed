//! Two engines in their own threads share by a hub on a socket.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "../../../tests/support/socket.rs"]
mod socket;

use std::thread;
use std::time::{Duration, Instant};

use besace_domain::Contact;
use besace_engine::{Engine, Folder, NativeEngine, SystemClock, ThreadTransport};
use besace_engine_api::*;
use futures::executor::block_on;
use socket::hub;

fn engine(hub: &str, folder: &std::path::Path) -> Client<ThreadTransport> {
    let shelves = Folder::open(folder).unwrap();
    let made = NativeEngine::start_at(hub, move |tell| Engine::new(shelves, SystemClock, tell).with_cheap_codes());
    let (client, _) = made.unwrap();
    block_on(client.create(Protection::Code(Secret("482916".into())))).unwrap();
    client
}

/// Waits until it is so.
fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begin.elapsed() < Duration::from_secs(60), "{what}");
        thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn karim_and_amina_share_over_a_socket() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| {
        let place = folder.path().join(name);
        std::fs::create_dir(&place).unwrap();
        place
    };
    let hub = hub(&place("hub"));
    let (karim, amina) = (engine(&hub, &place("karim")), engine(&hub, &place("amina")));
    let new = NewTeam { team: "Pont d'été".into(), phone: String::new(), me: "Karim".into() };
    block_on(karim.create_team(new)).unwrap();
    let invitation = block_on(karim.invite_person(String::new())).unwrap();
    assert!(invitation.link.starts_with(&hub));
    until("the invitation lies at the hub", || block_on(karim.team(())).unwrap()?.invitations[0].laid.then_some(()));
    until("she sees who invites", || {
        let seen = block_on(amina.invitation(invitation.link.clone())).unwrap();
        (seen.state == InvitationState::Ready).then_some(())
    });
    let yes = AcceptTeam { code: invitation.link, name: "Amina".into(), phone: String::new(), until: None };
    let space = block_on(amina.accept_team(yes)).unwrap();
    let entry = Contact { name: "Nadia".into(), ..Contact::default() };
    let nadia = block_on(amina.save_contact(Save { id: None, entry })).unwrap();
    let access = ShareAccess::default();
    block_on(amina.share(ShareOrder { space, what: ShareWhat::Record(nadia), access })).unwrap();
    until("she has sent it", || {
        matches!(block_on(amina.sync_state(())).unwrap().overall, SyncWords::SharedAt(_)).then_some(())
    });
    let sees = |names: &[&str]| {
        let view = block_on(karim.person(space)).ok();
        let seen = view.map(|view| view.contacts.into_iter().map(|contact| contact.entry.name).collect::<Vec<_>>());
        (seen.as_deref().unwrap_or_default() == names).then_some(())
    };
    until("he sees it", || sees(&["Nadia"]));
    // What comes later is hinted at: without that his engine asks every five minutes.
    let entry = Contact { name: "Omar".into(), ..Contact::default() };
    let omar = block_on(amina.save_contact(Save { id: None, entry })).unwrap();
    let access = ShareAccess::default();
    block_on(amina.share(ShareOrder { space, what: ShareWhat::Record(omar), access })).unwrap();
    until("he sees that too", || sees(&["Nadia", "Omar"]));
    // A hub that is not there is told, and keeps nobody waiting.
    let alone = engine("http://127.0.0.1:9", &place("alone"));
    block_on(alone.create_team(NewTeam { team: "T".into(), phone: String::new(), me: "M".into() })).unwrap();
    until("it is told", || {
        matches!(block_on(alone.sync_state(())).unwrap().overall, SyncWords::HubSilent(_)).then_some(())
    });
}
