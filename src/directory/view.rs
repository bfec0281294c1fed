//! Services as they are shown.

use besace_domain::{Position, ServiceId};
use besace_engine_api::{
    Alert, Closure, Documents, Full, Hit, OpenState, PlaceView, ServiceQuery, ServiceView, Source, Verified,
};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use geo::{Bearing as _, Distance as _, Haversine, Point};

use crate::error::DirectoryError;
use crate::freshness::is_stale;
use crate::hours::{Calendar, Hours};
use crate::model::{Location, Papers, Service, ServiceAtLocation};
use crate::opening::{is_paused, state_of};
use crate::pack::tree::Kind;
use crate::store::DirectoryStore;

impl DirectoryStore {
    /// One service, with its places nearest first. `now` is the local time.
    ///
    /// # Errors
    /// [`DirectoryError::Absent`] when no directory is installed; else what is wrong with the store.
    pub fn service(&self, query: &ServiceQuery, now: NaiveDateTime) -> Result<Option<ServiceView>, DirectoryError> {
        let Some(n) = self.number(&query.id)? else { return Ok(None) };
        let service = self.service_row(n)?;
        let organization = self.organization_row(&service.organization)?.unwrap_or_default();
        let mut places = self.place_views(&service, query.from, now)?;
        places.sort_by_key(|place| place.distance_m.unwrap_or(u32::MAX));
        let origin = self.state()?.about.sources.get(usize::from(service.source)).cloned().unwrap_or_default();
        let today = now.date();
        let alert = service.alert.as_ref().filter(|alert| alert.until.is_none_or(|until| today <= until));
        let closure = service.closure.as_ref().filter(|pause| pause.until.is_none_or(|until| today <= until));
        Ok(Some(ServiceView {
            id: ServiceId(service.id.clone()),
            organization: organization.name,
            alert: alert.map(|alert| Alert { text: alert.text.clone(), until: alert.until }),
            closure: closure.map(|pause| Closure { from: pause.from, until: pause.until }),
            full: service.full.on(today),
            needs: service.needs.iter().collect(),
            audiences: service.audiences.iter().collect(),
            documents: match &service.documents {
                Papers::Unknown => Documents::Unknown,
                Papers::None => Documents::None,
                Papers::Needed(papers) => Documents::Needed(papers.clone()),
            },
            access: service.access.iter().collect(),
            places,
            stale: is_stale(&service, today),
            verified: service.verified.as_ref().map(|check| Verified { on: check.on, by: check.by.clone() }),
            example: service.example,
            source: Source { name: origin.name, licence: origin.licence, url: origin.url },
            in_toolbox: None,
            report: None,
            name: service.name,
            description: service.description,
            phones: service.phones,
            emails: service.emails,
            url: service.url,
            languages: service.languages,
            eligibility: service.eligibility,
            cost: service.cost,
        }))
    }

    /// Tells whether the directory has a service.
    ///
    /// # Errors
    /// What is wrong with the store.
    pub fn has(&self, id: &ServiceId) -> Result<bool, DirectoryError> {
        Ok(self.number(id)?.is_some())
    }

    fn number(&self, id: &ServiceId) -> Result<Option<u32>, DirectoryError> {
        self.state()?.shelves.number(&self.conn, Kind::Service, &id.0)
    }

    /// A service in a list, by its nearest place, or its nearest open one.
    pub(crate) fn hit(
        &self,
        n: u32,
        from: Option<Position>,
        open_now: bool,
        now: NaiveDateTime,
    ) -> Result<Hit, DirectoryError> {
        let service = self.service_row(n)?;
        let organization = self.organization_row(&service.organization)?.map(|row| row.name).unwrap_or_default();
        let calendar = self.calendar(now.year())?;
        let columns = self.columns()?;
        let mut numbers = columns.places(n).map(|place| columns.hours.get(place).copied().unwrap_or(0));
        let mut places = Vec::new();
        for at in &service.at {
            let location = self.location_row(&at.location)?.unwrap_or_default();
            let away = from.zip(location.position).map(|(from, to)| away(from, to));
            // What the hours say now is remembered; reading them costs more than all else here.
            let known = self.hours_state(numbers.next().unwrap_or(0), now)?;
            let open = state_of(&service, now, &|then| {
                if then == now { known.clone() } else { Hours::read(&at.hours, &calendar).state(then) }
            });
            places.push((location, away, open));
        }
        let nearest = places.into_iter().min_by_key(|(_, away, open)| {
            (open_now && !matches!(open, OpenState::Open { .. }), away.map_or(u32::MAX, |away| away.0))
        });
        let none = || (Location::default(), None, state_of(&service, now, &|_| OpenState::Unknown));
        let (location, away, open) = nearest.unwrap_or_else(none);
        let paused = service.closure.as_ref().is_some_and(|pause| is_paused(pause, now));
        Ok(Hit {
            id: ServiceId(service.id),
            organization: if service.name.contains(&organization) { String::new() } else { organization },
            address: address(&location),
            position: location.position,
            distance_m: away.map(|away| away.0),
            bearing: away.map(|away| away.1),
            phone: service.phones.into_iter().next().unwrap_or_default(),
            needs: service.needs.iter().collect(),
            open,
            warning: service.full.on(now.date()) != Full::No || paused,
            example: service.example,
            name: service.name,
        })
    }

    fn place_views(
        &self,
        service: &Service,
        from: Option<Position>,
        now: NaiveDateTime,
    ) -> Result<Vec<PlaceView>, DirectoryError> {
        let calendar = self.calendar(now.year())?;
        let mut places = Vec::new();
        for at in &service.at {
            let location = self.location_row(&at.location)?.unwrap_or_default();
            let away = from.zip(location.position).map(|(from, to)| away(from, to));
            let mut week = Hours::read(&at.hours, &calendar).week(now.date());
            if let Some(pause) = &service.closure {
                let midnight = |date: NaiveDate| date.and_time(chrono::NaiveTime::MIN);
                week.iter_mut().filter(|day| is_paused(pause, midnight(day.date))).for_each(|day| day.spans.clear());
            }
            let plain = !week.is_empty() && !at.hours.contains('"');
            let texts = [if plain { "" } else { at.hours.trim() }, at.note.trim()];
            places.push(PlaceView {
                address: address(&location),
                position: location.position,
                distance_m: away.map(|away| away.0),
                bearing: away.map(|away| away.1),
                open: state_at(service, at, &calendar, now),
                week,
                hours_text: texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n"),
                wheelchair: location.wheelchair,
                directions: [location.directions.as_str(), &location.accessibility]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .collect::<Vec<_>>()
                    .join("\n"),
                mobile: at.mobile,
                confidential: location.confidential,
                name: location.name,
            });
        }
        Ok(places)
    }
}

fn state_at(service: &Service, at: &ServiceAtLocation, calendar: &Calendar, now: NaiveDateTime) -> OpenState {
    let hours = Hours::read(&at.hours, calendar);
    state_of(service, now, &|now| hours.state(now))
}

/// The address in one line.
fn address(location: &Location) -> String {
    let town = [location.postcode.as_str(), &location.city].into_iter().filter(|part| !part.is_empty());
    let town = town.collect::<Vec<_>>().join(" ");
    [location.street.as_str(), &town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Metres and degrees from one position to another.
pub fn away(from: Position, to: Position) -> (u32, u16) {
    let point = |position: Position| Point::new(position.longitude, position.latitude);
    let metres = Haversine.distance(point(from), point(to));
    let degrees = Haversine.bearing(point(from), point(to)).rem_euclid(360.0).round() as u16 % 360;
    (metres.round() as u32, degrees)
}
