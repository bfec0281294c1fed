### The shipped steps of the first 48 hours (assets/content/needs.toml has their sources). The person may reword each.

first-step-1 = Before you leave: take your papers, your leaving certificate, your money, your prescription and your medicine.
first-step-2 = Read the page “The first days”. Your body no longer takes the dose you took before. Ask for naloxone.
first-step-3 = Find a phone and charge it. Write three numbers on paper.
first-step-4 = Know how you get away from here: bus, train, someone who comes.
first-step-5 = Tonight: where to sleep? Call early. No place? Call again.
first-step-6 = Today: where do you get the next dose of your medicine or your treatment?
first-step-7 = Eat and drink. Look for a free meal near you.
first-step-8 = Call someone you trust. Do not stay alone tonight.
first-step-9 = Write down the date and place of your follow-up appointment. Tell them if you cannot come.
first-step-10 = Go to the social service of the town where you are: money, urgent help.
first-step-11 = Fix your address: your own, or a reference address. Without an address, no rights.
first-step-12 = Get your health insurance working again. Book a doctor.
first-step-13 = A shower, clean clothes, a place for the day.
first-step-14 = Tell your family that you are back, if you want to.
first-step-15 = Work and training: not today. Just write down where to sign up.
