//! Reading what was published.

use std::{
    fs,
    path::{Path, PathBuf},
};

use besace_directory::{
    DirectoryStore, Pack,
    model::Directory,
    pack::squeeze::unpack,
    read_pack,
    trust::{Part, Region, Signed, Targets, Timestamp},
};

use super::PublishError;

/// A folder of published files, ready to be served.
#[derive(Clone, Debug)]
pub struct Published {
    folder: PathBuf,
    regions: Vec<Region>,
    mirrors: Vec<String>,
}

impl Published {
    /// Looks into a folder that [`Tree::publish`](super::Tree::publish) filled.
    ///
    /// # Errors
    /// When nothing is published there.
    pub fn open(folder: &Path) -> Result<Self, PublishError> {
        let io = |error| PublishError::Io(folder.join("timestamp"), error);
        let bytes = fs::read(folder.join("timestamp")).map_err(io)?;
        let timestamp: Timestamp = Signed::read(&bytes, Part::Timestamp)?.unverified()?;
        let list = folder.join(timestamp.targets.name(Part::Targets));
        let bytes = fs::read(&list).map_err(|error| PublishError::Io(list, error))?;
        let targets: Targets = Signed::read(&bytes, Part::Targets)?.unverified()?;
        Ok(Self { folder: folder.to_owned(), regions: targets.regions, mirrors: targets.mirrors })
    }

    /// What stands there by now, where that is something else.
    #[must_use]
    pub fn newer(&self) -> Option<Self> {
        let now = Self::open(&self.folder).ok()?;
        (now.regions != self.regions).then_some(now)
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The rows of all regions, as one directory.
    ///
    /// # Errors
    /// When a pack is not there or cannot be read.
    pub fn rows(&self) -> Result<Directory, PublishError> {
        let mut all = Directory::default();
        for region in &self.regions {
            let rows = self.pack(region)?.directory;
            // The sources of a region's rows stand in its own list.
            let before = all.about.sources.len() as u16;
            if before == 0 && all.services.is_empty() {
                all.about = rows.about;
            } else {
                all.about.sources.extend(rows.about.sources);
            }
            all.organizations.extend(rows.organizations);
            all.locations.extend(rows.locations);
            all.services.extend(rows.services.into_iter().map(|mut service| {
                service.source = service.source.saturating_add(before);
                service
            }));
        }
        Ok(all)
    }

    /// Each region, ready to be searched, in memory.
    ///
    /// # Errors
    /// When a pack is not there or cannot be read.
    pub fn stores(&self) -> Result<Vec<DirectoryStore>, PublishError> {
        let store = |region: &Region| {
            let pack = self.pack(region)?;
            let installed = DirectoryStore::in_memory().and_then(|mut store| {
                store.install(&pack, &mut |_| {})?;
                Ok(store)
            });
            installed.map_err(|error| PublishError::Store(error.to_string()))
        };
        self.regions.iter().map(store).collect()
    }

    fn pack(&self, region: &Region) -> Result<Pack, PublishError> {
        let file = self.folder.join(region.pack.name(Part::Pack));
        let bytes = fs::read(&file).map_err(|error| PublishError::Io(file, error))?;
        Ok(read_pack(&unpack(&bytes, region.pack.unpacked as usize)?)?)
    }

    /// The other hosts that the app may ask.
    #[must_use]
    pub fn mirrors(&self) -> &[String] {
        &self.mirrors
    }
}
