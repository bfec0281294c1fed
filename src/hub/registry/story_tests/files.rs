//! Many services in one file.

use super::*;

#[tokio::test]
async fn a_network_hands_in_a_file_sees_each_row_first_and_updates_by_identifiers() {
    let world = World::new().await;
    let mut nadia = world.provider("network@example.org").await;
    let file = |about: &str| {
        serde_json::json!([
            {"id": "a-1", "name": "Shelter", "description": about, "status": "active",
             "organization": {"id": "o", "name": "Network", "description": "x"},
             "phones": [{"number": "+32 2 555 02 01"}], "besace": {"needs": ["sleep"]}},
            {"id": "a-2", "name": "Kitchen", "status": "active", "url": "javascript:alert(1)",
             "organization": {"id": "o", "name": "Network", "description": "x"},
             "phones": [{"number": "+32 2 555 02 02"}], "besace": {"needs": ["food"]}},
            {"id": "a-3", "name": "<script>alert(1)</script>", "status": "active"},
        ])
        .to_string()
        .into_bytes()
    };
    let mut upload = async |body: Vec<u8>, keep: bool| -> Uploaded {
        nadia.ask("POST", &format!("uploads?name=services.json&keep={keep}"), body).await.unwrap()
    };
    let counts = |done: &Uploaded| {
        let report = &done.report;
        (report.read, report.added, report.updated, report.unchanged, report.refused)
    };

    // 1. Nothing is kept before they have seen the report.
    let seen = upload(file("Beds"), false).await;
    assert_eq!((counts(&seen), seen.kept), ((3, 2, 0, 0, 1), false), "{:?}", seen.report);
    assert!(seen.report.remarks.iter().any(|said| said.reason == Reason::Link));
    let kept = upload(file("Beds"), true).await;
    assert_eq!((counts(&kept), kept.kept), ((3, 2, 0, 0, 1), true));

    // 2. The same file again changes nothing; a changed one updates, and makes no double.
    assert_eq!(counts(&upload(file("Beds"), true).await), (3, 0, 0, 2, 1));
    assert_eq!(counts(&upload(file("Beds and breakfast"), true).await), (3, 0, 1, 1, 1));
    let mut karim = world.editor("karim").await;
    let work: Work = karim.get("work").await.unwrap();
    assert_eq!(
        work.new.iter().map(|one| one.name.as_str()).collect::<std::collections::BTreeSet<_>>(),
        ["Kitchen", "Shelter"].into()
    );
    assert_eq!(work.new.len(), 2);

    // 3. What is no directory at all is told as such.
    for body in [b"hello".to_vec(), vec![0; 100], b"{\"a\":".to_vec()] {
        let wrong = nadia.ask::<Uploaded>("POST", "uploads?name=x.json", body).await.unwrap_err();
        assert_eq!(wrong.wrong, Wrong::Unreadable);
    }
}
