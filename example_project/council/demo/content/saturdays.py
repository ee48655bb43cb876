"""Clubs and days out that give disabled children fun and their parents a rest."""

import datetime

from example_project.council.demo.content.facts import (
    ENGLISH,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, ROWAN_TREE, TO_ROWAN_TREE


SITE = "https://rowantree.example.org"
PAY = "You can pay with the Short Breaks Allowance, a personal budget or a direct payment."

SERVICES = (
    Facts(
        id="babb1517-db12-5faa-95e0-6e6168c20a47",
        name="Saturday Crew, Kettlebury",
        summary="""
            Saturday morning fun for disabled children from 5 to 12, and for their brothers and sisters. Three
            hours off for you.
        """,
        description="""
            <p>Soft play, cooking, building dens and a calm room. Many of our children are autistic. There is one grown-up for three children.
            If your child has money for a helper of their own, we find one.</p>
            <p>Bring a packed lunch without nuts. We can do tube feeds and rescue medicine, once the
            nurses have trained us for your child.</p>
        """,
        eligibility="For children from 5 to 12 with any disability or special need, and their brothers and sisters of that age. You do not need a diagnosis.",
        not_accepted="""
            Over 12? Come to Weekend Explorers in Sampleford.

            We have no bus. You bring your child and take them home. We must leave the building at 1pm, so
            please call if you are late.
        """,
        how_to_get=(
            "Fill in the All About Me form on our web page, or call 01632 960127 and do it on the phone.",
            "Come for tea and a look round with your child.",
            "If your child needs medicine or a tube, tell us then. The nurses train us.",
        ),
        what_happens_next="We agree a first Saturday. You stay for the first half hour. Then you can go and we call you if we need you.",
        if_not_accepted="If we cannot keep your child safe yet, we tell you what we would need and help you ask the council for it.",
        while_waiting="Family splash at Dolphins disability swimming is on Sunday. You do not have to book it.",
        wait=Wait(2, 6, "To the visit for tea. Medicine training can add some weeks.", 25),
        cost_text=f"{PAY} Brothers and sisters pay £5.",
        costs=(
            {"option": "Session", "amount": "9.00", "amount_description": "Brother or sister £5"},
        ),
        catchment="You live in the Sampleford Council area.",
        accreditations="We are registered with Ofsted. All staff have been checked to work with children (DBS check) and know first aid.",
        complaints=TO_ROWAN_TREE,
        commissioner=COUNCIL,
        funder=ROWAN_TREE,
        contacts=(
            {"title": "Rowan Tree office", "phone": "01632 960127"},
            {"title": "Text us", "textphone": "07700 900127"},
        ),
        schedules=(weekly("SA", "09:30", "12:30", period="term"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "Three of the team."}),
        formats=formats(f"{SITE}/satket", "easy_read", "video"),
        answers=(
            ("My child runs away.", "The doors have an alarm and someone always stands there."),
            (
                "My child hits when it is too much.",
                "Tell us what it looks like before. We have a calm room, and we do not send children home for it.",
            ),
            (
                "My child needs to be changed.",
                "We do that. There is a room with a bench. There is no hoist.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:small-group",
            "inclusion:personal-care",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:quiet-space",
            "inclusion:sibling",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:step-free",
        ),
        duties=("sch2.13a", "sch2.15e"),
        place_notes={"Kettlebury Youth Centre": "The door at the back, by the swings."},
    ),
    Facts(
        id="3ffac1a4-b214-5bad-816e-d85f66ed3607",
        name="Weekend Explorers, Sampleford",
        summary="""
            Trips out every other Saturday for disabled children and teenagers from 8 to 17: bowling, the
            cinema, a climbing wall. You drop off and go.
        """,
        description="""
            <p>We meet at St Anne's Hall and go out by minibus or on foot. There is one group for juniors and
            one for teenagers. The teenagers vote on where to go.</p>
            <p>We help with eating, with the toilet and with medicine. There is one grown-up for two or three
            young people.</p>
            <p>The hall stays open, with two of us, for anyone who has had enough.</p>
        """,
        eligibility="For children and young people from 8 to 17 with a disability or a special need. You do not need a diagnosis.",
        not_accepted="""
            Under 8? Come to Saturday Crew in Kettlebury.

            If your child needs a nurse all day, call us first. We may find a way.
        """,
        how_to_get=(
            "Fill in the All About Me form on our web page, or call 01632 960127.",
            "Come and meet us at the hall on a Saturday at 10am.",
            "Choose the dates that suit you for the term.",
        ),
        what_happens_next="A leader calls you and plans the first trip with you. Your child gets a page with photos of the leaders and of the day.",
        if_not_accepted="The teen group is full at the moment. You go on its list and we call you each term to tell you where you are.",
        while_waiting="Ask for the list of quiet times at the cinema and the bowling alley. We send it to you for free.",
        wait=Wait(2, 20, "Juniors: two weeks. Teenagers: about 20 weeks.", 12),
        cost_text=f"{PAY} The price pays for the trip as well.",
        costs=({"option": "Day", "amount": "14.00"},),
        catchment="You live in the Sampleford Council area.",
        accreditations="We are registered with Ofsted. All staff have been checked to work with children (DBS check) and know first aid.",
        complaints=TO_ROWAN_TREE,
        commissioner=COUNCIL,
        funder=ROWAN_TREE,
        contacts=(
            {"title": "Rowan Tree office", "phone": "01632 960127"},
            {"title": "Text us", "textphone": "07700 900127"},
        ),
        schedules=(weekly("SA", "10:00", "15:00", interval=2, dtstart=datetime.date(2026, 9, 5)),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "Four of the team."}),
        formats=formats(f"{SITE}/satsam", "easy_read", "video"),
        answers=(
            (
                "My son does not want to be with little children.",
                "Teenagers have their own group and their own leaders.",
            ),
            (
                "Can a wheelchair come on the bus?",
                "Yes, two in one bus. Tell us how wide the chair is.",
            ),
            (
                "What if the trip is too much on the day?",
                "Someone goes back to the hall with your child. We call you if you like.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "category:youth",
            "category:days-out",
            "delivery:out-and-about",
            "inclusion:small-group",
            "inclusion:personal-care",
            "inclusion:signing",
            "inclusion:quiet-space",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:step-free",
        ),
        duties=("sch2.13a", "sch2.15e"),
        place_notes={"St Anne's Hall": "We meet in the main hall."},
    ),
    Facts(
        id="045bf3a8-1eea-5c12-bba9-56b926ed427e",
        name="Rowan Tree Playscheme",
        summary="""
            Days of play in the school holidays for disabled children from 5 to 16, at Oak Spinney School.
            A nurse is on call.
        """,
        description="""
            <p>There is a playscheme at Easter, in summer and in the October half term. Each day has
            something messy, something quiet and something outside. There is a pool with warm water.</p>
            <p>Children are in groups of six by age, with three grown-ups. Some have a helper of their
            own.</p>
        """,
        eligibility="For children and young people from 5 to 16 with a disability or a special need. You do not need a diagnosis.",
        not_accepted="If your child is under 5, ask at a Best Start Family Hub. The Family Information Service can find other holiday clubs, on 01632 960135.",
        how_to_get=(
            "Fill in the form on our web page. It opens six weeks before each holiday.",
            "Say which days you want most. Most families get two or three days a week.",
            "Free school meals? Put in your HAF code (from the Holiday Activities and Food programme).",
        ),
        what_happens_next="Children who need the most help get a place first. Then it is first come, first served. You hear from us within two weeks, and can visit before the first day.",
        if_not_accepted="We keep a list and call you if a day comes free. This happens a lot, often the evening before.",
        while_waiting="Make a box with things that help your child on a new day: photos, a favourite toy, a snack. Bring it along.",
        wait=Wait(
            1, 2, "From your form to our answer. Forms open six weeks before the holiday.", 21
        ),
        cost_text=f"{PAY} With a HAF code you pay nothing. Lunch is in the price.",
        costs=({"option": "Day", "amount": "22.00", "amount_description": "Free with a HAF code"},),
        catchment="You live in the Sampleford Council area.",
        accreditations="We are registered with Ofsted. A nurse is on call all day.",
        complaints=TO_ROWAN_TREE,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Rowan Tree office", "phone": "01632 960127"},
            {"title": "Text us", "textphone": "07700 900127"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "10:00", "15:30", period="holidays"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "At least one in each group."}),
        formats=formats(f"{SITE}/holiday", "easy_read", "video"),
        answers=(
            (
                "My child has seizures.",
                "The nurse reads your plan with you, and two people in each group are trained.",
            ),
            ("Is there a hoist?", "Yes, in the Changing Places toilet and at the pool."),
            (
                "My child cannot wait or queue.",
                "They do not have to. We plan the day so that there is no queue.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "category:holiday",
            "inclusion:small-group",
            "inclusion:personal-care",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:signing",
            "inclusion:sensory-room",
            "inclusion:trained",
            "inclusion:visit-first",
            "inclusion:no-queue",
        ),
        duties=("sch2.13a", "sch2.15e"),
        place_notes={"Oak Spinney School": "Drive in by the blue gate and stop at the canopy."},
    ),
)
