//! Towns to look for services around, by the beginning of their name: those of the directory and a short list.

use besace_domain::Position;
use besace_engine_api::Place;

use crate::error::DirectoryError;
use crate::fold::fold;
use crate::store::DirectoryStore;

const MAX_PLACES: usize = 12;

/// Belgian communes: those of Brussels, then the largest others. Names in their languages, postcode, and the place
/// of the town hall or main square to about 200 m, read off a map.
const SHIPPED: &[(&str, &str, f64, f64)] = &[
    ("Bruxelles / Brussel / Brussels", "1000", 50.8467, 4.3525),
    ("Laeken / Laken", "1020", 50.8790, 4.3560),
    ("Schaerbeek / Schaarbeek", "1030", 50.8676, 4.3737),
    ("Etterbeek", "1040", 50.8362, 4.3880),
    ("Ixelles / Elsene", "1050", 50.8330, 4.3669),
    ("Saint-Gilles / Sint-Gillis", "1060", 50.8266, 4.3456),
    ("Anderlecht", "1070", 50.8365, 4.3080),
    ("Molenbeek-Saint-Jean / Sint-Jans-Molenbeek", "1080", 50.8547, 4.3386),
    ("Koekelberg", "1081", 50.8604, 4.3311),
    ("Berchem-Sainte-Agathe / Sint-Agatha-Berchem", "1082", 50.8636, 4.2920),
    ("Ganshoren", "1083", 50.8712, 4.3175),
    ("Jette", "1090", 50.8790, 4.3246),
    ("Evere", "1140", 50.8722, 4.4010),
    ("Woluwe-Saint-Pierre / Sint-Pieters-Woluwe", "1150", 50.8360, 4.4330),
    ("Auderghem / Oudergem", "1160", 50.8157, 4.4330),
    ("Watermael-Boitsfort / Watermaal-Bosvoorde", "1170", 50.7993, 4.4150),
    ("Uccle / Ukkel", "1180", 50.8023, 4.3400),
    ("Forest / Vorst", "1190", 50.8100, 4.3180),
    ("Woluwe-Saint-Lambert / Sint-Lambrechts-Woluwe", "1200", 50.8450, 4.4290),
    ("Saint-Josse-ten-Noode / Sint-Joost-ten-Node", "1210", 50.8510, 4.3690),
    ("Haren", "1130", 50.8920, 4.4190),
    ("Antwerpen / Anvers / Antwerp", "2000", 51.2213, 4.3997),
    ("Gent / Gand / Ghent", "9000", 51.0543, 3.7253),
    ("Charleroi", "6000", 50.4114, 4.4446),
    ("Liège / Luik / Lüttich", "4000", 50.6451, 5.5734),
    ("Brugge / Bruges", "8000", 51.2086, 3.2266),
    ("Namur / Namen", "5000", 50.4634, 4.8660),
    ("Leuven / Louvain", "3000", 50.8790, 4.7013),
    ("Mons / Bergen", "7000", 50.4547, 3.9523),
    ("Mechelen / Malines", "2800", 51.0282, 4.4805),
    ("Aalst / Alost", "9300", 50.9383, 4.0392),
    ("La Louvière", "7100", 50.4790, 4.1860),
    ("Sint-Niklaas / Saint-Nicolas", "9100", 51.1646, 4.1390),
    ("Hasselt", "3500", 50.9300, 5.3378),
    ("Kortrijk / Courtrai", "8500", 50.8277, 3.2649),
    ("Oostende / Ostende / Ostend", "8400", 51.2300, 2.9190),
    ("Tournai / Doornik", "7500", 50.6059, 3.3880),
    ("Genk", "3600", 50.9653, 5.5007),
    ("Seraing", "4100", 50.6100, 5.5060),
    ("Roeselare / Roulers", "8800", 50.9460, 3.1230),
    ("Verviers", "4800", 50.5900, 5.8650),
    ("Mouscron / Moeskroen", "7700", 50.7440, 3.2150),
    ("Dendermonde / Termonde", "9200", 51.0286, 4.1011),
    ("Turnhout", "2300", 51.3227, 4.9447),
    ("Vilvoorde / Vilvorde", "1800", 50.9281, 4.4290),
    ("Halle / Hal", "1500", 50.7340, 4.2350),
    ("Wavre / Waver", "1300", 50.7170, 4.6010),
    ("Nivelles / Nijvel", "1400", 50.5980, 4.3280),
    ("Ottignies-Louvain-la-Neuve", "1348", 50.6690, 4.6110),
    ("Tubize / Tubeke", "1480", 50.6920, 4.2050),
    ("Ittre / Itter", "1460", 50.6440, 4.2640),
    ("Lier / Lierre", "2500", 51.1310, 4.5700),
    ("Ieper / Ypres", "8900", 50.8510, 2.8860),
    ("Arlon / Aarlen / Arel", "6700", 49.6830, 5.8160),
    ("Huy / Hoei", "4500", 50.5190, 5.2400),
    ("Dinant", "5500", 50.2600, 4.9120),
    ("Marche-en-Famenne", "6900", 50.2270, 5.3440),
    ("Eupen", "4700", 50.6280, 6.0370),
    ("Merksplas", "2330", 51.3590, 4.8640),
    ("Hoogstraten", "2320", 51.4000, 4.7610),
    ("Beveren", "9120", 51.2120, 4.2560),
    ("Oudenaarde / Audenarde", "9700", 50.8430, 3.6040),
    ("Tongeren / Tongres", "3700", 50.7800, 5.4650),
    ("Ath / Aat", "7800", 50.6300, 3.7780),
    ("Binche", "7130", 50.4110, 4.1660),
];

/// A town of the short list.
#[derive(Clone, Debug)]
pub struct Commune {
    /// Its names, one a language.
    pub names: std::str::Split<'static, &'static str>,
    /// Its main postcode.
    pub postcode: &'static str,
    /// Where it is, to about 200 m.
    pub position: Position,
}

/// The short list of a country (ISO 3166-1 alpha-2); so far there is one for Belgium.
pub fn communes(country: &str) -> impl Iterator<Item = Commune> {
    let here = country == "BE";
    SHIPPED.iter().filter(move |_| here).map(|&(names, postcode, latitude, longitude)| Commune {
        names: names.split(" / "),
        postcode,
        position: Position { latitude, longitude },
    })
}

impl DirectoryStore {
    /// Places whose name, or postcode, has a word that begins so; those of the directory are among them.
    ///
    /// # Errors
    /// What is wrong with the store.
    pub fn places(&self, text: &str) -> Result<Vec<Place>, DirectoryError> {
        let wanted = fold(text);
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let mut found: Vec<(bool, Place)> = SHIPPED
            .iter()
            .filter_map(|&(names, postcode, latitude, longitude)| {
                let starts = rank(&format!("{names} / {postcode}"), &wanted)?;
                let name = format!("{names} ({postcode})");
                Some((starts, Place { name, position: Position { latitude, longitude } }))
            })
            .collect();
        let mut statement = self.conn.prepare_cached(
            "SELECT name, latitude, longitude FROM town
             WHERE folded >= ?1 AND folded < ?1 || char(1114111) ORDER BY services DESC LIMIT 40",
        )?;
        let mut rows = statement.query([&wanted])?;
        while let Some(row) = rows.next()? {
            let name: String = row.get(0)?;
            let folded = fold(&name);
            let known = |place: &Place| {
                place.name.split(" (").next().unwrap_or_default().split(" / ").any(|name| fold(name) == folded)
            };
            if let Some(position) = Position::new(row.get(1)?, row.get(2)?)
                && !found.iter().any(|(_, place)| known(place))
            {
                found.push((true, Place { name, position }));
            }
        }
        found.sort_by_key(|(starts, _)| !starts);
        found.truncate(MAX_PLACES);
        Ok(found.into_iter().map(|(_, place)| place).collect())
    }
}

/// True when one of the names begins so, false when a word within one does.
fn rank(names: &str, wanted: &str) -> Option<bool> {
    let within = |name: &str| format!(" {name}").contains(&format!(" {wanted}"));
    let mut names = names.split(" / ").map(fold);
    if names.clone().any(|name| name.starts_with(wanted)) {
        return Some(true);
    }
    names.any(|name| within(&name)).then_some(false)
}
