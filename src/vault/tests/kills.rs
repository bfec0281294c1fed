//! `kill -9` in the middle of writes, fifty times: no acknowledged write is lost, the store opens.
//!
//! The test starts itself as the child that writes; each write the child has been told is done, it
//! acknowledges by a line on its standard output.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a failed test may panic; the child speaks")]

mod support;

use besace_vault::{Change, Vault};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    sync::mpsc,
    time::Duration,
};
use support::{Phone, id};

const KILLS: u64 = 50;
const CHILD: &str = "BESACE_TEST_STORE_TO_WRITE";
const IDS: u8 = 12;

/// Not a story: the child's part. Does nothing unless the parent asks for it.
#[test]
fn child_writes_until_killed() {
    let Some(file) = std::env::var_os(CHILD) else { return };
    let mut vault = Vault::open(rusqlite::Connection::open(file).unwrap()).unwrap();
    vault.unlock(&support::code(), support::NOON).unwrap();
    let mut versions = versions(&vault);
    let mut out = std::io::stdout();
    writeln!(out, "\nready").unwrap();
    for round in 0u64.. {
        // A pair of records that always change together, one of them large enough to fill many pages.
        let pair = [id(1 + (round % 6) as u8 * 2), id(2 + (round % 6) as u8 * 2)];
        let contents = [round.to_le_bytes().to_vec(), vec![round as u8; 9000]];
        let change = |index: usize| Change::Put {
            id: pair[index],
            expected: versions.get(&pair[index]).copied().unwrap_or(0),
            content: &contents[index],
        };
        let written = vault.apply(&[change(0), change(1)]).unwrap();
        for one in &written {
            versions.insert(one.id, one.version);
        }
        writeln!(out, "\nwrote {} {} {}", pair[0][0], written[0].version, written[1].seq).unwrap();
        out.flush().unwrap();
    }
}

fn versions(vault: &Vault) -> BTreeMap<[u8; 16], u64> {
    vault.all().unwrap().records.iter().map(|record| (record.id, record.version)).collect()
}

#[test]
fn killed_fifty_times_while_writing_nothing_acknowledged_is_lost() {
    let phone = Phone::new();
    drop(phone.start());
    let mut acknowledged: BTreeMap<u8, u64> = BTreeMap::new();
    let (mut last_seq, mut writes) = (0, 0);
    for kill in 0..KILLS {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_writes_until_killed", "--nocapture"])
            .env(CHILD, phone.file())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (ready, is_ready) = mpsc::channel();
        let reader = std::thread::spawn(move || {
            let read = |line: String| {
                if line == "ready" {
                    let _ = ready.send(());
                }
                let numbers = line.strip_prefix("wrote ")?.split(' ').map(str::parse);
                numbers.collect::<Result<Vec<u64>, _>>().ok()
            };
            lines.map_while(Result::ok).filter_map(read).collect::<Vec<_>>()
        });
        // A different moment each time; every tenth may fall into opening and unlocking.
        if kill % 10 != 9 {
            is_ready.recv_timeout(Duration::from_secs(60)).unwrap();
        }
        std::thread::sleep(Duration::from_millis(kill * 7919 % 150));
        child.kill().unwrap();
        child.wait().unwrap();
        for line in reader.join().unwrap() {
            acknowledged.insert(line[0] as u8, line[1]);
            last_seq = line[2];
            writes += 1;
        }

        let vault = phone.unlocked();
        let all = vault.all().unwrap();
        assert!(all.damaged.is_empty() && all.unreadable.is_none(), "kill {kill}: {all:?}");
        let versions = versions(&vault);
        for (first, version) in &acknowledged {
            let stored = versions[&id(*first)];
            assert!(stored >= *version, "kill {kill}: version {version} was acknowledged, {stored} is stored");
            assert_eq!(versions[&id(first + 1)], stored, "kill {kill}: half of a pair was written");
        }
        assert!(vault.last_seq().unwrap() >= last_seq);
        assert!(all.records.len() <= usize::from(IDS));
    }
    assert!(writes > 50, "only {writes} writes were acknowledged: the kills come too early to mean much");
    let conn = rusqlite::Connection::open(phone.file()).unwrap();
    let check: String = conn.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
}
