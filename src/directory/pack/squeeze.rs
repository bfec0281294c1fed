//! Files at rest are deflated, so that any static host carries them small and a broken download can be resumed by
//! ranges of the very bytes that were signed. What they unpack to is known beforehand and never exceeded.

use super::{MAX_PACK, PackError};

/// Unpacks a file that is said to hold exactly so many bytes.
///
/// # Errors
/// [`PackError::TooLarge`] when it is said to hold, or holds, more than may be; [`PackError::Damaged`] when it was cut,
/// changed or holds less.
pub fn unpack(file: &[u8], length: usize) -> Result<Vec<u8>, PackError> {
    use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
    if length > MAX_PACK {
        return Err(PackError::TooLarge);
    }
    match decompress_to_vec_with_limit(file, length) {
        Ok(bytes) if bytes.len() == length => Ok(bytes),
        Err(error) if error.status == TINFLStatus::HasMoreOutput => Err(PackError::TooLarge),
        Ok(_) | Err(_) => Err(PackError::Damaged),
    }
}

/// Packs bytes as small as it can.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn pack_up(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(bytes, 9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_and_bombs_and_cuts_do_not() {
        let bytes = "une maison, ".repeat(1000).into_bytes();
        let file = pack_up(&bytes);
        assert!(file.len() < bytes.len() / 20);
        assert_eq!(unpack(&file, bytes.len()), Ok(bytes.clone()));
        assert_eq!(unpack(&file, bytes.len() - 1), Err(PackError::TooLarge), "more than was said");
        assert_eq!(unpack(&file, bytes.len() + 1), Err(PackError::Damaged), "less than was said");
        assert_eq!(unpack(&file, MAX_PACK + 1), Err(PackError::TooLarge));
        for cut in 0..file.len() {
            assert!(unpack(&file[..cut], bytes.len()).is_err(), "cut at {cut}");
        }
    }
}
