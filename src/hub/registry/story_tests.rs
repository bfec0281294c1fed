//! The registry over its addresses: Nadia registers a day centre, Karim and Lotte review it, Sam's phone reports it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, reason = "tests")]

mod doors;
mod files;
mod floods;
mod listings;
mod world;

use std::fs;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use besace_directory::export::{Hsds, geojson, tabular};
use besace_directory::model::{Directory, Organization, Service};
use besace_directory::pack::delta::Delta;
use besace_directory::{DirectoryStore, read_pack, write_pack};
use besace_domain::Need;
use besace_engine_api::{Alert, Reason, ServiceQuery};
use besace_i18n::{Catalog, Language, places};
use besace_registry_api::{
    Act, Answer, Attestation, Challenge, Decision, Form, Item, Listing, Place, Problem, Quick, Report, ReportKind,
    Role, Saved, SignIn, Stage, Summary, UPLOAD_LIMIT, Uploaded, Who, Work, Wrong, decode, encode,
};
use chrono::{DateTime, NaiveDateTime};
use serde::{Serialize, de::DeserializeOwned};
use tower::ServiceExt;

use super::passkey::{Site, tests::Key};
use super::{Mailer, Registry, Setup, open_data_routes, routes};
use crate::store::{self, Place as StorePlace, Store};
use world::*;
