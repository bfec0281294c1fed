//! Karim and Amina share from two terminals, by a hub on a socket.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

#[path = "../../../tests/support/socket.rs"]
mod socket;

use std::process::Command;

use serde_json::Value;
use socket::hub;

/// A terminal with its toolbox.
struct Terminal {
    folder: std::path::PathBuf,
    hub: String,
}

impl Terminal {
    fn says(&self, args: &[&str]) -> Value {
        let output = Command::new(env!("CARGO_BIN_EXE_besace-cli"))
            .args(args)
            .arg("--json")
            .env("BESACE_DATA", &self.folder)
            .env("BESACE_HUB_ADDRESS", &self.hub)
            .env("BESACE_SECRET", "482916")
            .output()
            .unwrap();
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

#[test]
fn karim_suggests_another_time_and_amina_takes_it_over() {
    let folder = tempfile::tempdir().unwrap();
    let hub = hub(folder.path());
    let terminal = |name: &str| Terminal { folder: folder.path().join(name), hub: hub.clone() };
    let (karim, amina) = (terminal("karim"), terminal("amina"));
    karim.says(&["init"]);
    amina.says(&["init"]);
    karim.says(&["team", "new", "Pont d'été", "--me", "Karim"]);
    let invitation = karim.says(&["team", "invite", "Thursday"]);
    let code = invitation["code"].as_str().unwrap();
    let seen = amina.says(&["sharing", "look", code]);
    assert_eq!((&seen["team"], &seen["readers"][0]["name"]), (&"Pont d'été".into(), &"Karim".into()));
    let team = amina.says(&["sharing", "accept", code, "--name", "Amina"])["id"].as_str().unwrap().to_owned();
    let visit = amina.says(&["appointments", "add", "Papers", "--start", "2030-12-03T10:00"])["id"]
        .as_str()
        .unwrap()
        .to_owned();
    amina.says(&["sharing", "share", &team, &visit]);

    let people = karim.says(&["team", "people"]);
    assert_eq!((&people["people"][0]["name"], &people["people"][0]["shared"]), (&"Amina".into(), &1.into()));
    let mirror = karim.says(&["team", "person", &team])["appointments"][0]["shared"]["id"].as_str().unwrap().to_owned();
    karim.says(&["team", "suggest-time", &team, &mirror, "2030-12-04T14:00"]);
    let asked = amina.says(&["sharing", "suggestions"]);
    assert_eq!(asked[0]["from"], "Karim");
    amina.says(&["sharing", "answer", asked[0]["id"].as_str().unwrap(), "yes"]);
    let view = karim.says(&["team", "person", &team]);
    assert_eq!(view["appointments"][0]["shared"]["entry"]["start"], "2030-12-04T14:00:00");
    let receipts = amina.says(&["sharing", "receipts"]);
    assert!(receipts.as_array().unwrap().iter().any(|line| line["what"]["Opened"]["by"] == "Karim"));
    amina.says(&["sharing", "stop", &team]);
    assert_eq!(karim.says(&["team", "person", &team])["appointments"], Value::Array(Vec::new()));
}
