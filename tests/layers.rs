//! The rules of absence, kept by what Cargo resolves: which crate may know which.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// What each crate of ours may depend on among the crates of ours (normal dependencies, any target).
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("besace-domain", &[]),
    ("besace-crypto", &[]),
    ("besace-qr", &[]),
    ("besace-engine-api", &["besace-domain"]),
    ("besace-registry-api", &["besace-domain", "besace-engine-api"]),
    ("besace-content", &["besace-domain"]),
    ("besace-i18n", &["besace-domain", "besace-engine-api", "besace-registry-api", "besace-content"]),
    ("besace-sync", &["besace-crypto", "besace-domain"]),
    ("besace-vault", &["besace-crypto"]),
    ("besace-directory", &["besace-content", "besace-crypto", "besace-domain", "besace-engine-api"]),
    (
        "besace-engine",
        &[
            "besace-content",
            "besace-crypto",
            "besace-directory",
            "besace-domain",
            "besace-engine-api",
            "besace-registry-api",
            "besace-sync",
            "besace-vault",
        ],
    ),
    // The hub sees packs and what goes over the wire, never a key of a space.
    (
        "besace-hub",
        &[
            "besace-crypto",
            "besace-directory",
            "besace-domain",
            "besace-engine-api",
            "besace-i18n",
            "besace-registry-api",
            "besace-sync",
        ],
    ),
    (
        "besace-cli",
        &["besace-content", "besace-domain", "besace-engine", "besace-engine-api", "besace-i18n", "besace-update"],
    ),
    ("besace-update", &["besace-engine"]),
    ("besace-wasm-tests", &["besace-crypto", "besace-domain", "besace-engine", "besace-engine-api"]),
    (
        "besace",
        &[
            "besace-domain",
            "besace-engine-api",
            "besace-i18n",
            "besace-qr",
            "besace-registry-api",
            "besace-engine",
            "besace-update",
        ],
    ),
];

/// Crates that only the named crates of ours may use directly.
const ONLY_FOR: &[(&str, &[&str])] = &[
    ("rusqlite", &["besace-vault", "besace-directory", "besace-engine", "besace-hub"]),
    ("sqlite-wasm-rs", &["besace-engine"]),
    ("chacha20poly1305", &["besace-crypto"]),
    ("argon2", &["besace-crypto"]),
    ("hkdf", &["besace-crypto"]),
    ("curve25519-dalek", &["besace-crypto"]),
    ("ed25519-dalek", &["besace-crypto"]),
    ("hpke", &["besace-crypto"]),
    ("axum", &["besace-hub", "xtask"]),
    ("reqwest", &["besace-update", "besace-engine", "besace-hub"]),
    ("dioxus", &["besace"]),
];

/// What must not be in the browser's UI, however far down.
const NOT_IN_THE_UI: &[&str] = &[
    "rusqlite",
    "libsqlite3-sys",
    "sqlite-wasm-rs",
    "chacha20poly1305",
    "argon2",
    "hkdf",
    "curve25519-dalek",
    "hpke",
    "sha2",
    "opening-hours",
    "icalendar",
    "besace-engine",
    "besace-vault",
    "besace-crypto",
    "besace-directory",
    "besace-update",
];

fn cargo(args: &[&str]) -> String {
    let root = std::path::Path::new(&std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../..");
    let output = Command::new(std::env::var("CARGO").unwrap()).args(args).current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The direct normal dependencies of each workspace crate.
fn edges() -> BTreeMap<String, BTreeSet<String>> {
    let metadata: Value =
        serde_json::from_str(&cargo(&["metadata", "--format-version", "1", "--no-deps", "--offline"])).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| {
            let normal = package["dependencies"].as_array().unwrap().iter().filter(|edge| edge["kind"].is_null());
            (text(&package["name"]), normal.map(|edge| text(&edge["name"])).collect())
        })
        .collect()
}

#[test]
fn each_crate_of_ours_knows_only_the_layers_below_it() {
    let edges = edges();
    for (name, known) in &edges {
        let ours = known.iter().filter(|other| other.starts_with("besace"));
        if name == "xtask" {
            continue;
        }
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(known, _)| known == name) else {
            panic!("{name} has no rule yet: say in MAY_KNOW what it may know");
        };
        for other in ours {
            assert!(allowed.contains(&other.as_str()), "{name} must not depend on {other}");
        }
    }
}

#[test]
fn storage_cryptography_and_servers_stay_in_their_crates() {
    for (name, known) in edges() {
        for (library, users) in ONLY_FOR {
            assert!(
                !known.contains(*library) || users.contains(&name.as_str()),
                "{name} must not depend on {library}: only {users:?} may"
            );
        }
    }
}

#[test]
fn the_browsers_ui_carries_no_database_and_no_cryptography() {
    let tree = cargo(&[
        "tree",
        "--offline",
        "--package",
        "besace",
        "--no-default-features",
        "--features",
        "web",
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ]);
    let crates: BTreeSet<&str> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(crates.contains("dioxus"), "the tree was read");
    for banned in NOT_IN_THE_UI {
        assert!(!crates.contains(banned), "{banned} is in the UI's wasm");
    }
}
