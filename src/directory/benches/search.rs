//! Search in 100,000 made-up services, natively: to tune queries. `cargo xtask bench search` measures the browser.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a benchmark")]

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use besace_directory::{DirectoryStore, read_pack, synthetic, write_pack};
use besace_domain::{Need, Position};
use besace_engine_api::{Filters, Search};
use chrono::NaiveDate;
use rusqlite::Connection;

/// Time of this thread on a processor, where the system tells it: other programs then do not count.
fn clock() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

fn main() {
    let services = 100_000;
    let start = clock();
    let pack = write_pack(&synthetic::directory(services, 1)).unwrap();
    println!("pack: {} MB, made in {:.1?}", pack.len() >> 20, (clock() - start));
    let start = clock();
    let pack = read_pack(&pack).unwrap();
    println!("read in {:.1?}", (clock() - start));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("directory");
    let start = clock();
    DirectoryStore::open(Connection::open(&file).unwrap()).unwrap().install(&pack, &mut |_| {}).unwrap();
    println!("installed in {:.1?}: {} MB", (clock() - start), std::fs::metadata(&file).unwrap().len() >> 20);

    let now = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_opt(15, 0, 0).unwrap();
    let here = Position { latitude: 50.8467, longitude: 4.3525 };
    let words = synthetic::queries(400, 7);
    let start = clock();
    let store = DirectoryStore::open(Connection::open(&file).unwrap()).unwrap();
    let first = Search { text: "pharm".into(), limit: 20, ..Search::default() };
    store.search(&first, now).unwrap();
    println!("cold open and first query: {:.1?}", (clock() - start));

    let text = |text: &String| Search { text: text.clone(), limit: 20, ..Search::default() };
    let filters = Filters { language: Some("ar".into()), no_id: true, ..Filters::default() };
    let open = Filters { open_now: true, ..filters.clone() };
    run("words", &words, &store, |word| text(word));
    run("words, need, language, no id, nearest", &words, &store, |word| Search {
        need: Some(Need::Health),
        from: Some(here),
        filters: filters.clone(),
        ..text(word)
    });
    run("words, language, no id, open, nearest", &words, &store, |word| Search {
        from: Some(here),
        filters: open.clone(),
        ..text(word)
    });
    run("words, nearest", &words, &store, |word| Search { from: Some(here), ..text(word) });
    run("words, open", &words, &store, |word| Search {
        filters: Filters { open_now: true, ..Filters::default() },
        ..text(word)
    });
    run("nearest", &words, &store, |_| Search { from: Some(here), ..text(&String::new()) });
    run("need, nearest, open", &words, &store, |_| Search {
        need: Some(Need::Sleep),
        from: Some(here),
        filters: Filters { open_now: true, ..Filters::default() },
        ..text(&String::new())
    });

    fn run(name: &str, words: &[String], store: &DirectoryStore, of: impl Fn(&String) -> Search) {
        let now = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap().and_hms_opt(15, 0, 0).unwrap();
        let mut times: Vec<(f64, &String, u32)> = words
            .iter()
            .map(|word| {
                let start = clock();
                let answer = store.search(&of(word), now).unwrap();
                ((clock() - start).as_secs_f64() * 1e3, word, answer.total)
            })
            .collect();
        println!("{name}: first {:.1} ms ({:?})", times[0].0, times[0].1);
        times.sort_by(|a, b| a.0.total_cmp(&b.0));
        let at = |part: usize| times[(times.len() * part / 100).min(times.len() - 1)].0;
        println!("  p50 {:.2}  p95 {:.2}  p99 {:.2}", at(50), at(95), at(99));
        for slow in times.iter().rev().take(4) {
            println!("    {:.1} ms {:?} ({} found)", slow.0, slow.1, slow.2);
        }
    }
}
