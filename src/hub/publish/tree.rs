//! The folder of published files: read, changed, proven, and only then told.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use besace_crypto::SigningKey;
use besace_directory::{
    DirectoryError, Edition, PackError,
    model::Directory,
    pack::squeeze::unpack,
    read_pack,
    trust::{
        Body, File, Have, Part, Piece, Refused, Region, Root, Signed, Targets, Timestamp, Trusted, Update, Wanted,
        drive,
        publish::{release, sign},
    },
};

use super::PublishError;

/// Files that nothing names any more stay this long, for phones in the middle of a download.
const KEPT: Duration = Duration::from_secs(30 * 86_400);

/// A folder of published files.
#[derive(Debug)]
pub struct Tree {
    folder: PathBuf,
    /// Held while this is open: two who publish at once would each lose what the other did.
    _alone: fs::File,
}

/// What is to change. What is left out stays; signatures and times are made anew.
#[derive(Debug, Default)]
pub struct Change {
    /// The first or next list of keys, signed.
    pub root: Option<Signed>,
    /// Regions in their new rows: identifier, name, rows.
    pub regions: Vec<(String, String, Directory)>,
    /// Regions that are not published any more.
    pub without: Vec<String>,
    /// Other hosts that carry the files.
    pub mirrors: Option<Vec<String>>,
    /// Keys that sign the list of regions. Without them it stays as it is, and only its time is told anew.
    pub packs: Vec<SigningKey>,
    /// Keys that sign what is current.
    pub timestamps: Vec<SigningKey>,
    /// For how many days new packs are taken from the list of regions.
    pub days: u32,
    /// For how many days the timestamp is believed.
    pub timestamp_days: u32,
}

impl Tree {
    /// Opens a folder, made where there is none.
    ///
    /// # Errors
    /// When it cannot be made, or somebody else is publishing into it.
    pub fn open(folder: &Path) -> Result<Self, PublishError> {
        let io = |error| PublishError::Io(folder.to_owned(), error);
        fs::create_dir_all(folder).map_err(io)?;
        let alone = fs::File::create(folder.join(".lock")).map_err(io)?;
        alone.try_lock().map_err(|_| io(io::Error::other("somebody else is publishing into it: wait")))?;
        Ok(Self { folder: folder.to_owned(), _alone: alone })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a file of it is.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Publishes. The files are laid first; then the app's own code, with the eyes of a new phone and of one that had
    /// the former version, takes in what would be told; only what it takes in is told.
    ///
    /// # Errors
    /// Says why nothing was published.
    pub fn publish(&self, change: Change, now: i64) -> Result<Targets, PublishError> {
        let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        if let Some(root) = &change.root {
            let body: Root = root.unverified()?;
            files.insert(format!("{}.root", body.version), root.write());
            files.insert("root".to_owned(), root.write());
        } else if !self.path("root").is_file() {
            return Err(PublishError::NoRoot);
        }
        let before: Option<(File, Targets)> = self.current()?;
        let old_rows = self.rows_of(before.as_ref().map(|(_, targets)| targets), &change)?;
        let (file, targets) = match before {
            Some(known) if change.packs.is_empty() => known,
            before => {
                let targets = next_targets(before.map(|(_, targets)| targets), &change, &old_rows, now, &mut files)?;
                let bytes = sign(&targets, &change.packs)?.write();
                let file = File::of(&bytes, bytes.len());
                files.insert(file.name(Part::Targets), bytes);
                (file, targets)
            }
        };
        let version = self.body::<Timestamp>("timestamp")?.map_or(1, |known| known.version.saturating_add(1));
        let timestamp = Timestamp {
            version,
            made: now,
            expires: now + i64::from(change.timestamp_days) * 86_400,
            targets_version: targets.version,
            targets: file,
        };
        files.insert("timestamp".to_owned(), sign(&timestamp, &change.timestamps)?.write());

        self.rehearse(&files, &targets, &old_rows, now)?;
        // What names others comes after what it names.
        let told = ["root", "timestamp"];
        for (name, bytes) in files.iter().filter(|(name, _)| !told.contains(&name.as_str())) {
            self.lay(name, bytes)?;
        }
        for name in told {
            if let Some(bytes) = files.get(name) {
                self.lay(name, bytes)?;
            }
        }
        self.sweep(&targets, &file);
        Ok(targets)
    }

    /// What is told now, whoever signed it.
    fn current(&self) -> Result<Option<(File, Targets)>, PublishError> {
        let Some(timestamp) = self.body::<Timestamp>("timestamp")? else { return Ok(None) };
        let targets = self.body(&timestamp.targets.name(Part::Targets))?.ok_or(Refused::Unreadable(Part::Targets))?;
        Ok(Some((timestamp.targets, targets)))
    }

    fn body<B: Body>(&self, name: &str) -> Result<Option<B>, PublishError> {
        match self.read(name)? {
            Some(bytes) => Ok(Some(Signed::read(&bytes, B::PART)?.unverified()?)),
            None => Ok(None),
        }
    }

    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, PublishError> {
        match fs::read(self.path(name)) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(PublishError::Io(self.path(name), error)),
        }
    }

    /// The rows of those regions that change, as they were.
    fn rows_of(
        &self,
        before: Option<&Targets>,
        change: &Change,
    ) -> Result<BTreeMap<String, (Region, Directory)>, PublishError> {
        let mut rows = BTreeMap::new();
        for region in before.into_iter().flat_map(|targets| &targets.regions) {
            if !change.regions.iter().any(|(id, _, _)| *id == region.id) {
                continue;
            }
            if let Some(bytes) = self.read(&region.pack.name(Part::Pack))? {
                let pack = read_pack(&unpack(&bytes, region.pack.unpacked as usize)?)?;
                rows.insert(region.id.clone(), (region.clone(), pack.directory));
            }
        }
        Ok(rows)
    }

    /// Takes in what would be told as phones do: from nothing, and from the former version.
    fn rehearse(
        &self,
        files: &BTreeMap<String, Vec<u8>>,
        targets: &Targets,
        old_rows: &BTreeMap<String, (Region, Directory)>,
        now: i64,
    ) -> Result<(), PublishError> {
        let mut fetch = |name: &str| files.get(name).cloned().or_else(|| self.read(name).ok().flatten());
        let new = targets.regions.iter().filter(|region| files.contains_key(&region.pack.name(Part::Pack)));
        let new: Vec<String> = new.map(|region| region.id.clone()).collect();
        let changed: Vec<String> = new.iter().filter(|id| old_rows.contains_key(*id)).cloned().collect();
        // A phone that follows all lists of keys from the first on, and a new one that meets the last.
        let mut follower = Trusted::default();
        if let Some(first) = fetch("1.root") {
            follower.take_root(&first)?;
        }
        for (trusted, wanted, has_old) in [(Trusted::default(), new, false), (follower, changed, true)] {
            let mut stores = BTreeMap::new();
            let mut have = Vec::new();
            for (region, rows) in old_rows.values().filter(|(region, _)| has_old && wanted.contains(&region.id)) {
                let edition = Edition { region: region.id.clone(), version: region.version, root: region.root };
                let mut store = new_store()?;
                store.install_edition(rows, &edition, region.bits, &mut |_| {}).map_err(refused)?;
                have.push(Have { region: edition.region.clone(), version: edition.version, root: edition.root });
                stores.insert(edition.region, store);
            }
            let mut failed = None;
            let mut take = |piece: &Piece| -> Result<(), PublishError> {
                let store = match stores.remove(&piece.region.id) {
                    Some(store) => store,
                    None => new_store()?,
                };
                stores.entry(piece.region.id.clone()).or_insert(store).take(piece, &mut |_| {}).map_err(refused)
            };
            let mut update = Update::new(trusted, Wanted::These(wanted.clone()), have, now);
            drive(&mut update, &mut fetch, &mut |piece| {
                take(piece).map_err(|error| {
                    failed.get_or_insert(error);
                    PackError::Damaged
                })
            });
            if let Some(error) = failed {
                return Err(error);
            }
            if let Some(refused) = update.problems().first() {
                return Err((*refused).into());
            }
            let current = |id: &String| {
                let region = targets.regions.iter().find(|region| region.id == *id);
                stores.get(id).and_then(|store| store.edition()).map(|edition| edition.root)
                    == region.map(|region| region.root)
            };
            if !update.reached() || !wanted.iter().all(current) {
                return Err(Refused::Unreadable(Part::Targets).into());
            }
        }
        Ok(())
    }

    fn lay(&self, name: &str, bytes: &[u8]) -> Result<(), PublishError> {
        let (file, beside) = (self.path(name), self.path(&format!(".{name}.new")));
        let io = |error| PublishError::Io(file.clone(), error);
        let mut open = fs::File::create(&beside).map_err(io)?;
        open.write_all(bytes).and_then(|()| open.sync_all()).map_err(io)?;
        fs::rename(&beside, &file).map_err(io)
    }

    /// Removes files that nothing names any more, after a while.
    fn sweep(&self, targets: &Targets, file: &File) {
        let mut named = vec![file.name(Part::Targets)];
        for region in &targets.regions {
            named.push(region.pack.name(Part::Pack));
            named.extend(region.deltas.iter().map(|delta| delta.file.name(Part::Delta)));
        }
        let old = |entry: &fs::DirEntry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let hashed = is_published_name(&name) && name.len() > 64;
            let made = entry.metadata().and_then(|about| about.modified()).ok();
            let age = made.and_then(|made| SystemTime::now().duration_since(made).ok());
            hashed && !named.contains(&name) && age.is_some_and(|age| age > KEPT)
        };
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten().filter(old) {
            // What cannot be removed now is removed another time.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn refused(error: DirectoryError) -> PublishError {
    match error {
        DirectoryError::Pack(error) => Refused::Rows(error).into(),
        other => PublishError::Store(other.to_string()),
    }
}

fn new_store() -> Result<besace_directory::DirectoryStore, PublishError> {
    besace_directory::DirectoryStore::in_memory().map_err(refused)
}

fn next_targets(
    before: Option<Targets>,
    change: &Change,
    old_rows: &BTreeMap<String, (Region, Directory)>,
    now: i64,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<Targets, PublishError> {
    let (version, mut regions, mirrors) =
        before.map_or((0, Vec::new(), Vec::new()), |known| (known.version, known.regions, known.mirrors));
    for id in &change.without {
        let place = regions.iter().position(|region| region.id == *id);
        regions.remove(place.ok_or_else(|| PublishError::NoSuchRegion(id.clone()))?);
    }
    for (id, name, rows) in &change.regions {
        let made = release(id, name, rows, old_rows.get(id).map(|(region, rows)| (region, rows)))?;
        files.extend(made.files);
        match regions.iter_mut().find(|region| region.id == *id) {
            Some(known) => *known = made.region,
            None => regions.push(made.region),
        }
    }
    Ok(Targets {
        version: version.saturating_add(1),
        made: now,
        expires: now + i64::from(change.days) * 86_400,
        regions,
        mirrors: change.mirrors.clone().unwrap_or(mirrors),
    })
}

/// Whether a file of that name is for everybody: keys, locks and half-written files are not.
#[must_use]
pub fn is_published_name(name: &str) -> bool {
    let all = |text: &str, of: fn(u8) -> bool| !text.is_empty() && text.bytes().all(of);
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    match name.split_once('.') {
        None => name == "root" || name == "timestamp",
        Some((version, "root")) => all(version, |b| b.is_ascii_digit()),
        Some((hash, "targets" | "pack" | "delta")) => hash.len() == 64 && all(hash, hex),
        Some(_) => false,
    }
}
