### Mails to services that register themselves. Only the hub uses these.

mail-link-subject = Your link to the directory
mail-link-text =
    Hello,

    open this link to write or change what the directory says about your services:

    { $link }

    It works once, for one hour. You did not ask for it? Then do nothing.

mail-remind-subject = Is this still right? { $name }
mail-remind-text =
    Hello,

    please look whether what the directory says about “{ $name }” is still right.

    Yes, it is right:
    { $link }

    No, something changed:
    { $page }

    Thank you. People rely on it.

mail-warn-subject = { $name } will be taken out of the directory
mail-warn-text =
    Hello,

    nobody has confirmed “{ $name }” for a long time. On { $day } we take it out of the directory, so that nobody stands before a closed door.

    It is still right? One tap keeps it in:
    { $link }

    Something changed? Change it here:
    { $page }

mail-removed-subject = { $name } is no longer in the directory
mail-removed-text =
    Hello,

    “{ $name }” is no longer in the directory. What you wrote is kept. You can hand it in again here:

    { $page }

mail-published-subject = { $name } is in the directory
mail-published-text =
    Hello,

    “{ $name }” is published. Phones show it after their next update.

    Closed for a day, or full? You can say so at any time, without review:

    { $page }

mail-asked-subject = A question about { $name }
mail-asked-text =
    Hello,

    before “{ $name }” can be published, an editor has a question:

    { $question }

    Please answer here:
    { $page }

mail-refused-subject = { $name } was not published
mail-refused-text =
    Hello,

    “{ $name }” was not published. The reason: { $reason }

    You can change it and hand it in again:

    { $page }
