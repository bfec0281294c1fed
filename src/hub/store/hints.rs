//! Who waits for news of which space, within this process.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use super::SpaceId;

/// The heads of the spaces that somebody waits for.
#[derive(Default)]
pub struct Hints {
    waiting: Mutex<HashMap<SpaceId, watch::Sender<u64>>>,
}

impl Hints {
    /// Tells of every place that a space reaches from now on.
    pub fn watch(&self, space: SpaceId) -> watch::Receiver<u64> {
        let mut waiting = self.lock();
        // Whoever comes pays for those who went.
        if waiting.len() > 64 {
            waiting.retain(|_, sender| sender.receiver_count() > 0);
        }
        waiting.entry(space).or_insert_with(|| watch::channel(0).0).subscribe()
    }

    /// Wakes those who wait for a space.
    pub fn tell(&self, space: &SpaceId, seq: u64) {
        let mut waiting = self.lock();
        let Some(sender) = waiting.get(space) else { return };
        if sender.receiver_count() == 0 {
            waiting.remove(space);
        } else {
            // Answers of two hubs may cross: a head never goes back.
            sender.send_if_modified(|head| {
                let news = seq > *head;
                *head = seq.max(*head);
                news
            });
        }
    }

    /// The spaces that somebody waits for.
    pub fn spaces(&self) -> Vec<SpaceId> {
        self.lock().iter().filter(|(_, sender)| sender.receiver_count() > 0).map(|(space, _)| *space).collect()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<SpaceId, watch::Sender<u64>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
