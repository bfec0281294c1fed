//! What providers are written, and when.

use besace_directory::import::single;
use besace_i18n::{Message, msg};
use besace_registry_api::{Act, Problem};

use super::entry::Entry;
use super::service::{LISTINGS, Registry, complain};
use super::sign_in::{PROVIDERS, Provider, Purpose, words};
use super::upkeep::{Due, due};
use crate::store::Query;

impl Registry {
    /// Does what time makes due: asks, warns, takes out. Called every hour or so; says how many listings it touched.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn upkeep(&self) -> Result<usize, Problem> {
        let mut touched = 0;
        for (version, entry) in self.all::<Entry>(Query::by(LISTINGS, "live", "1")).await? {
            let Some(due) = due(&entry, self.today()) else { continue };
            let mut next = entry.clone();
            next.done(&due, self.now());
            // Of several hubs the one that keeps it writes the letter.
            let Ok(version) = self.keep(version, &next).await else { continue };
            touched += 1;
            if let Err(error) = self.letter(&entry, &due).await {
                complain(&error);
                // Nobody is taken out who was not told: tomorrow it is tried again.
                if due != Due::Remove {
                    self.keep(version, &entry).await?;
                }
            }
        }
        Ok(touched)
    }

    async fn letter(&self, entry: &Entry, due: &Due) -> Result<(), String> {
        let name = entry.published.as_ref().map(|version| version.form.name.clone()).unwrap_or_default();
        let language = self.language_of(&entry.provider).await;
        let page = format!("{}/register", self.site.origin);
        let confirm = async || {
            let purpose = Purpose::Confirm(entry.id.clone());
            self.link(&entry.provider, &language, purpose, "c").await.map_err(|problem| format!("{problem:?}"))
        };
        let (subject, text) = match due {
            Due::Remind => (msg::mail_remind_subject(&name), msg::mail_remind_text(&name, confirm().await?, page)),
            Due::Warn(day) => {
                let day = words(&language).map(|words| words.date_long(*day)).unwrap_or_else(|_| day.to_string());
                (msg::mail_warn_subject(&name), msg::mail_warn_text(&name, day, confirm().await?, page))
            }
            Due::Remove => (msg::mail_removed_subject(&name), msg::mail_removed_text(&name, page)),
        };
        self.write_to(&entry.provider, &language, &subject, &text).await
    }

    /// Tells a provider what editors did with their listing. Where the mail does not go out, their page says so too.
    pub(super) async fn tell(&self, entry: &Entry, act: &Act) {
        // What is being typed is not checked yet.
        let name = single::text("name", &entry.draft.name, single::NAME, false).0;
        let name = name.as_str();
        let page = format!("{}/register", self.site.origin);
        let language = self.language_of(&entry.provider).await;
        let (subject, text) = match act {
            Act::Published(_) => (msg::mail_published_subject(name), msg::mail_published_text(name, page)),
            Act::Asked(question) => (msg::mail_asked_subject(name), msg::mail_asked_text(name, question, page)),
            Act::Refused(reason) => {
                let Ok(words) = words(&language) else { return };
                let reason = words.plain(&besace_i18n::names::refusal(*reason));
                (msg::mail_refused_subject(name), msg::mail_refused_text(name, reason, page))
            }
            Act::Removed => (msg::mail_removed_subject(name), msg::mail_removed_text(name, page)),
            _ => return,
        };
        if let Err(error) = self.write_to(&entry.provider, &language, &subject, &text).await {
            complain(&error);
        }
    }

    async fn language_of(&self, provider: &str) -> String {
        let known = self.read::<Provider>(PROVIDERS, provider).await.ok().flatten();
        known.map(|(_, provider)| provider.language).unwrap_or_default()
    }

    async fn write_to(&self, to: &str, language: &str, subject: &Message, text: &Message) -> Result<(), String> {
        let words = words(language).map_err(|problem| format!("{problem:?}"))?;
        let sent = self.mailer.send(to, &words.plain(subject), &words.plain(text)).await;
        sent.map_err(|error| error.to_string())
    }
}
