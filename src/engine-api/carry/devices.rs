use besace_domain::DeviceId;
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// The person's own devices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Devices {
    /// All of them; this one alone while none was paired.
    pub devices: Vec<DeviceLine>,
}

/// One device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceLine {
    /// Its id.
    pub id: DeviceId,
    /// The name it was given; may be empty for this one.
    pub name: String,
    /// True for the device in the hand.
    pub this: bool,
    /// When something last came from it.
    pub heard: Option<NaiveDateTime>,
}

/// Lets another device in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairBegin {
    /// Where to.
    pub into: PairInto,
    /// How it hears of it.
    pub by: PairBy,
    /// How this device is shown to the other one.
    pub name: String,
}

/// What a device is let into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PairInto {
    /// The person's own toolbox: the other device will have all of it.
    OwnDevices,
    /// The team that this device coordinates: the other device belongs to a new worker.
    Team {
        /// The new worker may invite and remove workers too.
        coordinator: bool,
    },
}

/// How the other device gets the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PairBy {
    /// Its camera reads a QR code.
    Qr,
    /// Somebody types eight characters.
    Typed,
}

/// Comes into another device's space.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairAnswer {
    /// The code as scanned or typed.
    pub code: String,
    /// How this device is to be shown; for a worker, the worker's name.
    pub name: String,
}

/// Six numbers under 64, each for one picture of a fixed list.
pub type Pictures = [u8; 6];

/// How far a pairing is, the same on both sides.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pairing {
    /// None is under way.
    Off,
    /// This code is to be shown. For one to type the hub has to be reached first.
    Code {
        /// The text of the QR code, or the eight characters.
        code: String,
        /// How it is to be shown.
        by: PairBy,
        /// When it ends (local time).
        until: NaiveDateTime,
    },
    /// The other side is waited for, or the hub.
    Waiting {
        /// There is no network, or the hub does not answer; it is tried again.
        no_network: bool,
    },
    /// Both show this: the person compares and answers by [`crate::Request::PairConfirm`].
    Check {
        /// Six digits, the same on both.
        digits: String,
        /// The same as pictures. Show one of the two.
        pictures: Pictures,
        /// How the other device is shown.
        with: String,
        /// This side said yes; the other side is waited for.
        said_yes: bool,
    },
    /// It is done.
    Done {
        /// How the other device is shown.
        with: String,
    },
    /// It ended without success. Nothing was changed; begin again.
    Failed(PairingFailure),
}

/// Why a pairing ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PairingFailure {
    /// This is no code for pairing.
    NotACode,
    /// The code was wrong, or mistyped.
    WrongCode,
    /// Its five minutes are over.
    Expired,
    /// One side said no: the check codes differed.
    Declined,
    /// The other side did what no honest one does.
    Broken,
    /// A newer version of the app is needed.
    Newer,
    /// This device shares its own toolbox with other devices already.
    HasDevices,
}

impl std::fmt::Debug for PairAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PairAnswer(…)")
    }
}

impl std::fmt::Debug for Pairing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Off => "Off",
            Self::Code { .. } => "Code(…)",
            Self::Waiting { .. } => "Waiting",
            Self::Check { .. } => "Check(…)",
            Self::Done { .. } => "Done",
            Self::Failed(_) => "Failed",
        })
    }
}
