"""Groups to play, sing and talk, for small children and their families."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, GABBLE, TO_COUNCIL, TO_GABBLE


GABBLE_SITE = "https://gabble.example.org"
SITE = "https://sampleford.example.org"
CHECKED = "All helpers have been checked to work with children (DBS check)."

SERVICES = (
    Facts(
        id="ae55aaf3-d6f9-58cb-9cb8-a3dedb624f43",
        name="Two Languages, One Child",
        summary="""
            Play sessions and advice for families with more than one language at home. Keep talking the
            language you know best: it helps your child to talk.
        """,
        description="""
            <p>Do you speak Polish, Bengali, Romanian or another language at home? Two languages do not
            make a child slow to talk. You do not have to give one up.</p>
            <p>We play, sing and read in our own languages. Helpers who speak them join in. They can also
            explain a letter, or come with you to a visit.</p>
            <p>Twice a term a speech and language therapist comes. If you are worried, the therapist
            looks at all the languages your child hears, with a helper.</p>
        """,
        eligibility="For children from birth to 7 and their families, with any home language. You do not need a worry to come.",
        not_accepted="""
            We do not teach English. The library has English classes for parents.

            If your child is over 7, talk to the school or call the therapies advice line on
            01632 960104.
        """,
        how_to_get=(
            "Just come on a Friday in term time.",
            "To see the therapist, write to homelang@gabble.example.org or call 01632 960129. Tell us your languages.",
            "Your health visitor or school can also ask for you.",
        ),
        what_happens_next="A helper who speaks your language meets you, if we have one that day. If you asked for the therapist, we call you with a date.",
        if_not_accepted="Nobody is turned away. If we have no helper for your language, we find an interpreter for the therapist's visit.",
        while_waiting="Talk, sing and tell stories in your own language. Count the words your child says in all languages together.",
        wait=Wait(0, 6, "No wait to play. Up to six weeks for the therapist.", 21),
        cost_text="There are books in 14 languages to borrow.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations=CHECKED,
        complaints=TO_GABBLE,
        commissioner=GABBLE,
        funder=GABBLE,
        contacts=({"title": "Gabble office", "phone": "01632 960129"},),
        schedules=(weekly("FR", "10:00", "11:30", period="term"),),
        languages=(
            ENGLISH,
            {"name": "Polish", "code": "pl", "note": "Every week."},
            {"name": "Bengali", "code": "bn", "note": "Every week."},
            {"name": "Romanian", "code": "ro", "note": "First Friday of the month."},
        ),
        formats=(
            *formats(f"{GABBLE_SITE}/homelang", "easy_read", "video"),
            {
                "kind": "translation",
                "title": "Polski",
                "link": f"{GABBLE_SITE}/homelang/pl",
                "language": "pl",
            },
            {
                "kind": "translation",
                "title": "বাংলা",
                "link": f"{GABBLE_SITE}/homelang/bn",
                "language": "bn",
            },
        ),
        answers=(
            (
                "Nursery told us to speak only English at home.",
                "You do not have to. Tell us, and we can talk to the nursery with you.",
            ),
            ("My English is not good.", "That is fine. Tell us your language on the phone."),
            (
                "My child uses a wheelchair.",
                "The room is on the ground floor, with space to move on the mats.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "referral_route:drop-in",
            "inclusion:languages",
            "inclusion:visuals",
            "inclusion:step-free",
            "inclusion:sibling",
            "inclusion:carer-stays",
            "inclusion:accessible-toilet",
        ),
        duties=("sch2.15c",),
        place_notes={"Mill Road Family Hub": "Garden Room."},
    ),
    Facts(
        id="eacfe99d-f23f-5855-aab3-8f3027e3b7a1",
        name="Sing and Sign tots, Thornwick Green",
        summary="""
            Songs with Makaton signs for babies and toddlers, in the village hall. Everyone is welcome.
            Many of our little ones have Down's syndrome.
        """,
        description="""
            <p>We sing for half an hour and sign the most important word in each line. Then there is tea
            for you, and toys on the floor.</p>
            <p>Makaton signs go along with talking. They help small children to tell you what they want
            before they can say it. Signs do not stop a child from talking.</p>
            <p>You learn about six signs each week. We give you a sheet to put on the fridge.</p>
        """,
        eligibility="For children from birth to 3 and their families. You do not need a diagnosis or a letter.",
        not_accepted="If your child is 4 or over, ask at nursery or school who signs there. Brothers and sisters of any age can still come along.",
        how_to_get=(
            "Just come. You do not need to book.",
            "Is it your first time? Come at 1:20pm and we show you round.",
            "Is it too far for you? Call 01632 960129. We may know someone with a car.",
        ),
        what_happens_next="You sit in a ring on the mats. We sing hello to each child by name and sign it. Join in as much as you like.",
        if_not_accepted="Nobody is turned away.",
        while_waiting="Start with one sign at home, such as more or milk. Say the word each time you sign it.",
        wait=Wait(0, 0, "Come on any Monday in term time.", 14),
        cost_text="Pay what you can. You can use a personal budget.",
        costs=({"option": "Session", "amount": "3.00", "amount_description": "Pay what you can"},),
        catchment="Anyone can come.",
        accreditations=f"{CHECKED} One leader is a Makaton tutor.",
        complaints=TO_GABBLE,
        commissioner=GABBLE,
        funder=GABBLE,
        contacts=({"title": "Gabble office", "phone": "01632 960129"},),
        schedules=(weekly("MO", "13:30", "14:30", period="term"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "In every song."}),
        formats=formats(f"{GABBLE_SITE}/singsign", "video", "leaflet"),
        answers=(
            (
                "My child has a feeding tube and gets ill easily.",
                "Come and sit near the window. Please stay at home if anyone has a cold: we all do.",
            ),
            ("My child will not sit in the ring.", "They can run about. They still listen."),
            ("I cannot sing.", "Nor can we!"),
        ),
        terms=(
            "diagnosis:no",
            "referral_route:drop-in",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:gentle-rules",
            "inclusion:sibling",
            "inclusion:carer-stays",
            "inclusion:step-free",
            "inclusion:parking",
        ),
        duties=("sch2.15c", "sch2.15e"),
        place_notes={"Thornwick Green Village Hall": "Park by the pond. Buggies go in the porch."},
    ),
    Facts(
        id="47fd2122-b671-5a97-9306-357bd247181a",
        name="Rhyme time, Thornwick Green Library",
        summary="""
            Songs, shakers and a short story for under-fives, on Wednesday in term time. A very quiet
            session for six families comes straight after it.
        """,
        description="""
            <p>We sing, shake and read for half an hour on the carpet.</p>
            <p>Is that too loud for your child? The Little Quiet One is at 11:15am. The lights are low,
            there are no shakers, and there are six families at most.</p>
            <p>Songs help small children to listen, take turns and learn words. It does not matter what
            language you sing in.</p>
        """,
        eligibility="For children from birth to 5 with a parent, carer or childminder.",
        not_accepted="Nobody is turned away while there is room. The Little Quiet One has six places, so call first.",
        how_to_get=(
            "Come to the library at 10:30am. You do not need to book.",
            "For the Little Quiet One, call 01632 960105 to keep a place.",
        ),
        what_happens_next="You sit on the carpet and we begin with a hello song. In the quiet session we use picture cards, so that your child can see what comes next.",
        if_not_accepted="If we are full, take a rhyme sheet home. There is also a rhyme time at Central Library.",
        while_waiting="Sing one song at the same time each day. Stop before the last word and wait: your child may fill it in.",
        wait=Wait(0, 1, "The Little Quiet One may be full for a week.", 25),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="Anyone can come.",
        accreditations="All staff have been checked to work with children (DBS check).",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Children's library", "phone": "01632 960105"},),
        schedules=(
            weekly("WE", "10:30", "11:00", period="term"),
            weekly("WE", "11:15", "11:45", period="term", description="The Little Quiet One"),
        ),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "In the quiet session."}),
        formats=formats(f"{SITE}/rhymetho", "easy_read", "audio", "large_print"),
        answers=(
            (
                "My child covers their ears.",
                "Try the Little Quiet One. You can also borrow ear defenders at the desk.",
            ),
            ("Can we just watch first?", "Yes. There is a sofa by the door."),
        ),
        terms=(
            "need:autism",
            "diagnosis:no",
            "category:early-talk",
            "inclusion:quiet",
            "inclusion:small-group",
            "inclusion:visuals",
            "inclusion:gentle-rules",
            "inclusion:step-free",
            "inclusion:sibling",
            "inclusion:carer-stays",
        ),
        duties=("sch2.15e",),
        place_notes={"Thornwick Green Library": "The carpet by the window."},
    ),
)
