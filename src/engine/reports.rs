//! What somebody says is wrong with a service, until the hub has it.
//!
//! Whoever has a network drives: [`Engine::report_next`] says what to send, [`Engine::report_end`] takes what came of
//! it. In an open toolbox a report waits sealed like everything in there; without one it waits in memory, for nothing
//! that somebody wrote lies open on this device.

use std::collections::HashMap;

use besace_domain::ServiceId;
use besace_engine_api::{Event, Fault, Kept, REPORT_LETTERS, Refusal, ReportFate, ServiceReport};
use besace_registry_api::Report;
use serde::{Deserialize, Serialize};

use crate::clock::Clock;
use crate::engine::Engine;
use crate::lifecycle::vault_fault;
use crate::records;
use crate::text;

/// The most reports that wait.
const MOST: usize = 50;

/// A report that waits. It is known by a random number, under which the vault keeps it and the hub counts it once.
#[derive(Debug)]
pub(crate) struct Waiting {
    mark: [u8; 16],
    report: ServiceReport,
    /// The vault's version of it; none while it is in memory only.
    version: Option<u64>,
}

/// A report as it lies in the vault.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    report: ServiceReport,
}

impl Waiting {
    /// Reads one that the vault kept.
    pub fn read(mark: [u8; 16], version: u64, content: &[u8]) -> Option<Self> {
        let Stored { report } = serde_json::from_slice(content).ok()?;
        Some(Self { mark, report, version: Some(version) })
    }
}

/// What is wrong with services, as far as the hub does not know it yet, and what became of the rest.
#[derive(Debug, Default)]
pub(crate) struct Reports {
    waiting: Vec<Waiting>,
    /// The one on its way.
    sending: Option<[u8; 16]>,
    /// What became of those that do not wait any more.
    fates: HashMap<ServiceId, ReportFate>,
    /// Whether there is something new to send.
    hungry: bool,
}

impl Reports {
    /// Leaves to the vault what is in it, and forgets what was said.
    pub fn lock(&mut self) {
        self.waiting.retain(|waiting| waiting.version.is_none());
        self.fates.clear();
    }
}

impl<C: Clock> Engine<C> {
    /// Takes a report in. A second one about the same thing, before the first has gone, stands in its place.
    pub(crate) fn take_report(&mut self, mut report: ServiceReport) -> Result<(), Fault> {
        report.text = text::lines(&report.text);
        if report.text.chars().count() > REPORT_LETTERS {
            return Err(Fault::Refused(Refusal::TooLong));
        }
        let sending = self.reports.sending;
        let alike = |known: &Waiting| {
            sending != Some(known.mark) && (&known.report.service, known.report.kind) == (&report.service, report.kind)
        };
        if let Some(at) = self.reports.waiting.iter().position(alike) {
            self.drop_report(at);
        }
        if self.reports.waiting.len() >= MOST {
            return Err(Fault::StorageFull);
        }
        self.reports.fates.remove(&report.service);
        let mut waiting = Waiting { mark: records::random()?, report, version: None };
        // What finds no room in the vault waits in memory.
        let _ = self.seal_report(&mut waiting);
        self.reports.waiting.push(waiting);
        self.reports.hungry = true;
        self.tell(Event::ToolboxChanged);
        Ok(())
    }

    /// Goes on with what the vault of a toolbox that was opened had kept, and puts into it what waited in memory.
    pub(crate) fn go_on_with_reports(&mut self, kept: Vec<Waiting>) {
        let mut waiting = std::mem::replace(&mut self.reports.waiting, kept);
        waiting.retain(|waiting| waiting.version.is_none());
        for mut one in waiting {
            let _ = self.seal_report(&mut one);
            self.reports.waiting.push(one);
        }
        self.reports.hungry = !self.reports.waiting.is_empty();
    }

    /// What became of the last report about a service.
    pub(crate) fn report_fate(&self, service: &ServiceId) -> Option<ReportFate> {
        let waiting = self.reports.waiting.iter().find(|waiting| waiting.report.service == *service);
        let stays = !matches!(self.kept(), Kept::Not(_));
        let waits = |waiting: &Waiting| ReportFate::Waits { kept: stays && waiting.version.is_some() };
        waiting.map(waits).or_else(|| self.reports.fates.get(service).copied())
    }

    /// Whether there is a report that was not tried yet: it should go out soon.
    pub fn wants_report(&mut self) -> bool {
        std::mem::take(&mut self.reports.hungry)
    }

    /// The next report, as the hub takes it under `/v1/registry/reports`; none when nothing waits.
    pub fn report_next(&mut self) -> Option<Vec<u8>> {
        let Waiting { mark, report, .. } = self.reports.waiting.first()?;
        self.reports.sending = Some(*mark);
        let ServiceReport { service, kind, text } = report.clone();
        besace_registry_api::encode(&Report { mark: *mark, service: service.0, kind, text }).ok()
    }

    /// The hub answered with this status; 0 where it could not be reached. Tells whether it is worth going on now.
    pub fn report_end(&mut self, status: u16) -> bool {
        let Some(mark) = self.reports.sending.take() else { return false };
        let fate = match status {
            200..=299 => ReportFate::Sent,
            // No network, too much at once, or something is wrong over there: later.
            0..=199 | 408 | 425 | 429 | 500.. => return false,
            _ => ReportFate::Refused,
        };
        // Where the toolbox was locked meanwhile it goes out once more; the hub knows its number.
        let Some(at) = self.reports.waiting.iter().position(|waiting| waiting.mark == mark) else { return true };
        let service = self.drop_report(at).report.service;
        self.reports.fates.insert(service, fate);
        self.tell(Event::ToolboxChanged);
        true
    }

    fn seal_report(&mut self, waiting: &mut Waiting) -> Result<(), Fault> {
        self.records()?;
        let stored = Stored { report: waiting.report.clone() };
        let content = serde_json::to_vec(&stored).map_err(|_| Fault::Internal)?;
        let written = self.vault()?.put(waiting.mark, 0, &content).map_err(vault_fault)?;
        waiting.version = Some(written.version);
        Ok(())
    }

    /// Takes a report away, also from the vault. One that cannot be taken from there goes out again, and counts once.
    fn drop_report(&mut self, at: usize) -> Waiting {
        let waiting = self.reports.waiting.remove(at);
        if let Some(version) = waiting.version
            && let Ok(vault) = self.vault()
        {
            let _ = vault.delete(waiting.mark, version);
        }
        waiting
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]

    use besace_engine_api::{Handler as _, Protection, ReportKind, Secret, Unlock};

    use super::*;
    use crate::{Folder, SystemClock};

    fn engine(folder: &std::path::Path) -> Engine<SystemClock> {
        Engine::new(Folder::open(folder).unwrap(), SystemClock, |_| {}).with_cheap_codes()
    }

    fn code() -> Secret {
        Secret("482916".to_owned())
    }

    fn report(service: &str, text: &str) -> ServiceReport {
        ServiceReport { service: ServiceId(service.into()), kind: ReportKind::WrongHours, text: text.into() }
    }

    fn sent(engine: &mut Engine<SystemClock>) -> Option<Report> {
        besace_registry_api::decode(&engine.report_next()?).ok()
    }

    #[test]
    fn sams_report_waits_sealed_over_a_restart_and_goes_out_once() {
        let folder = tempfile::tempdir().unwrap();
        let here = ServiceId("quay".into());
        let mut phone = engine(folder.path());
        phone.create(Protection::Code(code())).unwrap();

        // 1. There is no network. What he says again stands in the place of what he said first.
        phone.report_service(report("quay", "Closed on Mondays")).unwrap();
        let first = sent(&mut phone).unwrap();
        assert!(!phone.report_end(0));
        phone.report_service(report("quay", "Closed on Mondays now.")).unwrap();
        assert_eq!(phone.report_fate(&here), Some(ReportFate::Waits { kept: true }));

        // 2. Locked, nobody can read it, and it does not go out.
        phone.lock(()).unwrap();
        assert_eq!((phone.report_fate(&here), phone.report_next()), (None, None));
        drop(phone);
        for file in std::fs::read_dir(folder.path()).unwrap().flatten() {
            let bytes = std::fs::read(file.path()).unwrap();
            assert!(!bytes.windows(7).any(|window| window == b"Mondays"), "{:?}", file.path());
        }

        // 3. Another day there is a network: it is busy, then it takes the report.
        let mut phone = engine(folder.path());
        let status = phone.unlock(Unlock::Secret(code())).unwrap();
        assert_eq!(status.damaged, 0);
        assert!(phone.wants_report() && !phone.wants_report());
        let tried = sent(&mut phone).unwrap();
        assert_eq!((tried.service.as_str(), tried.text.as_str()), ("quay", "Closed on Mondays now."));
        assert_ne!(tried.mark, first.mark);
        assert!(!phone.report_end(429));
        assert_eq!(sent(&mut phone).unwrap(), tried, "the same number: the hub counts it once");
        assert!(phone.report_end(200));
        assert_eq!((phone.report_fate(&here), phone.report_next()), (Some(ReportFate::Sent), None));

        // 4. Nothing of it stays.
        phone.lock(()).unwrap();
        phone.unlock(Unlock::Secret(code())).unwrap();
        assert_eq!((phone.report_fate(&here), phone.report_next()), (None, None));
    }

    #[test]
    fn without_a_toolbox_it_waits_in_memory_and_moves_into_the_one_that_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let here = ServiceId("quay".into());
        let mut phone = engine(folder.path());
        phone.report_service(report("quay", "")).unwrap();
        assert_eq!(phone.report_fate(&here), Some(ReportFate::Waits { kept: false }));
        phone.create(Protection::SessionOnly).unwrap();
        assert_eq!(phone.report_fate(&here), Some(ReportFate::Waits { kept: false }));
        phone.keep_toolbox(Protection::Code(code())).unwrap();
        assert_eq!(phone.report_fate(&here), Some(ReportFate::Waits { kept: true }));
        assert!(sent(&mut phone).is_some());

        // The hub does not know the service: it is told, and not sent again.
        assert!(phone.report_end(404));
        assert_eq!((phone.report_fate(&here), phone.report_next()), (Some(ReportFate::Refused), None));

        // Too long is told, and erasing takes all of it away.
        let long = report("quay", &"é".repeat(REPORT_LETTERS + 1));
        assert_eq!(phone.report_service(long), Err(Fault::Refused(Refusal::TooLong)));
        phone.report_service(report("quay", &"é".repeat(REPORT_LETTERS))).unwrap();
        phone.erase(()).unwrap();
        assert_eq!((phone.report_fate(&here), phone.report_next()), (None, None));
    }

    #[test]
    fn a_report_that_an_earlier_version_kept_is_read() {
        let kept = br#"{"report":{"service":"quay","kind":"wrong-hours","text":"Closed on Mondays"}}"#;
        let read = Waiting::read([7; 16], 3, kept).unwrap();
        assert_eq!((read.mark, read.version), ([7; 16], Some(3)));
        assert!(read.report == report("quay", "Closed on Mondays"));
        assert_eq!(serde_json::to_vec(&Stored { report: read.report }).unwrap(), kept);
    }
}
