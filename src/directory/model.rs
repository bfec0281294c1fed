//! The rows of a directory, in the shape of Open Referral HSDS 3.0 with what users of directories ask for besides.
//!
//! These are also the rows of a [pack](crate::pack): a change of any field is a new pack version.

use besace_domain::{Need, Position};
use besace_engine_api::{Access, Audience, Full};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A directory: all published services of a region.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Directory {
    /// What it is and where it comes from.
    pub about: About,
    /// Who runs the services.
    pub organizations: Vec<Organization>,
    /// Where they are given.
    pub locations: Vec<Location>,
    /// The services.
    pub services: Vec<Service>,
}

/// What a directory is and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct About {
    /// What it is called.
    pub name: String,
    /// The day on which it was made.
    pub made: NaiveDate,
    /// ISO 3166-1 alpha-2 of the country whose public holidays hold; empty for none.
    pub country: String,
    /// True when its records are examples.
    pub example: bool,
    /// Licences and attributions.
    pub sources: Vec<Origin>,
}

/// Where records come from.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Origin {
    /// Who made them.
    pub name: String,
    /// Under which licence.
    pub licence: String,
    /// Where to read more; empty for nowhere.
    pub url: String,
}

/// Who runs services (HSDS `organization`).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Organization {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Another name of it.
    pub alternate_name: String,
    /// What it does.
    pub description: String,
}

/// Where services are given (HSDS `location`, with its `address` and `accessibility`).
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
pub struct Location {
    /// Its identifier.
    pub id: String,
    /// Its name; empty when it has none of its own.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Where it is.
    pub position: Option<Position>,
    /// How to get there, where the entrance is.
    pub directions: String,
    /// Whether one can come in with a wheelchair.
    pub wheelchair: Option<bool>,
    /// What else is known of access.
    pub accessibility: String,
    /// True when the address is told by phone only: it is then not in the row at all.
    pub confidential: bool,
}

/// A service (HSDS `service`, with what hangs on it).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Service {
    /// Its identifier.
    pub id: String,
    /// Who runs it: an [`Organization::id`], or empty.
    pub organization: String,
    /// Its name.
    pub name: String,
    /// Another name of it.
    pub alternate_name: String,
    /// What it does.
    pub description: String,
    /// The needs it answers.
    pub needs: Needs,
    /// More words to find it by: names of categories, brands.
    pub keywords: String,
    /// Web page (`https:`).
    pub url: String,
    /// E-mail addresses.
    pub emails: Vec<String>,
    /// Numbers, the main one first.
    pub phones: Vec<String>,
    /// Languages on site (BCP 47).
    pub languages: Vec<String>,
    /// For whom; empty = for everybody.
    pub audiences: Audiences,
    /// Who may come and who may not, in the service's words.
    pub eligibility: String,
    /// Documents to bring.
    pub documents: Papers,
    /// What it costs, in the service's words.
    pub cost: String,
    /// How one comes.
    pub access: Ways,
    /// A message of the moment.
    pub alert: Option<Message>,
    /// A time during which it is closed.
    pub closure: Option<Pause>,
    /// Whether it takes anybody more. A row of a pack of version 1 holds 0 or 1 here, as it did when this was a bool.
    pub full: Full,
    /// Who last checked the record, when.
    pub verified: Option<Check>,
    /// True when the record is an example.
    pub example: bool,
    /// Where the record comes from: an index into [`About::sources`].
    pub source: u16,
    /// Where and when it is given.
    pub at: Vec<ServiceAtLocation>,
}

/// Where and when a service is given (HSDS `service_at_location` with its `schedule`).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ServiceAtLocation {
    /// A [`Location::id`]; empty for a service without a place, such as a phone line.
    pub location: String,
    /// Opening hours in OpenStreetMap's syntax, or as the source wrote them.
    pub hours: String,
    /// What else the source says of the hours or the place.
    pub note: String,
    /// True for a stop of a mobile service.
    pub mobile: bool,
}

/// Documents to bring (HSDS `required_document`).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Papers {
    /// Nobody said.
    #[default]
    Unknown,
    /// None: no identity document is asked for.
    None,
    /// These.
    Needed(Vec<String>),
}

/// A message of the moment.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Message {
    /// What it says.
    pub text: String,
    /// Its last day.
    pub until: Option<NaiveDate>,
}

/// A time during which a service is closed.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Pause {
    /// Its first day; none = already begun.
    pub from: Option<NaiveDate>,
    /// Its last day; none = until further notice.
    pub until: Option<NaiveDate>,
}

/// Who last checked a record, when.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Check {
    /// When.
    pub on: NaiveDate,
    /// Who; empty when not said.
    pub by: String,
}

macro_rules! set_of {
    ($(#[$doc:meta])* $name:ident($bits:ty) of $item:ty as $codes:expr) => {
        $(#[$doc])*
        ///
        /// A set of bits, so that an app that does not know a newer one can still read the row.
        #[derive(Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
        pub struct $name(pub $bits);

        impl $name {
            /// The order that gives each its bit: only ever added to at its end.
            const CODES: &[$item] = &$codes;

            /// Tells whether one is in the set.
            #[must_use]
            pub fn has(self, item: $item) -> bool {
                Self::CODES.iter().position(|known| *known == item).is_some_and(|bit| self.0 >> bit & 1 == 1)
            }

            /// Puts one in.
            pub fn insert(&mut self, item: $item) {
                if let Some(bit) = Self::CODES.iter().position(|known| *known == item) {
                    self.0 |= 1 << bit;
                }
            }

            /// True when it holds none.
            #[must_use]
            pub fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Those that this version knows, in order.
            pub fn iter(self) -> impl Iterator<Item = $item> {
                Self::CODES.iter().copied().filter(move |item| self.has(*item))
            }
        }

        impl FromIterator<$item> for $name {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                let mut set = Self::default();
                items.into_iter().for_each(|item| set.insert(item));
                set
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_set().entries(self.iter()).finish()
            }
        }
    };
}

set_of! {
    /// Needs.
    Needs(u32) of Need as [
        Need::Sleep, Need::Food, Need::Wash, Need::Papers, Need::Money, Need::Health, Need::Medication, Need::Drugs,
        Need::Talk, Need::Safety, Need::Legal, Need::Work, Need::Family, Need::Language, Need::Transport, Need::Phone,
    ]
}

set_of! {
    /// People a service is for.
    Audiences(u16) of Audience as [
        Audience::Women, Audience::Men, Audience::Young, Audience::Older, Audience::Families, Audience::NoPapers,
        Audience::WithAnimal,
    ]
}

set_of! {
    /// Ways to come to a service.
    Ways(u8) of Access as [Access::WalkIn, Access::Call, Access::Appointment, Access::Referral]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_and_audience_has_a_bit_and_unknown_bits_do_no_harm() {
        assert_eq!(Needs::from_iter(Need::ALL).iter().collect::<Vec<_>>(), Need::ALL);
        assert_eq!(Audiences::from_iter(Audience::ALL).iter().collect::<Vec<_>>(), Audience::ALL);
        let newer = Needs(1 << 31 | 1);
        assert_eq!(newer.iter().collect::<Vec<_>>(), [Need::Sleep]);
    }
}
