### Reading aloud, and showing a screen in another language for a moment.

aloud-none = This phone has no voice for { $language }. Its own screen reader may have one: look in the phone’s settings.
aloud-others = It can read this screen in one of these languages.
aloud-long = Keep a finger on a text to hear only that.
show-in = Show this screen in …
show-hint = For somebody beside you who reads another language. One tap brings yours back.
show-back = Back to { $language }
