//! Nour's computer fetches the directory over a real line. The line breaks, and the host behind it cuts, stalls and lies.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

#[path = "../../engine/tests/support/publisher.rs"]
mod publisher;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use besace_engine::{NativeEngine, Outcome, Refused, ThreadTransport};
use besace_engine_api::{Client, Search};
use besace_update::{Hub, bring_up_to_date, keep_up_to_date, run};
use futures::executor::block_on;
use publisher::{DAY, Publisher, rows};

fn now() -> i64 {
    chrono::Utc::now().timestamp()
}

/// What a host does with packs and deltas.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Does {
    /// Sends what was asked for.
    Well,
    /// Promises all of it and hangs up after so many bytes.
    HangsUp(usize),
    /// Says that it is shorter than it is.
    Cuts,
    /// Sends the whole file again, whatever byte was asked for.
    KnowsNoRanges,
    /// Sends other bytes than were published.
    Lies,
    /// Never stops sending.
    GoesOn,
    /// Says nothing more after the head.
    Stalls,
    /// Sends elsewhere.
    SendsAway,
}

/// A host on this machine.
struct Host {
    publisher: Mutex<Publisher>,
    does: Mutex<Does>,
    /// What was asked for, with the byte it began at.
    asked: Mutex<Vec<(String, usize)>>,
}

impl Host {
    fn start(publisher: Publisher) -> (Arc<Self>, Hub) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let hub = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let host =
            Arc::new(Self { publisher: Mutex::new(publisher), does: Mutex::new(Does::Well), asked: Mutex::default() });
        let here = host.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let here = here.clone();
                // Who asked may hang up at any time.
                thread::spawn(move || here.answer(stream));
            }
        });
        (host, hub)
    }

    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
        let mut from = 0;
        for line in lines {
            let line = line?.to_ascii_lowercase();
            if let Some(range) = line.strip_prefix("range: bytes=") {
                from = range.trim_end_matches('-').parse().unwrap();
            }
            if line.is_empty() {
                break;
            }
        }
        let Some(name) = first.split(' ').nth(1).and_then(|path| path.strip_prefix("/directory/")) else {
            return write!(stream, "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        };
        self.asked.lock().unwrap().push((name.to_owned(), from));
        let Some(file) = self.publisher.lock().unwrap().files.get(name).cloned() else {
            return write!(stream, "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        };
        let large = name.ends_with("pack") || name.ends_with("delta");
        let does = if large { *self.does.lock().unwrap() } else { Does::Well };
        let from = if does == Does::KnowsNoRanges { 0 } else { from.min(file.len()) };
        let mut bytes = file[from..].to_vec();
        let mut promised = bytes.len();
        match does {
            Does::HangsUp(after) => bytes.truncate(after),
            Does::Cuts => {
                bytes.truncate(bytes.len() / 2);
                promised = bytes.len();
            }
            Does::Lies => bytes.iter_mut().for_each(|byte| *byte ^= 0x55),
            Does::GoesOn => promised = usize::MAX >> 8,
            Does::SendsAway => {
                let away = "HTTP/1.1 302 Found\r\nlocation: http://192.0.2.1/x\r\ncontent-length: 0\r\n\r\n";
                return stream.write_all(away.as_bytes());
            }
            Does::Well | Does::KnowsNoRanges | Does::Stalls => {}
        }
        let status = if from > 0 { "206 Partial Content" } else { "200 OK" };
        write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {promised}\r\nconnection: close\r\n\r\n")?;
        if does == Does::Stalls {
            thread::sleep(Duration::from_secs(5));
            return Ok(());
        }
        stream.write_all(&bytes)?;
        // Bounded all the same: nobody may take so much.
        for _ in 0..if does == Does::GoesOn { 1000 } else { 0 } {
            stream.write_all(&[7; 10_000])?;
        }
        stream.flush()
    }

    fn does(&self, what: Does) {
        *self.does.lock().unwrap() = what;
    }

    fn publish(&self, changes: &[(&str, besace_directory::model::Directory)]) {
        self.publisher.lock().unwrap().publish(now(), changes);
    }

    /// From which bytes packs and deltas were asked for since the last time.
    fn asked_for_files(&self) -> Vec<usize> {
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        let large = |name: &str| name.ends_with("pack") || name.ends_with("delta");
        asked.into_iter().filter(|(name, _)| large(name)).map(|(_, from)| from).collect()
    }
}

/// A host with so many services in Brussels.
fn host(services: usize) -> (Arc<Host>, Hub) {
    let mut publisher = Publisher::new(now() - DAY);
    publisher.publish(now() - DAY, &[("brussels", rows("Bruxelles", services))]);
    Host::start(publisher)
}

fn computer(folder: &Path) -> Client<ThreadTransport> {
    // An engine that was just let go of needs a moment to put its files down.
    let begun = Instant::now();
    loop {
        match NativeEngine::start(folder) {
            Ok((engine, _)) => return engine,
            Err(fault) => assert!(begun.elapsed() < Duration::from_secs(30), "{fault}"),
        }
        thread::sleep(Duration::from_millis(20));
    }
}

fn found(engine: &Client<ThreadTransport>) -> u32 {
    let search = Search { text: "abri".into(), limit: 10, ..Search::default() };
    block_on(engine.search(search)).map_or(0, |answer| answer.total)
}

/// With little patience, so that tests do not wait.
fn update(engine: &Client<ThreadTransport>, hub: &Hub) -> Outcome {
    run(&engine.transport().updater(), hub, Duration::from_millis(700)).unwrap()
}

#[test]
fn a_directory_comes_and_later_only_what_changed() {
    let (host, hub) = host(60);
    let folder = tempfile::tempdir().unwrap();
    let nour = computer(folder.path());
    let outcome = bring_up_to_date(nour.transport(), &hub).unwrap();
    assert_eq!(outcome, Outcome { reached: true, current: true, refused: vec![] });
    assert_eq!(found(&nour), 60);
    host.publish(&[("brussels", rows("Bruxelles", 65))]);
    host.asked_for_files();
    assert!(update(&nour, &hub).current);
    assert_eq!(
        (found(&nour), host.asked.lock().unwrap().iter().filter(|file| file.0.ends_with("delta")).count()),
        (65, 1)
    );
}

#[test]
fn a_line_that_breaks_is_gone_on_with_where_it_broke_after_a_restart_too() {
    let (host, hub) = host(400);
    let folder = tempfile::tempdir().unwrap();
    let length = host.publisher.lock().unwrap().targets.regions[0].pack.length as usize;
    let part = length / 3 + 1;
    host.does(Does::HangsUp(part));
    for (go, from) in [0, part, 2 * part].into_iter().enumerate() {
        let nour = computer(folder.path());
        let outcome = update(&nour, &hub);
        assert_eq!(host.asked_for_files(), [from], "go {go}");
        assert_eq!((outcome.reached, outcome.current, outcome.refused.len()), (true, go == 2, 0), "go {go}");
        assert_eq!(found(&nour), if go == 2 { 400 } else { 0 });
    }
}

#[test]
fn a_host_that_knows_no_ranges_sends_it_all_again() {
    let (host, hub) = host(400);
    let folder = tempfile::tempdir().unwrap();
    let nour = computer(folder.path());
    host.does(Does::HangsUp(500));
    assert!(!update(&nour, &hub).current);
    host.does(Does::KnowsNoRanges);
    assert!(update(&nour, &hub).current);
    assert_eq!((host.asked_for_files(), found(&nour)), (vec![0, 500], 400));
}

#[test]
fn a_good_directory_stays_whatever_the_host_does() {
    let (host, hub) = host(60);
    let folder = tempfile::tempdir().unwrap();
    let nour = computer(folder.path());
    assert!(update(&nour, &hub).current);
    host.publish(&[("brussels", rows("Bruxelles", 90))]);
    for does in [Does::Lies, Does::Cuts, Does::GoesOn, Does::Stalls, Does::SendsAway, Does::HangsUp(40)] {
        host.does(does);
        let begun = Instant::now();
        let outcome = update(&nour, &hub);
        assert!(outcome.reached && !outcome.current, "{does:?}: {outcome:?}");
        assert_eq!(found(&nour), 60, "{does:?}");
        assert!(begun.elapsed() < Duration::from_secs(20), "{does:?} was waited for");
        let told = outcome.refused.iter().any(|why| matches!(why, Refused::Hash(_) | Refused::Length(_)));
        assert_eq!(told, matches!(does, Does::Lies | Does::Cuts | Does::GoesOn), "{does:?}: {outcome:?}");
    }
    host.does(Does::Well);
    assert!(update(&nour, &hub).current);
    assert_eq!(found(&nour), 90);
}

#[test]
fn an_older_or_foreign_list_is_told_and_not_taken() {
    let (host, hub) = host(60);
    let folder = tempfile::tempdir().unwrap();
    let nour = computer(folder.path());
    let before = host.publisher.lock().unwrap().files.clone();
    host.publish(&[("brussels", rows("Bruxelles", 70))]);
    assert!(update(&nour, &hub).current);
    // The host goes back to yesterday.
    host.publisher.lock().unwrap().files = before;
    let outcome = update(&nour, &hub);
    assert!(!outcome.reached && matches!(outcome.refused[..], [Refused::Older(_)]), "{outcome:?}");
    assert_eq!(found(&nour), 70);
}

#[test]
fn nobody_there_is_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let nour = computer(folder.path());
    let hub = "http://127.0.0.1:9".parse().unwrap();
    assert_eq!(update(&nour, &hub), Outcome::default());
}

#[test]
fn in_the_background_it_comes_by_itself_and_again_when_a_region_is_chosen() {
    let (host, hub) = host(60);
    host.publish(&[("liege", rows("Liege", 40))]);
    let folder = tempfile::tempdir().unwrap();
    let nour = computer(folder.path());
    keep_up_to_date(nour.transport(), hub);
    let wait_for = |services: u32| {
        let begun = Instant::now();
        while found(&nour) != services {
            assert!(begun.elapsed() < Duration::from_secs(60), "{} instead of {services}", found(&nour));
            thread::sleep(Duration::from_millis(50));
        }
    };
    wait_for(60);
    block_on(nour.choose_region(("liege".into(), true))).unwrap();
    wait_for(100);
}
