//! The registry's addresses under `/v1/registry`. Bodies are postcard, see `besace-registry-api`.
//!
//! Who is signed in is told by a cookie that no script can read and no other site can send. What changes something
//! has to be sent as bytes and from the hub's own pages: forms of other sites can do neither.

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::{ConnectInfo, DefaultBodyLimit, FromRequest, FromRequestParts, Path, Query, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use besace_registry_api::{
    Answer, Assertion, Attestation, Challenge, Decision, Form, Item, Listing, Problem, Quick, Report, Role, Saved,
    SignIn, Summary, UPLOAD_LIMIT, Uploaded, Who, Work, Wrong, decode, encode,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::entry::{Person, problem};
use super::service::Registry;
use super::sign_in::{SESSION_SECONDS, Session};
use crate::serve::Peer;

const COOKIE: &str = "besace_registry";
const BYTES: &str = "application/octet-stream";
/// The largest body but for files.
const BODY: usize = 128 << 10;

/// All of the registry's routes.
pub fn routes(registry: Arc<Registry>) -> Router {
    let files = limited(Router::new().route("/uploads", post(upload)), UPLOAD_LIMIT);
    let rest = Router::new()
        .route("/link", post(link))
        .route("/open", post(open))
        .route("/confirm", post(confirm_by_link))
        .route("/me", get(me))
        .route("/close", post(close))
        .route("/listings", get(listings).post(begin))
        .route("/listings/{id}", get(listing))
        .route("/listings/{id}/draft", put(save))
        .route("/listings/{id}/submit", post(submit))
        .route("/listings/{id}/quick", post(quick))
        .route("/listings/{id}/confirm", post(confirm))
        .route("/listings/{id}/answer", post(answer))
        .route("/listings/{id}/remove", post(take_back))
        .route("/editor/challenge", post(challenge))
        .route("/editor/join", post(join))
        .route("/editor/enter", post(enter))
        .route("/work", get(work))
        .route("/work/{id}", get(item).post(decide))
        .route("/reports", post(report));
    Router::new()
        .nest("/v1/registry", limited(rest, BODY).merge(files))
        .layer(middleware::from_fn_with_state(registry.clone(), own_pages_only))
        .with_state(registry)
}

type Hub = State<Arc<Registry>>;
type Done<T> = Result<Reply<T>, Failure>;

/// Takes no body that is larger. One that says so itself is refused before anything else is looked at, of one that
/// does not no more is read.
fn limited(routes: Router<Arc<Registry>>, most: usize) -> Router<Arc<Registry>> {
    let refuse = move |request: Request, next: Next| async move {
        let said = request.headers().get(header::CONTENT_LENGTH).and_then(|said| said.to_str().ok()?.parse().ok());
        if said.is_some_and(|said: u64| said > most as u64) { too_large(most) } else { next.run(request).await }
    };
    let told = move |response: Response| async move {
        // Whoever reads a body answers so in words of its own.
        let plain = response.headers().get(header::CONTENT_TYPE).is_none_or(|kind| kind != BYTES);
        if response.status() == StatusCode::PAYLOAD_TOO_LARGE && plain { too_large(most) } else { response }
    };
    routes.layer(DefaultBodyLimit::max(most)).layer(middleware::from_fn(refuse)).layer(middleware::map_response(told))
}

fn too_large(most: usize) -> Response {
    Failure(Problem { limit: most as u32, ..problem(Wrong::TooLarge) }).into_response()
}

/// A value as its answer.
struct Reply<T>(T);

impl<T: Serialize> IntoResponse for Reply<T> {
    fn into_response(self) -> Response {
        bytes(StatusCode::OK, &self.0)
    }
}

/// A problem as its answer.
struct Failure(Problem);

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self(problem)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let status = match self.0.wrong {
            Wrong::Malformed => StatusCode::BAD_REQUEST,
            Wrong::Fields | Wrong::Unreadable => StatusCode::UNPROCESSABLE_ENTITY,
            Wrong::SignIn => StatusCode::UNAUTHORIZED,
            Wrong::Link => StatusCode::GONE,
            Wrong::Absent => StatusCode::NOT_FOUND,
            Wrong::Changed | Wrong::Stage => StatusCode::CONFLICT,
            Wrong::SecondPerson | Wrong::Passkey => StatusCode::FORBIDDEN,
            Wrong::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Wrong::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Wrong::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let mut response = bytes(status, &self.0);
        if self.0.wait > 0
            && let Ok(wait) = HeaderValue::from_str(&self.0.wait.to_string())
        {
            response.headers_mut().insert(header::RETRY_AFTER, wait);
        }
        response
    }
}

fn bytes(status: StatusCode, value: &impl Serialize) -> Response {
    match encode(value) {
        Ok(bytes) => {
            (status, [(header::CONTENT_TYPE, BYTES), (header::CACHE_CONTROL, "no-store")], bytes).into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Refuses what another site's page sends.
async fn own_pages_only(State(registry): Hub, request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    if reads || is_own(&registry, request.headers()) {
        next.run(request).await
    } else {
        Failure(problem(Wrong::Malformed)).into_response()
    }
}

fn is_own(registry: &Registry, headers: &HeaderMap) -> bool {
    let said = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let host = said(header::HOST).unwrap_or_default();
    let here = |origin: &str| origin.split_once("://").is_some_and(|(_, from)| !host.is_empty() && from == host);
    let own = said(header::ORIGIN).is_none_or(|origin| origin == registry.origin() || here(origin));
    own && said(header::CONTENT_TYPE) == Some(BYTES)
}

/// What a page sent, read.
struct Sent<T>(T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Sent<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let bytes = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        decode(&bytes).map(Self).map_err(|_| Failure(problem(Wrong::Malformed)).into_response())
    }
}

/// Whence a request comes, for the rates; it is written down nowhere.
struct Whence(String);

impl<S: Sync> FromRequestParts<S> for Whence {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<Peer>>().map(|info| info.0.0);
        // A proxy on this machine says for whom it asks; anybody else could say anything.
        let proxied = peer.is_none_or(|peer| peer.is_loopback());
        let said = parts.headers.get_all("x-forwarded-for").iter().next_back();
        let client = said.and_then(|value| value.to_str().ok()?.rsplit(',').next()).map(str::trim);
        let whence = client.filter(|_| proxied).and_then(|client| client.parse().ok()).or(peer);
        Ok(Self(whence.map(|address: std::net::IpAddr| address.to_string()).unwrap_or_default()))
    }
}

fn secret(headers: &HeaderMap) -> Option<&str> {
    let bearer = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    bearer.or_else(|| pairs.filter(|(name, _)| *name == COOKIE).map(|(_, value)| value).next())
}

async fn signed_in(registry: &Registry, headers: &HeaderMap, role: Option<Role>) -> Result<Session, Failure> {
    let secret = secret(headers).ok_or_else(|| Failure(problem(Wrong::SignIn)))?;
    Ok(registry.session(secret, role).await?)
}

/// The provider who is signed in, by their e-mail address.
struct Provider(String);

impl FromRequestParts<Arc<Registry>> for Provider {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, registry: &Arc<Registry>) -> Result<Self, Failure> {
        Ok(Self(signed_in(registry, &parts.headers, Some(Role::Provider)).await?.person.email))
    }
}

/// The editor who is signed in.
struct Editor(Person);

impl FromRequestParts<Arc<Registry>> for Editor {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, registry: &Arc<Registry>) -> Result<Self, Failure> {
        Ok(Self(signed_in(registry, &parts.headers, Some(Role::Editor)).await?.person))
    }
}

/// An answer that begins or ends a session.
fn with_cookie(registry: &Registry, secret: &str, seconds: i64, value: &impl Serialize) -> Response {
    let secure = if registry.is_secure() { "; Secure" } else { "" };
    let cookie = format!("{COOKIE}={secret}; Path=/v1/registry; Max-Age={seconds}; HttpOnly; SameSite=Strict{secure}");
    let mut response = bytes(StatusCode::OK, value);
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

async fn link(State(hub): Hub, Whence(from): Whence, Sent(asked): Sent<SignIn>) -> Done<()> {
    hub.send_link(&asked, &from).await?;
    Ok(Reply(()))
}

async fn open(State(hub): Hub, Whence(from): Whence, Sent(link): Sent<String>) -> Result<Response, Failure> {
    let (who, secret) = hub.open_link(&link, &from).await?;
    Ok(with_cookie(&hub, &secret, SESSION_SECONDS, &who))
}

async fn confirm_by_link(State(hub): Hub, Whence(from): Whence, Sent(link): Sent<String>) -> Done<String> {
    Ok(Reply(hub.confirm_by_link(&link, &from).await?))
}

/// Who is signed in, if anybody is.
async fn me(State(hub): Hub, headers: HeaderMap) -> Done<Option<Who>> {
    match signed_in(&hub, &headers, None).await {
        Ok(session) => Ok(Reply(Some(session.who()))),
        Err(Failure(Problem { wrong: Wrong::SignIn, .. })) => Ok(Reply(None)),
        Err(failure) => Err(failure),
    }
}

async fn close(State(hub): Hub, headers: HeaderMap) -> Result<Response, Failure> {
    if let Some(secret) = secret(&headers) {
        hub.end_session(secret).await?;
    }
    Ok(with_cookie(&hub, "", 0, &()))
}

async fn listings(State(hub): Hub, Provider(provider): Provider) -> Done<Vec<Summary>> {
    Ok(Reply(hub.listings(&provider).await?))
}

async fn begin(State(hub): Hub, Provider(provider): Provider) -> Done<Listing> {
    Ok(Reply(hub.begin_listing(&provider).await?))
}

async fn listing(State(hub): Hub, Path(id): Path<String>, Provider(provider): Provider) -> Done<Listing> {
    Ok(Reply(hub.listing(&provider, &id).await?))
}

async fn save(
    State(hub): Hub,
    Path(id): Path<String>,
    Provider(provider): Provider,
    Sent((version, form)): Sent<(u64, Form)>,
) -> Done<Saved> {
    Ok(Reply(hub.save(&provider, &id, version, form).await?))
}

async fn submit(
    State(hub): Hub,
    Path(id): Path<String>,
    Provider(provider): Provider,
    Sent(version): Sent<u64>,
) -> Done<Listing> {
    Ok(Reply(hub.submit(&provider, &id, version).await?))
}

async fn quick(
    State(hub): Hub,
    Path(id): Path<String>,
    Provider(provider): Provider,
    Sent(quick): Sent<Quick>,
) -> Done<Listing> {
    Ok(Reply(hub.quick(&provider, &id, &quick).await?))
}

async fn confirm(State(hub): Hub, Path(id): Path<String>, Provider(provider): Provider) -> Done<Listing> {
    Ok(Reply(hub.confirm(&provider, &id).await?))
}

async fn answer(
    State(hub): Hub,
    Path(id): Path<String>,
    Provider(provider): Provider,
    Sent(answer): Sent<Answer>,
) -> Done<Listing> {
    Ok(Reply(hub.answer(&provider, &id, &answer.text).await?))
}

async fn take_back(State(hub): Hub, Path(id): Path<String>, Provider(provider): Provider) -> Done<Listing> {
    Ok(Reply(hub.take_back(&provider, &id).await?))
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    name: String,
    #[serde(default)]
    keep: bool,
}

async fn upload(
    State(hub): Hub,
    Query(file): Query<File>,
    Provider(provider): Provider,
    bytes: Bytes,
) -> Done<Uploaded> {
    Ok(Reply(hub.upload(&provider, &file.name, bytes.to_vec(), file.keep).await?))
}

async fn challenge(State(hub): Hub, Whence(from): Whence, Sent(invitation): Sent<String>) -> Done<Challenge> {
    Ok(Reply(hub.challenge(&invitation, &from).await?))
}

async fn join(State(hub): Hub, Sent(made): Sent<Attestation>) -> Result<Response, Failure> {
    let (who, secret) = hub.join(&made).await?;
    Ok(with_cookie(&hub, &secret, SESSION_SECONDS, &who))
}

async fn enter(State(hub): Hub, Whence(from): Whence, Sent(signed): Sent<Assertion>) -> Result<Response, Failure> {
    let (who, secret) = hub.enter(&signed, &from).await?;
    Ok(with_cookie(&hub, &secret, SESSION_SECONDS, &who))
}

async fn work(State(hub): Hub, Editor(_): Editor) -> Done<Work> {
    Ok(Reply(hub.work().await?))
}

async fn item(State(hub): Hub, Path(id): Path<String>, Editor(editor): Editor) -> Done<Item> {
    Ok(Reply(hub.item(&editor, &id).await?))
}

async fn decide(
    State(hub): Hub,
    Path(id): Path<String>,
    Editor(editor): Editor,
    Sent(decision): Sent<Decision>,
) -> Done<Item> {
    Ok(Reply(hub.decide(&editor, &id, &decision).await?))
}

async fn report(State(hub): Hub, Whence(from): Whence, Sent(report): Sent<Report>) -> Done<()> {
    hub.report(&report, &from).await?;
    Ok(Reply(()))
}
