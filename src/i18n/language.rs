/// A language of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, in which the texts are first written.
    #[default]
    En,
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// Arabic.
    Ar,
    /// Spanish.
    Es,
    /// Italian.
    It,
    /// Portuguese, as in Portugal.
    Pt,
    /// Romanian.
    Ro,
    /// Polish.
    Pl,
    /// Russian.
    Ru,
    /// Bulgarian.
    Bg,
    /// Turkish.
    Tr,
    /// Albanian.
    Sq,
    /// Serbian in Latin letters.
    SrLatn,
    /// Bosnian.
    Bs,
}

impl Language {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 16] = [
        Self::Fr,
        Self::Nl,
        Self::En,
        Self::De,
        Self::Ar,
        Self::Es,
        Self::It,
        Self::Pt,
        Self::Ro,
        Self::Pl,
        Self::Ru,
        Self::Bg,
        Self::Tr,
        Self::Sq,
        Self::SrLatn,
        Self::Bs,
    ];

    /// Its BCP 47 tag, also the name of its folder under `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::Ar => "ar",
            Self::Es => "es",
            Self::It => "it",
            Self::Pt => "pt",
            Self::Ro => "ro",
            Self::Pl => "pl",
            Self::Ru => "ru",
            Self::Bg => "bg",
            Self::Tr => "tr",
            Self::Sq => "sq",
            Self::SrLatn => "sr-Latn",
            Self::Bs => "bs",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Nl => "Nederlands",
            Self::De => "Deutsch",
            Self::Ar => "العربية",
            Self::Es => "Español",
            Self::It => "Italiano",
            Self::Pt => "Português",
            Self::Ro => "Română",
            Self::Pl => "Polski",
            Self::Ru => "Русский",
            Self::Bg => "Български",
            Self::Tr => "Türkçe",
            Self::Sq => "Shqip",
            Self::SrLatn => "Srpski",
            Self::Bs => "Bosanski",
        }
    }

    /// True when it is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self == Self::Ar
    }

    /// The value of `dir` in HTML.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// The tag to ask a voice for: the language alone, for no voice is named after a script.
    #[must_use]
    pub fn voice_tag(self) -> &'static str {
        let tag = self.tag();
        tag.split_once('-').map_or(tag, |(primary, _)| primary)
    }

    /// The language of a tag such as `fr-BE` or `sr-Latn`; Serbian in Cyrillic letters is offered in Latin ones.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|language| language.voice_tag().eq_ignore_ascii_case(primary))
    }

    /// The first language of a list of wishes (e.g. the browser's) that the app has, or English.
    pub fn choose<'a>(wishes: impl IntoIterator<Item = &'a str>) -> Self {
        wishes.into_iter().find_map(Self::from_tag).unwrap_or_default()
    }
}
