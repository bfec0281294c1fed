use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use reqwest::Url;

/// Where a device fetches its directory: the address of a hub, over `https:`, or on this very machine.
///
/// The first list of keys is believed as it comes, so nobody on the way may change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hub(Url);

/// Why a text is no address of a hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoHub;

impl fmt::Display for NoHub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("write the hub's address as https://besace.example (http: is for this machine only)")
    }
}

impl std::error::Error for NoHub {}

impl FromStr for Hub {
    type Err = NoHub;

    fn from_str(text: &str) -> Result<Self, NoHub> {
        let mut url = Url::parse(text.trim()).map_err(|_| NoHub)?;
        let plain = url.username().is_empty() && url.password().is_none() && url.host().is_some();
        url.set_query(None);
        url.set_fragment(None);
        if !url.path().ends_with('/') {
            url.set_path(&format!("{}/", url.path()));
        }
        let hub = Self(url);
        let safe = hub.0.scheme() == "https" || (hub.0.scheme() == "http" && hub.is_here());
        if plain && safe { Ok(hub) } else { Err(NoHub) }
    }
}

impl Hub {
    /// Whether it is on this machine.
    pub(crate) fn is_here(&self) -> bool {
        let host = self.0.host_str().unwrap_or_default();
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        host == "localhost" || address.is_ok_and(|address| address.is_loopback())
    }

    /// The whole address of something to fetch: a mirror's, or a name in the hub's own directory.
    pub(crate) fn address_of(&self, name: &str) -> String {
        if name.starts_with("https:") { name.to_owned() } else { format!("{}directory/{name}", self.0) }
    }

    /// Where reports go.
    pub(crate) fn reports(&self) -> String {
        format!("{}v1/registry/reports", self.0)
    }
}

impl fmt::Display for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_hub_is_reached_safely_or_not_at_all() {
        for good in ["https://besace.example", "https://besace.example/app/", "http://127.0.0.1:8700", "http://[::1]:1"]
        {
            assert!(good.parse::<Hub>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "besace.example",
            "http://besace.example",
            "ftp://127.0.0.1",
            "https://a:b@besace.example",
            "file:///x",
        ] {
            assert_eq!(bad.parse::<Hub>(), Err(NoHub), "{bad}");
        }
    }

    #[test]
    fn names_lie_in_the_hubs_directory_and_mirrors_where_they_are() {
        let hub: Hub = "https://besace.example/app?x#y".parse().unwrap();
        assert_eq!(hub.address_of("1.root"), "https://besace.example/app/directory/1.root");
        assert_eq!(hub.address_of("https://mirror.example/x.pack"), "https://mirror.example/x.pack");
        assert!(!hub.is_here());
    }
}
