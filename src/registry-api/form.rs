use besace_domain::Need;
use besace_engine_api::{Access, Audience, Documents};
use serde::{Deserialize, Serialize};

/// The most places and stops of one service.
pub const MAX_PLACES: usize = 200;

/// What a provider writes of one service. Texts stand as they were typed until the hub has checked them.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// Who runs it.
    pub organization: String,
    /// What they do, in a few sentences.
    pub organization_about: String,
    /// The service's name.
    pub name: String,
    /// What it does.
    pub about: String,
    /// The needs it answers.
    pub needs: Vec<Need>,
    /// For whom; empty = for everybody.
    pub audiences: Vec<Audience>,
    /// Who may come and who may not.
    pub eligibility: String,
    /// Documents to bring.
    pub documents: Documents,
    /// What it costs.
    pub cost: String,
    /// Languages on site (BCP 47).
    pub languages: Vec<String>,
    /// How one comes.
    pub access: Vec<Access>,
    /// How many people it can take ("24 beds").
    pub capacity: String,
    /// Numbers, the main one first.
    pub phones: Vec<String>,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Web page.
    pub url: String,
    /// How the editors reach somebody; never published.
    pub contact: String,
    /// Where and when.
    pub places: Vec<Place>,
}

/// A place, or a stop of a mobile service.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// Its name; empty when it has none of its own.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Degrees north, as written.
    pub latitude: String,
    /// Degrees east, as written.
    pub longitude: String,
    /// How to get there, where the entrance is.
    pub directions: String,
    /// Whether one can come in with a wheelchair.
    pub wheelchair: Option<bool>,
    /// True when the address is told by phone only: it is then never published.
    pub confidential: bool,
    /// True for a stop of a mobile service.
    pub mobile: bool,
    /// Opening hours in OpenStreetMap's syntax.
    pub hours: String,
    /// What holds on public holidays.
    pub holidays: Holidays,
    /// What else there is to say of the hours.
    pub note: String,
}

/// What holds on public holidays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Holidays {
    /// Nobody said; the usual hours hold.
    #[default]
    AsUsual,
    /// Closed.
    Closed,
}

impl Form {
    /// True when a phone number, address, e-mail address or web link differs: what can lead somebody astray.
    #[must_use]
    pub fn leads_elsewhere(&self, other: &Self) -> bool {
        let address = |place: &Place| {
            let Place { street, postcode, city, latitude, longitude, directions, confidential, .. } = place;
            (
                [street, postcode, city, latitude, longitude, directions].map(|text| text.trim().to_owned()),
                *confidential,
            )
        };
        let addresses = |form: &Self| form.places.iter().map(address).collect::<Vec<_>>();
        self.phones != other.phones
            || self.emails != other.emails
            || self.url != other.url
            || addresses(self) != addresses(other)
    }
}
