use std::{convert::Infallible, fmt, str::FromStr};

use besace_domain::ServiceId;

/// A service's name inside an address: whatever is no letter, digit, `-`, `_` or `.` is written as `~` and two
/// hexadecimal digits, because the router leaves `/` and `%` as they are.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ServicePath(pub ServiceId);

impl From<ServiceId> for ServicePath {
    fn from(id: ServiceId) -> Self {
        Self(id)
    }
}

impl fmt::Display for ServicePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.0.bytes().try_for_each(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => write!(f, "{}", char::from(byte)),
            _ => write!(f, "~{byte:02x}"),
        })
    }
}

impl FromStr for ServicePath {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let mut bytes = Vec::with_capacity(text.len());
        let mut rest = text.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            let escaped = (*first == b'~')
                .then(|| after.get(..2))
                .flatten()
                .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
            bytes.push(escaped.unwrap_or(*first));
            rest = if escaped.is_some() { &after[2..] } else { after };
        }
        Ok(Self(ServiceId(String::from_utf8_lossy(&bytes).into_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_name_of_a_service_comes_back_from_its_address() {
        for name in ["osm/node/42", "a b%2fç~", "~", "~zz", "", "..", "plain-1"] {
            let path = ServicePath(ServiceId(name.into())).to_string();
            assert!(!path.contains(['/', '%', ' ', '?', '#']), "{path}");
            assert_eq!(path.parse(), Ok(ServicePath(ServiceId(name.into()))));
        }
    }
}
