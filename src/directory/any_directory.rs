//! Directories with anything in any field, as an import leaves it: for tests that hold for all of them.

use besace_domain::{Need, Position};
use besace_engine_api::{Access, Audience, Full};
use chrono::{Days, NaiveDate};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::model::{
    About, Check, Directory, Location, Message, Organization, Origin, Papers, Pause, Service, ServiceAtLocation,
};

/// A line with all that tables and JSON set apart by signs; none where it is empty.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![1 => Just(String::new()), 3 => some_line()]
}

fn some_line() -> impl Strategy<Value = String> {
    "[=+\"']?Ž[a-zé;:,\"'|\\\\{}=é中ش-]{0,9}( [Ø\"0-9;,#é-]{1,6}){0,2}"
}

fn text() -> impl Strategy<Value = String> {
    vec(some_line(), 0..3).prop_map(|lines| lines.join("\n"))
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0u64..4000).prop_map(|n| NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default() + Days::new(n))
}

/// An identifier of ours, or a UUID; `n` keeps it apart from others.
fn id(kind: &'static str, n: usize) -> impl Strategy<Value = String> {
    let sign = kind.bytes().next().unwrap_or_default();
    let uuid = format!("{n:08x}-{sign:04x}-4000-8000-0123456789ab");
    prop_oneof![Just(uuid), Just(format!("{kind} {n}, \"{n}\"")), Just(format!("{kind}{n}"))]
}

fn about() -> impl Strategy<Value = About> {
    let url = prop_oneof![Just(String::new()), Just("https://example.org/a?b=1,2".to_owned())];
    let source = (some_line(), line(), url).prop_map(|(name, licence, url)| Origin { name, licence, url });
    let country = select(vec!["", "BE", "FR"]).prop_map(str::to_owned);
    (some_line(), day(), country, any::<bool>(), vec(source, 1..4))
        .prop_map(|(name, made, country, example, sources)| About { name, made, country, example, sources })
}

fn organization(n: usize) -> impl Strategy<Value = Organization> {
    (id("organization", n), some_line(), line(), text())
        .prop_map(|(id, name, alternate_name, description)| Organization { id, name, alternate_name, description })
}

fn location(n: usize) -> impl Strategy<Value = Location> {
    // Sources give positions to the centimetre at most.
    let degrees = |most: i64| (-most * 10_000_000..most * 10_000_000).prop_map(|n| n as f64 / 1e7);
    let position = (degrees(90), degrees(180)).prop_map(|(north, east)| Position::new(north, east));
    let position = prop_oneof![Just(None), position];
    let address = (line(), line(), line(), line());
    (id("location", n), address, position, text(), text(), option::of(any::<bool>()), any::<bool>()).prop_map(
        |(id, (name, street, postcode, city), position, directions, accessibility, wheelchair, confidential)| {
            let all = Location {
                id,
                name,
                street,
                postcode,
                city,
                position,
                directions,
                wheelchair,
                accessibility,
                confidential,
            };
            if confidential {
                // What is told by phone only is not in the row.
                let none = String::new;
                return Location { street: none(), postcode: none(), directions: none(), position: None, ..all };
            }
            all
        },
    )
}

fn at(locations: usize) -> impl Strategy<Value = ServiceAtLocation> {
    let hours = select(vec!["", "Mo-Fr 09:00-12:00,13:00-17:00; PH off", "sur rendez-vous", "Mo \"ring, twice\""]);
    (0..=locations, hours, text(), any::<bool>()).prop_map(move |(n, hours, note, mobile)| ServiceAtLocation {
        // The name of a location is known once they are made.
        location: if n == locations { String::new() } else { n.to_string() },
        hours: hours.to_owned(),
        note,
        mobile,
    })
}

fn service(n: usize, organizations: usize, locations: usize) -> impl Strategy<Value = Service> {
    let names = (id("service", n), 0..=organizations, some_line(), line(), text(), line());
    let needs = subsequence(Need::ALL.to_vec(), 1..4);
    let audiences = subsequence(Audience::ALL.to_vec(), 0..4);
    let ways = subsequence(vec![Access::WalkIn, Access::Call, Access::Appointment, Access::Referral], 0..3);
    let numbers = subsequence((0..9).collect::<Vec<u8>>(), 0..4);
    let emails = subsequence((0..9).collect::<Vec<u8>>(), 0..4);
    let languages = subsequence(vec!["fr", "nl", "ar", "de", "ro", "pt"], 0..4);
    let documents =
        prop_oneof![Just(Papers::Unknown), Just(Papers::None), vec(some_line(), 1..3).prop_map(Papers::Needed),];
    let alert = option::of((some_line(), option::of(day())).prop_map(|(text, until)| Message { text, until }));
    let closure = option::of((option::of(day()), option::of(day())).prop_map(|(from, until)| Pause { from, until }));
    let verified = option::of((day(), line()).prop_map(|(on, by)| Check { on, by }));
    let says = (text(), text(), documents, alert, closure, verified);
    let full = prop_oneof![Just(Full::No), Just(Full::Yes), day().prop_map(Full::Until)];
    let rest = (any::<bool>(), full, any::<bool>(), any::<u16>(), vec(at(locations), 0..4));
    (names, (needs, audiences, ways, numbers, emails, languages), says, rest).prop_map(
        move |(names, sets, (eligibility, cost, documents, alert, closure, verified), rest)| {
            let (id, organization, name, alternate_name, description, keywords) = names;
            let (needs, audiences, ways, numbers, emails, languages) = sets;
            let (link, full, example, source, at) = rest;
            Service {
                id,
                organization: if organization == organizations { String::new() } else { organization.to_string() },
                name,
                alternate_name,
                description,
                needs: needs.into_iter().collect(),
                keywords,
                url: if link { format!("https://example.org/{n}?a=\"b\"") } else { String::new() },
                emails: emails.iter().map(|n| format!("desk.{n}@example.org")).collect(),
                phones: numbers.iter().map(|n| format!("+32 2 555 01 0{n}")).collect(),
                languages: languages.into_iter().map(str::to_owned).collect(),
                audiences: audiences.into_iter().collect(),
                eligibility,
                documents,
                cost,
                access: ways.into_iter().collect(),
                alert,
                closure,
                full,
                verified,
                example,
                source,
                at,
            }
        },
    )
}

/// A directory of a few rows of each kind, with some that nothing leads to.
pub(crate) fn directory() -> impl Strategy<Value = Directory> {
    const EACH: usize = 3;
    let organizations = std::array::from_fn::<_, EACH, _>(organization);
    let locations = std::array::from_fn::<_, EACH, _>(location);
    let services = std::array::from_fn::<_, EACH, _>(|n| service(n, EACH, EACH));
    (about(), organizations, locations, services).prop_map(|(about, organizations, locations, mut services)| {
        let named = |number: &mut String, ids: &[&str]| {
            let at = number.parse::<usize>().ok();
            *number = at.and_then(|at| ids.get(at)).copied().unwrap_or_default().to_owned();
        };
        for service in &mut services {
            named(&mut service.organization, &organizations.each_ref().map(|row| row.id.as_str()));
            for at in &mut service.at {
                named(&mut at.location, &locations.each_ref().map(|row| row.id.as_str()));
            }
            service.example |= about.example;
            service.source %= about.sources.len() as u16;
        }
        Directory { about, organizations: organizations.into(), locations: locations.into(), services: services.into() }
    })
}
