use besace_engine_api::{Fault, FileIn, Protection, Secret};

use crate::{platform, state::Engine};

/// Keeps a toolbox that was in memory only: its records go, sealed, through a file that never leaves memory.
///
/// # Errors
/// What the engine answered; the toolbox then goes on in memory as it was.
pub async fn keep_from_now_on(engine: &Engine, protection: Protection) -> Result<(), Fault> {
    let (Protection::Code(secret) | Protection::Passphrase(secret)) = &protection else {
        return Err(Fault::WeakSecret);
    };
    // A code is too short for a file's passphrase; twice the code is long enough, and the file is gone at once.
    let phrase = Secret([secret.0.as_str(), &secret.0].concat());
    let file = FileIn(engine.export_toolbox(phrase.clone()).await?.bytes);
    engine.lock(()).await?;
    let made = engine.create(protection).await;
    if made.is_err() {
        engine.create(Protection::SessionOnly).await?;
    }
    engine.restore_toolbox((file, phrase)).await?;
    if made.is_ok() {
        platform::remember();
    }
    made.map(|_| ())
}
