//! What every answer says about who may run, frame and read it.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};

/// For files whose name tells their content.
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// No inline script or style, no other origin; what `blob:` names is the page's own, made of what it opened; `wasm-unsafe-eval` compiles modules only.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' blob:; media-src blob:; font-src 'self'; \
     manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Position, the camera for codes on paper and the microphone for voice notes are asked for by the app itself; nothing
/// else is used.
const PERMISSIONS_POLICY: &str = "geolocation=(self), camera=(self), microphone=(self), payment=(), usb=(), \
     serial=(), midi=(), accelerometer=(), gyroscope=(), magnetometer=(), \
     display-capture=(), browsing-topics=()";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
];

/// The policy, with the hosts from which the app may fetch signed packs beside this one.
pub fn policy(mirrors: &[String]) -> HeaderValue {
    let hosts = mirrors.iter().map(|mirror| format!(" {mirror}")).collect::<String>();
    let policy = CONTENT_SECURITY_POLICY.replace("connect-src 'self'", &format!("connect-src 'self'{hosts}"));
    HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(CONTENT_SECURITY_POLICY))
}

/// Puts the headers on an answer; what it says for itself stays.
pub async fn protect(State(policy): State<HeaderValue>, mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
