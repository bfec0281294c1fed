//! The list of calls.

use std::fmt;

use besace_domain::{Appointment, Contact, DeviceId, Note, PlanEntry, Profile, RecordId, ServiceId, SpaceId, Step};
use serde::{Deserialize, Serialize};

use crate::*;

macro_rules! calls {
    ($( $(#[$doc:meta])* $name:ident = $variant:ident ( $arg:ty ) -> $reply:ty; )*) => {
        /// What the UI asks. `Debug` names the call only: nothing the person wrote gets into a log.
        #[derive(Clone, Serialize, Deserialize)]
        pub enum Request {
            $( $(#[$doc])* $variant($arg), )*
        }

        /// What the engine answers, one variant a request. `Debug` names the call only.
        #[derive(Clone, Serialize, Deserialize)]
        pub enum Reply {
            $( $(#[$doc])* $variant($reply), )*
        }

        /// The calls by number: that of the variant on the wire.
        enum Call { $( $variant, )* }

        impl fmt::Debug for Request {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $( Self::$variant(_) => stringify!($variant), )* })
            }
        }

        impl fmt::Debug for Reply {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $( Self::$variant(_) => stringify!($variant), )* })
            }
        }

        /// What an engine does for each call.
        ///
        /// # Errors
        /// Every call answers with a [`Fault`] that names what happened and what was kept.
        pub trait Handler {
            $( $(#[$doc])* fn $name(&mut self, arg: $arg) -> Result<$reply, Fault>; )*

            /// Calls the method that `request` names.
            fn handle(&mut self, request: Request) -> Result<Reply, Fault> {
                match request {
                    $( Request::$variant(arg) => self.$name(arg).map(Reply::$variant), )*
                }
            }
        }

        impl<T: Transport> Client<T> {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// What the engine answered, or [`Fault::Unreachable`].
                pub async fn $name(&self, arg: $arg) -> Result<$reply, Fault> {
                    let call = Call::$variant as u32;
                    let question = T::Question::ask(call, arg, Request::$variant).map_err(|_| Fault::Internal)?;
                    let answer = self.transport.send(question).await?;
                    let pick = |reply| match reply {
                        Reply::$variant(reply) => Some(reply),
                        _ => None,
                    };
                    answer.reply(call, pick).ok_or(Fault::Unreachable)
                }
            )*
        }
    };
}

calls! {
    /// Tells whether there is a toolbox, whether it is open, where it is kept.
    status = Status(()) -> Status;
    /// Makes the toolbox, and opens it.
    create = Create(Protection) -> Status;
    /// As `create`, on a device where others have a toolbox that is locked.
    create_another = CreateAnother(Protection) -> Status;
    /// Keeps on this device, from now on, the open toolbox that was in memory only.
    keep_toolbox = KeepToolbox(Protection) -> Status;
    /// Opens the toolbox.
    unlock = Unlock(Unlock) -> Status;
    /// Closes the toolbox: keys and records leave memory.
    lock = Lock(()) -> Status;
    /// Changes the code or passphrase.
    change_secret = ChangeSecret(SecretChange) -> ();
    /// Lets the phone's own lock open the toolbox, by this passkey and what it answered.
    set_passkey = SetPasskey((Passkey, PhoneKey)) -> ();
    /// The phone's own lock opens the toolbox no more.
    remove_passkey = RemovePasskey(()) -> ();
    /// Makes a new recovery code, to be written on paper; the former one stops working.
    new_recovery_code = NewRecoveryCode(()) -> String;
    /// Erases the toolbox and the directory on this device, for good; where others have a toolbox here, the open one alone.
    erase = Erase(()) -> Status;
    /// Tells the engine what the browser said about keeping its storage.
    note_shelf = NoteShelf(Shelf) -> ();
    /// Writes the whole toolbox to a file sealed under a passphrase.
    export_toolbox = ExportToolbox(Secret) -> FileOut;
    /// Takes the toolbox of a sealed file in: its records are merged with those that are here.
    restore_toolbox = RestoreToolbox((FileIn, Secret)) -> ImportReport;
    /// The whole toolbox sealed under a passphrase, as the texts of QR codes to be printed.
    toolbox_codes = ToolboxCodes(Secret) -> Vec<String>;
    /// Tells how far the texts of printed codes go that were read so far; needs no open toolbox.
    look_at_codes = LookAtCodes(Vec<String>) -> Gathered;
    /// As `restore_toolbox`, from all codes of a sheet.
    restore_codes = RestoreCodes((Vec<String>, Secret)) -> ImportReport;

    /// The first screen.
    home = Home(()) -> Home;
    /// What answers a need: own people first, then services.
    need = Need(NeedQuery) -> NeedAnswer;

    /// Everybody in the toolbox.
    contacts = Contacts(()) -> Contacts;
    /// One contact.
    contact = Contact(RecordId) -> ContactView;
    /// Adds or changes a contact.
    save_contact = SaveContact(Save<Contact>) -> RecordId;
    /// Adds a service of the directory to the toolbox, once.
    add_service = AddService(ServiceId) -> RecordId;
    /// Says in which order the contacts stand.
    order_contacts = OrderContacts(Vec<RecordId>) -> ();
    /// Answers "do I still want this person here?" with yes; no is [`Request::Remove`].
    review_contact = ReviewContact(RecordId) -> ();
    /// Adds the contacts of a vCard file.
    import_contacts = ImportContacts(FileIn) -> ImportReport;

    /// All appointments: to answer, today, coming, past.
    agenda = Agenda(()) -> Agenda;
    /// One appointment.
    appointment = Appointment(RecordId) -> AppointmentView;
    /// Adds or changes an appointment.
    save_appointment = SaveAppointment(Save<Appointment>) -> RecordId;
    /// Says what became of one time of an appointment.
    set_outcome = SetOutcome(OutcomeOf) -> ();
    /// Gives one time of an appointment another time.
    move_appointment = MoveAppointment(MoveTo) -> ();
    /// When to remind of what is to come, so many minutes before each; none a day before what comes every day. In seconds
    /// since 1970 by the phone's clock: the app reads them before its first screen.
    reminders = Reminders(Vec<u16>) -> Vec<i64>;
    /// How far it is to an appointment; nothing where nobody knows its place on earth.
    way = Way(WayQuery) -> Option<Way>;
    /// An appointment as a calendar file, with alarms and a neutral title.
    appointment_file = AppointmentFile(CalendarQuery) -> FileOut;
    /// Adds the appointments of a calendar file.
    import_appointments = ImportAppointments(FileIn) -> ImportReport;

    /// The steps in order; the first call lays out the shipped ones.
    steps = Steps(()) -> Vec<StepLine>;
    /// Adds or changes a step.
    save_step = SaveStep(Save<Step>) -> RecordId;
    /// Ticks a step, or takes the tick away.
    tick_step = TickStep((RecordId, bool)) -> ();
    /// Says in which order the steps stand.
    order_steps = OrderSteps(Vec<RecordId>) -> ();

    /// The safety plan, in order.
    plan = Plan(()) -> Vec<Keyed<PlanEntry>>;
    /// Adds or changes a line of the safety plan.
    save_plan_entry = SavePlanEntry(Save<PlanEntry>) -> RecordId;

    /// The notes, last written first.
    notes = Notes(()) -> Vec<Keyed<Note>>;
    /// Adds or changes a note.
    save_note = SaveNote(Save<Note>) -> RecordId;

    /// Voice notes, and the voices and pictures of contacts.
    attached = Attached(Folded<AskAttached>) -> Folded<crate::Attached>;

    /// What the person said of themselves.
    profile = Profile(()) -> Profile;
    /// Changes it.
    save_profile = SaveProfile(Profile) -> ();

    /// Takes a record out of the toolbox.
    remove = Remove(RecordId) -> ();
    /// Brings back a record removed since the toolbox was opened.
    undo_remove = UndoRemove(RecordId) -> ();

    /// Emergency and help lines; needs no open toolbox.
    crisis_lines = CrisisLines(CrisisQuery) -> Vec<CrisisLine>;

    /// Where the shipped texts come from; needs no open toolbox.
    text_sources = TextSources(()) -> TextSources;

    /// Which directory is on this device; needs no open toolbox.
    directory_info = DirectoryInfo(()) -> Option<DirectoryInfo>;
    /// Puts a directory pack in the place of the one on this device.
    install_directory = InstallDirectory(FileIn) -> DirectoryInfo;
    /// Searches the directory.
    search = Search(Search) -> SearchAnswer;
    /// One service of the directory.
    service = Service(ServiceQuery) -> ServiceView;
    /// Says what is wrong with a service, to whoever keeps the directory: now, or once there is a network. Needs no open
    /// toolbox.
    report_service = ReportService(ServiceReport) -> ();
    /// Places by the beginning of their name, to look for services around.
    places = Places(String) -> Vec<Place>;
    /// The regions whose directory can be had; needs no open toolbox.
    regions = Regions(()) -> Vec<Region>;
    /// Says whether this device is to have a region.
    choose_region = ChooseRegion((String, bool)) -> ();

    /// How sharing stands, in words.
    sync_state = SyncState(()) -> SyncOverview;
    /// Asks the hub now, e.g. when the app comes to the front or somebody presses "try again".
    sync_now = SyncNow(()) -> ();
    /// The hub went back, and the person wants everything there again.
    put_back = PutBack(SpaceId) -> ();
    /// Whether the last erasure also reached the hub; needs no open toolbox.
    erased_at_hub = ErasedAtHub(()) -> ErasedAtHub;

    /// The person's own devices.
    devices = Devices(()) -> Devices;
    /// Shows a code by which another device comes in.
    pair_begin = PairBegin(PairBegin) -> Pairing;
    /// Answers the code of another device.
    pair_answer = PairAnswer(PairAnswer) -> Pairing;
    /// How far the pairing is.
    pairing = Pairing(()) -> Pairing;
    /// Says whether both check codes are the same. False also ends a pairing at any point.
    pair_confirm = PairConfirm(bool) -> Pairing;
    /// Takes a device off the person's list; what is written from then on it cannot read.
    remove_device = RemoveDevice(DeviceId) -> ();

    /// Looks at a team's invitation (code or link). Nothing is shared by it.
    invitation = Invitation(String) -> InvitationView;
    /// Accepts a team whose invitation was looked at.
    accept_team = AcceptTeam(AcceptTeam) -> SpaceId;
    /// The teams that the person accepted.
    teams = Teams(()) -> Vec<TeamLink>;
    /// Ends everything with a team: what it saw is erased at the hub, and its devices are off the list.
    leave_team = LeaveTeam(SpaceId) -> ();
    /// Shares something with a team.
    share = Share(ShareOrder) -> ();
    /// Stops sharing something, or all of it.
    stop_sharing = StopSharing(StopOrder) -> ();
    /// Says whether a team may change a shared record without asking.
    set_direct = SetDirect(DirectOrder) -> ();
    /// With which teams one record is shared: a line for each team there is.
    sharing = Sharing(RecordId) -> Vec<SharingLine>;
    /// What a team sees, exactly as they see it.
    what_team_sees = WhatTeamSees(SpaceId) -> PersonView;
    /// Who opened what on which day, and what the person decided; last first.
    receipts = Receipts(()) -> Vec<ReceiptLine>;

    /// What workers suggest: those that wait first, then those answered in the last 30 days.
    suggestions = Suggestions(()) -> Vec<SuggestionView>;
    /// Answers a suggestion. Gives the record that was changed or made: a new one is shared with nobody yet.
    answer_suggestion = AnswerSuggestion(SuggestionAnswer) -> Option<RecordId>;
    /// Who wrote what in a record, and when; last first.
    history = History(RecordId) -> Vec<HistoryLine>;
    /// Times and places that two devices wrote differently: the person is asked.
    time_conflicts = TimeConflicts(()) -> Vec<TimeConflict>;
    /// Answers such a question.
    settle_time = SettleTime(TimeSettled) -> ();

    /// The team that this toolbox's owner works in; none for most people.
    team = Team(()) -> Option<Team>;
    /// Makes a team.
    create_team = CreateTeam(NewTeam) -> Team;
    /// Changes the team's number, or who is on its list; a coordinator's device does it.
    change_team = ChangeTeam(TeamChange) -> ();
    /// Makes an invitation for one person. The text tells it from others and stays on this device.
    invite_person = InvitePerson(String) -> OpenInvitation;
    /// Takes an invitation back that nobody has accepted.
    cancel_invitation = CancelInvitation(SpaceId) -> ();
    /// Removes a worker from the team and from what people share with it.
    remove_worker = RemoveWorker(DeviceId) -> ();
    /// The people who share with the team.
    people = People(()) -> People;
    /// One of them. The person is told that it was opened today.
    person = Person(SpaceId) -> PersonView;
    /// Suggests something to a person.
    suggest = Suggest(Suggest) -> RecordId;
    /// Notes that a person was reached, or not.
    note_reached = NoteReached(NoteReached) -> ();
    /// A person's appointments as a FHIR R4 bundle, those that they allowed to be passed on; none where they allowed none.
    appointments_to_pass_on = AppointmentsToPassOn(SpaceId) -> Option<FileOut>;
    /// What became of the shared appointments of a span of days.
    team_follow_through = TeamFollowThrough(FollowQuery) -> FollowData;

    /// The toolboxes that a worker prepares on this device.
    prepared = Prepared(()) -> Prepared;
    /// Begins one; the text says for whom and stays on this device. It is open from then on.
    prepare = Prepare(String) -> RecordId;
    /// From now on all calls of the toolbox are about this one; None: about the own one.
    open_prepared = OpenPrepared(Option<RecordId>) -> ();
    /// Erases a prepared toolbox here, and cancels its hand-over.
    drop_prepared = DropPrepared(RecordId) -> ();
    /// Seals a prepared toolbox for the person's phone and lays it at the hub, for 60 days.
    hand_over = HandOver(HandOverOrder) -> HandOver;
    /// Cancels a hand-over; the prepared toolbox stays.
    cancel_hand_over = CancelHandOver(RecordId) -> ();
    /// The same as a sequence of QR codes, without network: shown in a circle until the other phone has all.
    hand_over_frames = HandOverFrames(RecordId) -> Vec<String>;
    /// Takes a prepared toolbox over: code and word.
    take_over = TakeOver(TakeOrder) -> Taking;
    /// Reads one frame of such a sequence.
    take_frame = TakeFrame(String) -> Taking;
    /// How far taking over is.
    taking = Taking(()) -> Taking;
}
