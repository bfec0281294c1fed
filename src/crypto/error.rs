//! What can go wrong, each said with its remedy.

use std::fmt;

/// Declares an error enum whose variants carry the sentence a person may be shown.
macro_rules! errors {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $({ $($field:ident: $ty:ty),* })? => $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($(#[$vdoc])* $variant $({ $(#[allow(missing_docs, reason = "named by the variant's text")] $field: $ty),* })?,)*
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$variant $({ $($field),* })? => write!(f, $text),)* }
            }
        }

        impl std::error::Error for $name {}
    };
}

errors! {
    /// Why nothing could be sealed or a key could not be derived.
    CryptoError {
        /// More than [`crate::RECORD_LIMIT`] bytes in one record.
        TooLarge { bytes: usize, limit: usize } => "this record is too large ({bytes} bytes): split it or shorten it to {limit} bytes",
        /// The operating system or browser gave no random bytes.
        NoRandomness => "this device gives no random numbers, so nothing can be sealed: restart it, or use another browser",
        /// Key stretching could not get its memory.
        NotEnoughMemory { mebibytes: u32 } => "this device has not {mebibytes} MiB of free memory: close other apps and try again",
        /// Key-stretching parameters outside what this program will run.
        CostRefused => "the protection parameters are outside what this program accepts: the data is damaged or was made to harm; use a backup",
        /// A public key that nothing can be sealed to: of small order, made to harm.
        KeyRefused => "the other device's key cannot be used: pair the devices anew",
        /// The cipher refused its input; sizes are checked before, so this is a defect.
        Internal => "sealing failed unexpectedly: try again, and report it if it stays",
    }
}

errors! {
    /// Why a sealed record, keyring or slot table did not open.
    OpenError {
        /// Cut short, or not bytes of this format at all.
        Malformed => "the stored data is cut short or damaged: restore it from a sealed export",
        /// Written by a later release.
        Newer { format: u8 } => "the stored data is of format {format}, newer than this program: update the program",
        /// Sealed under another epoch's key.
        OtherEpoch { epoch: u32 } => "the record was sealed under key epoch {epoch}, which was not given: open it with that key",
        /// The seal does not hold: another key, another place, or changed bytes.
        SealBroken => "the stored data was changed or belongs elsewhere: restore it from a sealed export",
        /// A signed record, opened as if it were unsigned.
        Signed => "the record says who wrote it and must be opened together with the members' keys",
        /// An unsigned record where only signed ones count.
        NotSigned => "the record does not say who wrote it, so it is not taken from others",
        /// Written by a device that is no member, or was none any more.
        UnknownWriter => "the record was written by a device that may not write here, so it is not used",
        /// The named writer did not sign this.
        NotWrittenSo => "the record was not written by the device that it names, so it is not used",
        /// No slot opens with what was typed, and the slots are whole.
        Wrong => "the code is wrong: try again, or use the recovery code",
        /// No slot opens, and the slot table is known to be damaged.
        SlotsDamaged => "the stored keys are damaged, so even the right code may not open them: try the recovery code, or restore a sealed export",
        /// The key could not be derived on this device.
        Failed { cause: CryptoError } => "{cause}",
    }
}

errors! {
    /// Why an export file did not open, or could not be made.
    ExportError {
        /// The first bytes are not those of a sealed export.
        NotAnExport => "this file is not a sealed export: choose another file",
        /// Written by a later release.
        Newer { format: u8 } => "this export is of format {format}, newer than this program: update the program",
        /// The file ends too early.
        Truncated { missing: usize } => "this export is cut short ({missing} bytes are missing): copy the file again",
        /// The bytes do not match the file's own checksum.
        Damaged => "this export is damaged: copy the file again, or use another export",
        /// The file is whole but the passphrase does not open it.
        WrongPassphrase => "the passphrase does not open this export: try again",
        /// More than [`crate::EXPORT_LIMIT`] bytes.
        TooLarge { limit: usize } => "this is larger than an export may be ({limit} bytes): choose another file, or export less",
        /// The key could not be derived, or nothing could be sealed.
        Failed { cause: CryptoError } => "{cause}",
    }
}

errors! {
    /// Why typed text is not a recovery code.
    RecoveryCodeError {
        /// Not as many characters as a code has.
        Length { typed: usize } => "a recovery code has 28 letters and digits, {typed} were typed: compare with the printed one",
        /// A character that no code contains.
        Character { character: char } => "a recovery code never contains \"{character}\": compare with the printed one",
        /// The check characters do not agree: something was mistyped.
        Check => "one of the characters was mistyped: compare with the printed recovery code",
    }
}

errors! {
    /// Why a text cannot serve as code or passphrase.
    SecretError {
        /// Nothing but spaces.
        Empty => "nothing was typed: type the code or passphrase",
        /// Fewer than [`crate::Secret::LEAST`] characters in a new one.
        TooShort { least: usize } => "this is too short: use {least} digits or letters, or more",
        /// More than [`crate::Secret::MOST_BYTES`].
        TooLong => "this is too long: use a shorter passphrase",
    }
}

errors! {
    /// Why a signature does not count.
    SignatureError {
        /// Another key, another message, another purpose, or changed bytes.
        Broken => "the signature does not hold: the message was changed or comes from somebody else, so it is not used",
    }
}

errors! {
    /// Why a list of members is not taken. What was accepted before stays in force.
    ManifestError {
        /// Cut short, not written the one way it may be written, or against itself.
        Malformed => "the list of members is damaged: the last good one is kept",
        /// Written by a later release.
        Newer { format: u8 } => "the list of members is of format {format}, newer than this program: update the program",
        /// It belongs to another space.
        OtherSpace => "the list of members belongs elsewhere: the last good one is kept",
        /// Older than what this device knows.
        Rollback { known: u64, offered: u64 } => "the hub offers an old list of members ({offered}, known is {known}): the newer one is kept",
        /// Versions between are missing.
        Skipped { known: u64, offered: u64 } => "lists of members between {known} and {offered} are missing: get them first",
        /// Two different histories.
        Fork { version: u64 } => "there are two lists of members {version}: the known one is kept, ask the others in person",
        /// Signed by no member.
        ForeignSigner => "the list of members was changed by a device that is no member: the last good one is kept",
        /// The named signer did not sign it.
        SignatureBroken => "the list of members was not signed by the device that it names: the last good one is kept",
        /// Signed by a member that may not make this change.
        NotEntitled => "the list of members was changed by somebody who may not: the last good one is kept",
        /// A role that the signer cannot give.
        Escalation => "the list of members gives somebody a role that its maker cannot give: the last good one is kept",
        /// A member's keys are not what they were.
        KeysChanged => "a member's keys were exchanged: the last good list is kept; remove that device and pair it anew",
        /// Who signs cannot be who goes.
        SignerLeaves => "a device cannot remove itself: do it from another one",
        /// Somebody was removed and could still read what is written next.
        EpochNotRaised => "a member was removed without a new key: the last good list is kept",
        /// The epochs do not follow from the version before.
        Epoch => "the keys in the list of members do not follow from the last good one, which is kept",
        /// A key that is not the one that the manifest names.
        OtherKey => "a key in the list of members is not the one it names: the last good one is kept",
        /// No wrapped key opens on this device.
        NotForUs => "this device is not among the members (any more): pair it anew",
        /// The seal does not hold.
        NotOpened { cause: OpenError } => "the list of members does not open: {cause}",
        /// A key could not be derived, or nothing could be sealed.
        Failed { cause: CryptoError } => "{cause}",
    }
}

errors! {
    /// Why a scanned or typed text is not the code it should be.
    CodeError {
        /// Something else altogether.
        NotACode => "this is not a code of this app: scan or type the one that the other device shows",
        /// A code for something else.
        OtherKind => "this code is for something else: scan or type the one that is asked for",
        /// Of a later release.
        Newer => "this code is newer than this program: update the program",
        /// Mistyped, badly read or cut short.
        Damaged => "this code was not read rightly: scan or type it again",
    }
}

errors! {
    /// Why a pairing ended. Nothing was shared, and the code is spent: show a new one.
    PairingError {
        /// The scanned or typed text is no such code.
        Code { cause: CodeError } => "{cause}",
        /// Answered too late.
        Expired => "the code is too old: show a new one",
        /// The other side does not know the code.
        WrongCode => "the other device had not the right code: show a new one",
        /// A message was changed, cut short, repeated or comes from somebody else.
        Broken => "the other device's answer does not fit, somebody may be between you: begin again with a new code",
        /// Said by a later release.
        Newer { format: u8 } => "the other device speaks format {format}, newer than this program: update the program",
        /// A key could not be derived, or nothing could be sealed.
        Failed { cause: CryptoError } => "{cause}",
    }
}

errors! {
    /// Why a hand-over was not made or did not open.
    HandOverError {
        /// Another word, another card, or changed bytes: which, nobody can tell.
        Wrong => "the word or the card is wrong: try again, or ask who prepared it",
        /// Sealed by a later release.
        Newer { format: u8 } => "the hand-over is of format {format}, newer than this program: update the program",
        /// A new word that everybody could guess.
        WordTooShort { least: usize } => "this word is too short: use {least} letters or more",
        /// More than [`crate::HAND_OVER_LIMIT`] bytes.
        TooLarge { bytes: usize, limit: usize } => "this is too much to hand over at once ({bytes} bytes of {limit}): hand over less",
        /// A key could not be derived, or nothing could be sealed.
        Failed { cause: CryptoError } => "{cause}",
    }
}

impl From<CryptoError> for HandOverError {
    fn from(cause: CryptoError) -> Self {
        Self::Failed { cause }
    }
}

errors! {
    /// Why pieces do not make a whole. The pieces that were good are kept.
    PiecesError {
        /// The scanned text is no frame, or was badly read.
        Code { cause: CodeError } => "{cause}",
        /// Cut short, or pieces that do not belong together.
        Damaged => "what was received is damaged: begin again",
        /// Cut by a later release.
        Newer { format: u8 } => "these codes are of format {format}, newer than this program: update the program",
        /// A piece of something else.
        OtherSequence => "this belongs to another transfer: begin again, or show the first one",
        /// Some are not there yet.
        Missing { missing: u16 } => "{missing} pieces are still missing: go on",
        /// Too large to be cut so.
        TooLarge { bytes: usize, limit: usize } => "this is too much to send so ({bytes} bytes of {limit}): send less",
    }
}

impl From<CodeError> for PiecesError {
    fn from(cause: CodeError) -> Self {
        Self::Code { cause }
    }
}

errors! {
    /// Why a team card was not made or not taken. Nothing was shared.
    TeamError {
        /// Changed, cut short, of another team, or not made by the inviting device.
        Refused => "this invitation and the team's card do not fit: nothing was shared; ask the team for a new invitation",
        /// Made by a later release.
        Newer { format: u8 } => "the team's card is of format {format}, newer than this program: update the program",
        /// A key could not be derived, or nothing could be sealed.
        Failed { cause: CryptoError } => "{cause}",
    }
}

impl From<CryptoError> for TeamError {
    fn from(cause: CryptoError) -> Self {
        Self::Failed { cause }
    }
}

impl From<CryptoError> for PairingError {
    fn from(cause: CryptoError) -> Self {
        Self::Failed { cause }
    }
}

impl From<CodeError> for PairingError {
    fn from(cause: CodeError) -> Self {
        Self::Code { cause }
    }
}

impl From<CryptoError> for ManifestError {
    fn from(cause: CryptoError) -> Self {
        Self::Failed { cause }
    }
}

impl From<CryptoError> for OpenError {
    fn from(cause: CryptoError) -> Self {
        Self::Failed { cause }
    }
}

impl From<CryptoError> for ExportError {
    fn from(cause: CryptoError) -> Self {
        Self::Failed { cause }
    }
}
