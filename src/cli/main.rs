//! The toolbox and the directory from the command line, over the native engine.
//!
//! Whatever the screens can do with toolbox and directory can be done here: they own no logic.

mod answer;
mod appointments;
mod args;
mod contacts;
mod directory;
mod plan;
mod session;
mod sharing;

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::bail;
use besace_domain::ServiceId;
use besace_engine_api::{Fault, FileIn, Kept, Phase, SecretChange};
use clap::Parser as _;
use serde_json::json;

use crate::answer::Answer;
use crate::args::{Cli, Command};
use crate::session::{Engine, protection, read, secret, unlock, write};

fn main() -> ExitCode {
    let Cli { data, json, command } = Cli::parse();
    let answer = session::start(data).and_then(|engine| futures::executor::block_on(run(&engine, command)));
    let (stdout, stderr) = (std::io::stdout(), std::io::stderr());
    // Whoever reads may have gone (`| head`): nothing is lost by that.
    let (_, code) = match answer {
        Ok(answer) if json => (writeln!(stdout.lock(), "{:#}", answer.json), ExitCode::SUCCESS),
        Ok(answer) => (writeln!(stdout.lock(), "{}", answer.text), ExitCode::SUCCESS),
        Err(error) if json => {
            let fault = error.downcast_ref::<Fault>().map(|fault| format!("{fault:?}"));
            (writeln!(stderr.lock(), "{}", json!({ "error": format!("{error:#}"), "fault": fault })), ExitCode::FAILURE)
        }
        Err(error) => (writeln!(stderr.lock(), "besace-cli: {error:#}"), ExitCode::FAILURE),
    };
    code
}

async fn run(engine: &Engine, command: Command) -> anyhow::Result<Answer> {
    match command {
        Command::Status => status(engine).await,
        Command::Init => {
            if engine.status(()).await?.phase != Phase::Empty {
                return Err(Fault::ToolboxExists.into());
            }
            engine.create(protection(secret("BESACE_SECRET", "New code or passphrase")?)).await?;
            Ok(Answer::said("Toolbox made. Keep the code or passphrase well: nobody else can open it."))
        }
        Command::Erase { yes } => {
            if !yes {
                bail!("this erases the toolbox and the directory for good: say --yes");
            }
            engine.erase(()).await?;
            Ok(Answer::said("Everything is erased."))
        }
        Command::Search(args) => directory::search(engine, args).await,
        Command::Service { id } => directory::service(engine, id).await,
        Command::Places { beginning } => directory::places(engine, beginning).await,
        Command::HelpLines { country, language } => directory::help_lines(engine, country, language).await,
        Command::Directory(command) => directory::directory(engine, command).await,
        command => {
            unlock(engine).await?;
            run_open(engine, command).await
        }
    }
}

/// Commands that need an open toolbox.
async fn run_open(engine: &Engine, command: Command) -> anyhow::Result<Answer> {
    match command {
        Command::Home => home(engine).await,
        Command::Need { need, from } => directory::need(engine, need, from).await,
        Command::Contacts(command) => contacts::run(engine, command).await,
        Command::Appointments(command) => appointments::run(engine, command).await,
        Command::Steps(command) => plan::steps(engine, command).await,
        Command::Notes(command) => plan::notes(engine, command).await,
        Command::Plan(command) => plan::plan(engine, command).await,
        Command::Sharing(command) => sharing::person(engine, command).await,
        Command::Team(command) => sharing::team(engine, command).await,
        Command::Profile(args) => plan::profile(engine, args).await,
        Command::Keep { id } => Ok(Answer::done("Service kept", engine.add_service(ServiceId(id)).await?)),
        Command::RecoveryCode => {
            let code = engine.new_recovery_code(()).await?;
            Answer::new(
                format!("Write this on paper, and keep it apart from the device:\n{code}"),
                &json!({ "code": code }),
            )
        }
        Command::ChangeSecret => {
            let now = secret("BESACE_SECRET", "Present code or passphrase")?;
            let new = protection(secret("BESACE_NEW_SECRET", "New code or passphrase")?);
            engine.change_secret(SecretChange { now, new }).await?;
            Ok(Answer::said("Code or passphrase changed."))
        }
        Command::Export { file } => {
            let sealed = engine.export_toolbox(secret("BESACE_FILE_SECRET", "Passphrase for the file")?).await?;
            write(&file, &sealed.bytes)?;
            Ok(Answer::said(format!("Toolbox written, sealed: {}", file.display())))
        }
        Command::Restore { file } => {
            let passphrase = secret("BESACE_FILE_SECRET", "Passphrase of the file")?;
            Answer::report(&engine.restore_toolbox((FileIn(read(&file)?), passphrase)).await?)
        }
        _ => bail!("this command is not known"),
    }
}

async fn status(engine: &Engine) -> anyhow::Result<Answer> {
    let status = engine.status(()).await?;
    let phase = match status.phase {
        Phase::Empty => "There is no toolbox yet: make one with `besace-cli init`.".to_owned(),
        Phase::Locked { wait_seconds: 0 } => "There is a toolbox; it is locked.".to_owned(),
        Phase::Locked { wait_seconds } => format!("There is a toolbox; the next try is in {wait_seconds} seconds."),
        Phase::Open => "The toolbox is open.".to_owned(),
    };
    let kept = match status.kept {
        Kept::Files => "It is kept in files of this device.",
        Kept::Promised | Kept::Maybe | Kept::Not(_) => "It may not be kept.",
    };
    Answer::new(format!("{phase}\n{kept}"), &status)
}

async fn home(engine: &Engine) -> anyhow::Result<Answer> {
    let home = engine.home(()).await?;
    let mut parts = Vec::new();
    parts.extend(
        home.first_weeks.then(|| {
            "In the first weeks the body is not used to what it was used to: besace-cli help-lines".to_owned()
        }),
    );
    parts.extend(home.to_answer.as_ref().map(|line| format!("What became of it?\n{}", answer::appointment(line))));
    parts.extend(home.next_appointment.as_ref().map(|line| format!("Next\n{}", answer::appointment(line))));
    parts.push(format!("My people\n{}", answer::lines(&home.people, "Nobody yet.", answer::contact)));
    Answer::new(parts.join("\n"), &home)
}
