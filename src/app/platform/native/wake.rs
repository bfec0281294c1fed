/// No push service reaches a window of its own.
pub async fn woken() -> Option<bool> {
    None
}

/// See [`woken`].
pub async fn set_woken(_wished: bool) -> bool {
    false
}

/// See [`woken`].
pub fn wake_at(_moments: &[i64], _words: &str) {}
