"""Help in the first five years."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import COUNCIL, TO_COMMUNITY_NHS, TO_COUNCIL


MILL_ROAD = "Mill Road Family Hub"
NHS = "https://lacey-nhs.example.org"
SITE = "https://sampleford.example.org"

SERVICES = (
    Facts(
        id="19ad24b5-3add-54f9-b167-6971755804a6",
        name="Word Wizards toddler group",
        summary="""
            Six weekly sessions for two-year-olds who say few words. You play together, and we show
            you what helps your child to talk.
        """,
        description="""
            <p>This group is for two-year-olds who say fewer than 50 words, or who do not join words
            yet. A nursery nurse and a therapy assistant run it. You stay with your child.</p>
            <p>We film you playing together for a few minutes. Then we watch it with you and look for
            the things you do that work well. The film is yours. We do not show it to anyone else.</p>
            <p>There are songs, bubbles, books and a snack. Groups are small.</p>
        """,
        eligibility="For children aged 2 who say fewer than 50 words, or who have not begun to join words.",
        not_accepted="""
            You cannot book a place yourself. If you are worried, call your health visitor on
            01632 960100 or come to the Chatter Matters walk-in. They can offer you a place.

            Is your child 3 or older? The walk-in and the advice line can help.
        """,
        how_to_get=(
            "Have your child's 2 year review with the health visiting team, or come to the walk-in.",
            "If the group is right for your child, your health visitor or therapist offers you a place.",
            "We call you to choose Mill Road or Kettlebury and a start date.",
        ),
        what_happens_next="""
            We send you a letter with the dates. There is a picture of the room and the staff in it, so
            your child can see where they will go. Come to all six sessions if you can.

            After the last session we talk about what has changed and what to do next.
        """,
        if_not_accepted="Come to the walk-in as often as you like. You can also borrow a story sack from Central Library.",
        while_waiting="""
            Sit face to face when you play. Say what your child is looking at in one or two words, then
            wait and count to ten in your head. Turn off the television while you play.
        """,
        wait=Wait(3, 7, "A new group starts about every seven weeks.", 30),
        cost_text="The snack is free too.",
        costs=FREE,
        catchment="Your child has a doctor (GP) in Sampleford.",
        accreditations="All staff have been checked to work with children (DBS check).",
        complaints=TO_COMMUNITY_NHS,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(weekly("TH", "10:00", "11:00", description="Six-week blocks"),),
        languages=INTERPRETERS[:3],
        formats=formats(f"{NHS}/littletalk", "easy_read", "video"),
        answers=(
            (
                "What if my child runs about?",
                "That is fine. They can move about, leave and come back.",
            ),
            ("Do I have to be filmed?", "No. Say no and you can still come."),
            ("Can I bring the baby?", "Yes, if you have nobody to look after them."),
        ),
        terms=(
            "diagnosis:no",
            "referral_route:offered",
            "inclusion:small-group",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:gentle-rules",
            "inclusion:carer-stays",
            "inclusion:sibling",
        ),
        duties=("sch2.12", "sch2.1h"),
        place_notes={"Kettlebury Family Hub": "Use the ramp at the side door."},
    ),
    Facts(
        id="42510df4-724f-55d9-b05a-c21dc1ab27d8",
        name="Best Start Family Hub, Mill Road",
        summary="""
            A warm place for families in and around Sampleford. Come in for a chat, play, baby checks,
            parenting groups and advice. A SEND worker helps if your child needs more.
        """,
        description="""
            <p>Come in for a brew and a chat. You can meet midwives, health visitors and people who
            know about benefits. There is stay and play every weekday morning except Wednesday, and a
            toy library.</p>
            <p>Our SEND practitioner can help you work out what to do next if your child is not growing
            and learning like other children. (SEND means special educational needs and
            disabilities.)</p>
            <h3>What's on</h3>
            <ul>
            <li>Baby weigh: Monday, 10am to midday</li>
            <li>Chatty cafe for new mums: Tuesday afternoons</li>
            <li>Bookstart packs: any time</li>
            <li>Job coach: second Thursday of the month</li>
            <li>Evening class for people who are having a baby: Wednesdays</li>
            </ul>
            <p>There are lockers and a microwave for bottles.</p>
        """,
        eligibility="For every family, from before birth to age 19. Young people with special educational needs or a disability can come up to age 25.",
        not_accepted="""
            Nobody is turned away. Children under 8 need an adult with them.

            We are not a nursery and cannot look after your child while you go out. Call the Family
            Information Service on 01632 960135 to find childcare.
        """,
        how_to_get=(
            "Come in when we are open and say hello at the desk.",
            "To talk to the SEND practitioner, ask at the desk or call 01632 960101. You can choose a quiet time.",
        ),
        what_happens_next="""
            We show you round and tell you what is on. You fill in one short card with your name and
            your children's names.

            If you meet the SEND practitioner, you make a plan together. They can fill in forms with
            you and come along to meetings.
        """,
        if_not_accepted="If we cannot help, we find out who can and call them with you.",
        while_waiting="Stay and play is open to you while you wait for other help. You can borrow toys from the toy library.",
        wait=Wait(0, 1, "No wait for the hub. About a week to meet the SEND practitioner.", 9),
        cost_text="Parking is free for two hours.",
        costs=FREE,
        catchment="This is your nearest hub if you live in or around Sampleford. You may use any hub.",
        accreditations="All staff have been checked to work with children (DBS check).",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "Hub reception", "phone": "01632 960101"},
            {"title": "SEND practitioner", "phone": "01632 960101"},
        ),
        schedules=(
            weekly("MO,TU,TH,FR", "09:30", "15:30", place=MILL_ROAD),
            weekly("WE", "12:30", "18:00", place=MILL_ROAD),
        ),
        languages=(
            ENGLISH,
            {"name": "Polish", "code": "pl", "note": "One of our team. In on Monday and Thursday."},
            {"name": "Bengali", "code": "bn", "note": "A volunteer. In on Friday."},
        ),
        formats=(
            *formats(f"{SITE}/hubs", "easy_read", "leaflet"),
            {"kind": "translation", "title": "Polski", "link": f"{SITE}/hubs/pl", "language": "pl"},
        ),
        answers=(
            (
                "Is there a quiet time?",
                "Yes. Stay and play on Friday is for 12 families at most, with soft light and no music.",
            ),
            (
                "Can you change a bigger child?",
                "We have an accessible toilet but no hoist. The nearest Changing Places toilet is in Central Library.",
            ),
            ("What if my child has no diagnosis?", "You do not need one. Come as you are."),
        ),
        terms=(
            "need:autism",
            "diagnosis:no",
            "inclusion:quiet",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:hearing-loop",
            "inclusion:parking",
            "inclusion:sibling",
            "inclusion:carer-stays",
            "inclusion:trained",
            "inclusion:languages",
        ),
        duties=("sch2.13a", "sch2.15f"),
        place_notes={MILL_ROAD: "The main door is by the bus stop."},
    ),
    Facts(
        id="48daf375-8bce-569e-9a5b-3547b9fb0408",
        name="Rhyme time and Story Sacks, Central Library",
        summary="""
            Half an hour of songs, bouncing rhymes and a story for under-fives and their grown-ups, then
            colouring. Just turn up.
        """,
        description="""
            <p>We sing, bounce and share a story for half an hour. Then there is colouring.</p>
            <p>You can borrow a story sack on your library card. It is a bag with a book and puppets.
            We also have some books with Makaton signs and with Widgit symbols. Ask at the desk.</p>
            <p>Songs and rhymes help young children to listen, take turns and learn words.</p>
        """,
        eligibility="For children from birth to 5, with a parent, carer or childminder.",
        not_accepted="Nobody is turned away while there is room. We have space for 30 children.",
        how_to_get=(
            "Come to the children's library on the ground floor. You do not need to book.",
            "To borrow a story sack, join the library at the desk. It is free.",
        ),
        what_happens_next="You sit on the mats and we begin with a hello song. Join in as much as you like.",
        if_not_accepted="If we are full, take a rhyme sheet home and come next time. There is also a rhyme time at Thornwick Green Library.",
        while_waiting="There is no wait. At home, sing one song at the same time each day. Children love to hear it again.",
        wait=Wait(0, 0, "Come five minutes early in wet weather.", 25),
        cost_text="You do not pay to borrow a story sack.",
        costs=FREE,
        catchment="Anyone can come. You do not have to live in Sampleford.",
        accreditations="All staff have been checked to work with children (DBS check).",
        complaints=TO_COUNCIL,
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Children's library", "phone": "01632 960105"},),
        schedules=(weekly("MO", "10:30", "11:00"), weekly("FR", "14:00", "14:30", period="term")),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "Used in the songs on Friday."}),
        formats=formats(f"{SITE}/rhymesam", "easy_read", "audio", "large_print"),
        answers=(
            ("Is one session calmer?", "Yes. Friday is smaller, with fewer people and no bell."),
            (
                "Can my child walk about?",
                "Yes. They can move about, make noise, leave and come back.",
            ),
            (
                "Is there a Changing Places toilet?",
                "Yes, with a hoist, on the ground floor. Ask at the desk for the key.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:gentle-rules",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:sibling",
            "inclusion:carer-stays",
            "inclusion:no-queue",
        ),
        duties=("sch2.15e",),
        place_notes={"Sampleford Central Library": "Children's library, ground floor."},
    ),
)
