use std::env;

use besace_engine::ThreadTransport;
use besace_update::{Hub, keep_up_to_date, send_reports};

use super::folder::preference;

/// Where a deployer had the app built to look, unless something else is said on the device.
const BUILT_IN: Option<&str> = option_env!("BESACE_HUB_ADDRESS");

/// The hub that this device was told of: by the environment, by the line `hub=` of the preferences, or when it was built.
fn hub() -> Option<Hub> {
    let said =
        env::var("BESACE_HUB_ADDRESS").ok().or_else(|| preference("hub")).or_else(|| BUILT_IN.map(str::to_owned))?;
    match said.parse() {
        Ok(hub) => Some(hub),
        Err(why) => {
            // Whoever set it hears so; without it the app goes on with what it has.
            eprintln!("BESACE_HUB_ADDRESS: {why}");
            None
        }
    }
}

/// Whether this device was told where to fetch the directory, and so where reports go.
pub fn knows_hub() -> bool {
    hub().is_some()
}

/// Begins to keep the directory up to date in the background, and to send reports.
pub(super) fn begin(engine: &ThreadTransport) {
    if let Some(hub) = hub() {
        keep_up_to_date(engine, hub.clone());
        send_reports(engine, hub);
    }
}
