//! The directory as plain pages, for browsers that cannot run the app.
//!
//! A page is chosen by following links, never by typing: no word that somebody looks for reaches the hub, and nothing
//! is noted of who opened what.

use std::sync::{
    Arc, OnceLock,
    mpsc::{SyncSender, sync_channel},
};

use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::get,
};
use besace_directory::{DirectoryStore, search};
use besace_domain::{Need, ServiceId};
use besace_engine_api::{Search, ServiceQuery};
use besace_i18n::{Catalog, Language, places};
use chrono::Local;
use serde::Deserialize;
use tokio::sync::oneshot;

use crate::publish::Published;

/// Services on a page.
const PAGE: u32 = 50;
/// Pages that may wait for their turn; who comes after them is asked to come back.
const WAITING: usize = 64;

/// What somebody wants of the stores.
type Job = Box<dyn FnOnce(&[DirectoryStore]) + Send>;

/// The stores that the pages are made from: read when the first page is asked for and whenever something else was
/// published, and kept by a thread of their own, as SQLite's connections want it.
struct Places {
    published: Arc<Published>,
    thread: OnceLock<SyncSender<Job>>,
}

impl Places {
    fn thread(&self) -> &SyncSender<Job> {
        self.thread.get_or_init(|| {
            let (sender, jobs) = sync_channel::<Job>(WAITING);
            let mut published = self.published.clone();
            std::thread::spawn(move || {
                // Nothing readable is an empty list: the pages then say that there is nothing.
                let mut stores = published.stores().unwrap_or_default();
                for job in jobs {
                    if let Some(newer) = published.newer()
                        && let Ok(read) = newer.stores()
                    {
                        (published, stores) = (newer.into(), read);
                    }
                    job(&stores);
                }
            });
            sender
        })
    }
}

/// The routes below `/places`.
pub fn routes(published: Arc<Published>) -> Router {
    Router::new()
        .route("/places", get(choose))
        .route("/places/{language}", get(needs))
        .route("/places/{language}/{need}", get(list))
        .route("/places/{language}/{need}/{service}", get(service))
        .with_state(Arc::new(Places { published, thread: OnceLock::new() }))
}

/// To the page in the first language of the browser that there is.
async fn choose(headers: HeaderMap) -> Redirect {
    let wishes = headers.get(header::ACCEPT_LANGUAGE).and_then(|wishes| wishes.to_str().ok()).unwrap_or_default();
    let tags = wishes.split(',').map(|wish| wish.split(';').next().unwrap_or_default().trim());
    Redirect::temporary(&["/places/", Language::choose(tags).tag()].concat())
}

async fn needs(Path(language): Path<String>) -> Response {
    match catalog(&language) {
        Some(catalog) => page(places::needs(&catalog)),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[derive(Deserialize)]
struct From {
    #[serde(default)]
    from: u32,
}

async fn list(
    State(all): State<Arc<Places>>,
    Path((language, need)): Path<(String, String)>,
    Query(From { from }): Query<From>,
) -> Response {
    let Some((catalog, need)) = catalog(&language).zip(need.parse::<Need>().ok()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    made(all, move |stores| {
        let asked = Search { need: Some(need), offset: from, limit: PAGE, ..Search::default() };
        let found = search(stores, &asked, Local::now().naive_local()).ok()?;
        Some(places::list(&catalog, need, &found.hits, from, found.total))
    })
    .await
}

async fn service(
    State(all): State<Arc<Places>>,
    Path((language, need, id)): Path<(String, String, String)>,
) -> Response {
    let Some((catalog, need)) = catalog(&language).zip(need.parse::<Need>().ok()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    made(all, move |stores| {
        let query = ServiceQuery { id: ServiceId(id), from: None };
        let now = Local::now().naive_local();
        let view = stores.iter().find_map(|store| store.service(&query, now).ok().flatten())?;
        Some(places::service(&catalog, need, &view))
    })
    .await
}

fn catalog(tag: &str) -> Option<Catalog> {
    Catalog::embedded(Language::from_tag(tag)?).ok()
}

/// Makes a page from the stores.
async fn made(
    places: Arc<Places>,
    make: impl FnOnce(&[DirectoryStore]) -> Option<String> + Send + 'static,
) -> Response {
    let (reply, made) = oneshot::channel();
    let job: Job = Box::new(move |stores| {
        // Who asked may have gone.
        let _ = reply.send(make(stores));
    });
    if places.thread().try_send(job).is_err() {
        return (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "2")]).into_response();
    }
    match made.await {
        Ok(Some(html)) => page(html),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn page(html: String) -> Response {
    ([(header::CACHE_CONTROL, "no-cache")], Html(html)).into_response()
}
