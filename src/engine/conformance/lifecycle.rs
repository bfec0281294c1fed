use besace_domain::{Contact, Note};
use besace_engine_api::{
    Client, Fault, Kept, Passkey, Phase, PhoneKey, Protection, Save, SecretChange, Transport, Unlock, WhyNotKept,
};

use super::{CODE, Told, create, holds, ok, refused, same, secret};

pub(super) async fn an_empty_device_keeps_its_door_shut<T: Transport>(client: &Client<T>) -> Told {
    same(&ok(client.status(()).await)?.phase, &Phase::Empty)?;
    refused(client.home(()).await, &Fault::Locked)?;
    refused(client.contacts(()).await, &Fault::Locked)?;
    refused(client.save_note(Save { id: None, entry: Note::default() }).await, &Fault::Locked)?;
    refused(client.export_toolbox(secret("correct horse")).await, &Fault::Locked)?;
    refused(client.unlock(Unlock::Secret(secret(CODE))).await, &Fault::NoToolbox)
}

pub(super) async fn weak_codes_are_refused_and_a_second_toolbox_too<T: Transport>(client: &Client<T>) -> Told {
    for weak in ["", "12345", "12345a", "      "] {
        refused(client.create(Protection::Code(secret(weak))).await, &Fault::WeakSecret)?;
    }
    refused(client.create(Protection::Passphrase(secret("seven77"))).await, &Fault::WeakSecret)?;
    same(&ok(client.status(()).await)?.phase, &Phase::Empty)?;
    create(client).await?;
    refused(client.create(Protection::Code(secret("739104"))).await, &Fault::ToolboxExists)
}

pub(super) async fn a_locked_toolbox_opens_with_its_code_only<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let nadia = Contact { name: "Nadia".into(), ..Contact::default() };
    let id = ok(client.save_contact(Save { id: None, entry: nadia }).await)?;
    same(&ok(client.lock(()).await)?.phase, &Phase::Locked { wait_seconds: 0 })?;
    refused(client.contact(id).await, &Fault::Locked)?;
    refused(client.remove(id).await, &Fault::Locked)?;

    let wrong = Fault::WrongSecret { tries_left: 4, wait_seconds: 0 };
    refused(client.unlock(Unlock::Secret(secret("000000"))).await, &wrong)?;
    holds(ok(client.status(()).await)?.by_code, "a number pad has to be shown")?;
    // The same code in the digits of another keyboard.
    let status = ok(client.unlock(Unlock::Secret(secret("٤٨٢٩١٦"))).await)?;
    same(&status.phase, &Phase::Open)?;
    same(&ok(client.contact(id).await)?.contact.name, &"Nadia".to_owned())
}

pub(super) async fn two_people_on_one_device_do_not_see_each_other<T: Transport>(client: &Client<T>) -> Told {
    // 1. Amina has a toolbox and locks it; Boris makes his own beside it.
    create(client).await?;
    let nadia = Contact { name: "Nadia".into(), ..Contact::default() };
    let id = ok(client.save_contact(Save { id: None, entry: nadia }).await)?;
    let boris = || Protection::Code(secret("739104"));
    refused(client.create_another(boris()).await, &Fault::ToolboxExists)?;
    ok(client.lock(()).await)?;
    refused(client.create(boris()).await, &Fault::ToolboxExists)?;
    // Amina's own code cannot be his too: the lock could not tell them apart.
    refused(client.create_another(Protection::Code(secret(CODE))).await, &Fault::SecretTaken)?;
    same(&ok(client.create_another(boris()).await)?.phase, &Phase::Open)?;
    same(&ok(client.contacts(()).await)?.people.len(), &0)?;
    refused(client.contact(id).await, &Fault::NotFound)?;
    ok(client.save_note(Save { id: None, entry: Note { text: "mine".into(), ..Note::default() } }).await)?;
    // Nor can he take it later.
    let taken = SecretChange { now: secret("739104"), new: Protection::Code(secret(CODE)) };
    refused(client.change_secret(taken).await, &Fault::SecretTaken)?;

    // 2. One lock: each code opens its own.
    same(&ok(client.lock(()).await)?.phase, &Phase::Locked { wait_seconds: 0 })?;
    ok(client.unlock(Unlock::Secret(secret(CODE))).await)?;
    same(&ok(client.contact(id).await)?.contact.name, &"Nadia".to_owned())?;
    same(&ok(client.notes(()).await)?.len(), &0)?;
    let paper = ok(client.new_recovery_code(()).await)?;
    ok(client.lock(()).await)?;
    ok(client.unlock(Unlock::Secret(secret("739104"))).await)?;
    same(&ok(client.notes(()).await)?.len(), &1)?;

    // 3. Boris erases everything: everything of his.
    same(&ok(client.erase(()).await)?.phase, &Phase::Locked { wait_seconds: 0 })?;
    holds(client.unlock(Unlock::Secret(secret("739104"))).await.is_err(), "what was erased opens")?;
    ok(client.unlock(Unlock::RecoveryCode(secret(&paper))).await)?;
    same(&ok(client.contact(id).await)?.contact.name, &"Nadia".to_owned())?;

    // 4. Amina lends the phone for a session that leaves nothing, then erases her own: nothing is left.
    ok(client.lock(()).await)?;
    ok(client.create_another(Protection::SessionOnly).await)?;
    same(&ok(client.contacts(()).await)?.people.len(), &0)?;
    same(&ok(client.lock(()).await)?.phase, &Phase::Locked { wait_seconds: 0 })?;
    ok(client.unlock(Unlock::Secret(secret(CODE))).await)?;
    same(&ok(client.erase(()).await)?.phase, &Phase::Empty)
}

pub(super) async fn a_changed_code_and_a_recovery_code_open_it<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let code = ok(client.new_recovery_code(()).await)?;
    let wrong = SecretChange { now: secret("000000"), new: Protection::Code(secret("739104")) };
    holds(client.change_secret(wrong).await.is_err(), "the present code has to be known")?;
    let new = Protection::Passphrase(secret("une pomme verte"));
    ok(client.change_secret(SecretChange { now: secret(CODE), new }).await)?;
    ok(client.lock(()).await)?;
    holds(client.unlock(Unlock::Secret(secret(CODE))).await.is_err(), "the former code opens it")?;
    holds(!ok(client.status(()).await)?.by_code, "letters have to be typed now")?;
    ok(client.unlock(Unlock::Secret(secret("une pomme verte"))).await)?;

    // The passphrase is lost, the paper is there.
    ok(client.lock(()).await)?;
    ok(client.unlock(Unlock::RecoveryCode(secret(&code))).await)?;
    let new = Protection::Code(secret("739104"));
    ok(client.change_secret(SecretChange { now: secret(&code), new }).await)?;
    ok(client.lock(()).await)?;
    same(&ok(client.unlock(Unlock::Secret(secret("739104"))).await)?.phase, &Phase::Open)
}

pub(super) async fn the_phones_own_lock_opens_it_until_it_may_no_more<T: Transport>(client: &Client<T>) -> Told {
    let passkey = || Passkey { id: b"of this phone".to_vec(), salt: vec![3; 32] };
    let key = |byte| PhoneKey(vec![byte; 32]);
    refused(client.set_passkey((passkey(), key(7))).await, &Fault::Locked)?;
    create(client).await?;
    ok(client.set_passkey((passkey(), key(7))).await)?;
    // What a passkey cannot answer is taken for no key.
    holds(client.set_passkey((passkey(), PhoneKey(vec![7; 5]))).await.is_err(), "half a key was taken")?;
    same(&ok(client.lock(()).await)?.passkeys, &vec![passkey()])?;
    holds(client.unlock(Unlock::Phone(key(8))).await.is_err(), "another phone's key opens it")?;
    same(&ok(client.unlock(Unlock::Phone(key(7))).await)?.phase, &Phase::Open)?;
    // Who came in so does not know the code, and cannot set another.
    let new = SecretChange { now: secret(""), new: Protection::Code(secret("739104")) };
    holds(client.change_secret(new).await.is_err(), "the code was replaced without the former one")?;
    ok(client.remove_passkey(()).await)?;
    same(&ok(client.lock(()).await)?.passkeys, &Vec::new())?;
    holds(client.unlock(Unlock::Phone(key(7))).await.is_err(), "a key that was taken back opens it")?;
    same(&ok(client.unlock(Unlock::Secret(secret(CODE))).await)?.phase, &Phase::Open)
}

pub(super) async fn a_session_can_be_kept_after_all<T: Transport>(client: &Client<T>) -> Told {
    ok(client.create(Protection::SessionOnly).await)?;
    let nadia = Contact { name: "Nadia".into(), ..Contact::default() };
    let id = ok(client.save_contact(Save { id: None, entry: nadia }).await)?;
    refused(client.keep_toolbox(Protection::Code(secret("123"))).await, &Fault::WeakSecret)?;
    let status = ok(client.keep_toolbox(Protection::Code(secret(CODE))).await)?;
    same(&(status.phase, status.by_code), &(Phase::Open, true))?;
    refused(client.keep_toolbox(Protection::Code(secret(CODE))).await, &Fault::ToolboxExists)?;
    ok(client.lock(()).await)?;
    ok(client.unlock(Unlock::Secret(secret(CODE))).await)?;
    same(&ok(client.contact(id).await)?.contact.name, &"Nadia".to_owned())
}

pub(super) async fn a_session_leaves_nothing<T: Transport>(client: &Client<T>) -> Told {
    let status = ok(client.create(Protection::SessionOnly).await)?;
    same(&(status.phase, status.kept), &(Phase::Open, Kept::Not(WhyNotKept::Chosen)))?;
    ok(client.save_note(Save { id: None, entry: Note { text: "for today".into(), ..Note::default() } }).await)?;
    same(&ok(client.notes(()).await)?.len(), &1)?;
    same(&ok(client.lock(()).await)?.phase, &Phase::Empty)
}
