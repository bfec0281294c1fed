//! A listing from its registration to phones, and what time does to it.

use super::*;

#[tokio::test]
async fn nadias_service_goes_from_her_mail_to_a_phone_and_a_report_comes_back() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;

    // 1. She writes, in steps; wrong values are kept as typed and told at their field.
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let draft = Form { url: "javascript:alert(1)".into(), name: "Day".into(), ..Form::default() };
    let path = format!("listings/{}/draft", listing.id);
    let saved: Saved = nadia.ask("PUT", &path, encode(&(listing.version, &draft)).unwrap()).await.unwrap();
    assert!(saved.remarks.iter().any(|said| said.field == "url" && said.reason == Reason::Link));
    let again: Listing = nadia.get(&format!("listings/{}", listing.id)).await.unwrap();
    assert_eq!((again.form.url.as_str(), again.version), ("javascript:alert(1)", saved.version));
    let wrong = nadia.post::<Listing>(&format!("listings/{}/submit", listing.id), &saved.version).await.unwrap_err();
    assert_eq!(wrong.wrong, Wrong::Fields);
    // A second window that did not see this does not write over it.
    let late = nadia.ask::<Saved>("PUT", &path, encode(&(listing.version, &draft)).unwrap()).await.unwrap_err();
    assert_eq!(late.wrong, Wrong::Changed);

    // 2. She hands it in; two editors approve it.
    let waiting = nadia.hand_in(&again, &form()).await.unwrap();
    assert_eq!(waiting.stage, Stage::Waiting { approvals: 0, of: 2 });
    let mut karim = world.editor("karim").await;
    let mut lotte = world.editor("lotte").await;
    let work: Work = karim.get("work").await.unwrap();
    assert_eq!((work.approvals, work.new.len(), work.new[0].name.as_str()), (2, 1, "Day centre"));
    let id = work.new[0].id.clone();
    let item = karim.decide(&id, Decision::Ask { number: 1, text: "Which door?".into() }).await.unwrap();
    assert!(matches!(item.stage, Stage::Asked(_)));
    assert!(world.mails()[0].contains("nadia@example.org"));
    nadia.post::<Listing>(&format!("listings/{id}/answer"), &Answer { text: "The red one.".into() }).await.unwrap();
    let item = karim.decide(&id, Decision::Approve { number: 1 }).await.unwrap();
    assert!(!item.submission.unwrap().may_approve);
    assert_eq!(karim.decide(&id, Decision::Approve { number: 1 }).await.unwrap_err().wrong, Wrong::SecondPerson);
    assert_eq!(world.registry.published().await.unwrap().services.len(), 1);
    let item = lotte.decide(&id, Decision::Approve { number: 1 }).await.unwrap();
    assert_eq!((item.stage, item.history[0].act.clone()), (Stage::Published, Act::Published(1)));
    assert_eq!(world.mails().len(), 1, "Nadia is told");

    // 3. It is published beside what the hub publishes anyway, and the alert of the day with it.
    let until = world.registry.published().await.unwrap().services[1].verified.as_ref().unwrap().on;
    let quick = Quick { alert: Some(Alert { text: "Closed at noon.".into(), until: Some(until) }), ..Quick::default() };
    nadia.post::<Listing>(&format!("listings/{id}/quick"), &quick).await.unwrap();
    let alert = || async { world.registry.published().await.unwrap().services[1].alert.clone() };
    assert_eq!(alert().await.unwrap().text, "Closed at noon.");
    world.pass(DAY);
    assert_eq!(alert().await, None);

    // 4. A phone reports it, without saying whose it is; editors see alike ones as one, and Lotte sees to it.
    let mut phone = world.browser();
    let kind = ReportKind::WrongNumber;
    let report = |mark| Report { mark: [mark; 16], service: id.clone(), kind, text: "It rings out.".into() };
    // The third comes twice: the phone did not hear that it had arrived.
    for mark in [1, 2, 3, 3] {
        phone.post::<()>("reports", &report(mark)).await.unwrap();
    }
    let base = Report { mark: [4; 16], service: "base-1".into(), kind: ReportKind::ClosedForGood, text: String::new() };
    phone.post::<()>("reports", &base).await.unwrap();
    let mut lotte = {
        let mut fresh = world.browser();
        fresh.cookie = lotte.cookie;
        fresh
    };
    world.pass(-DAY);
    let work: Work = lotte.get("work").await.unwrap();
    let reported: Vec<_> = work.reported.iter().map(|one| (one.id.as_str(), one.reports[0].count)).collect();
    assert_eq!(reported, [(id.as_str(), 3), ("base-1", 1)]);
    lotte.decide(&id, Decision::Settle).await.unwrap();
    lotte.decide("base-1", Decision::Settle).await.unwrap();
    assert!(lotte.get::<Work>("work").await.unwrap().reported.is_empty());
}

#[tokio::test]
async fn nadia_is_asked_every_three_months_and_one_tap_confirms() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let listing = nadia.hand_in(&listing, &form()).await.unwrap();
    world.registry.set_approvals(1).await.unwrap();
    let mut karim = world.editor("karim").await;
    karim.decide(&listing.id, Decision::Approve { number: 1 }).await.unwrap();
    assert_eq!(karim.get::<Work>("work").await.unwrap().approvals, 1, "it is shown that one is enough");
    world.mails();

    assert_eq!(world.registry.upkeep().await.unwrap(), 0);
    world.pass(92 * DAY);
    assert_eq!(world.registry.upkeep().await.unwrap(), 1);
    assert_eq!(world.registry.upkeep().await.unwrap(), 0, "once");
    let mail = world.mails().remove(0);
    // One tap, without signing in; the link of a mail cannot sign in.
    let mut phone = world.browser();
    let secret = secret_of(&mail, "c");
    assert_eq!(phone.post::<Who>("open", &secret).await.unwrap_err().wrong, Wrong::Link);
    world.pass(91 * DAY);
    world.registry.upkeep().await.unwrap();
    let secret = secret_of(&world.mails()[0], "c");
    assert_eq!(phone.post::<String>("confirm", &secret).await.unwrap(), "Day centre");
    assert_eq!(phone.post::<String>("confirm", &secret).await.unwrap_err().wrong, Wrong::Link);

    // Unconfirmed: marked after six months, told after eleven, out after twelve.
    world.pass(184 * DAY);
    let mut karim = {
        let mut fresh = world.browser();
        fresh.cookie = world.editor("karim").await.cookie;
        fresh
    };
    assert_eq!(karim.get::<Work>("work").await.unwrap().stale.len(), 1);
    for _ in 0..200 {
        world.pass(DAY);
        world.registry.upkeep().await.unwrap();
    }
    let mails = world.mails();
    assert!(mails.len() >= 3 && world.registry.published().await.unwrap().services.len() == 1, "{}", mails.len());
    drop(world.store.clone());
}
