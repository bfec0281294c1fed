//! Builds what has changed and serves it.

use std::{
    io::ErrorKind,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{
    lan, native, pack,
    progress::{quietly, say},
    project::Project,
    setup::{self, Need},
    stamp::Stamp,
    web::{self, Grade},
};

/// How to run.
#[derive(clap::Args, Debug)]
pub struct Options {
    /// The port on this machine; with --lan, HTTPS is on the next one.
    #[arg(long, default_value_t = 8700)]
    port: u16,
    /// Where packs, certificates and the native window's toolbox are kept.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// A directory's pack, or a source file or folder to make one from.
    #[arg(long, value_name = "PACK_OR_SOURCE_FILE")]
    directory: Option<PathBuf>,
    /// Serves HTTPS on the local network too, for a phone.
    #[arg(long)]
    lan: bool,
    /// Opens the native window instead of serving.
    #[arg(long, conflicts_with = "lan")]
    desktop: bool,
    /// Builds the web app faster and larger, for work on the screens.
    #[arg(long)]
    dev: bool,
}

/// Runs until stopped.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    let data = match &options.data {
        Some(dir) => std::path::absolute(dir)?,
        None => project.path(".besace"),
    };
    if options.desktop {
        return desktop(project, options, &data);
    }
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    free(address)?;
    let lan = if options.lan { Some(secure_address(options.port)?) } else { None };
    let grade = if options.dev { Grade::Dev } else { Grade::Release };
    let hub = build(project, grade)?;
    let pack = pack::ensure(project, &hub, &data, options.directory.as_deref())?;

    let mut serve = Command::new(&hub);
    serve.arg("serve").arg("--listen").arg(address.to_string());
    serve.arg("--web").arg(project.web_dir()).arg("--data").arg(&data);
    if let Some(pack) = pack {
        serve.arg("--directory").arg(pack);
    }
    if let Some(secure) = lan {
        let certificate = lan::certificate(&data, secure.ip())?;
        serve.arg("--tls-listen").arg(everywhere(secure.port()).to_string());
        serve.arg("--tls-certificate").arg(&certificate.chain).arg("--tls-key").arg(&certificate.key);
        lan::invite(&format!("https://{secure}"), &certificate)?;
    }
    say(format!("\nBesace is at http://{address} (Ctrl-C stops it)"));
    become_process(serve)
}

/// Where a phone on the same network will find it; says before minutes of building that there is none, or that the port
/// is taken.
fn secure_address(port: u16) -> Result<SocketAddr> {
    let port = port.checked_add(1).context("choose a lower --port: HTTPS is on the next one")?;
    let address = SocketAddr::from((lan::address()?, port));
    free(everywhere(port))?;
    Ok(address)
}

/// A port of this machine on every network that it is in.
fn everywhere(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::UNSPECIFIED, port))
}

/// Builds the bundle and the hub where a source has changed.
fn build(project: &Project, grade: Grade) -> Result<PathBuf> {
    let stamp = Stamp::over_sources(project, "run", &format!("{grade:?}"))?;
    let hub = native::hub_path(project);
    if stamp.holds() && hub.is_file() && project.web_dir().join("index.html").is_file() {
        return Ok(hub);
    }
    stamp.clear();
    setup::ensure(project, Need::Web)?;
    web::build(project, grade)?;
    native::hub(project)?;
    stamp.set()?;
    Ok(hub)
}

/// Opens the native window, over files in the data directory.
fn desktop(project: &Project, options: &Options, data: &Path) -> Result<()> {
    setup::ensure(project, Need::Desktop)?;
    let hub = native::hub(project)?;
    let pack = pack::ensure(project, &hub, data, options.directory.as_deref())?;
    let window = native::window(project)?;
    let toolbox = data.join("toolbox");
    if let Some(pack) = pack {
        install(project, &toolbox, &pack)?;
    }
    say("Opening the window.");
    let mut command = Command::new(window);
    command.env("BESACE_DIR", toolbox);
    become_process(command)
}

/// Puts the directory where the window looks for it, by the command line over the same engine.
fn install(project: &Project, toolbox: &Path, pack: &Path) -> Result<()> {
    let stamp = Stamp::over_files(project, "desktop-directory", &[pack], &toolbox.to_string_lossy())?;
    if stamp.holds() && toolbox.join("directory.db").is_file() {
        return Ok(());
    }
    let mut command = Command::new(native::command_line(project)?);
    command.arg("--data").arg(toolbox).args(["directory", "install"]).arg(pack);
    quietly(project, "laying the directory beside the window", &mut command)?;
    stamp.set()
}

/// Says in one sentence that a port is taken, before minutes of building.
fn free(address: SocketAddr) -> Result<()> {
    match TcpListener::bind(address) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "port {} is taken by another program: stop that program, or start with --port and another number",
            address.port()
        ),
        Err(error) => Err(error).with_context(|| format!("cannot listen on {address}")),
    }
}

/// Ends this process in favour of the other one, so that signals reach it directly.
fn become_process(mut command: Command) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt;
        let error = command.exec();
        Err(error).with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))
    }
    #[cfg(not(unix))]
    {
        let status = command.status()?;
        anyhow::ensure!(status.success(), "{} ended with {status}", command.get_program().to_string_lossy());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_one_clear_sentence() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = taken.local_addr().unwrap();
        let error = free(address).unwrap_err().to_string();
        assert!(error.contains(&address.port().to_string()) && error.contains("--port"), "{error}");
    }
}
