//! A hub whose clock the test moves, and browsers that speak to it.

use super::*;

pub(super) fn form() -> Form {
    Form {
        organization: "Le Quai".into(),
        name: "Day centre".into(),
        needs: vec![Need::Wash],
        phones: vec!["+32 2 555 01 02".into()],
        places: vec![Place { street: "Rue du Port 12".into(), city: "Brussels".into(), ..Place::default() }],
        ..Form::default()
    }
}

pub(super) const HUB: &str = "https://hub.example";
pub(super) const DAY: i64 = 86_400;

/// A hub whose clock the test moves.
pub(super) struct World {
    pub(super) folder: tempfile::TempDir,
    pub(super) store: Arc<dyn Store>,
    pub(super) registry: Arc<Registry>,
    pub(super) routes: Router,
    pub(super) clock: Arc<AtomicI64>,
}

/// Somebody with a browser.
pub(super) struct Browser<'a> {
    pub(super) world: &'a World,
    pub(super) cookie: String,
}

impl World {
    pub(super) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = store::open(&StorePlace::Sqlite(folder.path().join("hub.sqlite"))).await.unwrap();
        let clock = Arc::new(AtomicI64::new(1_767_607_200));
        let told = clock.clone();
        let now =
            move || -> NaiveDateTime { DateTime::from_timestamp(told.load(Ordering::SeqCst), 0).unwrap().naive_utc() };
        let base = Directory {
            organizations: vec![Organization { id: "o".into(), name: "Night bus".into(), ..Organization::default() }],
            services: vec![Service {
                id: "base-1".into(),
                organization: "o".into(),
                name: "Soup at the station".into(),
                phones: vec!["+32 2 555 03 03".into()],
                ..Service::default()
            }],
            ..Directory::default()
        };
        let registry = Arc::new(Registry::new(Setup {
            store: store.clone(),
            mailer: Mailer::outbox(&folder.path().join("outbox"), "directory@hub.example").unwrap(),
            address: HUB.into(),
            base,
            clock: Arc::new(now),
        }));
        Self { routes: routes(registry.clone()), folder, store, registry, clock }
    }

    pub(super) fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::SeqCst);
    }

    pub(super) fn browser(&self) -> Browser<'_> {
        Browser { world: self, cookie: String::new() }
    }

    /// All mails of the outbox since the last look, as text.
    pub(super) fn mails(&self) -> Vec<String> {
        let Ok(files) = fs::read_dir(self.folder.path().join("outbox")) else { return Vec::new() };
        let mut mails = Vec::new();
        for file in files.flatten() {
            // Long lines are folded with `=` at their end.
            mails.push(fs::read_to_string(file.path()).unwrap().replace("=\r\n", "").replace("=3D", "="));
            fs::remove_file(file.path()).unwrap();
        }
        mails
    }

    /// The secret of the link in the only mail.
    pub(super) fn linked(&self, mark: &str) -> String {
        let mails = self.mails();
        assert_eq!(mails.len(), 1, "{mails:?}");
        secret_of(&mails[0], mark)
    }

    pub(super) async fn editor(&self, name: &str) -> Browser<'_> {
        let invitation = self.registry.invite(name, &format!("{name}@editors.example")).await.unwrap();
        let invitation = secret_of(&invitation, "k");
        let mut browser = self.browser();
        let challenge: Challenge = browser.post("editor/challenge", &invitation).await.unwrap();
        assert_eq!((challenge.name.as_str(), challenge.host.as_str()), (name, "hub.example"));
        let answer = Key::p256().attest(&invitation, invitation.as_bytes(), &challenge.challenge, &Site::at(HUB));
        let who: Who = browser.post("editor/join", &answer).await.unwrap();
        assert_eq!((who.name.as_str(), who.role), (name, Role::Editor));
        browser
    }

    pub(super) async fn provider(&self, email: &str) -> Browser<'_> {
        let mut browser = self.browser();
        let asked = SignIn { email: email.into(), language: "fr".into() };
        browser.post::<()>("link", &asked).await.unwrap();
        let secret = self.linked("k");
        browser.post::<Who>("open", &secret).await.unwrap();
        browser
    }
}

pub(super) fn secret_of(text: &str, mark: &str) -> String {
    let begin = text.find(&format!("#{mark}=")).unwrap_or_else(|| panic!("no link in {text}")) + mark.len() + 2;
    text[begin..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
}

impl Browser<'_> {
    pub(super) async fn send(
        &mut self,
        method: &str,
        path: &str,
        body: Vec<u8>,
        more: &[(&str, &str)],
    ) -> (StatusCode, HeaderMap, Vec<u8>) {
        let mut request = Request::builder().method(method).uri(format!("/v1/registry/{path}"));
        if !more.iter().any(|(name, _)| *name == "content-type") {
            request = request.header(header::CONTENT_TYPE, "application/octet-stream");
        }
        for (name, value) in more {
            request = request.header(*name, *value);
        }
        if !self.cookie.is_empty() {
            request = request.header(header::COOKIE, &self.cookie);
        }
        let response = self.world.routes.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let (head, body) = response.into_parts();
        if let Some(cookie) = head.headers.get(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.contains("HttpOnly; SameSite=Strict; Secure"), "{cookie}");
            self.cookie = cookie.split(';').next().unwrap().to_owned();
        }
        (head.status, head.headers, to_bytes(body, 8 << 20).await.unwrap().to_vec())
    }

    pub(super) async fn ask<T: DeserializeOwned>(
        &mut self,
        method: &str,
        path: &str,
        body: Vec<u8>,
    ) -> Result<T, Problem> {
        let (status, headers, bytes) = self.send(method, path, body, &[]).await;
        if status.is_success() {
            return Ok(decode(&bytes).unwrap());
        }
        let problem: Problem = decode(&bytes).unwrap_or_else(|_| panic!("{method} {path}: {status}"));
        assert_eq!(headers.contains_key(header::RETRY_AFTER), problem.wait > 0);
        Err(problem)
    }

    pub(super) async fn get<T: DeserializeOwned>(&mut self, path: &str) -> Result<T, Problem> {
        self.ask("GET", path, Vec::new()).await
    }

    pub(super) async fn post<T: DeserializeOwned>(&mut self, path: &str, body: &impl Serialize) -> Result<T, Problem> {
        self.ask("POST", path, encode(body).unwrap()).await
    }

    pub(super) async fn decide(&mut self, id: &str, decision: Decision) -> Result<Item, Problem> {
        self.post(&format!("work/{id}"), &decision).await
    }

    /// Writes a form and hands it in.
    pub(super) async fn hand_in(&mut self, listing: &Listing, form: &Form) -> Result<Listing, Problem> {
        let id = &listing.id;
        let saved: Saved =
            self.ask("PUT", &format!("listings/{id}/draft"), encode(&(listing.version, form)).unwrap()).await?;
        self.post(&format!("listings/{id}/submit"), &saved.version).await
    }
}
