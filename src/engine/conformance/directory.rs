use besace_directory::model::{About, Check, Directory, Location, Organization, Service, ServiceAtLocation};
use besace_directory::write_pack;
use besace_domain::{Contact, Need, Position, ServiceId};
use besace_engine_api::{Client, CrisisQuery, Fault, FileIn, NeedQuery, Phase, Save, Search, ServiceQuery, Transport};
use chrono::NaiveDate;

use super::{Told, create, holds, ok, refused, same};

pub(super) async fn help_lines_need_no_toolbox<T: Transport>(client: &Client<T>) -> Told {
    same(&ok(client.status(()).await)?.phase, &Phase::Empty)?;
    let query = |country: &str| CrisisQuery { country: country.to_owned(), language: "nl".to_owned() };
    let belgium = ok(client.crisis_lines(query("BE")).await)?;
    holds(belgium.iter().any(|line| line.kind == "emergency" && line.number == "112"), "112 is missing")?;
    holds(belgium.iter().all(|line| line.country == "BE"), "another country's line")?;
    holds(ok(client.crisis_lines(query("")).await)?.len() > belgium.len(), "only one country")
}

pub(super) async fn without_a_directory_the_toolbox_is_whole<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    same(&ok(client.directory_info(()).await)?, &None)?;
    refused(client.search(Search { limit: 10, ..Search::default() }).await, &Fault::NoDirectory)?;
    let id = ServiceId("any".into());
    refused(client.service(ServiceQuery { id, from: None }).await, &Fault::NoDirectory)?;
    holds(ok(client.home(()).await)?.directory.is_none(), "a directory from nowhere")
}

pub(super) async fn a_directory_is_installed_searched_and_taken_from<T: Transport>(client: &Client<T>) -> Told {
    // 1. It needs no toolbox.
    let pack = pack()?;
    let cut = FileIn(pack[..pack.len() / 2].to_vec());
    refused(client.install_directory(cut).await, &Fault::UnreadableFile)?;
    let info = ok(client.install_directory(FileIn(pack.to_vec())).await)?;
    holds(info.services > 0, "it holds nothing")?;
    let found = ok(client.search(Search { limit: 100, ..Search::default() }).await)?;
    let useful = |hit: &&besace_engine_api::Hit| !hit.needs.is_empty() && !hit.phone.is_empty();
    let Some(hit) = found.hits.iter().find(useful) else { return Err("no service to take".to_owned()) };
    let query = ServiceQuery { id: hit.id.clone(), from: None };
    same(&ok(client.service(query.clone()).await)?.in_toolbox, &None)?;
    let unknown = ServiceQuery { id: ServiceId("no such service".into()), from: None };
    refused(client.service(unknown).await, &Fault::NotFound)?;
    refused(client.add_service(hit.id.clone()).await, &Fault::Locked)?;

    // 2. Taken into the toolbox, once.
    create(client).await?;
    let id = ok(client.add_service(hit.id.clone()).await)?;
    same(&ok(client.add_service(hit.id.clone()).await)?, &id)?;
    same(&ok(client.service(query).await)?.in_toolbox, &Some(id))?;
    same(&ok(client.contact(id).await)?.contact.name, &hit.name)?;

    // 3. Own people stand before services, the ones who can be reached first.
    let need = hit.needs[0];
    let person = |name: &str, hours: &str| {
        let (name, hours) = (name.to_owned(), hours.to_owned());
        Save { id: None, entry: Contact { name, hours, needs: vec![need], ..Contact::default() } }
    };
    let later = ok(client.save_contact(person("later", "")).await)?;
    let now = ok(client.save_contact(person("now", "24/7")).await)?;
    let answer = ok(client.need(NeedQuery { need, from: None, language: "fr".to_owned() }).await)?;
    holds(answer.people_now.iter().any(|line| line.id == now), "who is there now")?;
    holds(answer.people_later.iter().any(|line| line.id == later), "who is there later")?;
    holds(answer.services.iter().any(|service| service.id == hit.id), "the service itself")?;

    // 4. It is there after a lock.
    ok(client.lock(()).await)?;
    same(&ok(client.directory_info(()).await)?.map(|info| info.digest), &Some(info.digest))
}

pub(super) async fn what_nobody_confirmed_for_long_stands_lower<T: Transport>(client: &Client<T>) -> Told {
    // 1. As it comes, nobody confirmed either of the two: they stand by name, whatever else there is.
    let two = ["Food parcels", "Soup kitchen"];
    let order = async |search: Search| -> Result<Vec<String>, String> {
        let names = ok(client.search(search).await)?.hits.into_iter().map(|hit| hit.name);
        Ok(names.filter(|name| two.contains(&name.as_str())).collect())
    };
    let all = || Search { limit: 100, ..Search::default() };
    let near = || Search { from: Position::new(50.85, 4.36), ..all() };
    let by_need = || Search { need: Some(Need::Food), ..all() };
    ok(client.install_directory(FileIn(pack()?)).await)?;
    for search in [all(), near(), by_need()] {
        same(&order(search).await?, &vec!["Food parcels".to_owned(), "Soup kitchen".to_owned()])?;
    }

    // 2. The first by name was confirmed too long ago, the other one lately: it falls behind, also with words, with a
    // need, and from where somebody stands.
    let on = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default();
    let checks = [on(2100), on(2001)].map(|on| Some(Check { on, by: String::new() }));
    ok(client.install_directory(FileIn(pack_with(checks)?)).await)?;
    for search in [all(), near(), by_need(), Search { text: "brussels".into(), ..all() }] {
        same(&order(search).await?, &vec!["Soup kitchen".to_owned(), "Food parcels".to_owned()])?;
    }

    // 3. It is still found by its own name, and says how it stands.
    let found = ok(client.search(Search { text: "parcels".into(), ..all() }).await)?;
    let hit = found.hits.iter().find(|hit| hit.name == two[0]).ok_or("it is not found any more")?;
    let id = hit.id.clone();
    holds(ok(client.service(ServiceQuery { id, from: None }).await)?.stale, "it does not say so")
}

pub(super) async fn a_directory_goes_with_everything_else<T: Transport>(client: &Client<T>) -> Told {
    ok(client.install_directory(FileIn(pack()?)).await)?;
    ok(client.erase(()).await)?;
    same(&ok(client.directory_info(()).await)?, &None)
}

/// A directory of two services in Brussels, as a pack.
///
/// # Errors
/// What the pack's writer says, which nothing in it can cause.
pub fn pack() -> Result<Vec<u8>, String> {
    pack_with([None, None])
}

/// The same, confirmed then.
fn pack_with([soup, parcels]: [Option<Check>; 2]) -> Result<Vec<u8>, String> {
    let service = |id: &str, name: &str, hours: &str, verified: Option<Check>| Service {
        id: id.into(),
        organization: "o".into(),
        name: name.into(),
        needs: [Need::Food].into_iter().collect(),
        phones: vec!["02 555 01 01".into()],
        at: vec![ServiceAtLocation { location: "l".into(), hours: hours.into(), ..ServiceAtLocation::default() }],
        example: true,
        verified,
        ..Service::default()
    };
    let made = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default();
    let about = About { name: "Example".into(), made, country: "BE".into(), example: true, ..About::default() };
    let organization = Organization { id: "o".into(), name: "The Table".into(), ..Organization::default() };
    let location = Location {
        id: "l".into(),
        street: "Rue Haute 1".into(),
        city: "Brussels".into(),
        position: Position::new(50.84, 4.35),
        ..Location::default()
    };
    let directory = Directory {
        about,
        organizations: vec![organization],
        locations: vec![location],
        services: vec![service("a", "Soup kitchen", "24/7", soup), service("b", "Food parcels", "", parcels)],
    };
    write_pack(&directory).map_err(|error| error.to_string())
}
