//! The published directory as HSDS 3.0 says it is read: lists with pages, single rows, search. Nothing is asked for.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use besace_directory::{
    export::hsds::{self, Hsds},
    model::{Directory, Service},
    words,
};
use besace_domain::Need;
use serde::Deserialize;
use serde_json::{Value, json};

use super::service::Registry;

/// The rows of a page, unless more are asked for.
const PAGE: usize = 50;
/// The most rows of a page.
const MOST: usize = 500;
/// The longest search.
const SEARCH: usize = 200;

type Hub = State<Arc<Registry>>;

/// The read API's routes, under `/hsds`.
pub fn routes(registry: Arc<Registry>) -> Router {
    Router::new()
        .route("/hsds", get(about))
        .route("/hsds/", get(about))
        .route("/hsds/openapi.json", get(openapi))
        .route("/hsds/services", get(services))
        .route("/hsds/services/{id}", get(service))
        .route("/hsds/organizations", get(organizations))
        .route("/hsds/organizations/{id}", get(organization))
        .route("/hsds/locations", get(locations))
        .route("/hsds/locations/{id}", get(location))
        .route("/hsds/service_at_locations", get(places))
        .route("/hsds/service_at_locations/{id}", get(place))
        .route("/hsds/taxonomy_terms", get(terms))
        .route("/hsds/taxonomy_terms/{id}", get(term))
        .with_state(registry)
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Asked {
    search: String,
    page: Option<u32>,
    per_page: Option<u32>,
    full: bool,
    taxonomy_term_id: String,
    organization_id: String,
}

/// A query that cannot be read is the client's fault, in JSON like everything else.
struct Wanted(Asked);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Wanted {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Self, Response> {
        let Query(asked) = Query::<Asked>::from_request_parts(parts, state)
            .await
            .map_err(|_| refused(StatusCode::BAD_REQUEST, "a parameter cannot be read"))?;
        if asked.page == Some(0) || asked.per_page == Some(0) || asked.search.chars().count() > SEARCH {
            return Err(refused(StatusCode::BAD_REQUEST, "pages count from 1, and a search has at most 200 letters"));
        }
        Ok(Self(asked))
    }
}

/// An identifier in an address.
struct Id(String);

impl<S: Send + Sync> axum::extract::FromRequestParts<S> for Id {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut axum::http::request::Parts, state: &S) -> Result<Self, Response> {
        let id = Path::<String>::from_request_parts(parts, state).await;
        id.map(|Path(id)| Self(id)).map_err(|_| refused(StatusCode::BAD_REQUEST, "the identifier cannot be read"))
    }
}

fn refused(status: StatusCode, why: &str) -> Response {
    (status, Json(json!({ "message": why }))).into_response()
}

fn absent() -> Response {
    refused(StatusCode::NOT_FOUND, "there is no row of that identifier")
}

fn answer(value: Value) -> Response {
    ([(header::CACHE_CONTROL, "public, max-age=60"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], Json(value))
        .into_response()
}

async fn directory(registry: &Registry) -> Result<Arc<Directory>, Response> {
    let failed =
        |_| refused(StatusCode::SERVICE_UNAVAILABLE, "the directory cannot be read now: try again in a moment");
    registry.published().await.map_err(failed)
}

/// A page of rows; only those on it are written.
fn page<T>(asked: &Asked, rows: &[T], write: impl Fn(&T) -> Value) -> Response {
    let size = asked.per_page.map_or(PAGE, |size| size as usize).min(MOST);
    let pages = rows.len().div_ceil(size).max(1);
    let number = asked.page.unwrap_or(1) as usize;
    let begin = number.saturating_sub(1).saturating_mul(size);
    let contents: Vec<Value> = rows.iter().skip(begin).take(size).map(write).collect();
    answer(json!({
        "total_items": rows.len(),
        "total_pages": pages,
        "page_number": number,
        "size": contents.len(),
        "first_page": number == 1,
        "last_page": number >= pages,
        "empty": contents.is_empty(),
        "contents": contents,
    }))
}

async fn about(State(hub): Hub) -> Response {
    let origin = hub.origin();
    answer(json!({
        "version": "3.0",
        "profile": "https://docs.openreferral.org/en/v3.0.0/hsds/",
        "openapi_url": format!("{origin}/hsds/openapi.json"),
    }))
}

async fn openapi() -> Response {
    ([(header::CONTENT_TYPE, "application/json")], include_str!("openapi.json")).into_response()
}

/// The services that have all the words of a search, and stand under a term and an organization.
fn found<'a>(directory: &'a Directory, asked: &Asked) -> Vec<&'a Service> {
    let sought = words(&asked.search);
    let need = Need::ALL.into_iter().find(|need| term_id(*need) == asked.taxonomy_term_id);
    let has_words = |service: &Service| {
        let text =
            [&service.name, &service.alternate_name, &service.description, &service.keywords, &service.eligibility];
        let said: Vec<String> = text.into_iter().flat_map(|text| words(text)).collect();
        sought.iter().all(|word| said.iter().any(|known| known.starts_with(word.as_str())))
    };
    let wanted = |service: &&Service| {
        (asked.taxonomy_term_id.is_empty() || need.is_some_and(|need| service.needs.has(need)))
            && (asked.organization_id.is_empty()
                || hsds::uuid("organization", &service.organization) == asked.organization_id)
            && (sought.is_empty() || has_words(service))
    };
    directory.services.iter().filter(wanted).collect()
}

async fn services(State(hub): Hub, Wanted(asked): Wanted) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let rows = found(&directory, &asked);
    let hsds = Hsds::new(&directory);
    Ok(page(&asked, &rows, |row| if asked.full { hsds.service(row) } else { alone(hsds.service(row)) }))
}

/// A service with what stands in it alone, as lists have it.
fn alone(mut service: Value) -> Value {
    if let Some(fields) = service.as_object_mut() {
        fields.retain(|_, value| !value.is_array() && !value.is_object());
    }
    service
}

async fn service(State(hub): Hub, Id(id): Id) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let row = directory.services.iter().find(|row| hsds::uuid("service", &row.id) == id).ok_or_else(absent)?;
    Ok(answer(Hsds::new(&directory).service(row)))
}

async fn organizations(State(hub): Hub, Wanted(asked): Wanted) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let sought = words(&asked.search);
    let has = |name: &str| sought.iter().all(|word| words(name).iter().any(|known| known.starts_with(word.as_str())));
    let rows: Vec<_> = directory.organizations.iter().filter(|row| has(&row.name)).collect();
    Ok(page(&asked, &rows, |row| hsds::organization(row)))
}

async fn organization(State(hub): Hub, Id(id): Id) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let row =
        directory.organizations.iter().find(|row| hsds::uuid("organization", &row.id) == id).ok_or_else(absent)?;
    Ok(answer(hsds::organization(row)))
}

async fn locations(State(hub): Hub, Wanted(asked): Wanted) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let hsds = Hsds::new(&directory);
    Ok(page(&asked, &directory.locations, |row| hsds.location(row)))
}

async fn location(State(hub): Hub, Id(id): Id) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let row = directory.locations.iter().find(|row| hsds::uuid("location", &row.id) == id).ok_or_else(absent)?;
    Ok(answer(Hsds::new(&directory).location(row)))
}

async fn places(State(hub): Hub, Wanted(asked): Wanted) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let rows: Vec<_> =
        found(&directory, &asked).into_iter().flat_map(|row| (0..row.at.len()).map(move |at| (row, at))).collect();
    let hsds = Hsds::new(&directory);
    Ok(page(&asked, &rows, |(row, at)| at_number(&hsds, row, *at)))
}

fn at_number(hsds: &Hsds<'_>, row: &Service, number: usize) -> Value {
    let mut place = row.at.get(number).map(|at| hsds.service_at_location(row, number, at)).unwrap_or_default();
    if let Some(fields) = place.as_object_mut() {
        // The service has an address of its own.
        fields.remove("service");
    }
    place
}

async fn place(State(hub): Hub, Id(id): Id) -> Result<Response, Response> {
    let directory = directory(&hub).await?;
    let all = directory.services.iter().flat_map(|row| (0..row.at.len()).map(move |at| (row, at)));
    let mut all = all.filter(|(row, at)| hsds::service_at_location_id(row, *at) == id);
    let (row, at) = all.next().ok_or_else(absent)?;
    Ok(answer(at_number(&Hsds::new(&directory), row, at)))
}

fn term_id(need: Need) -> String {
    hsds::uuid("need", need.id())
}

/// A need as a term of a taxonomy, as services name it.
fn term_of(need: Need) -> Value {
    json!({
        "id": term_id(need),
        "code": need.id(),
        "name": need.id(),
        "description": "A need, as the app names it",
        "taxonomy": "besace-needs",
    })
}

async fn terms(Wanted(asked): Wanted) -> Response {
    page(&asked, &Need::ALL, |need| term_of(*need))
}

async fn term(Id(id): Id) -> Response {
    Need::ALL.into_iter().find(|need| term_id(*need) == id).map_or_else(absent, |need| answer(term_of(need)))
}
