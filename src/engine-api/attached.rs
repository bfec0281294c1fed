//! What is said instead of typed, and pictures of people.

use std::{fmt, marker::PhantomData};

use besace_domain::{Medium, RecordId};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{Fault, FileIn, decode, encode};

/// The longest recording, in seconds.
pub const VOICE_SECONDS: u16 = 60;
/// The most bytes of one recording: a minute as a phone writes it that cannot do better.
pub const VOICE_BYTES: usize = 512 << 10;
/// The most bytes of one picture.
pub const PICTURE_BYTES: usize = 16 << 10;

/// Something that only the part of the engine that does the call can read: with a plain type, how to read it would stand
/// in the engine's first load.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Folded<T>(FileIn, #[serde(skip)] PhantomData<fn() -> T>);

impl<T: Serialize + DeserializeOwned> Folded<T> {
    /// Folds it up.
    ///
    /// # Errors
    /// [`Fault::Internal`] when it cannot be written, which none of ours can cause.
    pub fn fold(content: &T) -> Result<Self, Fault> {
        Ok(Self(FileIn(encode(content).map_err(|_| Fault::Internal)?), PhantomData))
    }

    /// What was folded.
    ///
    /// # Errors
    /// [`Fault::Internal`] when it is something else.
    pub fn unfold(&self) -> Result<T, Fault> {
        decode(&self.0.0).map_err(|_| Fault::Internal)
    }
}

impl<T> fmt::Debug for Folded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What is asked about attachments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AskAttached {
    /// Keeps one. On a contact it takes the place of the one there was. The answer is [`Attached::Kept`] or
    /// [`Attached::NoRoom`].
    Keep(NewAttachment),
    /// All of them without their bytes, voice notes last made first: [`Attached::Lines`].
    Lines,
    /// One with its bytes: [`Attached::Whole`].
    Whole(RecordId),
    /// Everybody's picture: [`Attached::Pictures`].
    Pictures,
}

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Attached {
    /// It is kept under this name.
    Kept(RecordId),
    /// There are too many already: nothing was kept.
    NoRoom,
    /// Those there are.
    Lines(Vec<AttachedLine>),
    /// One.
    Whole(Played),
    /// Pictures by contact.
    Pictures(Vec<(RecordId, Played)>),
}

/// Something to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewAttachment {
    /// The contact it is for; none for a voice note.
    pub of: Option<RecordId>,
    /// What it is.
    pub medium: Medium,
    /// How long it lasts.
    pub seconds: u16,
    /// Its bytes.
    pub played: Played,
}

/// An attachment in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachedLine {
    /// Its name.
    pub id: RecordId,
    /// The contact it is for.
    pub of: Option<RecordId>,
    /// What it is.
    pub medium: Medium,
    /// How long it lasts.
    pub seconds: u16,
    /// When it was made.
    pub made: NaiveDateTime,
}

/// Bytes that a browser plays or shows.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Played {
    /// How they are written.
    pub media_type: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Played {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Played({} bytes)", self.bytes.len())
    }
}
