//! Lists of keys: the first, the next, and who signed them. All of this works offline.

use besace_crypto::{SigningKey, VerifyingKey};
use besace_directory::trust::{Refused, Role, Root, Signed, publish::add_signature};

/// What the next list of keys is to say; what is left out stays as it is.
#[derive(Clone, Debug, Default)]
pub struct RootPlan {
    /// Who signs lists of keys, and how many of them must.
    pub roots: Option<Role>,
    /// Who signs lists of regions.
    pub packs: Option<Vec<VerifyingKey>>,
    /// Who signs timestamps.
    pub timestamps: Option<Vec<VerifyingKey>>,
    /// For how many days it is believed.
    pub days: u32,
}

/// Makes the first list of keys, or the one after another; nobody has signed it yet.
///
/// # Errors
/// [`Refused::Unreadable`] when a role is empty, or asks for more signatures than it has keys.
pub fn next_root(before: Option<&Signed>, plan: RootPlan, now: i64) -> Result<Signed, Refused> {
    let before: Option<Root> = before.map(Signed::unverified).transpose()?;
    let one = |keys: Vec<VerifyingKey>| Role { threshold: 1, keys };
    let kept = |role: fn(&Root) -> &Role| before.as_ref().map(|root| role(root).clone()).unwrap_or_default();
    Signed::new(&Root {
        version: before.as_ref().map_or(1, |root| root.version.saturating_add(1)),
        made: now,
        expires: now + i64::from(plan.days) * 86_400,
        roots: plan.roots.unwrap_or_else(|| kept(|root| &root.roots)),
        packs: plan.packs.map(one).unwrap_or_else(|| kept(|root| &root.packs)),
        timestamps: plan.timestamps.map(one).unwrap_or_else(|| kept(|root| &root.timestamps)),
    })
}

/// Adds signatures to a list of keys.
pub fn add_signatures(root: &mut Signed, keys: &[SigningKey]) {
    keys.iter().for_each(|key| add_signature::<Root>(root, key));
}

/// How many signatures a list of keys has and needs: of its own keys, and of the list before it.
///
/// # Errors
/// [`Refused`] when one of them cannot be read.
pub fn signatures(root: &Signed, before: Option<&Signed>) -> Result<Vec<(usize, usize)>, Refused> {
    let own: Root = root.unverified()?;
    let mut roles = vec![own.roots];
    if let Some(before) = before {
        roles.push(before.unverified::<Root>()?.roots);
    }
    Ok(roles.iter().map(|role| (root.signers::<Root>(role), usize::from(role.threshold))).collect())
}
