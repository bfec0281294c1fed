//! Mail to providers: by SMTP, or into a folder where no server is configured.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};

/// Why a mail could not be sent. It names no address: it may stand in a log.
#[derive(Debug)]
pub enum MailError {
    /// The address of the mail server cannot be read.
    Server(String),
    /// The sender's address cannot be read.
    Sender,
    /// The receiver's address cannot be written to.
    Receiver,
    /// The server did not take it.
    Refused(String),
    /// The outbox cannot be written.
    Outbox(PathBuf, std::io::Error),
}

impl fmt::Display for MailError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server(why) => write!(
                f,
                "the mail server's address cannot be read ({why}): give it as smtps://user:password@host or smtp://host"
            ),
            Self::Sender => f.write_str("the sender's address cannot be read: give it as name@host"),
            Self::Receiver => f.write_str("a mail was not sent: its receiver's address cannot be written to"),
            Self::Refused(why) => write!(f, "a mail was not sent: {why}"),
            Self::Outbox(folder, why) => write!(f, "{} cannot be written: {why}", folder.display()),
        }
    }
}

impl std::error::Error for MailError {}

/// Sends mail.
#[derive(Debug)]
pub struct Mailer {
    way: Way,
    from: Mailbox,
}

#[derive(Debug)]
enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Outbox(PathBuf),
}

impl Mailer {
    /// By a server: `smtps://user:password@host`, or `smtp://host` on the same machine.
    ///
    /// # Errors
    /// When the server's or the sender's address cannot be read.
    pub fn smtp(server: &str, from: &str) -> Result<Self, MailError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
            .map_err(|error| MailError::Server(error.to_string()))?;
        Ok(Self { way: Way::Smtp(Box::new(transport.build())), from: sender(from)? })
    }

    /// Into a folder, a file a mail, for an operator who has no server yet.
    ///
    /// # Errors
    /// When the sender's address cannot be read.
    pub fn outbox(folder: &Path, from: &str) -> Result<Self, MailError> {
        Ok(Self { way: Way::Outbox(folder.to_owned()), from: sender(from)? })
    }

    /// Sends a mail.
    ///
    /// # Errors
    /// Why it was not sent.
    pub async fn send(&self, to: &str, subject: &str, text: &str) -> Result<(), MailError> {
        let to: Mailbox = to.parse().map_err(|_| MailError::Receiver)?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(text.to_owned())
            .map_err(|_| MailError::Receiver)?;
        match &self.way {
            Way::Smtp(transport) => {
                transport.send(message).await.map_err(|error| MailError::Refused(error.to_string()))?;
            }
            Way::Outbox(folder) => {
                let failed = |error| MailError::Outbox(folder.clone(), error);
                fs::create_dir_all(folder).map_err(failed)?;
                let mut name = [0; 8];
                // Where the system has no randomness, the name is still there; a second mail would take its place.
                let _ = getrandom::fill(&mut name);
                let name: String = name.iter().map(|byte| format!("{byte:02x}")).collect();
                fs::write(folder.join(format!("{name}.eml")), message.formatted()).map_err(failed)?;
            }
        }
        Ok(())
    }
}

fn sender(from: &str) -> Result<Mailbox, MailError> {
    from.parse().map_err(|_| MailError::Sender)
}
