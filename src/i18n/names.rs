//! What the kinds of the domain are called.

use besace_domain::{FollowThrough, Need, PlanSection};
use besace_engine_api::{Access, Audience, Reason, ReportKind, Severity};
use besace_registry_api::{Act, Likeness, Refusal, Wrong};

use crate::{Message, msg};

pub use crate::faults::fault;

/// Writes a function from a kind to its message, and refuses to compile when one is missing.
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident($kind:ident) { $($variant:ident = $message:ident,)* })*) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name(kind: $kind) -> Message {
            match kind { $($kind::$variant => msg::$message(),)* }
        }
    )* };
}

named! {
    /// A need's name, short enough for a tile and discreet enough for a bystander.
    need(Need) {
        Sleep = need_sleep, Food = need_food, Wash = need_wash, Papers = need_papers,
        Money = need_money, Health = need_health, Medication = need_medication, Drugs = need_drugs,
        Talk = need_talk, Safety = need_safety, Legal = need_legal, Work = need_work,
        Family = need_family, Language = need_language, Transport = need_transport, Phone = need_phone,
    }
    /// A need in one word, beside its pictogram.
    need_word(Need) {
        Sleep = word_sleep, Food = word_food, Wash = word_wash, Papers = word_papers,
        Money = word_money, Health = word_health, Medication = word_medication, Drugs = word_drugs,
        Talk = word_talk, Safety = word_safety, Legal = word_legal, Work = word_work,
        Family = word_family, Language = word_language, Transport = word_transport, Phone = word_phone,
    }
    /// What one finds under a need.
    need_hint(Need) {
        Sleep = need_sleep_hint, Food = need_food_hint, Wash = need_wash_hint, Papers = need_papers_hint,
        Money = need_money_hint, Health = need_health_hint, Medication = need_medication_hint, Drugs = need_drugs_hint,
        Talk = need_talk_hint, Safety = need_safety_hint, Legal = need_legal_hint, Work = need_work_hint,
        Family = need_family_hint, Language = need_language_hint, Transport = need_transport_hint, Phone = need_phone_hint,
    }
    /// For whom a service is.
    audience(Audience) {
        Women = audience_women, Men = audience_men, Young = audience_young, Older = audience_older,
        Families = audience_families, NoPapers = audience_no_papers, WithAnimal = audience_with_animal,
    }
    /// How one comes to a service.
    access(Access) {
        WalkIn = access_walk_in, Call = access_call, Appointment = access_appointment, Referral = access_referral,
    }
    /// What became of an appointment, in words that never blame.
    follow_through(FollowThrough) {
        Planned = outcome_planned, Confirmed = outcome_confirmed, Attended = outcome_attended,
        Missed = outcome_missed, Excused = outcome_excused, Rescheduled = outcome_rescheduled,
        Cancelled = outcome_cancelled,
    }
    /// What became of an appointment in one word, beside its pictogram.
    follow_through_word(FollowThrough) {
        Planned = outcome_planned, Confirmed = outcome_confirmed, Attended = word_attended,
        Missed = word_missed, Excused = word_excused, Rescheduled = word_rescheduled, Cancelled = word_cancelled,
    }
    /// A part of the safety plan.
    plan_section(PlanSection) {
        WarningSigns = plan_warning_signs, WhatHelps = plan_what_helps,
        PeopleAndPlaces = plan_people_and_places, Reasons = plan_reasons,
    }
    /// How much of a value was lost in an import.
    severity(Severity) {
        Mended = severity_mended, KeptAsText = severity_kept_as_text,
        LeftOut = severity_left_out, Refused = severity_refused,
    }
    /// Why a listing is not published.
    refusal(Refusal) {
        NotAService = refusal_not_a_service, Double = refusal_double, Unreachable = refusal_unreachable,
        Elsewhere = refusal_elsewhere, Incomplete = refusal_incomplete, Unsafe = refusal_unsafe,
    }
    /// What is alike in two listings.
    likeness(Likeness) { Name = likeness_name, Phone = likeness_phone, Place = likeness_place, }
    /// What somebody says is wrong with a service.
    report_kind(ReportKind) {
        ClosedForGood = report_closed_for_good, WrongNumber = report_wrong_number, WrongHours = report_wrong_hours,
        Unsafe = report_unsafe, Other = report_other,
    }
    /// Why the hub did not do it.
    wrong(Wrong) {
        Malformed = wrong_malformed, Fields = wrong_fields, SignIn = wrong_sign_in, Link = wrong_link,
        Absent = wrong_absent, Changed = wrong_changed, Stage = wrong_stage, SecondPerson = wrong_second_person,
        TooLarge = wrong_too_large, Unreadable = wrong_unreadable, TooMany = wrong_too_many,
        Passkey = wrong_passkey, Internal = wrong_internal,
    }
    /// Why a value was not taken as it stood.
    reason(Reason) {
        Malformed = reason_malformed, NameMissing = reason_name_missing, IdMissing = reason_id_missing,
        DoubleId = reason_double_id, DanglingReference = reason_dangling_reference, Position = reason_position,
        Hours = reason_hours, Time = reason_time, Repeat = reason_repeat, Link = reason_link,
        Phone = reason_phone, Email = reason_email, Language = reason_language, Category = reason_category,
        Characters = reason_characters, TooLong = reason_too_long, NotSupported = reason_not_supported,
        Encoding = reason_encoding, Missing = reason_missing, TooMany = reason_too_many,
        TownElsewhere = reason_town_elsewhere, PositionElsewhere = reason_position_elsewhere,
    }
}

/// Writes a function from a code to its message, and the list of all codes.
macro_rules! coded {
    ($($(#[$doc:meta])* $name:ident / $(#[$all_doc:meta])* $all:ident { $($code:literal = $message:ident,)* })*) => { $(
        $(#[$all_doc])*
        pub const $all: &[&str] = &[$($code,)*];

        $(#[$doc])*
        #[must_use]
        pub fn $name(code: &str) -> Option<Message> {
            match code { $($code => Some(msg::$message()),)* _ => None }
        }
    )* };
}

coded! {
    /// A language's name, by its code alone (`fr`).
    language_by_code / /// The languages that have a name here.
    LANGUAGES {
        "am" = language_am, "ar" = language_ar, "bg" = language_bg, "bn" = language_bn, "bs" = language_bs,
        "cs" = language_cs, "de" = language_de, "el" = language_el, "en" = language_en, "es" = language_es,
        "fa" = language_fa, "ff" = language_ff, "fr" = language_fr, "ha" = language_ha, "hi" = language_hi,
        "hr" = language_hr, "hu" = language_hu, "hy" = language_hy, "it" = language_it, "ka" = language_ka,
        "ku" = language_ku, "lb" = language_lb, "ln" = language_ln, "lt" = language_lt, "mk" = language_mk,
        "nl" = language_nl, "pl" = language_pl, "ps" = language_ps, "pt" = language_pt, "rom" = language_rom,
        "ro" = language_ro, "ru" = language_ru, "sgn" = language_sgn, "sk" = language_sk, "sl" = language_sl,
        "so" = language_so, "sq" = language_sq, "sr" = language_sr, "sw" = language_sw, "ti" = language_ti,
        "tr" = language_tr, "uk" = language_uk, "ur" = language_ur, "vi" = language_vi, "wo" = language_wo,
        "zgh" = language_zgh, "zh" = language_zh,
    }
    /// A country's name, by its ISO 3166-1 code (`XK` for Kosovo).
    country_name / /// The countries whose help lines are shipped, in the order of the list.
    COUNTRIES {
        "BE" = country_be, "FR" = country_fr, "NL" = country_nl, "DE" = country_de, "LU" = country_lu,
        "IT" = country_it, "ES" = country_es, "RO" = country_ro, "BG" = country_bg, "GR" = country_gr,
        "HR" = country_hr, "SI" = country_si, "RS" = country_rs, "BA" = country_ba, "ME" = country_me,
        "MK" = country_mk, "AL" = country_al, "XK" = country_xk, "MD" = country_md, "TR" = country_tr,
    }
    /// The name of a part of a country, by its ISO 3166-2 code.
    region_by_code / /// The parts of countries that have help lines of their own.
    REGIONS {
        "BE-BRU" = region_be_bru, "BA-BIH" = region_ba_bih, "BA-SRP" = region_ba_srp,
        "DE-BB" = region_de_bb, "DE-BE" = region_de_be, "DE-BW" = region_de_bw,
        "DE-BY" = region_de_by, "DE-HB" = region_de_hb, "DE-HE" = region_de_he,
        "DE-HH" = region_de_hh, "DE-MV" = region_de_mv, "DE-NI" = region_de_ni,
        "DE-NW" = region_de_nw, "DE-RP" = region_de_rp, "DE-SH" = region_de_sh,
        "DE-SN" = region_de_sn, "DE-ST" = region_de_st, "DE-TH" = region_de_th,
        "ES-MD" = region_es_md,
    }
    /// What a help line is for, by its kind in the list.
    line_kind / /// The kinds of help lines, the most urgent first.
    LINE_KINDS {
        "emergency" = line_emergency, "suicide" = line_suicide, "emotional-support" = line_emotional_support,
        "violence" = line_violence, "poison" = line_poison, "drugs" = line_drugs, "shelter" = line_shelter,
        "justice" = line_justice,
    }
    /// Who comes when an emergency number is called.
    line_service / /// The services behind emergency numbers.
    LINE_SERVICES {
        "any" = line_service_any, "ambulance" = line_service_ambulance, "police" = line_service_police,
        "fire" = line_service_fire, "text" = line_service_text,
    }
}

/// A language's name, by its tag (`fr`, `fr-BE`).
#[must_use]
pub fn language_name(tag: &str) -> Option<Message> {
    let code = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    language_by_code(&code)
}

/// Where a help line holds: its codes put into words ("DE-HE, DE-RP"); a town's name stays as it is.
#[must_use]
pub fn region(catalog: &crate::Catalog, region: &str) -> String {
    let name = |code: &str| region_by_code(code).map_or_else(|| code.to_owned(), |name| catalog.text(&name));
    catalog.list(&region.split(", ").map(name).collect::<Vec<_>>())
}

/// The shipped text of a first step, by its number.
#[must_use]
pub fn first_step(number: u8) -> Option<Message> {
    Some(match number {
        1 => msg::first_step_1(),
        2 => msg::first_step_2(),
        3 => msg::first_step_3(),
        4 => msg::first_step_4(),
        5 => msg::first_step_5(),
        6 => msg::first_step_6(),
        7 => msg::first_step_7(),
        8 => msg::first_step_8(),
        9 => msg::first_step_9(),
        10 => msg::first_step_10(),
        11 => msg::first_step_11(),
        12 => msg::first_step_12(),
        13 => msg::first_step_13(),
        14 => msg::first_step_14(),
        15 => msg::first_step_15(),
        _ => return None,
    })
}

/// What was done to a listing.
#[must_use]
pub fn act(act: &Act) -> Message {
    match act {
        Act::Submitted => msg::act_submitted(),
        Act::Approved => msg::act_approved(),
        Act::Published(number) => msg::act_published(*number),
        Act::Restored(number) => msg::act_restored(*number),
        Act::Asked(text) => msg::act_asked(text),
        Act::Answered(text) => msg::act_answered(text),
        Act::Refused(reason) => refusal(*reason),
        Act::Quick => msg::act_quick(),
        Act::Confirmed => msg::act_confirmed(),
        Act::Reminded => msg::act_reminded(),
        Act::Warned => msg::act_warned(),
        Act::Removed => msg::act_removed(),
        Act::Settled => msg::act_settled(),
        Act::OneEnough => msg::act_one_enough(),
    }
}
