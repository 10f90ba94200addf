//! Numbers and texts as bytes.

/// Writes a model file.
#[derive(Debug, Default)]
#[allow(missing_docs)]
pub struct Writer {
    pub bytes: Vec<u8>,
}

impl Writer {
    /// Bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// A number in as few bytes as it needs (LEB128).
    pub fn number(&mut self, mut n: u64) {
        while n >= 0x80 {
            self.bytes.push(n as u8 | 0x80);
            n >>= 7;
        }
        self.bytes.push(n as u8);
    }

    /// A text with its length.
    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.raw(text.as_bytes());
    }

    /// Numbers with a fraction, as they are in memory.
    pub fn floats(&mut self, floats: &[f32]) {
        floats.iter().for_each(|f| self.raw(&f.to_le_bytes()));
    }

    /// Small signed numbers, a byte each.
    pub fn small(&mut self, numbers: &[i8]) {
        self.bytes.extend(numbers.iter().map(|n| *n as u8));
    }

    /// A part with its length, so that a reader can check that it is whole.
    pub fn section(&mut self, fill: impl FnOnce(&mut Writer)) {
        let mut inner = Writer::default();
        fill(&mut inner);
        self.number(inner.bytes.len() as u64);
        self.raw(&inner.bytes);
    }
}

/// Reads a model file; `None` where it ends too early.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of some bytes.
    pub fn new(rest: &'a [u8]) -> Reader<'a> {
        Reader { rest }
    }

    /// Bytes as they are.
    pub fn raw(&mut self, n: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.rest.split_at_checked(n)?;
        self.rest = rest;
        Some(head)
    }

    /// A number.
    pub fn number(&mut self) -> Option<u64> {
        let mut n = 0u64;
        for shift in (0..64).step_by(7) {
            let (&byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            n |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(n);
            }
        }
        None
    }

    /// A number that counts things still to be read: never more than the bytes that are left.
    pub fn count(&mut self) -> Option<usize> {
        let n = usize::try_from(self.number()?).ok()?;
        (n <= self.rest.len()).then_some(n)
    }

    /// A text.
    pub fn text(&mut self) -> Option<String> {
        let n = self.count()?;
        String::from_utf8(self.raw(n)?.to_vec()).ok()
    }

    /// Numbers with a fraction; none that is no number.
    pub fn floats(&mut self, n: usize) -> Option<Vec<f32>> {
        let bytes = self.raw(n.checked_mul(4)?)?;
        let (fours, _) = bytes.as_chunks::<4>();
        let floats: Vec<f32> = fours.iter().map(|b| f32::from_le_bytes(*b)).collect();
        floats.iter().all(|f| f.is_finite()).then_some(floats)
    }

    /// Small signed numbers.
    pub fn small(&mut self, n: usize) -> Option<Vec<i8>> {
        Some(self.raw(n)?.iter().map(|b| *b as i8).collect())
    }

    /// A part.
    pub fn section(&mut self) -> Option<Reader<'a>> {
        let n = self.count()?;
        self.raw(n).map(Reader::new)
    }
}
