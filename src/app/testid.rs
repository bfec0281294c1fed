//! Names by which the browser tests find things, whatever the language. `data-testid` in the page.

/// A region of the directory is this and its identifier.
pub const REGION: &str = "region";
/// The lock screen.
pub const LOCK: &str = "lock";
/// The field for the code, passphrase or recovery code.
pub const SECRET: &str = "secret";
/// A key of the number pad is this and its digit.
pub const KEY: &str = "key-";
/// Opens the toolbox.
pub const UNLOCK: &str = "unlock";
/// Goes on to the next step of the start.
pub const NEXT: &str = "next";
/// Skips a step of the start.
pub const SKIP: &str = "skip";
/// A language is this and its tag.
pub const LANGUAGE: &str = "language-";
/// Reads a language's name aloud: this and its tag.
pub const LISTEN: &str = "listen-";
/// A way to protect is this and `code`, `passphrase` or `session`.
pub const PROTECT: &str = "protect-";
/// The second field, where the code is written again.
pub const SECRET_AGAIN: &str = "secret-again";
/// The recovery code as shown.
pub const RECOVERY: &str = "recovery-code";
/// The button that is always in reach.
pub const CRISIS: &str = "crisis";
/// The bottom bar's entries.
pub const NAV_HOME: &str = "nav-home";
/// See [`NAV_HOME`].
pub const NAV_PEOPLE: &str = "nav-people";
/// See [`NAV_HOME`].
pub const NAV_TIMES: &str = "nav-times";
/// See [`NAV_HOME`].
pub const NAV_FIND: &str = "nav-find";
/// The way to the settings.
pub const NAV_SETTINGS: &str = "nav-settings";
/// A need's tile is this and its id.
pub const NEED: &str = "need-";
/// The card that stands first in the first weeks.
pub const FIRST_WEEKS: &str = "first-weeks";
/// The button in a message that brings back what was removed.
pub const UNDO: &str = "undo";
/// The "?" beside a heading.
pub const EXPLAIN: &str = "explain";
/// What the "?" shows.
pub const EXPLANATION: &str = "explanation";
/// A question of the offline help.
pub const QUESTION: &str = "question";
/// One of the cards of the first use.
pub const FIRST_CARD: &str = "first-card";
/// The next of them.
pub const FIRST_NEXT: &str = "first-next";
/// Leaves them out.
pub const FIRST_SKIP: &str = "first-skip";
/// Says that one cannot come to an appointment.
pub const CANNOT_COME: &str = "cannot-come";
/// The sentence for it.
pub const CANNOT_COME_TEXT: &str = "cannot-come-text";
/// Sends it.
pub const CANNOT_COME_SEND: &str = "cannot-come-send";
/// Saves a form.
pub const SAVE: &str = "save";
/// Adds one more.
pub const ADD: &str = "add";
/// Removes what is shown.
pub const REMOVE: &str = "remove";
/// Says yes in a dialog.
pub const CONFIRM: &str = "confirm";
/// Says no in a dialog.
pub const CANCEL: &str = "cancel";
/// Locks at once.
pub const LOCK_NOW: &str = "lock-now";
/// Leaves for a page that says nothing.
pub const HIDE: &str = "hide";
/// Erases everything.
pub const ERASE: &str = "erase";
/// Writes the sealed file.
pub const EXPORT: &str = "export";
/// Reads a sealed file.
pub const RESTORE: &str = "restore";
/// Reads the screen aloud.
pub const SPEAK: &str = "speak";
/// A sentence that says what went wrong.
pub const FAULT: &str = "fault";
/// Takes the toolbox over from another tab.
pub const TAKE_OVER: &str = "take-over";
/// The name of what a form is about.
pub const FIELD_NAME: &str = "field-name";
/// The first telephone number.
pub const FIELD_PHONE: &str = "field-phone";
/// The private note.
pub const FIELD_NOTE: &str = "field-note";
/// The day of an appointment.
pub const FIELD_DATE: &str = "field-date";
/// The time of an appointment.
pub const FIELD_CLOCK: &str = "field-clock";
/// The way to change what is shown.
pub const EDIT: &str = "edit";
/// Takes a file in.
pub const IMPORT: &str = "import";
/// What became of an appointment is this and `attended`, `missed`, `excused`, `cancelled` or `moved`.
pub const OUTCOME: &str = "outcome-";
/// Ticks a step.
pub const TICK: &str = "tick";
/// Switches to changing the order.
pub const ORDER: &str = "order";

/// Calls whom the row or page is about.
pub const CALL: &str = "call";
/// Writes them a text message.
pub const TEXT: &str = "text";
/// Opens the phone's map there.
pub const GO: &str = "go";
/// Copies an address.
pub const COPY: &str = "copy";
/// The field for words to look for.
pub const SEARCH: &str = "search";
/// Says how many places were found.
pub const FOUND: &str = "found";
/// The places found.
pub const HITS: &str = "hits";
/// One of them.
pub const HIT: &str = "hit";
/// Shows more of them.
pub const MORE: &str = "more";
/// Shows them one below the other.
pub const VIEW_LIST: &str = "view-list";
/// Shows them around here.
pub const VIEW_MAP: &str = "view-map";
/// The drawing of what is around here.
pub const OVERVIEW: &str = "overview";
/// Says or changes where one is.
pub const PLACE: &str = "place";
/// Asks the phone where it is.
pub const LOCATE: &str = "locate";
/// The field for a place written by hand.
pub const PLACE_TEXT: &str = "place-text";
/// A place of that name.
pub const PLACE_FOUND: &str = "place-found";
/// Opens the filters.
pub const FILTERS: &str = "filters";
/// A filter is this and its name.
pub const FILTER: &str = "filter-";
/// The language to be spoken there.
pub const FILTER_LANGUAGE: &str = "filter-language";
/// Takes all filters away.
pub const FILTERS_CLEAR: &str = "filters-clear";
/// Takes the one need away that the list was limited to.
pub const NEED_DROP: &str = "need-drop";
/// Says how old the directory is, or that there is none.
pub const DIRECTORY_AGE: &str = "directory-age";
/// Puts a service into the toolbox.
pub const ADD_SERVICE: &str = "add-service";
/// Leads to the contact that a service is in the toolbox.
pub const IN_TOOLBOX: &str = "in-toolbox";
/// Makes an appointment with it.
pub const APPOINTMENT: &str = "appointment";
/// Own people who can be reached now.
pub const PEOPLE_NOW: &str = "people-now";
/// The other own people.
pub const PEOPLE_LATER: &str = "people-later";
/// Leads to every service for a need.
pub const ALL_FOR_NEED: &str = "all-for-need";
/// Calls the emergency number.
pub const CALL_NOW: &str = "call-now";
/// The country whose numbers are shown.
pub const COUNTRY: &str = "country";
/// The card.
pub const CARD: &str = "card";
/// A help line.
pub const LINE: &str = "line";
/// Shows only numbers that were seen in one source.
pub const ONE_SOURCE: &str = "one-source";
/// Switches between the code and the one on paper.
pub const LOST: &str = "lost";
/// A name and picture for the home screen; its name follows.
pub const GUISE: &str = "guise-";
/// Lets the phone's own lock open the toolbox, or opens by it.
pub const PHONE_LOCK: &str = "phone-lock";
/// Begins a toolbox of somebody else's on the same phone.
pub const ANOTHER: &str = "another";
/// The remark that all people answer one need only.
pub const ONLY_NEED: &str = "only-need";
/// Switches to a new version of the app.
pub const UPDATE: &str = "update";
/// What an import did.
pub const IMPORT_REPORT: &str = "import-report";
/// Do I still want this person here?
pub const REVIEW: &str = "review";
/// Somebody in a list.
pub const PERSON: &str = "person";
/// One time of an appointment in a list.
pub const TIME: &str = "time";
/// A step in the list.
pub const STEP: &str = "step";
/// A note in the list.
pub const NOTE: &str = "note";
/// A voice note.
pub const VOICE: &str = "voice";
/// Begins to record.
pub const VOICE_RECORD: &str = "voice-record";
/// Ends it and keeps what was said.
pub const VOICE_KEEP: &str = "voice-keep";
/// Ends it and keeps nothing.
pub const VOICE_DROP: &str = "voice-drop";
/// Says why nothing can be recorded.
pub const VOICE_NO: &str = "voice-no";
/// Plays a recording, or stops it.
pub const VOICE_PLAY: &str = "voice-play";
/// What plays.
pub const VOICE_AUDIO: &str = "voice-audio";
/// Takes somebody's picture.
pub const FACE_PICTURE: &str = "face-picture";
/// Takes it away.
pub const FACE_PICTURE_REMOVE: &str = "face-picture-remove";
/// Takes somebody's voice label away.
pub const FACE_VOICE_REMOVE: &str = "face-voice-remove";
/// Who it is about: the phone's own list.
pub const WHO: &str = "who";
/// Looks a service up by its name.
pub const WHO_SEARCH: &str = "who-search";
/// With whom an appointment is, in words.
pub const FIELD_WITH: &str = "field-with";
/// Where an appointment is.
pub const FIELD_PLACE: &str = "field-place";
/// Hands an appointment to the phone's calendar.
pub const CALENDAR: &str = "calendar";
/// Asks once more for what could not be loaded.
pub const TRY_AGAIN: &str = "try-again";

/// Says how sharing stands.
pub const SYNC: &str = "sync";
/// The way to the person's teams.
pub const TEAMS: &str = "teams";
/// A team that the person accepted.
pub const TEAM: &str = "team";
/// The way to a worker's own team.
pub const CREW: &str = "crew";
/// Who can read.
pub const READER: &str = "reader";
/// Says that the app was opened by an invitation.
pub const INVITED: &str = "invited";
/// A code that is typed.
pub const CODE: &str = "code";
/// A code that is shown.
pub const CODE_SHOWN: &str = "code-shown";
/// Says that nothing is shared yet.
pub const NOTHING_YET: &str = "nothing-yet";
/// What a team sees.
pub const SEEN: &str = "seen";
/// One time of an appointment that is seen.
pub const SEEN_TIME: &str = "seen-time";
/// Stops sharing everything with a team.
pub const STOP_ALL: &str = "stop-all";
/// Ends everything with a team.
pub const LEAVE: &str = "leave";
/// The way from a record to who sees it.
pub const SHARING: &str = "sharing";
/// One team's card there.
pub const SHARE_CARD: &str = "share-card";
/// Says whether that team sees it.
pub const SHARE_STATE: &str = "share-state";
/// Shares all appointments with a contact.
pub const SHARE_ALL: &str = "share-all";
/// Shares the private note too.
pub const SHARE_NOTE: &str = "share-note";
/// The team may change it without asking.
pub const SHARE_DIRECT: &str = "share-direct";
/// The team may pass it on as a file.
pub const SHARE_PASS_ON: &str = "share-pass-on";
/// Shares it.
pub const SHARE: &str = "share";
/// Stops sharing it.
pub const STOP: &str = "stop";
/// A standing choice: all appointments with somebody.
pub const FOLLOWS: &str = "follows";
/// Stops it.
pub const STOP_FOLLOWS: &str = "stop-follows";
/// A line of what was written when.
pub const HISTORY: &str = "history";
/// The way to who opened what.
pub const RECEIPTS: &str = "receipts";
/// One line of that.
pub const RECEIPT: &str = "receipt";
/// A suggestion that waits for the person.
pub const SUGGESTION: &str = "suggestion";
/// Says yes to it.
pub const YES: &str = "yes";
/// Says no to it.
pub const NO: &str = "no";
/// Puts it off.
pub const LATER: &str = "later";
/// A worker's own name.
pub const FIELD_ME: &str = "field-me";
/// The first day of a span.
pub const FIELD_FROM: &str = "field-from";
/// The last day of a span.
pub const FIELD_TO: &str = "field-to";
/// An invitation that nobody has accepted yet.
pub const INVITATION: &str = "invitation";
/// Appointments that were missed and have no new date.
pub const CREW_MISSED: &str = "crew-missed";
/// Appointments of which nobody knows how they went.
pub const CREW_UNKNOWN: &str = "crew-unknown";
/// Coming appointments of the team's people.
pub const CREW_COMING: &str = "crew-coming";
/// The way to the members of a team.
pub const WORKERS: &str = "workers";
/// One of them.
pub const WORKER: &str = "worker";
/// Proposes another time.
pub const PROPOSE: &str = "propose";
/// What a worker suggested.
pub const SUGGESTED: &str = "suggested";
/// Notes that a person was reached.
pub const REACHED: &str = "reached";
/// Notes that they were not.
pub const NOT_REACHED: &str = "not-reached";
/// The way to the figures.
pub const FIGURES: &str = "figures";
/// Over which weeks they are.
pub const FIGURES_OVER: &str = "figures-over";
/// Says that too few people share.
pub const FIGURES_FEW: &str = "figures-few";
/// The bars of all.
pub const FIGURES_WHOLE: &str = "figures-whole";
/// A table of figures.
pub const FIGURES_TABLE: &str = "figures-table";
/// The way to the person's devices.
pub const DEVICES: &str = "devices";
/// One of them.
pub const DEVICE: &str = "device";
/// Comes into another device's toolbox, or a team.
pub const JOIN: &str = "join";
/// Shows a code for the camera.
pub const PAIR_QR: &str = "pair-qr";
/// Shows a code to be typed.
pub const PAIR_TYPED: &str = "pair-typed";
/// What both devices show.
pub const CHECK: &str = "check";
/// The same as pictures.
pub const CHECK_PICTURES: &str = "check-pictures";
/// Shows a toolbox as pictures that go round.
pub const FRAMES_SHOW: &str = "frames-show";
/// The picture that is shown.
pub const FRAMES: &str = "frames";
/// Shows them no more.
pub const FRAMES_STOP: &str = "frames-stop";
/// How many of them were read.
pub const FRAMES_READ: &str = "frames-read";
/// Leads to the card of a prepared toolbox, or of an invitation.
pub const CARD_PRINT: &str = "card-print";
/// The next appointment stands on it.
pub const CARD_TIME: &str = "card-time";
/// Who stands on it to be called.
pub const CARD_WHO: &str = "card-who";
/// Its back.
pub const CARD_BACK: &str = "card-back";
/// Says that two devices are paired.
pub const PAIRED: &str = "paired";
/// The new worker may invite others.
pub const COORDINATOR: &str = "coordinator";
/// The way to take over a prepared toolbox.
pub const TAKE: &str = "take";
/// Says that it is here.
pub const TAKEN: &str = "taken";
/// The word that only the person knows.
pub const WORD: &str = "word";
/// The way to prepare a toolbox.
pub const PREPARE: &str = "prepare";
/// Says that the toolbox on the screen is another person's.
pub const PREPARING: &str = "preparing";
/// Leaves it.
pub const PREPARE_CLOSE: &str = "prepare-close";
/// Goes on filling it.
pub const PREPARE_OPEN: &str = "prepare-open";
/// A prepared toolbox.
pub const PREPARED: &str = "prepared";
/// An invitation of the team goes along.
pub const HAND_INVITE: &str = "hand-invite";
/// Hands a prepared toolbox over.
pub const HAND_OVER: &str = "hand-over";
/// How the hand-over stands.
pub const HAND_STATE: &str = "hand-state";
/// Two times or places for one appointment; an answer is this, a hyphen and its number.
pub const CONFLICT: &str = "conflict";
/// A QR code.
pub const QR: &str = "qr";
/// Looks at codes with the camera.
pub const SCAN_CAMERA: &str = "scan-camera";
/// Takes codes from picture files.
pub const SCAN_PICTURE: &str = "scan-picture";
/// The field for codes that are typed.
pub const SCAN_TYPED: &str = "scan-typed";
/// Takes them in.
pub const SCAN_TAKE: &str = "scan-take";
/// The paper as it is printed.
pub const PAPER: &str = "paper";
/// A code on it, with its words.
pub const PAPER_CODE: &str = "paper-code";
/// Something that can stand on it is this and its name.
pub const PAPER_ITEM: &str = "paper-item-";
/// How it is folded is this and `card` or `booklet`.
pub const PAPER_FORM: &str = "paper-form-";
/// Makes the codes.
pub const PAPER_MAKE: &str = "paper-make";
/// Says that they are made.
pub const PAPER_MADE: &str = "paper-made";
/// Opens the printer's window.
pub const PRINT: &str = "print";
/// Says how many codes were read.
pub const BRING_HAVE: &str = "bring-have";
/// Brings the toolbox back.
pub const BRING_GO: &str = "bring-go";
/// Leads to the paper.
pub const PAPER_WAY: &str = "paper-way";
/// Leads to bringing it back.
pub const BRING_WAY: &str = "bring-way";
/// How early to be reminded is this and minutes.
pub const EARLY: &str = "early-";
/// Switches notices on.
pub const NOTICES: &str = "notices";
/// Says that the browser does not allow them.
pub const NOTICES_REFUSED: &str = "notices-refused";
/// Says that the directory waits, because fetching it may cost money.
pub const DIRECTORY_WAITS: &str = "directory-waits";
/// Fetches it all the same.
pub const DIRECTORY_FETCH: &str = "directory-fetch";
/// Lets the hub wake this phone while the app is closed.
pub const WOKEN: &str = "woken";
/// What is to be thought of before leaving.
pub const LEAVING: &str = "leaving";
/// How long it takes on foot.
pub const ON_FOOT: &str = "on-foot";
/// Says that one is late.
pub const LATE: &str = "late";
/// The sentence for it.
pub const LATE_TEXT: &str = "late-text";
/// Sends it.
pub const LATE_SEND: &str = "late-send";
/// Medicine that comes back.
pub const DOSE: &str = "dose";
/// Says that today's is done.
pub const DOSE_DO: &str = "dose-do";
/// It is said that it is.
pub const DOSE_DONE: &str = "dose-done";
/// One was not ticked.
pub const DOSE_MISSED: &str = "dose-missed";
/// How did it go?
pub const TO_ANSWER: &str = "to-answer";
/// What comes today and tomorrow, or next.
pub const SOON: &str = "soon";
/// Says how much the app keeps.
pub const ROOM: &str = "room";
/// Says that little room is left.
pub const ROOM_LOW: &str = "room-low";
/// Says that there is no voice for the language.
pub const NO_VOICE: &str = "no-voice";
/// Shows the screen in the other language.
pub const LEND: &str = "lend";
/// Chooses that language.
pub const LEND_IN: &str = "lend-in";
/// Goes back to the person's own.
pub const TAKE_BACK: &str = "take-back";
/// Switches to pictures and large buttons.
pub const PICTURES: &str = "pictures";
