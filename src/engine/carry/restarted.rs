//! People who lost their only phone and had to start again: the team lets go of what they shared before.
//!
//! A coordinator marks the invitation from which that space came; the mark reaches each worker's device with the team's own
//! space. A worker's device drops its copy at once, a coordinator's after the hub has erased the space, which only a key
//! that leads there may ask for: offline it waits as an errand. Until then nothing of it is shown.

use std::collections::BTreeSet;

use besace_crypto::Role;
use besace_domain::Kind;
use besace_engine_api::Fault;
use besace_sync::wire::path;

use super::errands::{Came, What, ask};
use super::net::Ask;
use super::{Desk, Id, Part};

impl Desk<'_> {
    /// The spaces of people who had to start again, as the team's coordinators marked them.
    pub(super) fn restarted(&self) -> BTreeSet<Id> {
        let Some(team) = self.team_space().and_then(|team| self.space(team).ok()) else { return BTreeSet::new() };
        // Asked for with every list: a look at the field is enough.
        let marked = team.records.iter().filter(|(_, record)| {
            record.kind == Kind::Invite && record.fields.get("erased").is_some_and(|field| !field.value.is_null())
        });
        marked.map(|(id, _)| id.0).collect()
    }

    /// Those that are still on this device.
    fn restarted_here(&self) -> Vec<Id> {
        let here = |id: &Id| self.space(*id).is_ok_and(|space| space.about.part == Part::Team);
        self.restarted().into_iter().filter(here).collect()
    }

    /// Whether this device may have a person's space erased at the hub.
    fn leads_link(&self, id: Id) -> bool {
        let member = self.space(id).ok().and_then(|space| space.member(self.carry.me));
        member.is_some_and(|member| member.role == Role::Coordinator)
    }

    /// Marks the space of somebody who had to start again.
    pub(super) fn remove_restarted(&mut self, id: Id) -> Result<(), Fault> {
        if self.space(id)?.about.part != Part::Team || !self.leads_link(id) {
            return Err(Fault::NotFound);
        }
        let now = self.now().utc_ms;
        self.change_invite(id, |invite| {
            // Ended too, so that no device looks for that space again.
            (invite.erased, invite.ended) = (Some(now), invite.ended.or(Some(now)));
        })
    }

    /// A worker's device keeps nothing of them.
    pub(super) fn drop_restarted(&mut self) -> Result<(), Fault> {
        for id in self.restarted_here() {
            if !self.leads_link(id) {
                self.drop_space(id)?;
            }
        }
        Ok(())
    }

    pub(super) fn restarted_errands(&self) -> Vec<What> {
        self.restarted_here().into_iter().filter(|id| self.leads_link(*id)).map(What::EraseLink).collect()
    }

    pub(super) fn erase_link(&mut self, id: Id) -> Result<Ask, Fault> {
        let target = path::space(&id);
        let authorization = Some(self.signed(&id, "DELETE", &target, &[], 0)?);
        Ok(Ask { authorization, ..ask("DELETE", target, None, Vec::new()) })
    }

    pub(super) fn link_erased(&mut self, id: Id, status: u16) -> Result<Came, Fault> {
        match status {
            // Erased now, before, or by somebody else; or this device may not, and a colleague's will.
            200..=299 | 403 | 404 | 410 => self.drop_space(id).map(|()| Came::Done),
            _ => Ok(Came::Failed),
        }
    }
}
