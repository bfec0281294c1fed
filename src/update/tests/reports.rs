//! Sam's computer says what is wrong with a service: at once where there is a network, else when there is one.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use besace_directory::model::{Directory, Service};
use besace_directory::write_pack;
use besace_domain::ServiceId;
use besace_engine::{NativeEngine, ThreadTransport};
use besace_engine_api::{Client, FileIn, Protection, ReportFate, ReportKind, ServiceQuery, ServiceReport};
use besace_registry_api::Report;
use besace_update::{Hub, keep_sending};
use futures::executor::block_on;

/// What arrives at a hub: the lines before the body, and the body.
type Arrived = (Vec<String>, Vec<u8>);

/// A hub that answers one request after the other with these statuses.
fn hub(at: SocketAddr, statuses: &'static [u16]) -> Receiver<Arrived> {
    let listener = TcpListener::bind(at).unwrap();
    let (tell, arrives) = mpsc::channel();
    thread::spawn(move || {
        for (stream, status) in listener.incoming().flatten().zip(statuses) {
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut head = Vec::new();
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                match line.trim() {
                    "" => break,
                    line => head.push(line.to_ascii_lowercase()),
                }
            }
            let length = head.iter().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
            let mut body = vec![0; length.parse().unwrap()];
            reader.read_exact(&mut body).unwrap();
            let answer = format!("HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            (&stream).write_all(answer.as_bytes()).unwrap();
            if tell.send((head, body)).is_err() {
                return;
            }
        }
    });
    arrives
}

/// A computer with one service in its directory.
fn computer() -> Client<ThreadTransport> {
    let (sam, _) = NativeEngine::start_with(|tell| {
        besace_engine::Engine::new(besace_engine::InMemory, besace_engine::SystemClock, tell)
    })
    .unwrap();
    let quay = Service { id: "quay".into(), name: "Le Quai".into(), ..Service::default() };
    let rows = Directory { services: vec![quay], ..Directory::default() };
    block_on(sam.create(Protection::SessionOnly)).unwrap();
    block_on(sam.install_directory(FileIn(write_pack(&rows).unwrap()))).unwrap();
    sam
}

fn says(sam: &Client<ThreadTransport>, text: &str) {
    let report = ServiceReport { service: ServiceId("quay".into()), kind: ReportKind::WrongHours, text: text.into() };
    block_on(sam.report_service(report)).unwrap();
}

fn fate(sam: &Client<ThreadTransport>) -> Option<ReportFate> {
    block_on(sam.service(ServiceQuery { id: ServiceId("quay".into()), from: None })).unwrap().report
}

fn waits_until(sam: &Client<ThreadTransport>, wanted: ReportFate) {
    let begun = Instant::now();
    while fate(sam) != Some(wanted) {
        assert!(begun.elapsed() < Duration::from_secs(30), "{:?} instead of {wanted:?}", fate(sam));
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_report_goes_out_by_itself_once_there_is_a_network_and_says_nothing_about_sam() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let address: Hub = format!("http://{free}/app").parse().unwrap();
    let sam = computer();
    says(&sam, "Closed on Mondays");
    let again = Duration::from_millis(200);
    keep_sending(sam.transport().updater(), address, again);

    // 1. Nobody is there: it waits.
    thread::sleep(4 * again);
    assert_eq!(fate(&sam), Some(ReportFate::Waits { kept: false }));

    // 2. The network comes. The hub is busy once; the second time it takes the same report.
    let arrives = hub(free, &[503, 200, 404]);
    let next = || arrives.recv_timeout(Duration::from_secs(30)).unwrap();
    let (first, second) = (next(), next());
    assert_eq!(first.1, second.1);
    waits_until(&sam, ReportFate::Sent);
    let report: Report = besace_registry_api::decode(&second.1).unwrap();
    assert_eq!((report.service.as_str(), report.text.as_str()), ("quay", "Closed on Mondays"));
    let [line, fields @ ..] = second.0.as_slice() else { unreachable!() };
    assert_eq!(line, "post /app/v1/registry/reports http/1.1");
    let mut names: Vec<&str> = fields.iter().filter_map(|field| field.split(':').next()).collect();
    names.sort_unstable();
    assert_eq!(names, ["accept", "content-length", "content-type", "host"], "no name, no cookie, no program");

    // 3. The next one goes out at once; the hub does not know the service, which is told and not tried again.
    says(&sam, "It moved");
    waits_until(&sam, ReportFate::Refused);
    assert_eq!(besace_registry_api::decode::<Report>(&next().1).unwrap().text, "It moved");
}
