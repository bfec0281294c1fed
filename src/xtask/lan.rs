//! HTTPS on the local network: browsers give storage and offline starts to secure contexts only.

use std::{
    fs,
    net::{IpAddr, UdpSocket},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use fast_qr::QRBuilder;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose,
};

use crate::progress::say;

/// The files of a certificate for one address.
pub struct Certificate {
    /// The chain.
    pub chain: PathBuf,
    /// Its key.
    pub key: PathBuf,
    /// The authority that signed it, to be trusted by the phone.
    pub authority: PathBuf,
}

/// This machine's address on the local network.
pub fn address() -> Result<IpAddr> {
    // Nothing is sent: the system only chooses the interface. The address is one for documentation.
    let ip = UdpSocket::bind("0.0.0.0:0")
        .and_then(|socket| socket.connect("192.0.2.1:9").and_then(|()| socket.local_addr()))
        .map(|address| address.ip())
        .context("this machine is on no network: connect it to the phone's, or leave out --lan")?;
    anyhow::ensure!(!ip.is_loopback(), "this machine is on no network: connect it to the phone's, or leave out --lan");
    Ok(ip)
}

/// The certificate for `ip`, made where `data` has none yet: the phone is then asked once only.
pub fn certificate(data: &Path, ip: IpAddr) -> Result<Certificate> {
    let dir = data.join("tls");
    let files = Certificate {
        chain: dir.join(format!("{ip}.pem")),
        key: dir.join(format!("{ip}.key")),
        authority: dir.join(format!("{ip}-authority.crt")),
    };
    if files.chain.is_file() && files.key.is_file() && is_young(&files.chain) {
        return Ok(files);
    }
    fs::create_dir_all(&dir).with_context(|| format!("cannot write to {}", dir.display()))?;
    let (authority, leaf, key) = make(ip)?;
    fs::write(&files.authority, &authority)?;
    write_secret(&files.key, &key)?;
    fs::write(&files.chain, format!("{leaf}{authority}"))?;
    Ok(files)
}

/// An authority whose key is thrown away at once, so that trusting it trusts this one address only.
fn make(ip: IpAddr) -> Result<(String, String, String)> {
    let today = time::OffsetDateTime::now_utc();
    let lifetime = |params: &mut CertificateParams, name: &str| {
        params.not_before = today - time::Duration::days(1);
        // Phones accept no longer ones.
        params.not_after = today + time::Duration::days(390);
        params.distinguished_name.push(DnType::CommonName, name);
    };
    let mut authority = CertificateParams::new(Vec::new())?;
    lifetime(&mut authority, &format!("Besace on {ip}"));
    authority.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    let authority_key = KeyPair::generate()?;
    let authority_pem = authority.self_signed(&authority_key)?.pem();

    let mut leaf = CertificateParams::new(vec![ip.to_string()])?;
    lifetime(&mut leaf, &ip.to_string());
    leaf.use_authority_key_identifier_extension = true;
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let key = KeyPair::generate()?;
    let signed = leaf.signed_by(&key, &Issuer::from_params(&authority, &authority_key))?;
    Ok((authority_pem, signed.pem(), key.serialize_pem()))
}

fn is_young(file: &Path) -> bool {
    const YEAR: std::time::Duration = std::time::Duration::from_secs(365 * 24 * 3600);
    fs::metadata(file).and_then(|meta| meta.modified()).is_ok_and(|made| made.elapsed().is_ok_and(|age| age < YEAR))
}

fn write_secret(file: &Path, text: &str) -> Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(std::io::Write::write_all(&mut options.open(file)?, text.as_bytes())?)
}

/// Shows the address as a picture for the phone's camera, and says what the phone will ask.
pub fn invite(url: &str, certificate: &Certificate) -> Result<()> {
    let qr = QRBuilder::new(url).build().map_err(|_| anyhow::anyhow!("the address is too long for a QR code"))?;
    say(format!("\nOn a phone in the same network: {url}\n\n{}", qr.to_str()));
    say(format!(
        "The phone will warn that it does not know who made this certificate: this machine did, just now.\n\
         Choose \"Advanced\", then \"Continue\". Everything works then except starting offline.\n\
         For that too, copy {} to the phone\n\
         and open it there (Settings → Security → Install a certificate; on an iPhone also\n\
         Settings → General → About → Certificate Trust). It stands for this one address and ends after a year.",
        certificate.authority.display()
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_phone_is_asked_once_only() {
        let dir = tempfile::tempdir().unwrap();
        let ip: IpAddr = "192.0.2.7".parse().unwrap();
        let first = certificate(dir.path(), ip).unwrap();
        let chain = fs::read_to_string(&first.chain).unwrap();
        assert_eq!(chain.matches("BEGIN CERTIFICATE").count(), 2);
        let again = certificate(dir.path(), ip).unwrap();
        assert_eq!(fs::read_to_string(again.chain).unwrap(), chain);
        // Another network, another address.
        let other = certificate(dir.path(), "192.0.2.8".parse().unwrap()).unwrap();
        assert_ne!(fs::read_to_string(other.chain).unwrap(), chain);
    }
}
