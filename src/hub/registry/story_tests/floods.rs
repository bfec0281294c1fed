//! What comes too often or is too large.

use super::*;

#[tokio::test]
async fn floods_are_slowed_down_and_too_much_is_refused() {
    let world = World::new().await;
    let mut eve = world.browser();
    let asked = SignIn { email: "nadia@example.org".into(), language: "fr".into() };
    for _ in 0..3 {
        eve.post::<()>("link", &asked).await.unwrap();
    }
    let slow = eve.post::<()>("link", &asked).await.unwrap_err();
    assert!(slow.wrong == Wrong::TooMany && slow.wait > 1_000, "{slow:?}");
    assert_eq!(world.mails().len(), 3);
    for email in ["x", "a b@example.org", "аna@example.org", "a@b.example,c@d.example", &"a".repeat(1 << 16)] {
        let asked = SignIn { email: email.into(), language: String::new() };
        assert_eq!(eve.post::<()>("link", &asked).await.unwrap_err().wrong, Wrong::Fields, "{email:.20}");
    }
    let report = Report { mark: [1; 16], service: "base-1".into(), kind: ReportKind::Other, text: "x".into() };
    let mut sent = 0;
    while eve.post::<()>("reports", &report).await.is_ok() {
        sent += 1;
    }
    assert_eq!(sent, 6);
    world.pass(7_200);
    let unknown = Report { service: "no such".into(), ..report.clone() };
    assert_eq!(eve.post::<()>("reports", &unknown).await.unwrap_err().wrong, Wrong::Absent);
    let long = Report { text: "x".repeat(501), ..report };
    assert_eq!(eve.post::<()>("reports", &long).await.unwrap_err().wrong, Wrong::Fields);
    for body in [vec![], vec![0xff; 40], b"{}".to_vec()] {
        assert_eq!(eve.send("POST", "link", body, &[]).await.0, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn who_sends_too_much_is_told_the_limit_before_anybody_asks_who_they_are() {
    let world = World::new().await;
    let mut eve = world.browser();
    let mut nadia = world.provider("nadia@example.org").await;
    let large = (UPLOAD_LIMIT + 1).to_string();
    // Address, the size that is said, the limit. Of what is said to be too large nothing is read: here it is not even sent.
    let rows = [
        ("uploads?name=x", large.as_str(), UPLOAD_LIMIT),
        ("listings/no-such/submit", "131073", 128 << 10),
        ("work/no-such", "131073", 128 << 10),
        ("link", "99999999999999", 128 << 10),
    ];
    for (path, size, limit) in rows {
        for browser in [&mut eve, &mut nadia] {
            let (status, _, told) = browser.send("POST", path, vec![], &[("content-length", size)]).await;
            let told: Problem = decode(&told).unwrap();
            assert_eq!(
                (status, told.wrong, told.limit as usize),
                (StatusCode::PAYLOAD_TOO_LARGE, Wrong::TooLarge, limit)
            );
        }
    }
    // Who does not say how much comes is let no further than the limit, and who sends as much as may be is asked who.
    for (path, most) in [("link", 128 << 10), ("uploads?name=x", UPLOAD_LIMIT)] {
        let told = nadia.ask::<()>("POST", path, vec![0; most + 1]).await.unwrap_err();
        assert_eq!((told.wrong, told.limit as usize), (Wrong::TooLarge, most), "{path}");
    }
    let fits = UPLOAD_LIMIT.to_string();
    let (status, _, _) = eve.send("POST", "uploads?name=x", vec![], &[("content-length", &fits)]).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED);
}
