//! The stories of every engine, told by the one in a thread.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use besace_engine::conformance::{self, Ground};
use besace_engine::{Engine, Folder, InMemory, NativeEngine, SystemClock};
use besace_engine_api::{Event, Fault};
use futures::StreamExt as _;
use futures::executor::block_on;

#[test]
fn the_engine_in_a_thread_tells_every_story_over_memory() {
    let (client, _) =
        NativeEngine::start_with(|tell| Engine::new(InMemory, SystemClock, tell).with_cheap_codes()).unwrap();
    let count = block_on(conformance::run(&client, Ground::Bare, |_| {})).unwrap_or_else(|broken| panic!("{broken}"));
    assert_eq!(count, 33);
}

#[test]
fn the_engine_in_a_thread_tells_every_story_over_files_and_leaves_none_behind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let shelves = Folder::open(&path).unwrap();
    let (client, events) =
        NativeEngine::start_with(|tell| Engine::new(shelves, SystemClock, tell).with_cheap_codes()).unwrap();
    block_on(conformance::run(&client, Ground::Bare, |_| {})).unwrap_or_else(|broken| panic!("{broken}"));
    drop(client);
    let events: Vec<_> = block_on(events.collect());
    for event in [Event::ToolboxChanged, Event::PhaseChanged, Event::DirectoryChanged, Event::Installing(100)] {
        assert!(events.contains(&event), "{event:?}");
    }
}

#[test]
fn a_folder_serves_one_engine_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let (client, _) = NativeEngine::start(folder.path()).unwrap();
    assert_eq!(NativeEngine::start(folder.path()).unwrap_err(), Fault::Unreachable);
    block_on(client.status(())).unwrap();
    drop(client);
    // The thread lets go of the folder when it has ended, which takes a moment.
    for _ in 0..100 {
        if NativeEngine::start(folder.path()).is_ok() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    panic!("the folder is still held");
}
