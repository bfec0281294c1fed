//! What happens: the devices' deeds and the network's mishaps, all from one seed.

use std::collections::{BTreeMap, BTreeSet};

use besace_crypto::Role;
use besace_domain::{
    Appointment, Entry, FollowThrough, Kind, Proposal, Record, RecordId, Share, SpaceId, TeamNote, mirrors,
};

use super::{
    Dice, Fault, Hub, Tally,
    device::{Device, Leaving},
    hub::{Asked, Reply},
};
use crate::{
    client::{Answer, Event, SpaceKind},
    wire::Id,
};

const PHONE: usize = 0;
const OLD: usize = 2;
const WORKER: usize = 4;
const DAY_MS: i64 = 86_400_000;
const TWO_YEARS_MS: i64 = 730 * DAY_MS;

/// Something on its way.
struct Flying {
    due: i64,
    device: usize,
    part: usize,
    life: u64,
    what: Freight,
}

enum Freight {
    Request(Asked, u64),
    Answer(Reply, u64),
    Silence(u64),
}

pub(super) struct World {
    pub dice: Dice,
    pub now: i64,
    pub hub: Hub,
    pub devices: Vec<Device>,
    pub own: Id,
    pub link: Id,
    flying: Vec<Flying>,
    /// What was saved: a field that must be there as long as the record is, and which device wrote it.
    pub facts: Vec<(SpaceKind, Id, String, usize)>,
    /// What was deleted, and by which device.
    pub deleted: BTreeMap<(SpaceKind, Id), usize>,
    /// Devices that were removed, and from which kinds of space.
    pub removed: BTreeSet<(usize, SpaceKind)>,
    pub tally: Tally,
    rough: bool,
    day: u32,
}

impl World {
    /// The five devices are paired and at rest.
    pub(super) fn begin(seed: u64) -> Result<Self, Fault> {
        let mut dice = Dice::new(seed);
        let people = [
            ("phone", Role::Owner),
            ("tablet", Role::Owner),
            ("old phone", Role::Owner),
            ("coordinator", Role::Coordinator),
            ("worker", Role::Worker),
        ];
        let devices = people.map(|(name, role)| Device::new(name, role, &mut dice)).into();
        let (own, link, now) = (dice.bytes(), dice.bytes(), 1_795_000_000_000);
        let mut world = Self {
            dice,
            now,
            hub: Hub::default(),
            devices,
            own,
            link,
            flying: Vec::new(),
            facts: Vec::new(),
            deleted: BTreeMap::new(),
            removed: BTreeSet::new(),
            tally: Tally::default(),
            rough: false,
            day: 0,
        };
        for (kind, others) in [(SpaceKind::Own, 1..=OLD), (SpaceKind::Link, 1..=WORKER)] {
            let space = world.id(kind);
            world.devices[PHONE].found(space, kind)?;
            world.rounds(4)?;
            for other in others {
                world.pair(other, kind)?;
            }
        }
        world.rounds(4)?;
        world.rough = true;
        for device in 1..=WORKER {
            let skew = [0, 0, TWO_YEARS_MS, -TWO_YEARS_MS, 240_000][world.dice.below(5) as usize];
            world.devices[device].skew = skew;
        }
        Ok(world)
    }

    fn pair(&mut self, other: usize, kind: SpaceKind) -> Result<(), Fault> {
        let (space, member) = (self.id(kind), self.devices[other].member(&self.id(kind))?);
        let part = self.devices[PHONE].part(kind).unwrap_or_default();
        self.event(PHONE, part, Event::Admit { member: Box::new(member.clone()) })?;
        for _ in 0..20 {
            self.rounds(1)?;
            let signed = self.devices[PHONE].parts[part].client.signed_members();
            if let Some(signed) = signed.filter(|signed| signed.manifest().members.contains(&member)) {
                let signed = signed.clone();
                return self.devices[other].join(space, kind, signed);
            }
        }
        Err(Fault::new("pairing", "the new device never became a member"))
    }

    pub(super) fn id(&self, kind: SpaceKind) -> Id {
        match kind {
            SpaceKind::Own => self.own,
            SpaceKind::Link => self.link,
        }
    }

    pub(super) fn play(mut self, steps: u32) -> Result<Tally, Fault> {
        let steps = u64::from(steps);
        let leaves = self.dice.below(steps / 4);
        let returns = steps / 2 + self.dice.below(steps / 3);
        let removal = steps / 4 + self.dice.below(steps / 2);
        let loses_old = self.dice.once_in(4);
        for step in 0..steps {
            self.now += self.dice.below(20_000) as i64;
            if step == leaves {
                self.devices[OLD].up = false;
            }
            if step == returns {
                self.now += 200 * DAY_MS;
                self.devices[OLD].up = true;
            }
            if step == removal {
                self.remove(WORKER, SpaceKind::Link)?;
                if loses_old {
                    self.remove(OLD, SpaceKind::Own)?;
                    self.remove(OLD, SpaceKind::Link)?;
                }
            }
            self.step(step > leaves && step < returns)?;
        }
        self.heal()?;
        self.check()?;
        Ok(self.tally)
    }

    /// Asked again whenever the phone has forgotten it: a person presses until it is done.
    fn remove(&mut self, device: usize, kind: SpaceKind) -> Result<(), Fault> {
        self.removed.insert((device, kind));
        let part = self.devices[PHONE].part(kind).unwrap_or_default();
        let device = self.devices[device].id;
        self.event(PHONE, part, Event::Remove { device })
    }

    fn step(&mut self, away: bool) -> Result<(), Fault> {
        let device = self.dice.below(self.devices.len() as u64) as usize;
        let part = self.dice.below(self.devices[device].parts.len() as u64) as usize;
        match self.dice.below(100) {
            0..45 => self.deliver(),
            45..60 => self.edit(device, part),
            60..65 => self.delete(device, part),
            65..70 => self.share(device),
            70..80 => self.reflect(device),
            80..92 => self.event(device, part, Event::Woken),
            92..95 => {
                let up = !(self.devices[device].up || away && device == OLD);
                self.devices[device].up = up;
                (0..self.devices[device].parts.len())
                    .try_for_each(|part| self.event(device, part, Event::Network { up }))
            }
            95..98 => {
                self.tally.crashes += 1;
                self.devices[device].restart(part)?;
                let up = self.devices[device].up;
                self.event(device, part, Event::Network { up })
            }
            98 => {
                let skew = [0, TWO_YEARS_MS, -TWO_YEARS_MS, 400_000][self.dice.below(4) as usize];
                self.devices[device].skew = skew;
                Ok(())
            }
            _ => {
                let kind = self.devices[device].parts[part].kind;
                let head = self.dice.below(1_000);
                self.event(device, part, Event::Hint { head }).and_then(|()| self.press_again(kind))
            }
        }
    }

    /// A crash may swallow the order to remove somebody: then it is given again.
    fn press_again(&mut self, kind: SpaceKind) -> Result<(), Fault> {
        for (device, _) in self.removed.clone().into_iter().filter(|(_, space)| *space == kind) {
            let id = self.devices[device].id;
            let part = self.devices[PHONE].part(kind).unwrap_or_default();
            let members = self.devices[PHONE].parts[part].client.members();
            if members.is_some_and(|members| members.member(&id).is_some()) {
                self.event(PHONE, part, Event::Remove { device: id })?;
            }
        }
        Ok(())
    }

    /// Gives an event to a client, and its request to the network. In rough times it may crash at any effect.
    pub(super) fn event(&mut self, device: usize, part: usize, event: Event) -> Result<(), Fault> {
        let crash_at = (self.rough && self.dice.once_in(25)).then(|| self.dice.below(4) as usize);
        let leaving = self.devices[device].handle(part, event, self.now, crash_at)?;
        if let Some(leaving) = leaving {
            self.send(device, leaving);
        }
        if crash_at.is_some() {
            self.tally.crashes += 1;
            let up = self.devices[device].up;
            let leaving = self.devices[device].handle(part, Event::Network { up }, self.now, None)?;
            leaving.into_iter().for_each(|leaving| self.send(device, leaving));
        }
        Ok(())
    }

    fn send(&mut self, device: usize, Leaving { part, life, request }: Leaving) {
        let at = &self.devices[device];
        let time = at.clock(self.now).div_euclid(1_000) + request.clock_offset;
        let asked = Asked {
            key: at.parts[part].request_key,
            time: u64::try_from(time).unwrap_or(0),
            method: request.method,
            target: request.target,
            body: request.body,
        };
        let ticket = request.ticket;
        let mut fly = |due, what| self.flying.push(Flying { due, device, part, life, what });
        fly(self.now + 60_000, Freight::Silence(ticket));
        let lost = self.rough && self.dice.once_in(12);
        let doubled = self.rough && self.dice.once_in(15);
        self.tally.mishaps += u64::from(lost) + u64::from(doubled);
        let copies = if lost || !at.up { 0 } else { 1 + u32::from(doubled) };
        for _ in 0..copies {
            let late = if self.rough { self.dice.below(40_000) as i64 } else { 0 };
            fly(self.now + late, Freight::Request(asked.clone(), ticket));
        }
    }

    /// Something that is due arrives, whichever.
    fn deliver(&mut self) -> Result<(), Fault> {
        let due: Vec<_> = (0..self.flying.len()).filter(|at| self.flying[*at].due <= self.now).collect();
        match self.dice.one_of(&due).copied() {
            Some(at) => self.arrive(at),
            None => {
                self.now += 1_000;
                Ok(())
            }
        }
    }

    fn arrive(&mut self, at: usize) -> Result<(), Fault> {
        let Flying { device, part, life, what, .. } = self.flying.swap_remove(at);
        match what {
            Freight::Request(asked, ticket) => {
                let seconds = self.now.div_euclid(1_000) as u64;
                let busy = self.rough && self.dice.once_in(30);
                let reply = match busy {
                    true => Reply { status: 503, body: Vec::new(), date: seconds },
                    false => self.hub.answer(&asked, seconds),
                };
                self.tally.requests += 1;
                self.tally.conflicts += u64::from(reply.status == 409);
                self.tally.resyncs += u64::from(reply.status == 410);
                if !(self.rough && self.dice.once_in(12)) {
                    let due = self.now + if self.rough { self.dice.below(20_000) as i64 } else { 0 };
                    self.flying.push(Flying { due, device, part, life, what: Freight::Answer(reply, ticket) });
                }
                Ok(())
            }
            _ if self.devices[device].parts[part].life != life => Ok(()),
            Freight::Answer(..) if !self.devices[device].up => Ok(()),
            Freight::Answer(Reply { status, body, date }, ticket) => {
                let retry_after = (status == 503).then_some(30);
                self.event(
                    device,
                    part,
                    Event::Answered(Answer { ticket, status, body, date: Some(date), retry_after }),
                )
            }
            Freight::Silence(ticket) => self.event(device, part, Event::NoAnswer { ticket }),
        }
    }

    /// A calm network for so many rounds of six minutes.
    pub(super) fn rounds(&mut self, rounds: u32) -> Result<(), Fault> {
        for _ in 0..rounds {
            self.now += 360_000;
            for device in 0..self.devices.len() {
                for part in 0..self.devices[device].parts.len() {
                    self.event(device, part, Event::Network { up: true })?;
                    self.event(device, part, Event::Woken)?;
                }
            }
            // Answers first, silence last: a calm network keeps nobody waiting.
            while let Some(at) = self.next_in_order() {
                self.arrive(at)?;
            }
        }
        Ok(())
    }

    fn next_in_order(&self) -> Option<usize> {
        let arriving = |flying: &Flying| !matches!(flying.what, Freight::Silence(_)) || flying.due <= self.now;
        (0..self.flying.len()).find(|at| arriving(&self.flying[*at]))
    }

    fn heal(&mut self) -> Result<(), Fault> {
        self.rough = false;
        self.devices.iter_mut().for_each(|device| device.up = true);
        for round in 0..300 {
            self.press_again(SpaceKind::Own)?;
            self.press_again(SpaceKind::Link)?;
            self.rounds(1)?;
            for device in 0..self.devices.len() {
                self.reflect(device)?;
            }
            if round > 3 && self.is_settled() {
                return Ok(());
            }
        }
        Err(Fault::new("it never settles", self.unsettled()))
    }

    pub(super) fn contents(&self, device: usize, part: usize) -> BTreeMap<Id, &[u8]> {
        self.devices[device].parts[part].client.contents().collect()
    }

    /// A device adds something that no other device adds, and changes something that all may change.
    fn edit(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        let kind = self.devices[device].parts[part].kind;
        if self.removed.contains(&(device, kind)) && self.devices[device].parts[part].disk.contents.is_empty() {
            return Ok(());
        }
        self.day += 1;
        match (kind, self.devices[device].role) {
            (SpaceKind::Own, _) => self.edit_appointment(device, part),
            (SpaceKind::Link, Role::Owner) => Ok(()),
            (SpaceKind::Link, _) => self.edit_proposal(device, part),
        }
    }

    fn choose(&mut self, device: usize, part: usize, kind: Kind) -> Option<(Id, Record)> {
        let of_kind = |(id, content): (Id, &[u8])| {
            Record::from_bytes(content).ok().filter(|record| record.kind == kind).map(|record| (id, record))
        };
        let held: Vec<_> = self.devices[device].parts[part].client.contents().filter_map(of_kind).collect();
        if held.len() < 3 || self.dice.once_in(15) {
            return None;
        }
        self.dice.one_of(&held).cloned()
    }

    fn edit_appointment(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        let day = chrono_day(self.day);
        let fact = format!("outcomes/{day}");
        let (title, hour) = (format!("t{}", self.dice.below(9)), self.dice.below(3));
        let change = |appointment: &mut Appointment| {
            appointment.outcomes.insert(day, FollowThrough::Attended);
            appointment.title = title;
            appointment.start += std::time::Duration::from_secs(hour * 3_600);
        };
        self.write(device, part, fact, change)
    }

    fn edit_proposal(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        if self.dice.once_in(2) {
            let text = format!("word {}", self.day);
            let note = |note: &mut TeamNote| note.text = text;
            return self.write_new(device, part, "text".into(), note);
        }
        let key = format!("f{}", self.day);
        let fact = format!("changes/{key}");
        self.write(device, part, fact, |proposal: &mut Proposal| drop(proposal.changes.insert(key, 1.into())))
    }

    fn write<E: Entry>(
        &mut self,
        device: usize,
        part: usize,
        fact: String,
        change: impl FnOnce(&mut E),
    ) -> Result<(), Fault> {
        match self.choose(device, part, E::KIND) {
            Some((id, record)) => self.rewrite(device, part, id, record, fact, change),
            None => self.write_new(device, part, fact, change),
        }
    }

    fn write_new<E: Entry>(
        &mut self,
        device: usize,
        part: usize,
        fact: String,
        change: impl FnOnce(&mut E),
    ) -> Result<(), Fault> {
        let (id, clock) = (self.dice.bytes(), self.devices[device].clock(self.now));
        let mut entry = E::default();
        change(&mut entry);
        let record = Record::new(&entry, &mut self.devices[device].stamper, clock);
        self.save(device, part, id, record.map_err(|error| Fault::new("record", error))?, fact)
    }

    fn rewrite<E: Entry>(
        &mut self,
        device: usize,
        part: usize,
        id: Id,
        mut record: Record,
        fact: String,
        change: impl FnOnce(&mut E),
    ) -> Result<(), Fault> {
        let broken = |error| Fault::new("record", error);
        let clock = self.devices[device].clock(self.now);
        let mut entry: E = record.read().map_err(broken)?;
        change(&mut entry);
        record.update(&entry, &mut self.devices[device].stamper, clock).map_err(broken)?;
        self.save(device, part, id, record, fact)
    }

    fn save(&mut self, device: usize, part: usize, id: Id, record: Record, fact: String) -> Result<(), Fault> {
        let content = record.to_bytes().map_err(|error| Fault::new("record", error))?;
        self.event(device, part, Event::Edited { id, content })?;
        let at = &self.devices[device].parts[part];
        let saved = at.disk.contents.get(&id).and_then(|content| Record::from_bytes(content).ok());
        if saved.is_some_and(|record| record.fields.contains_key(&fact)) {
            self.tally.edits += 1;
            self.facts.push((at.kind, id, fact, device));
        }
        Ok(())
    }

    fn delete(&mut self, device: usize, part: usize) -> Result<(), Fault> {
        let (kind, role) = (self.devices[device].parts[part].kind, self.devices[device].role);
        let chosen = match (kind, role) {
            (SpaceKind::Own, _) => Kind::Appointment,
            (SpaceKind::Link, Role::Owner) => return Ok(()),
            (SpaceKind::Link, _) => Kind::Proposal,
        };
        let Some((id, _)) = self.choose(device, part, chosen) else { return Ok(()) };
        self.event(device, part, Event::Deleted { id })?;
        if !self.devices[device].parts[part].disk.contents.contains_key(&id) {
            self.tally.deletions += 1;
            self.deleted.insert((kind, id), device);
        }
        Ok(())
    }

    /// The person shares an appointment with the team, or ends a share.
    fn share(&mut self, device: usize) -> Result<(), Fault> {
        let Some(part) = self.devices[device].part(SpaceKind::Own) else { return Ok(()) };
        let shares = |(id, content): (Id, &[u8])| {
            let record = Record::from_bytes(content).ok().filter(|record| record.kind == Kind::Share)?;
            Some((id, record))
        };
        let held: Vec<_> = self.devices[device].parts[part].client.contents().filter_map(shares).collect();
        let now = self.now;
        if let (true, Some((id, record))) = (held.len() > 2, self.dice.one_of(&held).cloned()) {
            return self.rewrite(device, part, id, record, "ended".into(), |share: &mut Share| share.ended = Some(now));
        }
        let Some((id, _)) = self.choose(device, part, Kind::Appointment) else { return Ok(()) };
        let (mirror, consent) = (RecordId(self.dice.bytes()), RecordId(self.dice.bytes()));
        let fields = ["title", "start", "outcomes"].map(str::to_owned).to_vec();
        let record = RecordId(id);
        let share = Share { record, space: SpaceId(self.link), mirror, consent, fields, ..Share::default() };
        self.write_new(device, part, "mirror".into(), |new| *new = share)
    }

    /// What the app does with shares: the link space is made to hold what follows from the own space.
    fn reflect(&mut self, device: usize) -> Result<(), Fault> {
        let parts = (self.devices[device].part(SpaceKind::Own), self.devices[device].part(SpaceKind::Link));
        let (Some(own), Some(link)) = parts else { return Ok(()) };
        if !self.devices[device].parts[own].client.is_current() {
            return Ok(());
        }
        let (wanted, ended) = self.wanted(device, own)?;
        let held = self.contents(device, link);
        let mut events = Vec::new();
        for (id, record) in wanted {
            let content = record.to_bytes().map_err(|error| Fault::new("mirror", error))?;
            if held.get(&id.0).copied() != Some(content.as_slice()) {
                events.push(Event::Edited { id: id.0, content });
            }
        }
        events.extend(ended.into_iter().filter(|id| held.contains_key(id)).map(|id| Event::Deleted { id }));
        events.into_iter().try_for_each(|event| self.event(device, link, event))
    }

    /// What the link space is to hold by a device's own space, and the mirrors that are to go.
    pub(super) fn wanted(&self, device: usize, own: usize) -> Result<(BTreeMap<RecordId, Record>, Vec<Id>), Fault> {
        let records: BTreeMap<RecordId, Record> = self
            .contents(device, own)
            .into_iter()
            .filter_map(|(id, content)| Some((RecordId(id), Record::from_bytes(content).ok()?)))
            .collect();
        let clock = self.devices[device].clock(self.now);
        let wanted = mirrors(SpaceId(self.link), &records, clock).map_err(|error| Fault::new("mirror", error))?;
        let shares = records.values().filter_map(|record| record.read::<Share>().ok());
        let ended = shares.map(|share| share.mirror).filter(|mirror| !wanted.contains_key(mirror));
        let ended = ended.map(|mirror| mirror.0).collect();
        Ok((wanted, ended))
    }
}

fn chrono_day(number: u32) -> chrono::NaiveDate {
    let start = chrono::NaiveDate::default();
    start.checked_add_days(chrono::Days::new(number.into())).unwrap_or(start)
}
