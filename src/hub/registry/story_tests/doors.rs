//! Who is let in, by which key, and to what.

use super::*;

#[tokio::test]
async fn a_link_works_once_and_for_an_hour_and_no_secret_lies_in_the_store() {
    let world = World::new().await;
    let mut nadia = world.browser();
    let asked = SignIn { email: "Nadia@Example.org".into(), language: "fr".into() };
    nadia.post::<()>("link", &asked).await.unwrap();
    let mails = world.mails();
    assert!(mails[0].contains("To: nadia@example.org") && mails[0].contains("https://hub.example/register#k="));
    let first = secret_of(&mails[0], "k");
    let bytes = fs::read(world.folder.path().join("hub.sqlite-wal"))
        .or_else(|_| fs::read(world.folder.path().join("hub.sqlite")))
        .unwrap();
    assert!(!bytes.windows(first.len()).any(|window| window == first.as_bytes()), "the link lies open in the store");

    nadia.post::<Who>("open", &first).await.unwrap();
    assert_eq!(nadia.get::<Option<Who>>("me").await.unwrap().unwrap().name, "nadia@example.org");
    assert_eq!(nadia.post::<Who>("open", &first).await.unwrap_err().wrong, Wrong::Link, "a second time");

    nadia.post::<()>("link", &asked).await.unwrap();
    let late = world.linked("k");
    world.pass(3_601);
    assert_eq!(nadia.post::<Who>("open", &late).await.unwrap_err().wrong, Wrong::Link);
    assert_eq!(nadia.post::<Who>("open", &"guessed".to_owned()).await.unwrap_err().wrong, Wrong::Link);

    // The session ends by itself, or when she leaves.
    world.pass(8 * 3_600);
    assert_eq!(nadia.get::<Option<Who>>("me").await.unwrap(), None);
    let mut nadia = world.provider("nadia@example.org").await;
    let cookie = nadia.cookie.clone();
    nadia.post::<()>("close", &()).await.unwrap();
    nadia.cookie = cookie;
    assert_eq!(nadia.get::<Option<Who>>("me").await.unwrap(), None);
}

#[tokio::test]
async fn an_invitation_makes_one_editor_once_and_who_is_removed_is_out_at_once() {
    let world = World::new().await;
    let invitation = secret_of(&world.registry.invite("Karim", "karim@editors.example").await.unwrap(), "k");
    let site = Site::at(HUB);
    let key = Key::p256();
    let mut karim = world.browser();
    let fresh: Challenge = karim.post("editor/challenge", &invitation).await.unwrap();
    let elsewhere = key.attest(&invitation, b"id", &fresh.challenge, &Site::at("https://evil.example"));
    assert_eq!(karim.post::<Who>("editor/join", &elsewhere).await.unwrap_err().wrong, Wrong::Passkey);

    let fresh: Challenge = karim.post("editor/challenge", &invitation).await.unwrap();
    let answer: Attestation = key.attest(&invitation, b"id", &fresh.challenge, &site);
    karim.post::<Who>("editor/join", &answer).await.unwrap();
    assert_eq!(karim.post::<Who>("editor/join", &answer).await.unwrap_err().wrong, Wrong::Passkey, "the same again");
    assert_eq!(karim.post::<Challenge>("editor/challenge", &invitation).await.unwrap_err().wrong, Wrong::Link);

    // He signs in anew; an answer is good once, and for five minutes.
    let mut elsewhere = world.browser();
    let fresh: Challenge = elsewhere.post("editor/challenge", &String::new()).await.unwrap();
    let signed = key.assert(b"id", &fresh.challenge, &site);
    assert_eq!(elsewhere.post::<Who>("editor/enter", &signed).await.unwrap().name, "Karim");
    assert_eq!(elsewhere.post::<Who>("editor/enter", &signed).await.unwrap_err().wrong, Wrong::Passkey);
    let fresh: Challenge = elsewhere.post("editor/challenge", &String::new()).await.unwrap();
    world.pass(301);
    let late = key.assert(b"id", &fresh.challenge, &site);
    assert_eq!(elsewhere.post::<Who>("editor/enter", &late).await.unwrap_err().wrong, Wrong::Passkey);

    assert!(world.registry.remove_editor("Karim@editors.example").await.unwrap());
    assert_eq!(elsewhere.get::<Work>("work").await.unwrap_err().wrong, Wrong::SignIn);
    assert_eq!(karim.get::<Work>("work").await.unwrap_err().wrong, Wrong::SignIn);
}

#[tokio::test]
async fn every_address_lets_in_only_those_it_is_for() {
    let world = World::new().await;
    let mut nadia = world.provider("nadia@example.org").await;
    let mut eve = world.provider("eve@example.org").await;
    let mut karim = world.editor("karim").await;
    let listing: Listing = nadia.post("listings", &()).await.unwrap();
    let listing = nadia.hand_in(&listing, &form()).await.unwrap();
    let id = listing.id.as_str();
    let mut nobody = world.browser();

    let draft = encode(&(listing.version, form())).unwrap();
    let quick = encode(&Quick::default()).unwrap();
    let answer = encode(&Answer { text: "x".into() }).unwrap();
    let approve = encode(&Decision::Approve { number: 1 }).unwrap();
    let version = encode(&listing.version).unwrap();
    // Method, path, body; what nobody, another provider, and an editor get.
    let (out, absent) = (StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND);
    let own = |rest: &str| format!("listings/{id}{rest}");
    let rows = [
        ("GET", "listings".to_owned(), vec![], [out, StatusCode::OK, out]),
        ("POST", "listings".to_owned(), vec![], [out, StatusCode::OK, out]),
        ("GET", own(""), vec![], [out, absent, out]),
        ("PUT", own("/draft"), draft, [out, absent, out]),
        ("POST", own("/submit"), version, [out, absent, out]),
        ("POST", own("/quick"), quick, [out, absent, out]),
        ("POST", own("/confirm"), vec![], [out, absent, out]),
        ("POST", own("/answer"), answer, [out, absent, out]),
        ("POST", own("/remove"), vec![], [out, absent, out]),
        ("POST", "uploads?name=x".to_owned(), b"x".to_vec(), [out, StatusCode::UNPROCESSABLE_ENTITY, out]),
        ("GET", "work".to_owned(), vec![], [out, out, StatusCode::OK]),
        ("GET", format!("work/{id}"), vec![], [out, out, StatusCode::OK]),
        ("POST", format!("work/{id}"), approve, [out, out, StatusCode::OK]),
        ("GET", "me".to_owned(), vec![], [StatusCode::OK; 3]),
    ];
    for (method, path, body, expected) in rows {
        for (who, expected) in [&mut nobody, &mut eve, &mut karim].into_iter().zip(expected) {
            let (status, headers, _) = who.send(method, &path, body.clone(), &[]).await;
            assert_eq!(status, expected, "{method} {path} {}", who.cookie);
            assert_eq!(headers["cache-control"], "no-store", "{method} {path}");
        }
    }
    assert_eq!(eve.get::<Vec<Summary>>("listings").await.unwrap().len(), 1, "her own only");

    // What another site's page could send is refused, cookie or not.
    for more in [
        [("content-type", "application/octet-stream"), ("origin", "https://evil.example")],
        [("content-type", "text/plain"), ("origin", HUB)],
        [("content-type", "application/x-www-form-urlencoded"), ("x-none", "1")],
    ] {
        let (status, _, _) = nadia.send("POST", &own("/remove"), vec![], &more).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{more:?}");
    }
    // A bearer is as good as the cookie.
    let bearer = format!("Bearer {}", nadia.cookie.split_once('=').unwrap().1);
    let (status, _, _) = nobody.send("GET", &own(""), vec![], &[("authorization", &bearer)]).await;
    assert_eq!(status, StatusCode::OK);
}
