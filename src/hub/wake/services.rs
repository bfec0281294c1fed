//! To whom the hub sends: push services of browsers, and those that the operator names. A phone names an address, and
//! nobody may make the hub knock elsewhere.

use std::str::FromStr;

use reqwest::Url;

/// Those of the browsers: Chromium's, Firefox's, Safari's and Edge's. Hosts below them are theirs too.
const KNOWN: [&str; 4] = ["fcm.googleapis.com", "push.services.mozilla.com", "push.apple.com", "notify.windows.com"];
/// The longest address of a phone at its push service.
const LONGEST: usize = 1024;

/// The push services that may be asked.
#[derive(Clone, Debug, Default)]
pub struct Services {
    /// Beside the known ones, by scheme, host and port.
    more: Vec<Service>,
}

/// One that an operator names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service(String);

impl FromStr for Service {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let url = Url::parse(text).map_err(|_| "a push service is https://HOST".to_owned())?;
        // To try it out on one machine.
        let here = url.host_str().is_some_and(|host| ["127.0.0.1", "localhost", "[::1]"].contains(&host));
        if url.scheme() == "https" || url.scheme() == "http" && here {
            Ok(Self(url.origin().ascii_serialization()))
        } else {
            Err("a push service is https://HOST".to_owned())
        }
    }
}

impl Services {
    /// The known ones and others.
    pub fn with(more: Vec<Service>) -> Self {
        Self { more }
    }

    /// A phone's address, where it is one of a push service that may be asked.
    pub(super) fn address(&self, text: &str) -> Option<Url> {
        let url = Url::parse(text).ok().filter(|_| text.len() <= LONGEST)?;
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return None;
        }
        let origin = url.origin().ascii_serialization();
        if self.more.iter().any(|service| service.0 == origin) {
            return Some(url);
        }
        let host = url.domain()?;
        let is = |known: &str| host == known || host.strip_suffix(known).is_some_and(|own| own.ends_with('.'));
        (url.scheme() == "https" && url.port().is_none() && KNOWN.into_iter().any(is)).then_some(url)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;

    #[test]
    fn nobody_makes_the_hub_knock_anywhere_but_at_a_push_service() {
        let services = Services::default();
        for taken in [
            "https://fcm.googleapis.com/fcm/send/abc",
            "https://updates.push.services.mozilla.com/wpush/v2/abc",
            "https://web.push.apple.com/abc",
            "https://db5p.notify.windows.com/w/?token=abc",
        ] {
            assert!(services.address(taken).is_some(), "{taken}");
        }
        for refused in [
            "http://fcm.googleapis.com/fcm/send/abc",
            "https://fcm.googleapis.com:8443/abc",
            "https://fcm.googleapis.com.example.org/abc",
            "https://notfcm.googleapis.com/abc",
            "https://amina@fcm.googleapis.com/abc",
            "https://fcm.googleapis.com@127.0.0.1/abc",
            "https://127.0.0.1/abc",
            "https://[::1]/abc",
            "https://10.0.0.7/abc",
            "https://169.254.169.254/latest/meta-data",
            "https://localhost/abc",
            "https://push.example/abc",
            "file:///etc/passwd",
            "abc",
            "",
        ] {
            assert_eq!(services.address(refused), None, "{refused}");
        }
        let long = format!("https://fcm.googleapis.com/{}", "a".repeat(LONGEST));
        assert_eq!(services.address(&long), None);
    }

    #[test]
    fn an_operator_names_others_and_plain_http_on_this_machine_alone() {
        let services = Services::with(vec!["https://push.example/".parse().unwrap()]);
        assert!(services.address("https://push.example/abc").is_some());
        assert_eq!(services.address("http://push.example/abc"), None);
        assert_eq!(services.address("https://other.push.example/abc"), None);
        assert!("http://127.0.0.1:9000".parse::<Service>().is_ok());
        assert!("http://push.example".parse::<Service>().is_err());
        assert!("push.example".parse::<Service>().is_err());
    }
}
