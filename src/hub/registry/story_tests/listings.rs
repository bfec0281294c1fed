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
    let work: Work = karim.get("work").await.unwrap();
    assert_eq!(
        (work.approvals, work.since),
        (1, Some(world.registry.today())),
        "that one is enough is shown, and since when"
    );
    let item: Item = karim.get(&format!("work/{}", listing.id)).await.unwrap();
    assert!(item.history.iter().any(|event| event.act == Act::OneEnough), "and in the history of what it let through");
    world.registry.set_approvals(1).await.unwrap();
    world.registry.set_approvals(2).await.unwrap();
    let log = world.registry.approvals_log().await.unwrap();
    assert_eq!(log, ["2026-01-05 10:00 UTC: 1 of two", "2026-01-05 10:00 UTC: 2 of two"], "and it is written down");
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

#[tokio::test]
async fn an_address_that_nadia_keeps_to_herself_is_nowhere_outside() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let place = Place {
        street: "Rue Silencieuse 77".into(),
        postcode: "1099".into(),
        city: "Brussels".into(),
        latitude: "50.87654".into(),
        longitude: "4.31234".into(),
        directions: "Behind the blue gate".into(),
        confidential: true,
        ..Place::default()
    };
    nadia.hand_in(&listing, &Form { name: "Refuge".into(), places: vec![place], ..form() }).await.unwrap();
    for name in ["karim", "lotte"] {
        world.editor(name).await.decide(&listing.id, Decision::Approve { number: 1 }).await.unwrap();
    }

    // 1. As packs, deltas and what phones show of them.
    let rows = world.registry.published().await.unwrap();
    let bare = Directory::default();
    let mut outside = vec![write_pack(&rows).unwrap(), Delta::between([0; 32], &bare, &rows).write().unwrap()];
    let mut phone = DirectoryStore::in_memory().unwrap();
    phone.install(&read_pack(&outside[0]).unwrap(), &mut |_| {}).unwrap();
    let query = ServiceQuery { id: besace_domain::ServiceId(listing.id.clone()), from: None };
    let page = phone.service(&query, DateTime::UNIX_EPOCH.naive_utc()).unwrap().unwrap();
    assert!(page.places[0].confidential && page.places[0].address == "Brussels");
    outside.push(format!("{page:?}").into_bytes());
    // 2. As plain pages.
    let catalog = Catalog::embedded(Language::from_tag("en").unwrap()).unwrap();
    outside.push(places::service(&catalog, Need::Wash, &page).into_bytes());
    // 3. As files for others, and as their programs read it.
    outside.push(Hsds::new(&rows).document().to_string().into_bytes());
    outside.push(geojson(&rows).to_string().into_bytes());
    outside.extend(tabular(&rows).into_iter().map(|(_, bytes)| bytes));
    for kind in ["services", "locations", "service_at_locations"] {
        for path in [format!("/hsds/{kind}?per_page=500"), format!("/hsds/services/{}", listing.id)] {
            let request = Request::get(path).body(Body::empty()).unwrap();
            let answer = open_data_routes(world.registry.clone()).oneshot(request).await.unwrap();
            assert_eq!(answer.status(), StatusCode::OK);
            outside.push(to_bytes(answer.into_body(), usize::MAX).await.unwrap().to_vec());
        }
    }
    let all: String = outside.iter().map(|bytes| String::from_utf8_lossy(bytes)).collect();
    assert!(all.matches("Refuge").count() >= 6, "it stands in each of them");
    for secret in ["Silencieuse", "1099", "50.87", "4.312", "blue gate"] {
        assert!(!all.contains(secret), "{secret}");
    }
    for degrees in [50.87654_f64, 4.31234] {
        assert!(!outside.iter().any(|bytes| bytes.windows(8).any(|part| part == degrees.to_le_bytes())), "{degrees}");
    }
}
