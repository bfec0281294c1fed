//! Sets of small numbers, one bit each.

/// A set of numbers from 0 up, for filters over all services at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bits(Vec<u64>);

impl Bits {
    /// An empty set with room for the numbers below `len`.
    pub(crate) fn new(len: usize) -> Self {
        Self(vec![0; len.div_ceil(64)])
    }

    /// Every number below `len`.
    #[cfg(test)]
    pub(crate) fn full(len: usize) -> Self {
        let mut bits = Self(vec![u64::MAX; len.div_ceil(64)]);
        if let (Some(last), rest @ 1..) = (bits.0.last_mut(), len % 64) {
            *last = (1 << rest) - 1;
        }
        bits
    }

    /// Puts a number in; one beyond the room is left out.
    pub(crate) fn insert(&mut self, n: u32) {
        if let Some(word) = self.0.get_mut(n as usize / 64) {
            *word |= 1 << (n % 64);
        }
    }

    /// Takes a number out.
    pub(crate) fn remove(&mut self, n: u32) {
        if let Some(word) = self.0.get_mut(n as usize / 64) {
            *word &= !(1 << (n % 64));
        }
    }

    /// Tells whether a number is in.
    pub(crate) fn has(&self, n: u32) -> bool {
        self.0.get(n as usize / 64).is_some_and(|word| word >> (n % 64) & 1 == 1)
    }

    /// Keeps what the other has too.
    pub(crate) fn and(&mut self, other: &Self) {
        for (i, word) in self.0.iter_mut().enumerate() {
            *word &= other.0.get(i).copied().unwrap_or(0);
        }
    }

    /// Takes in what the other has.
    pub(crate) fn or(&mut self, other: &Self) {
        for (word, more) in self.0.iter_mut().zip(&other.0) {
            *word |= more;
        }
    }

    /// How many are in.
    pub(crate) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The numbers, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().enumerate().flat_map(|(i, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = rest.trailing_zeros();
                if bit == 64 {
                    return None;
                }
                rest &= rest - 1;
                Some(i as u32 * 64 + bit)
            })
        })
    }

    /// As bytes, the least first.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    /// From bytes of [`Bits::to_bytes`].
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.as_chunks::<8>().0.iter().map(|word| u64::from_le_bytes(*word)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_keeps_its_numbers_through_bytes() {
        let mut set = Bits::new(130);
        for n in [0, 63, 64, 129, 500] {
            set.insert(n);
        }
        assert_eq!(Bits::from_bytes(&set.to_bytes()).iter().collect::<Vec<_>>(), [0, 63, 64, 129]);
        assert!(set.has(64) && !set.has(65) && !set.has(500));

        let mut all = Bits::full(130);
        assert_eq!(all.count(), 130);
        all.and(&set);
        assert_eq!(all, set);
        all.or(&Bits::full(2));
        assert_eq!(all.count(), 5);
        assert_eq!(Bits::full(64).count(), 64);
        assert_eq!(Bits::full(0).count(), 0);
    }
}
