"""The words of Sampleford's pages about complaints, appeals and plans."""

COMPLAIN = {
    "title": "Complaints, and help to agree",
    "slug": "when-something-goes-wrong",
    "lead": "Find out who can put it right, what to do first, and how long you have.",
}

COMPLAIN_BODY = [
    {
        "type": "chooser",
        "value": {"heading": "What went wrong?", "text": "Pick what fits best. You can go back."},
    },
    {
        "type": "advice",
        "value": {
            "text": "You need not do this alone. This service is free. It is separate from the people who decide."
        },
    },
    {"type": "heading", "value": "Talk first, if you can"},
    {
        "type": "text",
        "value": "<p>Many things are put right by talking. Ask for a meeting. Take somebody with you. Write down what was agreed and send it round.</p><p>Talking does not stop the clock. If you have a letter with a decision, work out your last day first.</p>",
    },
    {
        "type": "disagreement",
        "value": {
            "text": "<p>A trained person helps both sides to talk. The person works for neither side. It is free. You can use it with a plan or without one, about school, college, nursery, the council or health.</p>",
            "name": "Evenhand Mediation",
            "phone": "01632 960122",
            "email": "mediation@evenhand.example.org",
        },
    },
    {
        "type": "mediation",
        "value": {
            "text": "<p>Before most appeals you phone a mediation adviser. The adviser tells you what mediation is. You choose if you want it. If you say no, you get your certificate in three working days.</p><p>If you say yes, the council must set up a meeting within 30 days. After the meeting you get your certificate in three working days. You can still appeal.</p>",
            "name": "Evenhand Mediation",
            "phone": "01632 960122",
            "email": "mediation@evenhand.example.org",
        },
    },
    {
        "type": "take",
        "value": {
            "heading": "Have this ready",
            "things": [
                "The council's letter",
                "Your child's plan, if there is one",
                "Reports and e-mails",
                "A list of what happened and when",
                "What you would like to happen",
            ],
        },
    },
]

APPEAL = {
    "title": "Appeal to the SEND Tribunal",
    "slug": "appeal",
    "lead": "A panel that is separate from the council can change its decision about a plan.",
}

APPEAL_BODY = [
    {
        "type": "text",
        "value": "<p>You can appeal when the council will not assess your child, will not make a plan, will not change it, or wants to end it. You can also appeal about what the plan says your child needs, what help it gives, and the school or college in it.</p><p>It costs nothing. You need no lawyer.</p>",
    },
    {"type": "deadline", "value": {"kind": "appeal"}},
    {"type": "route", "value": "assessment-refused"},
    {"type": "route", "value": "plan-school"},
    {
        "type": "take",
        "value": {
            "heading": "What to send",
            "things": [
                "The appeal form",
                "The council's letter",
                "Your certificate, if you need one",
                "The plan and the reports, if you have them",
                "Why you think the decision is wrong, in your own words",
            ],
        },
    },
    {
        "type": "letter",
        "value": {
            "heading": "Words you can start with",
            "outline": "<p>I do not agree with the decision in the letter of ______.</p><p>My child finds these things hard: ______.</p><p>The school has tried: ______. It has not been enough because ______.</p><p>I ask the Tribunal to ______.</p>",
            "has_form": False,
        },
    },
    {"type": "advice", "value": {"text": "They can help you fill in the form."}},
]

ASSESSMENT = {
    "title": "Should we ask for a plan?",
    "slug": "ask-for-a-plan",
    "lead": "What an education, health and care (EHC) plan is, who may ask, and how to ask here.",
}

ASSESSMENT_BODY = [
    {"type": "heading", "value": "What help should there be already?"},
    {
        "type": "text",
        "value": "<p>Every nursery, school and college must help a child who finds learning harder. They should look at what is hard, plan help, do it, and check if it works. Then they start again. You should be part of this, at least three times a year.</p><p>Most children get the help they need like this, with no plan. If it does not happen, talk to the SENCO: the teacher who leads on special needs.</p>",
    },
    {"type": "heading", "value": "When to ask for an assessment"},
    {
        "type": "text",
        "value": "<p>The council looks at two questions:</p><ul><li>Does your child have special educational needs, or might they have?</li><li>Might they need more help than the school can give, so that a plan is needed?</li></ul><p>If the answer to both is yes, the council must assess your child. You need no diagnosis. It does not depend on marks alone. Help with talking, feelings and looking after oneself counts too.</p>",
    },
    {"type": "heading", "value": "Who may ask"},
    {
        "type": "text",
        "value": "<p>You can ask yourself. So can a young person of 16 or over, and the school or college. You do not have to wait for the school.</p>",
    },
    {"type": "heading", "value": "How to ask here"},
    {
        "type": "text",
        "value": '<p>Write to the council\'s SEN casework team, who look after plans: <a href="mailto:ehcreq@sampleford.example.org">ehcreq@sampleford.example.org</a>. Or post it to SEN casework team, Sampleford Council, 1 Council Square, Sampleford AL1 8BN. A letter is enough.</p><p>Is writing hard? Phone <a href="tel:01632960120">01632 960120</a>, Monday to Friday, 9am to 1pm. We write down what you say.</p>',
    },
    {
        "type": "letter",
        "value": {
            "heading": "A letter for you",
            "outline": "<p>I am asking the council to assess my child's education, health and care needs. My child is ______, born on ______, at ______ school.</p><p>My child finds these things hard: ______.</p><p>The help so far: ______.</p>",
            "has_form": True,
        },
    },
    {"type": "timetable", "value": {"kind": "plan"}},
    {"type": "heading", "value": "What if the answer is no?"},
    {
        "type": "text",
        "value": "<p>Ask the council why. Ask the school what it will do now. You can appeal: you have two months from the date on the letter.</p>",
    },
    {"type": "deadline", "value": {"kind": "appeal"}},
    {"type": "coordinator", "value": {"heading": "Who looks after plans for my school?"}},
    {"type": "advice", "value": {"text": "They help you to decide and to write."}},
]

TEAMS = """name,phone,email,schools,areas,notes
Plans team north,01632 960171,plans.north@sampleford.example.org,Hillside Primary School; Sampleford Academy; Oak Lodge School,Northfield; AL3; AL4,Phone on school days from 9am to 1pm
Plans team south,01632 960172,plans.south@sampleford.example.org,St Mary's Primary School; Riverside School,Southgate; AL1; AL2,Phone on school days from 9am to 1pm
Plans team early years,01632 960173,plans.early@sampleford.example.org,All nurseries and pre-schools; Children not in school yet,,For children under 5
Plans team 16 and over,01632 960174,plans.adult@sampleford.example.org,Sampleford College; All colleges and training,,For young people from 16 to 25
"""

#: The same names and numbers as in the directory: a family must not meet two for one thing.
MEDIATION = ("Evenhand Mediation", "01632 960122", "mediation@evenhand.example.org")
COMPLAINTS = (
    "Council complaints (Customer Relations)",
    "01632 960123",
    "complain@sampleford.example.org",
)
PLANS = ("SEN casework team, who look after plans", "01632 960120", "ehcreq@sampleford.example.org")
OFFER_TEAM = ("Local Offer team", "01632 960105", "localoffer@sampleford.example.org")

CONTACTS = {
    "assessment-refused": MEDIATION,
    "plan-refused": MEDIATION,
    "plan-contents": MEDIATION,
    "plan-not-changed": MEDIATION,
    "plan-ended": MEDIATION,
    "plan-health-care": MEDIATION,
    "disagreement": MEDIATION,
    "council-late": COMPLAINTS,
    "council-handling": COMPLAINTS,
    "plan-not-delivered": PLANS,
    "social-care": COMPLAINTS,
    "health": ("PALS for community health", "01632 960124", "pals@lacey-nhs.example.org"),
    "website": OFFER_TEAM,
    "offer": OFFER_TEAM,
    "nursery": ("Council early years team", "01632 960115", "portage@sampleford.example.org"),
}
