use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use crate::{Entry, Kind, Record, RecordId};

/// What was recorded or taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// Something said.
    #[default]
    Voice,
    /// A picture of somebody.
    Picture,
}

/// Something said or pictured, or a piece of it: what is too large for one record goes on in others that hang on the
/// first one.
///
/// It never goes to a team: [`can_be_shared`](crate::can_be_shared) does not know it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Attachment {
    /// The record it hangs on: a contact, or the first piece. None: it stands for itself, as a voice note.
    pub of: Option<RecordId>,
    /// What it is.
    pub medium: Medium,
    /// How its bytes are written ("audio/webm;codecs=opus"); in the first piece only.
    pub media_type: String,
    /// How long it lasts; in the first piece only.
    pub seconds: u16,
    /// When it was made (local time).
    pub made: NaiveDateTime,
    /// Which piece this is, from 0.
    pub piece: u16,
    /// How many pieces there are.
    pub pieces: u16,
    /// The bytes of this piece, in base64.
    pub bytes: String,
}

impl Entry for Attachment {
    const KIND: Kind = Kind::Attachment;
}

impl Record {
    /// True for an attachment that goes where the record of that name goes.
    #[must_use]
    pub fn hangs_on(&self, id: &str) -> bool {
        self.kind == Kind::Attachment && self.fields.get("of").is_some_and(|of| of.value.as_str() == Some(id))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use crate::{DeviceId, Stamper, can_be_shared, shared_by_default};

    fn piece() -> Attachment {
        Attachment {
            of: Some(RecordId([7; 16])),
            medium: Medium::Picture,
            media_type: "image/webp".into(),
            seconds: 12,
            made: "2026-11-22T19:30:00".parse().unwrap(),
            piece: 1,
            pieces: 2,
            bytes: "UklGRg==".into(),
        }
    }

    /// The format is frozen: what the first release recorded is played by every later one.
    #[test]
    fn the_frozen_attachment_reads_as_on_its_first_day() {
        let frozen = include_bytes!("../../tests/vectors/record-v1-attachment.json").trim_ascii();
        let record = Record::from_bytes(frozen).unwrap();
        assert!(record.is_readable());
        assert_eq!(record.read::<Attachment>().unwrap(), piece());
        let written = Record::new(&piece(), &mut Stamper::new(DeviceId([1; 16])), 1_000).unwrap();
        assert_eq!(written.to_bytes().unwrap(), frozen, "{}", String::from_utf8(written.to_bytes().unwrap()).unwrap());
    }

    #[test]
    fn it_hangs_on_one_record_and_goes_to_no_team() {
        let record = Record::new(&piece(), &mut Stamper::new(DeviceId([1; 16])), 1_000).unwrap();
        assert!(record.hangs_on(&RecordId([7; 16]).to_string()));
        assert!(!record.hangs_on(&RecordId([8; 16]).to_string()));
        assert!(!can_be_shared(record.kind));
        assert!(!shared_by_default(Kind::Contact).contains(&"colour"));
    }
}
