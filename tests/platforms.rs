//! What the packages for phones and computers promise, read from the files that `dx` and the xtask put into them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use std::{fs, path::PathBuf};

use roxmltree::{Document, Node, ParsingOptions};

const ANDROID: &str = "http://schemas.android.com/apk/res/android";
/// Words that a bystander must not read under an icon, in a label or in a permission's question.
const TELLING: &[&str] = &["prison", "detention", "détention", "drug", "drogue", "overdose", "jail", "parole"];

fn file(path: &str) -> String {
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap()).join("../..");
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn toml(path: &str) -> toml::Table {
    file(path).parse().unwrap()
}

fn xml(text: &str) -> Document<'_> {
    Document::parse_with_options(text, ParsingOptions { allow_dtd: true, ..ParsingOptions::default() }).unwrap()
}

fn all<'a>(document: &'a Document<'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

/// The value that follows a key of a property list.
fn value<'a>(list: &'a Document<'a>, key: &str) -> Node<'a, 'a> {
    all(list, "key")
        .find(|node| node.text() == Some(key))
        .and_then(|node| node.next_sibling_element())
        .unwrap_or_else(|| panic!("no {key}"))
}

fn strings(node: Node<'_, '_>) -> Vec<String> {
    node.descendants()
        .filter(|one| one.has_tag_name("string"))
        .filter_map(|one| one.text())
        .map(str::to_owned)
        .collect()
}

#[test]
fn dx_is_told_of_every_file_and_each_is_there() {
    let config = toml("Dioxus.toml");
    let application = config["application"].as_table().unwrap();
    for key in ["android_manifest", "android_main_activity", "ios_info_plist", "ios_entitlements"] {
        assert!(!file(application[key].as_str().unwrap()).is_empty(), "{key}");
    }
    assert_eq!(
        application["android_min_sdk_version"], config["android"]["min_sdk"],
        "the compiler and Gradle must mean the same oldest phone"
    );
}

#[test]
fn on_android_no_backup_takes_the_toolbox_and_no_permission_is_asked_beyond_the_network() {
    let text = file("platforms/android/AndroidManifest.xml");
    let manifest = xml(&text);
    let application = all(&manifest, "application").next().unwrap();
    let says = |name: &str| application.attribute((ANDROID, name));
    assert_eq!(says("allowBackup"), Some("false"));
    assert_eq!(says("fullBackupContent"), Some("false"));
    assert_eq!(says("usesCleartextTraffic"), Some("false"));
    assert_eq!(says("supportsRtl"), Some("true"));

    let permissions: Vec<_> =
        all(&manifest, "uses-permission").filter_map(|node| node.attribute((ANDROID, "name"))).collect();
    assert_eq!(permissions, ["android.permission.INTERNET"]);

    let activity = file("platforms/android/MainActivity.kt");
    assert!(activity.contains("noBackupFilesDir"), "the folder that no backup and no move to a new phone copies");
    assert!(activity.contains("FLAG_SECURE"), "no screenshot, nothing in the task switcher");
    let folder = file("src/app/platform/native/folder.rs");
    assert!(activity.contains("\"BESACE_DIR\"") && folder.contains("\"BESACE_DIR\""), "both mean the same variable");
}

#[test]
fn on_android_calls_messages_maps_and_pairing_links_open() {
    let text = file("platforms/android/AndroidManifest.xml");
    let manifest = xml(&text);
    let schemes = |within: &'static str| -> Vec<String> {
        all(&manifest, "data")
            .filter(|node| node.ancestors().any(|parent| parent.has_tag_name(within)))
            .filter_map(|node| node.attribute((ANDROID, "scheme")))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(schemes("queries"), ["tel", "sms", "mailto", "geo", "https"]);
    assert_eq!(schemes("intent-filter"), ["besace"]);
}

#[test]
fn on_ios_files_are_sealed_by_the_locked_phone_and_not_shared() {
    let text = file("platforms/ios/Info.plist");
    let list = xml(&text);
    assert_eq!(value(&list, "UIFileSharingEnabled").tag_name().name(), "false");
    assert_eq!(value(&list, "NSAllowsArbitraryLoads").tag_name().name(), "false");
    assert_eq!(strings(value(&list, "LSApplicationQueriesSchemes")), ["tel", "sms", "mailto", "maps"]);
    assert_eq!(strings(value(&list, "CFBundleURLSchemes")), ["besace"]);
    assert!(!all(&list, "key").any(|key| key.text().is_some_and(|key| key.ends_with("UsageDescription"))));

    let text = file("platforms/ios/entitlements.plist");
    let rights = xml(&text);
    let protection = value(&rights, "com.apple.developer.default-data-protection");
    assert_eq!(protection.text(), Some("NSFileProtectionComplete"));
}

#[test]
fn name_identifier_and_version_are_the_same_everywhere() {
    let config = toml("Dioxus.toml");
    let identifier = config["bundle"]["identifier"].as_str().unwrap();
    let version = toml("Cargo.toml")["workspace"]["package"]["version"].as_str().unwrap().to_owned();
    let text = file("platforms/ios/Info.plist");
    let list = xml(&text);
    assert_eq!(value(&list, "CFBundleIdentifier").text(), Some(identifier));
    assert_eq!(value(&list, "CFBundleVersion").text(), Some(version.as_str()));
    assert_eq!(value(&list, "CFBundleShortVersionString").text(), Some(version.as_str()));
    assert!(file("platforms/android/MainActivity.kt").contains(&format!("{identifier}.BuildConfig")));
    assert!(file("platforms/desktop/besace.desktop").contains(&format!("Icon={identifier}\n")));
}

#[test]
fn nothing_a_bystander_reads_tells_who_carries_it() {
    for path in [
        "platforms/android/AndroidManifest.xml",
        "platforms/ios/Info.plist",
        "platforms/desktop/besace.desktop",
        "platforms/desktop/control",
        "platforms/web/manifest.webmanifest",
    ] {
        let text = file(path).to_lowercase();
        assert!(TELLING.iter().all(|word| !text.contains(word)), "{path}");
    }
}
