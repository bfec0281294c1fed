//! Editors: invited by the operator, signed in by a passkey of their browser.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use besace_directory::import::single;
use besace_registry_api::{Assertion, Attestation, Challenge, Problem, Role, Who, Wrong};
use serde::{Deserialize, Serialize};

use super::entry::{Person, problem};
use super::passkey;
use super::rate::Allowance;
use super::rows::random_id;
use super::service::{Registry, failed, hashed, random, until};
use super::sign_in::address;
use crate::store::{Put, Query};

const INVITATIONS: &str = "invitation";
const CHALLENGES: &str = "challenge";
const KEYS: &str = "editor-key";

/// An invitation is good for three days.
const INVITED_SECONDS: i64 = 3 * 86_400;
/// A passkey's answer comes within five minutes.
const CHALLENGE_SECONDS: i64 = 300;
const TRIES: Allowance = Allowance { burst: 20, refill: 30 };

#[derive(Serialize, Deserialize)]
struct Invitation {
    person: Person,
    until: i64,
}

/// An editor's passkey.
#[derive(Clone, Serialize, Deserialize)]
struct Key {
    person: Person,
    public_key: Vec<u8>,
    /// The authenticator's counter: one that goes back was copied.
    counter: u32,
}

impl Registry {
    /// Invites an editor; gives the link, which is good once and for three days.
    ///
    /// # Errors
    /// When the name or the address cannot be used.
    pub async fn invite(&self, name: &str, email: &str) -> Result<String, Problem> {
        let (name, _) = single::text("name", name, single::NAME, false);
        if name.is_empty() {
            return Err(problem(Wrong::Fields));
        }
        let email = address(email)?;
        // Another passkey of the same person is the same person.
        let known = self.editors().await?.into_iter().find(|person| person.email == email);
        let id = known.map_or_else(|| random().map(random_id), |person| Ok(person.id))?;
        let secret = URL_SAFE_NO_PAD.encode(random::<32>()?);
        let invitation = Invitation { person: Person { id, name, email }, until: self.seconds() + INVITED_SECONDS };
        self.write(until(INVITATIONS, &hashed(secret.as_bytes()), &invitation, invitation.until)?).await?;
        Ok(format!("{}/editor#k={secret}", self.site.origin))
    }

    /// The editors that have a passkey.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn editors(&self) -> Result<Vec<Person>, Problem> {
        let mut all: Vec<Person> = Vec::new();
        for (_, key) in self.all::<Key>(Query::all(KEYS)).await? {
            if !all.iter().any(|known| known.id == key.person.id) {
                all.push(key.person);
            }
        }
        Ok(all)
    }

    pub(super) async fn is_editor(&self, id: &str) -> Result<bool, Problem> {
        let found = self.store.list(Query::by(KEYS, "person", id).limit(1)).await.map_err(failed)?;
        Ok(!found.documents.is_empty())
    }

    /// Removes an editor with all their passkeys; they are out at once. Says whether there was one.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn remove_editor(&self, email: &str) -> Result<bool, Problem> {
        let mut found = false;
        let keys = self.store.list(Query::by(KEYS, "email", &email.to_lowercase())).await.map_err(failed)?;
        for document in keys.documents {
            found |= self.consume(KEYS, &document.id, document.version).await?;
        }
        Ok(found)
    }

    /// A challenge for a passkey: to make one, where an invitation is shown, else to sign in.
    ///
    /// # Errors
    /// When the invitation was used or is too old.
    pub async fn challenge(&self, invitation: &str, from: &str) -> Result<Challenge, Problem> {
        self.take("passkey", from, TRIES)?;
        let name = if invitation.is_empty() { String::new() } else { self.invitation(invitation).await?.1.person.name };
        let challenge = random::<32>()?;
        let ends = self.seconds() + CHALLENGE_SECONDS;
        self.write(until(CHALLENGES, &hashed(&challenge), &ends, ends)?).await?;
        Ok(Challenge { challenge: challenge.to_vec(), host: self.site.host.clone(), name })
    }

    /// Takes a new passkey in and signs its editor in.
    ///
    /// # Errors
    /// When the invitation was used or is too old, or the passkey's answer does not hold.
    pub async fn join(&self, answer: &Attestation) -> Result<(Who, String), Problem> {
        let challenge = self.use_challenge(&answer.client_data).await?;
        if !passkey::made(answer, &challenge, &self.site) {
            return Err(problem(Wrong::Passkey));
        }
        let (version, invitation) = self.invitation(&answer.invitation).await?;
        if !self.consume(INVITATIONS, &hashed(answer.invitation.as_bytes()), version).await? {
            return Err(problem(Wrong::Link));
        }
        let person = invitation.person;
        let key = Key { person: person.clone(), public_key: answer.public_key.clone(), counter: 0 };
        // A passkey that is somebody's already stays theirs.
        self.keep_key(&hashed(&answer.credential), &key, 0).await.map_err(|_| problem(Wrong::Passkey))?;
        self.begin(Role::Editor, person).await
    }

    /// Signs an editor in by their passkey.
    ///
    /// # Errors
    /// When the passkey is not known or its answer does not hold.
    pub async fn enter(&self, answer: &Assertion, from: &str) -> Result<(Who, String), Problem> {
        self.take("passkey", from, TRIES)?;
        let wrong = || problem(Wrong::Passkey);
        let challenge = self.use_challenge(&answer.client_data).await?;
        let id = hashed(&answer.credential);
        let (version, mut key) = self.read::<Key>(KEYS, &id).await?.ok_or_else(wrong)?;
        let counter = passkey::signed(answer, &key.public_key, &challenge, &self.site).ok_or_else(wrong)?;
        if counter != 0 || key.counter != 0 {
            if counter <= key.counter {
                return Err(wrong());
            }
            key.counter = counter;
            self.keep_key(&id, &key, version).await?;
        }
        self.begin(Role::Editor, key.person).await
    }

    async fn keep_key(&self, id: &str, key: &Key, version: u64) -> Result<(), Problem> {
        let put = Put::json(KEYS, id, key).map_err(failed)?.if_version(version);
        self.write(put.key("person", &key.person.id).key("email", &key.person.email)).await.map(drop)
    }

    async fn invitation(&self, secret: &str) -> Result<(u64, Invitation), Problem> {
        let known = self.read::<Invitation>(INVITATIONS, &hashed(secret.as_bytes())).await?;
        known.filter(|(_, one)| self.seconds() <= one.until).ok_or_else(|| problem(Wrong::Link))
    }

    /// The challenge that an answer is for, which is good once.
    async fn use_challenge(&self, client_data: &[u8]) -> Result<Vec<u8>, Problem> {
        let wrong = || problem(Wrong::Passkey);
        let challenge = passkey::challenge(client_data).ok_or_else(wrong)?;
        let id = hashed(&challenge);
        let (version, ends) = self.read::<i64>(CHALLENGES, &id).await?.ok_or_else(wrong)?;
        let fresh = self.seconds() <= ends;
        (self.consume(CHALLENGES, &id, version).await? && fresh).then_some(challenge).ok_or_else(wrong)
    }
}
