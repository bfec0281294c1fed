//! A pack signed on the spot, with keys that are made beside it: to try things out on one machine.

use std::{fs, path::Path};

use besace_directory::{read_pack, trust::Role};

use super::{Change, PublishError, Published, Tree};
use super::{RootPlan, add_signatures, next_root, private_key, public_key, write_key};

/// The name of the only region.
const REGION: &str = "here";
/// Nobody renews these signatures while the hub runs.
const DAYS: u32 = 365;

/// Signs a pack's file and lays it out beside it, in a folder with the ending `.published`.
///
/// # Errors
/// Says why it cannot be published.
pub fn published_on_the_spot(pack: &Path, now: i64) -> Result<Published, PublishError> {
    let io = |error: std::io::Error| PublishError::Io(pack.to_owned(), error);
    let directory = read_pack(&fs::read(pack).map_err(io)?)?.directory;
    let folder = pack.with_extension("published");
    let keys = folder.join("keys");
    fs::create_dir_all(&keys).map_err(io)?;
    let names = ["root", "packs", "timestamps"].map(|name| keys.join(format!("{name}.key")));
    for file in &names {
        if !file.exists() {
            write_key(file)?;
        }
    }
    let [root, packs, timestamps] = &names;
    let public = |file: &Path| public_key(&file.with_extension("pub"));
    let tree = Tree::open(&folder.join("files"))?;
    let mut change = Change {
        packs: vec![private_key(packs)?],
        timestamps: vec![private_key(timestamps)?],
        days: DAYS,
        timestamp_days: DAYS,
        ..Change::default()
    };
    if !tree.path("root").exists() {
        let plan = RootPlan {
            roots: Some(Role { threshold: 1, keys: vec![public(root)?] }),
            packs: Some(vec![public(packs)?]),
            timestamps: Some(vec![public(timestamps)?]),
            days: 10 * DAYS,
        };
        let mut first = next_root(None, plan, now)?;
        add_signatures(&mut first, &[private_key(root)?]);
        change.root = Some(first);
    }
    let name = directory.about.name.trim();
    let name = if name.is_empty() { REGION } else { name }.to_owned();
    change.regions = vec![(REGION.to_owned(), name, directory)];
    tree.publish(change, now)?;
    Published::open(tree.folder())
}
