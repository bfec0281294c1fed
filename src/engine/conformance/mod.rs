//! What every way to run the engine must tell alike: in a thread, in the browser's worker, over files or memory.
//!
//! [`run`] plays the stories through a [`Client`], as the UI would. **It erases what is there**, before,
//! between and after: give it an engine of its own.

mod attached;
mod directory;
mod files;
mod lifecycle;
mod sharing;
mod times;
mod toolbox;

use std::fmt::{self, Debug};

use besace_engine_api::{Client, Fault, Phase, Protection, Secret, Transport};

pub use directory::pack;

/// The code of every toolbox of the stories.
const CODE: &str = "482916";

/// What a story came to.
type Told = Result<(), String>;

/// A story that did not go as it must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub story: &'static str,
    /// What was expected and what was found.
    pub what: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.story, self.what)
    }
}

impl std::error::Error for Broken {}

macro_rules! stories {
    ($client:ident, $told:ident, $( $story:path, )*) => {{
        let mut count = 0;
        $(
            let name = stringify!($story);
            $told(name);
            let broken = |what| Broken { story: name, what };
            fresh($client).await.map_err(broken)?;
            $story($client).await.map_err(broken)?;
            count += 1;
        )*
        count
    }};
}

/// What the engine finds around it after everything is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Nothing.
    Bare,
    /// A directory, which whoever starts the engine installs by itself.
    WithDirectory,
}

/// Plays every story and tells the name of each as it begins; returns how many there were.
///
/// # Errors
/// The first story that did not hold.
pub async fn run<T: Transport>(
    client: &Client<T>,
    ground: Ground,
    mut told: impl FnMut(&'static str),
) -> Result<u32, Broken> {
    let mut count = stories!(
        client,
        told,
        lifecycle::an_empty_device_keeps_its_door_shut,
        lifecycle::weak_codes_are_refused_and_a_second_toolbox_too,
        lifecycle::a_locked_toolbox_opens_with_its_code_only,
        lifecycle::two_people_on_one_device_do_not_see_each_other,
        lifecycle::a_changed_code_and_a_recovery_code_open_it,
        lifecycle::the_phones_own_lock_opens_it_until_it_may_no_more,
        lifecycle::a_session_can_be_kept_after_all,
        lifecycle::a_session_leaves_nothing,
        toolbox::contacts_are_saved_ordered_reviewed_and_tidied,
        toolbox::what_cannot_stand_is_refused_and_nothing_changes,
        toolbox::a_removed_record_comes_back_until_the_toolbox_is_locked,
        toolbox::first_steps_are_laid_out_once,
        toolbox::plan_notes_and_profile_are_kept,
        attached::a_voice_note_is_kept_in_pieces_and_comes_back_after_being_taken_out,
        attached::a_contacts_picture_and_voice_go_where_the_contact_goes,
        attached::what_is_too_large_or_too_much_is_not_kept,
        attached::the_sealed_file_holds_voices_and_paper_does_not,
        times::each_time_stands_in_one_part_of_the_agenda,
        times::an_outcome_and_a_new_time_are_kept_apart_by_day,
        times::the_first_weeks_are_counted_from_the_release,
        files::contacts_and_appointments_come_in_from_files,
        files::a_calendar_file_tells_nothing_but_when,
        files::a_sealed_file_brings_a_toolbox_back,
        files::broken_files_change_nothing,
        sharing::nothing_is_shared_by_itself,
        sharing::a_team_is_made_once_and_kept,
        sharing::a_device_shows_a_code_until_somebody_ends_it,
        sharing::a_prepared_toolbox_goes_by_pictures_to_another_phone,
        directory::help_lines_need_no_toolbox,
        directory::a_directory_is_installed_searched_and_taken_from,
        directory::what_nobody_confirmed_for_long_stands_lower,
    );
    if ground == Ground::Bare {
        count += stories!(
            client,
            told,
            directory::without_a_directory_the_toolbox_is_whole,
            directory::a_directory_goes_with_everything_else,
        );
    }
    fresh(client).await.map_err(|what| Broken { story: "erasing at the end", what })?;
    Ok(count)
}

async fn fresh<T: Transport>(client: &Client<T>) -> Told {
    let status = ok(client.erase(()).await)?;
    same(&status.phase, &Phase::Empty)
}

/// Makes a toolbox under [`CODE`].
async fn create<T: Transport>(client: &Client<T>) -> Told {
    let status = ok(client.create(Protection::Code(secret(CODE))).await)?;
    same(&status.phase, &Phase::Open)
}

fn secret(text: &str) -> Secret {
    Secret(text.to_owned())
}

/// The answer, where it had to be given.
fn ok<T>(answer: Result<T, Fault>) -> Result<T, String> {
    answer.map_err(|fault| format!("refused with {fault:?}"))
}

/// The call had to be refused so.
fn refused<T>(answer: Result<T, Fault>, expected: &Fault) -> Told {
    match answer {
        Ok(_) => Err(format!("done, where {expected:?} was expected")),
        Err(fault) if fault == *expected => Ok(()),
        Err(fault) => Err(format!("refused with {fault:?}, where {expected:?} was expected")),
    }
}

fn same<T: PartialEq + Debug>(found: &T, expected: &T) -> Told {
    if found == expected { Ok(()) } else { Err(format!("found {found:?}, where {expected:?} was expected")) }
}

fn holds(condition: bool, what: &str) -> Told {
    if condition { Ok(()) } else { Err(what.to_owned()) }
}
