//! Everything a store keeps, as a file, and from store to store: counted and hashed on the way.

use std::{
    fmt,
    fs::File,
    io::{BufReader, BufWriter, Read, Write},
    path::Path,
};

use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use super::{Row, Store, StoreError};

/// What a backup's file begins with.
const MAGIC: &[u8; 16] = b"besace-backup-1\n";
/// No row is larger; a longer length is damage.
const LARGEST: u32 = 64 << 20;

/// How much there is, and a hash over all of it in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Rows of each kind: spaces, removed spaces, records with tombstones, answers, documents, lines of histories.
    pub counts: [u64; 6],
    /// The SHA-256 over the rows.
    pub hash: [u8; 32],
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [spaces, gone, records, ops, documents, lines] = self.counts;
        write!(
            f,
            "{spaces} spaces, {gone} removed ones, {records} records, {ops} answers, {documents} documents, \
             {lines} lines of history, sha256 "
        )?;
        self.hash.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Counts and hashes rows as they pass.
#[derive(Default)]
struct Counter {
    counts: [u64; 6],
    hash: Sha256,
}

impl Counter {
    fn add(&mut self, row: &Row, bytes: &[u8]) {
        let [spaces, gone, records, ops, documents, lines] = &mut self.counts;
        *match row {
            Row::Space { .. } => spaces,
            Row::Gone { .. } => gone,
            Row::Record { .. } => records,
            Row::Op { .. } => ops,
            Row::Document { .. } => documents,
            Row::Line { .. } => lines,
        } += 1;
        self.hash.update((bytes.len() as u64).to_be_bytes());
        self.hash.update(bytes);
    }

    fn tally(self) -> Tally {
        Tally { counts: self.counts, hash: self.hash.finalize().into() }
    }
}

fn to_bytes(row: &Row) -> Result<Vec<u8>, StoreError> {
    postcard::to_allocvec(row).map_err(|error| StoreError::Failed(format!("a row cannot be written: {error}")))
}

fn failed(what: &Path) -> impl Fn(std::io::Error) -> StoreError {
    move |error| StoreError::Failed(format!("{}: {error}", what.display()))
}

/// Reads every row of a store.
async fn each(
    store: &dyn Store,
    mut take: impl FnMut(&Row, &[u8]) -> Result<(), StoreError>,
) -> Result<Tally, StoreError> {
    let (sender, mut receiver) = mpsc::channel(64);
    // The receiver goes with the reader: one that gave up must not leave the store waiting.
    let read = async move {
        let mut counter = Counter::default();
        while let Some(row) = receiver.recv().await {
            let bytes = to_bytes(&row)?;
            counter.add(&row, &bytes);
            take(&row, &bytes)?;
        }
        Ok(counter.tally())
    };
    let (sent, tally): (_, Result<Tally, StoreError>) = tokio::join!(store.dump(sender), read);
    // The reader's own failure tells more than that nobody took the rows.
    let tally = tally?;
    sent?;
    Ok(tally)
}

/// Counts and hashes what a store keeps.
///
/// # Errors
/// When the store cannot be read.
pub async fn tally(store: &dyn Store) -> Result<Tally, StoreError> {
    each(store, |_, _| Ok(())).await
}

/// Writes what a store keeps at one moment into a new file; the hub may go on serving.
///
/// # Errors
/// When the store cannot be read or the file cannot be written; then there is no file of that name.
pub async fn backup(store: &dyn Store, file: &Path) -> Result<Tally, StoreError> {
    let part = file.with_extension("part");
    let outcome = async {
        let mut out = BufWriter::new(private(&part).map_err(failed(&part))?);
        out.write_all(MAGIC).map_err(failed(&part))?;
        let tally = each(store, |_, bytes| {
            let length = u32::try_from(bytes.len()).map_err(|_| StoreError::Invalid("a row is too large"))?;
            out.write_all(&length.to_be_bytes()).and_then(|()| out.write_all(bytes)).map_err(failed(&part))
        })
        .await?;
        // A length of zero ends the rows; what follows tells whether the file is whole.
        out.write_all(&[0; 4]).and_then(|()| out.write_all(&tally.hash)).map_err(failed(&part))?;
        let written = out.into_inner().map_err(|error| failed(&part)(error.into_error()))?;
        written.sync_all().map_err(failed(&part))?;
        std::fs::rename(&part, file).map_err(failed(file))?;
        Ok(tally)
    };
    let outcome = outcome.await;
    if outcome.is_err() {
        let _ = std::fs::remove_file(&part);
    }
    outcome
}

/// A file that only its owner reads.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Reads a backup's rows one by one; the last one is followed by the hash, which has to be right.
struct Backup<'a> {
    file: &'a Path,
    read: BufReader<File>,
    counter: Counter,
}

impl<'a> Backup<'a> {
    fn open(file: &'a Path) -> Result<Self, StoreError> {
        let mut read = BufReader::new(File::open(file).map_err(failed(file))?);
        let mut magic = [0; 16];
        if read.read_exact(&mut magic).is_err() || magic != *MAGIC {
            return Err(StoreError::Failed(format!("{} is no backup of a hub", file.display())));
        }
        Ok(Self { file, read, counter: Counter::default() })
    }

    fn damaged(&self) -> StoreError {
        StoreError::Failed(format!("{} is damaged or not whole: nothing was restored", self.file.display()))
    }

    /// The next row, or what there was in all.
    fn next(&mut self) -> Result<Result<Row, Tally>, StoreError> {
        let mut length = [0; 4];
        self.read.read_exact(&mut length).map_err(|_| self.damaged())?;
        let length = u32::from_be_bytes(length);
        if length == 0 {
            let mut hash = [0; 32];
            let read = self.read.read_exact(&mut hash);
            let tally = std::mem::take(&mut self.counter).tally();
            let rest = self.read.read(&mut [0]).unwrap_or(1);
            return if read.is_ok() && rest == 0 && hash == tally.hash { Ok(Err(tally)) } else { Err(self.damaged()) };
        }
        if length > LARGEST {
            return Err(self.damaged());
        }
        let mut bytes = vec![0; length as usize];
        self.read.read_exact(&mut bytes).map_err(|_| self.damaged())?;
        let row = postcard::from_bytes(&bytes).map_err(|_| self.damaged())?;
        self.counter.add(&row, &bytes);
        Ok(Ok(row))
    }

    fn check(mut self) -> Result<Tally, StoreError> {
        loop {
            if let Err(tally) = self.next()? {
                return Ok(tally);
            }
        }
    }
}

/// Fills an empty store from a backup; the file is read to its end before anything is changed.
///
/// # Errors
/// When the file is not whole, or the store not empty.
pub async fn restore(file: &Path, store: &dyn Store) -> Result<Tally, StoreError> {
    let whole = Backup::open(file)?.check()?;
    let mut rows = Backup::open(file)?;
    let (sender, receiver) = mpsc::channel(64);
    let send = async {
        while let Ok(row) = rows.next()? {
            if sender.send(row).await.is_err() {
                break;
            }
        }
        drop(sender);
        Ok::<_, StoreError>(())
    };
    let (loaded, sent) = tokio::join!(store.load(receiver), send);
    loaded?;
    sent?;
    agree(whole, tally(store).await?)
}

/// Fills an empty store from another one, and compares both by counts and hashes.
///
/// # Errors
/// When one of them fails, the second is not empty, or they differ in the end.
pub async fn migrate(from: &dyn Store, to: &dyn Store) -> Result<Tally, StoreError> {
    let (sender, receiver) = mpsc::channel(64);
    let (dumped, loaded) = tokio::join!(from.dump(sender), to.load(receiver));
    loaded?;
    dumped?;
    agree(tally(from).await?, tally(to).await?)
}

fn agree(one: Tally, other: Tally) -> Result<Tally, StoreError> {
    if one == other {
        return Ok(one);
    }
    Err(StoreError::Failed(format!(
        "what arrived is not what was sent; serve neither until this is understood.\n  sent:    {one}\n  arrived: {other}"
    )))
}
