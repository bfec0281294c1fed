//! What happens: the devices' deeds and the network's mishaps, all from one seed.

use std::collections::{BTreeMap, BTreeSet};

use besace_crypto::Role;

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
    pub day: u32,
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
}
