//! Signing in: links by mail for providers, sessions for everybody.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use besace_directory::import::single;
use besace_i18n::msg;
use besace_registry_api::{Problem, Role, SignIn, Who, Wrong};
use serde::{Deserialize, Serialize};

use super::entry::{Person, problem};
use super::rate::Allowance;
use super::service::{Registry, complain, hashed, random, until};

const LINKS: &str = "link";
const SESSIONS: &str = "session";
pub(super) const PROVIDERS: &str = "provider";

/// A link to sign in works for an hour.
const LINK_SECONDS: i64 = 3_600;
/// A link to confirm works until the next one comes.
const CONFIRM_SECONDS: i64 = 100 * 86_400;
/// A session lasts a working day.
pub const SESSION_SECONDS: i64 = 8 * 3_600;

/// Links to one address: three at once, then one in twenty minutes.
const TO_ONE: Allowance = Allowance { burst: 3, refill: 1_200 };
/// Links asked for from one place.
const FROM_ONE: Allowance = Allowance { burst: 10, refill: 300 };
/// Links tried from one place: nobody guesses 256 bits, but nobody needs to try for long either.
const TRIES: Allowance = Allowance { burst: 20, refill: 30 };

/// What a link is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Purpose {
    /// Signing in.
    SignIn,
    /// Saying that a listing is still right.
    Confirm(String),
}

#[derive(Serialize, Deserialize)]
struct Link {
    email: String,
    language: String,
    purpose: Purpose,
    until: i64,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// In which part.
    pub role: Role,
    /// Who; a provider is known by the address alone.
    pub person: Person,
    until: i64,
}

impl Session {
    /// As it is told.
    pub fn who(&self) -> Who {
        Who { name: self.person.name.clone(), role: self.role }
    }
}

/// What is remembered of a provider.
#[derive(Serialize, Deserialize)]
pub(super) struct Provider {
    /// The language to write in.
    pub language: String,
}

impl Registry {
    /// Sends a link to an address. The answer does not tell whether the address is known.
    ///
    /// # Errors
    /// When it is no address, or too many were asked for.
    pub async fn send_link(&self, asked: &SignIn, from: &str) -> Result<(), Problem> {
        let email = address(&asked.email)?;
        self.take("link-from", from, FROM_ONE)?;
        self.take("link-to", &email, TO_ONE)?;
        let link = self.link(&email, &asked.language, Purpose::SignIn, "k").await?;
        let words = words(&asked.language)?;
        let text = words.plain(&msg::mail_link_text(link));
        let sent = self.mailer.send(&email, &words.plain(&msg::mail_link_subject()), &text).await;
        sent.map_err(|error| {
            complain(&error);
            problem(Wrong::Internal)
        })
    }

    /// A link of that purpose; its secret stands behind `#`, so that it reaches no log on its way.
    pub(super) async fn link(
        &self,
        email: &str,
        language: &str,
        purpose: Purpose,
        mark: &str,
    ) -> Result<String, Problem> {
        let secret = URL_SAFE_NO_PAD.encode(random::<32>()?);
        let lasts = if purpose == Purpose::SignIn { LINK_SECONDS } else { CONFIRM_SECONDS };
        let link = Link { email: email.into(), language: language.into(), purpose, until: self.seconds() + lasts };
        self.write(until(LINKS, &hashed(secret.as_bytes()), &link, link.until)?).await?;
        Ok(format!("{}/register#{mark}={secret}", self.site.origin))
    }

    /// Uses a link up: it works once.
    async fn use_link(&self, secret: &str, from: &str) -> Result<Link, Problem> {
        self.take("try", from, TRIES)?;
        let id = hashed(secret.as_bytes());
        let gone = || problem(Wrong::Link);
        let (version, link) = self.read::<Link>(LINKS, &id).await?.ok_or_else(gone)?;
        let fresh = self.seconds() <= link.until;
        (self.consume(LINKS, &id, version).await? && fresh).then_some(link).ok_or_else(gone)
    }

    /// Signs a provider in by a link; gives the session's secret.
    ///
    /// # Errors
    /// When the link was used or is too old.
    pub async fn open_link(&self, secret: &str, from: &str) -> Result<(Who, String), Problem> {
        let link = self.use_link(secret, from).await?;
        if link.purpose != Purpose::SignIn {
            return Err(problem(Wrong::Link));
        }
        let provider = Provider { language: link.language };
        let put = crate::store::Put::json(PROVIDERS, &link.email, &provider).map_err(super::service::failed)?;
        self.write(put).await?;
        let person = Person { id: link.email.clone(), name: link.email.clone(), email: link.email };
        self.begin(Role::Provider, person).await
    }

    /// "Still right", by the link of a mail: one tap, without signing in. Gives the listing's name.
    ///
    /// # Errors
    /// When the link was used or is too old.
    pub async fn confirm_by_link(&self, secret: &str, from: &str) -> Result<String, Problem> {
        let link = self.use_link(secret, from).await?;
        let Purpose::Confirm(id) = link.purpose else { return Err(problem(Wrong::Link)) };
        let (version, mut entry) = self.entry(&id).await?;
        entry.confirm(self.now())?;
        self.keep(version, &entry).await?;
        Ok(entry.published.map(|version| version.form.name).unwrap_or_default())
    }

    /// Begins a session; gives its secret.
    pub(super) async fn begin(&self, role: Role, person: Person) -> Result<(Who, String), Problem> {
        let secret = URL_SAFE_NO_PAD.encode(random::<32>()?);
        let session = Session { role, person, until: self.seconds() + SESSION_SECONDS };
        self.write(until(SESSIONS, &hashed(secret.as_bytes()), &session, session.until)?).await?;
        Ok((session.who(), secret))
    }

    /// Who has a session, in that part.
    ///
    /// # Errors
    /// When there is no such session, or not in that part.
    pub async fn session(&self, secret: &str, role: Option<Role>) -> Result<Session, Problem> {
        let known = self.read::<Session>(SESSIONS, &hashed(secret.as_bytes())).await?;
        let good = |session: &Session| self.seconds() <= session.until && role.is_none_or(|role| role == session.role);
        let session = known.map(|(_, session)| session).filter(good).ok_or_else(|| problem(Wrong::SignIn))?;
        // An editor who was removed is out at once.
        if session.role == Role::Editor && !self.is_editor(&session.person.id).await? {
            return Err(problem(Wrong::SignIn));
        }
        Ok(session)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn end_session(&self, secret: &str) -> Result<(), Problem> {
        let id = hashed(secret.as_bytes());
        if let Some((version, _)) = self.read::<Session>(SESSIONS, &id).await? {
            self.consume(SESSIONS, &id, version).await?;
        }
        Ok(())
    }
}

/// One e-mail address, in small letters.
pub(super) fn address(raw: &str) -> Result<String, Problem> {
    let (found, remarks) = single::emails("email", raw.get(..400).unwrap_or(raw));
    match found.as_slice() {
        [one] if remarks.is_empty() => Ok(one.to_lowercase()),
        _ => Err(Problem { remarks, ..problem(Wrong::Fields) }),
    }
}

/// The words of a language.
pub(super) fn words(language: &str) -> Result<besace_i18n::Catalog, Problem> {
    let language = besace_i18n::Language::choose([language]);
    besace_i18n::Catalog::embedded(language).map_err(|error| {
        complain(&error);
        problem(Wrong::Internal)
    })
}
