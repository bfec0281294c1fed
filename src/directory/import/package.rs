//! What `datapackage.json` tells of the tables beside it: their name, their licence and who made them.

use besace_engine_api::{Reason, Severity};
use serde_json::Value;

use super::build::Builder;
use super::fields::Fields;
use super::{decode, hsds, values};
use crate::model::Origin;

/// Reads a package's description. Tells whether the tables are one of our own exports.
pub(super) fn read(builder: &mut Builder, bytes: &[u8]) -> bool {
    let text = decode::text(bytes, &mut builder.log);
    let Some(mut package) = serde_json::from_str(&text).ok().and_then(|value| Fields::of("datapackage", value)) else {
        builder.log.remark_at(1, "datapackage.json", Severity::LeftOut, Reason::Malformed, &text);
        return false;
    };
    if let Some(ours) = package.take("besace").and_then(|value| Fields::of("besace", value)) {
        hsds::take_about(builder, ours);
        return true;
    }
    let log = &mut builder.log;
    let title = ["title", "name"].map(|key| package.name(key, log)).into_iter().find(|name| !name.is_empty());
    // The licences hold for all of it, as far as a package can tell.
    let licences = package.list("licenses", "licence", log).into_iter().chain(package.list("license", "licence", log));
    let licences: Vec<Fields> = licences.collect();
    let licences = licences.into_iter().map(|mut one| one.first(&["title", "name", "path", "url"]));
    let licence = licences.filter(|one| !one.is_empty()).collect::<Vec<_>>().join(", ");
    let licence = values::clean("datapackage.licenses", &licence, values::NAME, log);
    let mut sources = package.list("sources", "source", log);
    if sources.is_empty() {
        let homepage = package.take("homepage").unwrap_or(Value::Null);
        let source = serde_json::json!({ "title": title.clone().unwrap_or_default(), "path": homepage });
        sources.extend(Fields::of("source", source).filter(|_| !licence.is_empty()));
    }
    let about = &mut builder.directory.about;
    for mut source in sources {
        let url = source.first(&["path", "web"]);
        let name = [source.name("title", log), source.name("name", log)].into_iter().find(|name| !name.is_empty());
        let url = values::link("datapackage.sources", &url, log);
        about.sources.push(Origin { name: name.unwrap_or_default(), licence: licence.clone(), url });
    }
    if let Some(title) = title {
        about.name = title;
    }
    false
}
