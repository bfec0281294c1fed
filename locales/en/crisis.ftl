### The card for an overdose, and help lines. It follows assets/content/first-aid.md sentence by sentence:
### change a sentence there and here together, and have a doctor or nurse read it.
### Headings say nothing to a bystander. $number is the emergency number of the country.

help-title = Help
help-page-title = { $number } · Help
help-numbers = Emergency numbers
help-call-number = Call { $number }
help-back-to-app = Back to the app
help-elsewhere = In these countries the number is another one:
help-sources = Where this comes from
help-languages = Languages

card-title = Someone may be dying. Do this now.

card-look-title = 1. Look.
card-look-shake = Shake the shoulders. Say their name, loud.
card-look-signs = Danger signs:
card-look-wake = They do not wake up.
card-look-breath = They breathe very slowly, or not at all.
card-look-snore = They snore or gurgle.
card-look-blue = Lips or nails are blue or grey. Skin is pale and cold.
card-look-eyes = The black dots in the eyes are tiny.
card-look-limp = The body is limp.
card-look-enough = They do not wake up, or they breathe badly: that is enough. Do not wait.

card-call-title = 2. Call { $number }.
card-call-free = The call is free.
card-call-say = Say: “They do not wake up. They do not breathe well.”
card-call-where = Say where you are. Put the phone on speaker. Do what the person on the phone tells you.

card-naloxone-title = 3. Give naloxone, if you have it.
card-naloxone-nose = Nose spray: lay them on their back. Tilt the head back. Put the tip in one nostril. Press.
card-naloxone-needle = Needle kit: in a muscle, as the leaflet in the kit shows.
card-naloxone-unsure = Not sure it is an opioid? Give it anyway. It does no harm to someone who took no opioid.
card-naloxone-none = No naloxone? Go on to step 4.

card-breathe-title = 4. Help them breathe.
card-breathe-check = Not breathing, or hardly?
card-breathe-how = Head back. Chin up. Pinch the nose. Breathe into the mouth: one breath every 5 seconds.
card-breathe-press = If the person on the phone tells you to press on the chest, do it.
card-breathe-second = After 2 to 3 minutes and no better: give a second naloxone.

card-side-title = 5. Breathing, but not awake? Roll them on their side.
card-side-how = Bend the top knee, so they do not roll back. A hand under the head. Face to the side. They may throw up. On the side, they choke less easily.

card-stay-title = 6. Stay.
card-stay-watch = Do not leave them alone. Watch the breathing until help comes.
card-stay-wears-off = Naloxone wears off after 30 to 90 minutes. The overdose can come back.
card-stay-angry = They may wake up feeling sick, or angry. Tell them what happened. Do not let them take more.
card-stay-tell = Tell the ambulance crew what was taken.

card-scope = This page is about opioids (heroin, methadone, fentanyl, morphine, strong painkillers). Steps 1, 2, 4, 5 and 6 hold for any product.

## The first days

days-title = The first days
days-changed-title = Your body has changed.
days-changed = You took a break. Your old dose can kill you now. Even a few days off is enough.
days-weeks = The first days and the first two weeks are the most dangerous.
days-if = If you use:
days-alone-title = Do not use alone.
days-alone = Have someone near who can call { $number }.
days-low-title = Start low.
days-low = Try a very small amount first. Wait.
days-mix-title = Do not mix.
days-mix = Alcohol, sleeping pills, calming pills (benzos), pregabalin and methadone add up. Together they stop your breathing.
days-smoke-title = Smoking is less risky than injecting.
days-smoke = Injecting hits harder.
days-carry-title = Carry naloxone.
days-carry = Show your friends where it is, and how to use it.
days-treatment-title = On methadone or buprenorphine? Do not stop.
days-treatment = Ask today where you get your next dose. Treatment lowers the risk of dying.
days-anonymous = You do not have to tell anyone your name to ask for help on most help lines.
days-ask-naloxone = Where to get naloxone: ask a support service or a doctor.

## Help lines: kinds, and who comes

line-emergency = Emergency
line-suicide = When you no longer want to live
line-emotional-support = Someone who listens
line-violence = When someone hurts you
line-poison = Poison and products
line-drugs = Support with alcohol and products
line-shelter = A bed for tonight
line-justice = Rights and follow-up
line-service-any = Ambulance, fire, police
line-service-ambulance = Ambulance
line-service-police = Police
line-service-fire = Fire brigade
line-service-text = By text message
line-free = The call is free
line-region = Only in: { $region }
line-languages = They speak: { $languages }
line-always = Day and night
line-sources = Where this number comes from
line-checked = Collected on { $date } from public sources; nobody has dialled it for this list.
line-one-source = Seen in one source only: check it before you rely on it.
line-two-sources = Seen in two sources that do not depend on each other.
