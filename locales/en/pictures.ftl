### One word to a picture, for who reads little. As discreet as the longer names.

pictures-mode = Pictures and large buttons
pictures-mode-hint = One word to each picture, and nothing small.
word-sleep = Bed
word-food = Food
word-wash = Wash
word-papers = Papers
word-money = Money
word-health = Doctor
word-medication = Medicine
word-drugs = Support
word-talk = Talk
word-safety = Safety
word-legal = Rights
word-work = Work
word-family = Family
word-language = Language
word-transport = Travel
word-phone = Phone
word-attended = Went
word-missed = Missed
word-excused = Sorry
word-cancelled = Off
word-rescheduled = Later
