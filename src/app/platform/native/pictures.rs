use besace_qr::Grey;

use crate::platform::NoCamera;

/// False: the window's web view gives a program no picture to look at.
pub fn can_see() -> bool {
    false
}

/// See [`can_see`].
pub fn may_have_camera() -> bool {
    false
}

/// See [`can_see`].
pub async fn open_camera(_selector: &str) -> Result<(), NoCamera> {
    Err(NoCamera::Missing)
}

/// See [`can_see`].
pub fn close_camera(_selector: &str) {}

/// See [`can_see`].
pub fn camera_picture(_selector: &str) -> Option<Grey> {
    None
}

/// See [`can_see`].
pub async fn picture(_file: &[u8]) -> Option<Grey> {
    None
}
