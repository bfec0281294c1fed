//! Every call of the API, handed to the file of its subject.

use besace_domain::{Appointment, Contact, DeviceId, Note, PlanEntry, Profile, RecordId, ServiceId, SpaceId, Step};
use besace_engine_api::*;

use crate::clock::Clock;
use crate::engine::Engine;
use crate::later::doors::{attached, files, packs};
use crate::{appointments, contacts, crisis, home, notes, reminders, steps};

impl<C: Clock> Handler for Engine<C> {
    fn status(&mut self, (): ()) -> Result<Status, Fault> {
        self.tell_status()
    }

    fn create(&mut self, protection: Protection) -> Result<Status, Fault> {
        self.make_toolbox(&protection, false)
    }

    fn create_another(&mut self, protection: Protection) -> Result<Status, Fault> {
        self.make_toolbox(&protection, true)
    }

    fn keep_toolbox(&mut self, protection: Protection) -> Result<Status, Fault> {
        self.keep_session(&protection)
    }

    fn unlock(&mut self, unlock: Unlock) -> Result<Status, Fault> {
        self.open_toolbox(&unlock)
    }

    fn lock(&mut self, (): ()) -> Result<Status, Fault> {
        self.close_toolbox()
    }

    fn change_secret(&mut self, change: SecretChange) -> Result<(), Fault> {
        self.replace_secret(&change)
    }

    fn set_passkey(&mut self, (passkey, key): (Passkey, PhoneKey)) -> Result<(), Fault> {
        self.let_phone_open(passkey, &key)
    }

    fn remove_passkey(&mut self, (): ()) -> Result<(), Fault> {
        self.let_phone_open_no_more()
    }

    fn new_recovery_code(&mut self, (): ()) -> Result<String, Fault> {
        self.make_recovery_code()
    }

    fn erase(&mut self, (): ()) -> Result<Status, Fault> {
        self.erase_all()
    }

    fn note_shelf(&mut self, shelf: Shelf) -> Result<(), Fault> {
        self.shelf = Some(shelf);
        Ok(())
    }

    fn export_toolbox(&mut self, passphrase: Secret) -> Result<FileOut, Fault> {
        files::export_toolbox(self, &passphrase)
    }

    fn restore_toolbox(&mut self, (file, passphrase): (FileIn, Secret)) -> Result<ImportReport, Fault> {
        self.write(|open| files::restore(open, &file, &passphrase))
    }

    fn toolbox_codes(&mut self, passphrase: Secret) -> Result<Vec<String>, Fault> {
        files::toolbox_codes(self, &passphrase)
    }

    fn look_at_codes(&mut self, codes: Vec<String>) -> Result<Gathered, Fault> {
        files::gathered(&codes)
    }

    fn restore_codes(&mut self, (codes, passphrase): (Vec<String>, Secret)) -> Result<ImportReport, Fault> {
        self.write(|open| files::restore_codes(open, &codes, &passphrase))
    }

    fn home(&mut self, (): ()) -> Result<Home, Fault> {
        self.lay_out_steps();
        // A directory in trouble must not hide the toolbox.
        let directory = self.directory_about().unwrap_or_default();
        Ok(home::home(&self.look()?, directory))
    }

    fn need(&mut self, query: NeedQuery) -> Result<NeedAnswer, Fault> {
        let country = notes::profile(self.records()?).country;
        let services = self.services_for(&query);
        let lines = self.lines_for(query.need, &country, &query.language);
        Ok(home::need(&self.look()?, &query, services, lines))
    }

    fn contacts(&mut self, (): ()) -> Result<Contacts, Fault> {
        Ok(contacts::list(&self.look()?))
    }

    fn contact(&mut self, id: RecordId) -> Result<ContactView, Fault> {
        contacts::view(&self.look()?, id)
    }

    fn save_contact(&mut self, save: Save<Contact>) -> Result<RecordId, Fault> {
        self.write(|open| contacts::save(open, save))
    }

    fn add_service(&mut self, id: ServiceId) -> Result<RecordId, Fault> {
        self.contact_from_service(id)
    }

    fn order_contacts(&mut self, ids: Vec<RecordId>) -> Result<(), Fault> {
        self.write(|open| contacts::order(open, &ids))
    }

    fn review_contact(&mut self, id: RecordId) -> Result<(), Fault> {
        self.write(|open| contacts::review(open, id))
    }

    fn import_contacts(&mut self, file: FileIn) -> Result<ImportReport, Fault> {
        self.write(|open| files::import_contacts(open, &file))
    }

    fn agenda(&mut self, (): ()) -> Result<Agenda, Fault> {
        Ok(appointments::agenda(&self.look()?))
    }

    fn appointment(&mut self, id: RecordId) -> Result<AppointmentView, Fault> {
        appointments::view(&self.look()?, id)
    }

    fn save_appointment(&mut self, save: Save<Appointment>) -> Result<RecordId, Fault> {
        self.write(|open| appointments::save(open, save))
    }

    fn set_outcome(&mut self, outcome: OutcomeOf) -> Result<(), Fault> {
        self.write(|open| appointments::set_outcome(open, outcome))
    }

    fn move_appointment(&mut self, to: MoveTo) -> Result<(), Fault> {
        self.write(|open| appointments::reschedule(open, to))
    }

    fn reminders(&mut self, early: Vec<u16>) -> Result<Vec<i64>, Fault> {
        let moments = reminders::reminders(&self.look()?, &early);
        Ok(moments.into_iter().map(|moment| moment.and_utc().timestamp()).collect())
    }

    fn way(&mut self, query: WayQuery) -> Result<Option<Way>, Fault> {
        reminders::way(self.records()?, &query)
    }

    fn appointment_file(&mut self, query: CalendarQuery) -> Result<FileOut, Fault> {
        files::write_calendar(self, &query)
    }

    fn import_appointments(&mut self, file: FileIn) -> Result<ImportReport, Fault> {
        files::import_calendar(self, &file)
    }

    fn steps(&mut self, (): ()) -> Result<Vec<StepLine>, Fault> {
        self.lay_out_steps();
        Ok(steps::list(&self.look()?))
    }

    fn save_step(&mut self, save: Save<Step>) -> Result<RecordId, Fault> {
        self.write(|open| steps::save(open, save))
    }

    fn tick_step(&mut self, (id, done): (RecordId, bool)) -> Result<(), Fault> {
        self.write(|open| steps::tick(open, id, done))
    }

    fn order_steps(&mut self, ids: Vec<RecordId>) -> Result<(), Fault> {
        self.write(|open| steps::order(open, &ids))
    }

    fn plan(&mut self, (): ()) -> Result<Vec<Keyed<PlanEntry>>, Fault> {
        self.records().map(notes::plan)
    }

    fn save_plan_entry(&mut self, save: Save<PlanEntry>) -> Result<RecordId, Fault> {
        self.write(|open| notes::save_plan_entry(open, save))
    }

    fn notes(&mut self, (): ()) -> Result<Vec<Keyed<Note>>, Fault> {
        self.records().map(notes::notes)
    }

    fn save_note(&mut self, save: Save<Note>) -> Result<RecordId, Fault> {
        self.write(|open| notes::save_note(open, save))
    }

    fn attached(&mut self, asked: Folded<AskAttached>) -> Result<Folded<Attached>, Fault> {
        let (answer, written) = attached::answer(&mut self.open()?, &asked)?;
        if written {
            self.tell(Event::ToolboxChanged);
        }
        Ok(answer)
    }

    fn profile(&mut self, (): ()) -> Result<Profile, Fault> {
        self.records().map(notes::profile)
    }

    fn save_profile(&mut self, profile: Profile) -> Result<(), Fault> {
        self.write(|open| notes::save_profile(open, profile))
    }

    fn remove(&mut self, id: RecordId) -> Result<(), Fault> {
        self.write(|open| open.remove(id))
    }

    fn undo_remove(&mut self, id: RecordId) -> Result<(), Fault> {
        self.write(|open| open.undo_remove(id))
    }

    fn crisis_lines(&mut self, query: CrisisQuery) -> Result<Vec<CrisisLine>, Fault> {
        Ok(self.help_lines(&query))
    }

    fn text_sources(&mut self, (): ()) -> Result<TextSources, Fault> {
        crisis::text_sources()
    }

    fn directory_info(&mut self, (): ()) -> Result<Option<DirectoryInfo>, Fault> {
        self.directory_about()
    }

    fn install_directory(&mut self, pack: FileIn) -> Result<DirectoryInfo, Fault> {
        packs::install(self, &pack)
    }

    fn search(&mut self, search: Search) -> Result<SearchAnswer, Fault> {
        self.search_directory(&search)
    }

    fn service(&mut self, query: ServiceQuery) -> Result<ServiceView, Fault> {
        self.service_page(&query)
    }

    fn report_service(&mut self, report: ServiceReport) -> Result<(), Fault> {
        self.take_report(report)
    }

    fn regions(&mut self, (): ()) -> Result<Vec<Region>, Fault> {
        self.all_regions()
    }

    fn choose_region(&mut self, (id, wanted): (String, bool)) -> Result<(), Fault> {
        self.choose(&id, wanted)
    }

    fn places(&mut self, beginning: String) -> Result<Vec<Place>, Fault> {
        self.places_like(&beginning)
    }

    fn sync_state(&mut self, (): ()) -> Result<SyncOverview, Fault> {
        self.at_desk(|desk| Ok(desk.sync_state()))
    }

    fn sync_now(&mut self, (): ()) -> Result<(), Fault> {
        self.at_desk(|desk| desk.ask_now())
    }

    fn put_back(&mut self, space: SpaceId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.drive(space.0, besace_sync::client::Event::PutBack))
    }

    fn erased_at_hub(&mut self, (): ()) -> Result<ErasedAtHub, Fault> {
        Ok(self.farewell.told)
    }

    fn devices(&mut self, (): ()) -> Result<Devices, Fault> {
        self.at_desk(|desk| Ok(desk.devices()))
    }

    fn pair_begin(&mut self, begin: PairBegin) -> Result<Pairing, Fault> {
        self.at_desk(|desk| desk.pair_begin(&begin))
    }

    fn pair_answer(&mut self, answer: PairAnswer) -> Result<Pairing, Fault> {
        self.at_desk(|desk| desk.pair_answer(&answer))
    }

    fn pairing(&mut self, (): ()) -> Result<Pairing, Fault> {
        self.at_desk(|desk| Ok(desk.pairing()))
    }

    fn pair_confirm(&mut self, same: bool) -> Result<Pairing, Fault> {
        self.at_desk(|desk| desk.pair_confirm(same))
    }

    fn remove_device(&mut self, device: DeviceId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.remove_device(device))
    }

    fn invitation(&mut self, code: String) -> Result<InvitationView, Fault> {
        let hub = self.hub.clone();
        self.at_desk(|desk| desk.look_at(&code, &hub))
    }

    fn accept_team(&mut self, accept: AcceptTeam) -> Result<SpaceId, Fault> {
        let hub = self.hub.clone();
        self.at_desk(|desk| desk.accept(&accept, &hub))
    }

    fn teams(&mut self, (): ()) -> Result<Vec<TeamLink>, Fault> {
        self.at_desk(|desk| Ok(desk.teams()))
    }

    fn leave_team(&mut self, space: SpaceId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.leave_team(space))
    }

    fn share(&mut self, order: ShareOrder) -> Result<(), Fault> {
        self.at_desk(|desk| desk.share(&order))
    }

    fn stop_sharing(&mut self, order: StopOrder) -> Result<(), Fault> {
        self.at_desk(|desk| desk.stop_sharing(&order))
    }

    fn set_direct(&mut self, order: DirectOrder) -> Result<(), Fault> {
        self.at_desk(|desk| desk.set_direct(order))
    }

    fn sharing(&mut self, record: RecordId) -> Result<Vec<SharingLine>, Fault> {
        self.at_desk(|desk| Ok(desk.sharing(record)))
    }

    fn what_team_sees(&mut self, space: SpaceId) -> Result<PersonView, Fault> {
        self.at_desk(|desk| desk.person_view(space.0))
    }

    fn receipts(&mut self, (): ()) -> Result<Vec<ReceiptLine>, Fault> {
        self.at_desk(|desk| Ok(desk.receipts()))
    }

    fn suggestions(&mut self, (): ()) -> Result<Vec<SuggestionView>, Fault> {
        self.at_desk(|desk| Ok(desk.suggestions()))
    }

    fn answer_suggestion(&mut self, answer: SuggestionAnswer) -> Result<Option<RecordId>, Fault> {
        self.at_desk(|desk| desk.answer_suggestion(answer))
    }

    fn history(&mut self, record: RecordId) -> Result<Vec<HistoryLine>, Fault> {
        self.at_desk(|desk| desk.history(record))
    }

    fn time_conflicts(&mut self, (): ()) -> Result<Vec<TimeConflict>, Fault> {
        self.at_desk(|desk| Ok(desk.time_conflicts()))
    }

    fn settle_time(&mut self, settled: TimeSettled) -> Result<(), Fault> {
        self.at_desk(|desk| desk.settle_time(&settled))
    }

    fn team(&mut self, (): ()) -> Result<Option<Team>, Fault> {
        let hub = self.hub.clone();
        let team = self.at_desk(|desk| desk.team())?;
        Ok(team
            .map(|team| Team { invitations: team.invitations.into_iter().map(|i| linked(i, &hub)).collect(), ..team }))
    }

    fn create_team(&mut self, new: NewTeam) -> Result<Team, Fault> {
        self.at_desk(|desk| desk.create_team(&new))
    }

    fn change_team(&mut self, change: TeamChange) -> Result<(), Fault> {
        self.at_desk(|desk| desk.change_team(change))
    }

    fn invite_person(&mut self, label: String) -> Result<OpenInvitation, Fault> {
        let hub = self.hub.clone();
        self.at_desk(|desk| desk.invite(&label)).map(|invitation| linked(invitation, &hub))
    }

    fn cancel_invitation(&mut self, space: SpaceId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.cancel_invitation(space.0))
    }

    fn remove_worker(&mut self, device: DeviceId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.remove_worker(device))
    }

    fn people(&mut self, (): ()) -> Result<People, Fault> {
        self.at_desk(|desk| Ok(desk.people()))
    }

    fn person(&mut self, space: SpaceId) -> Result<PersonView, Fault> {
        self.at_desk(|desk| desk.open_person(space.0))
    }

    fn suggest(&mut self, suggest: Suggest) -> Result<RecordId, Fault> {
        self.at_desk(|desk| desk.suggest(suggest))
    }

    fn note_reached(&mut self, note: NoteReached) -> Result<(), Fault> {
        self.at_desk(|desk| desk.note_reached(&note))
    }

    fn appointments_to_pass_on(&mut self, space: SpaceId) -> Result<Option<FileOut>, Fault> {
        self.at_desk(|desk| desk.appointments_to_pass_on(space.0))
    }

    fn team_follow_through(&mut self, query: FollowQuery) -> Result<FollowData, Fault> {
        self.at_desk(|desk| Ok(desk.follow_through(query)))
    }

    fn prepared(&mut self, (): ()) -> Result<Prepared, Fault> {
        let address = self.hub.clone();
        self.at_desk(|desk| Ok(Prepared { address, ..desk.prepared() }))
    }

    fn prepare(&mut self, label: String) -> Result<RecordId, Fault> {
        self.at_desk(|desk| desk.prepare(&label))
    }

    fn open_prepared(&mut self, id: Option<RecordId>) -> Result<(), Fault> {
        self.at_desk(|desk| desk.take_in_hand(id))
    }

    fn drop_prepared(&mut self, id: RecordId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.drop_prepared(id))
    }

    fn hand_over(&mut self, order: HandOverOrder) -> Result<HandOver, Fault> {
        self.at_desk(|desk| desk.hand_over(&order))
    }

    fn cancel_hand_over(&mut self, id: RecordId) -> Result<(), Fault> {
        self.at_desk(|desk| desk.cancel_hand_over(id))
    }

    fn hand_over_frames(&mut self, id: RecordId) -> Result<Vec<String>, Fault> {
        self.at_desk(|desk| desk.hand_over_frames(id))
    }

    fn take_over(&mut self, order: TakeOrder) -> Result<Taking, Fault> {
        self.at_desk(|desk| desk.take_over(&order))
    }

    fn take_frame(&mut self, text: String) -> Result<Taking, Fault> {
        self.at_desk(|desk| desk.take_frame(&text))
    }

    fn taking(&mut self, (): ()) -> Result<Taking, Fault> {
        self.at_desk(|desk| Ok(desk.taking()))
    }
}

/// An invitation with its link made whole.
fn linked(invitation: OpenInvitation, hub: &str) -> OpenInvitation {
    OpenInvitation { link: [hub, &invitation.link].concat(), ..invitation }
}
