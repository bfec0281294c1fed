/// A text of the app, in no language yet: its id and what stands in its gaps.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Its id in the Fluent files.
    pub id: &'static str,
    /// Its variables by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    pub(crate) fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args }
    }
}

/// What stands in a gap of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, e.g. a name the person wrote or a time already put into words.
    Text(String),
    /// A number, which may choose a plural form.
    Number(i64),
    /// Another message, put into words first.
    Message(Box<Message>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                Self::Number(i64::from(number))
            }
        }
    )* };
}
numbers!(u8 u16 u32 i32 i64);

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
