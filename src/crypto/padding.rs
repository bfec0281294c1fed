//! Padding: a sealed record tells one of five sizes, not its own.
//!
//! ```text
//! 0  4  length n of the content, little endian
//! 4  n  the content
//! …     zeros up to 256 B, 1, 4, 16 or 64 KiB, whichever is the smallest that fits
//! ```

use crate::{CryptoError, Plaintext};
use zeroize::Zeroizing;

const SIZES: [usize; 5] = [256, 1 << 10, 4 << 10, 16 << 10, 64 << 10];
const LENGTH: usize = 4;

/// The most bytes one record may hold.
pub const RECORD_LIMIT: usize = (64 << 10) - LENGTH;

/// Pads content to the next size.
pub(crate) fn pad(content: &[u8]) -> Result<Plaintext, CryptoError> {
    let too_large = CryptoError::TooLarge { bytes: content.len(), limit: RECORD_LIMIT };
    let Some(size) = padded_size(content.len()) else {
        return Err(too_large);
    };
    let Ok(length) = u32::try_from(content.len()) else {
        return Err(too_large);
    };
    // Sized at once: a growing vector would leave unwiped copies behind.
    let mut padded = Zeroizing::new(Vec::with_capacity(size));
    padded.extend_from_slice(&length.to_le_bytes());
    padded.extend_from_slice(content);
    padded.resize(size, 0);
    Ok(padded)
}

/// Takes the padding off; `None` unless it is exactly what [`pad`] makes.
pub(crate) fn unpad(padded: &[u8]) -> Option<Plaintext> {
    let length = u32::from_le_bytes(padded.get(..LENGTH)?.try_into().ok()?);
    let end = usize::try_from(length).ok()?.checked_add(LENGTH)?;
    let content = padded.get(LENGTH..end)?;
    let rest = padded.get(end..)?;
    let exact = padded_size(content.len()) == Some(padded.len()) && rest.iter().all(|&byte| byte == 0);
    exact.then(|| Zeroizing::new(content.to_vec()))
}

fn padded_size(content: usize) -> Option<usize> {
    SIZES.into_iter().find(|size| content.checked_add(LENGTH).is_some_and(|needed| needed <= *size))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a failed test may panic")]
    use super::*;

    #[test]
    fn content_grows_through_five_sizes_and_no_further() {
        let sizes = [0, 1, 252, 253, 1020, 1021, 4092, 4093, 16380, 16381, RECORD_LIMIT];
        let padded = sizes.map(|length| pad(&vec![7; length]).unwrap().len());
        assert_eq!(padded, [256, 256, 256, 1024, 1024, 4096, 4096, 16384, 16384, 65536, 65536]);
        for length in sizes {
            assert_eq!(unpad(&pad(&vec![7; length]).unwrap()).unwrap().len(), length);
        }
        assert_eq!(
            pad(&vec![7; RECORD_LIMIT + 1]).unwrap_err(),
            CryptoError::TooLarge { bytes: RECORD_LIMIT + 1, limit: RECORD_LIMIT }
        );
    }

    #[test]
    fn padding_that_is_not_canonical_is_refused() {
        let mut dirty = pad(b"alice").unwrap();
        *dirty.last_mut().unwrap() = 1;
        assert!(unpad(&dirty).is_none());
        let mut longer_than_needed = pad(b"alice").unwrap();
        longer_than_needed.resize(1024, 0);
        assert!(unpad(&longer_than_needed).is_none());
        assert!(unpad(&[]).is_none());
        assert!(unpad(&[255; 256]).is_none());
    }
}
