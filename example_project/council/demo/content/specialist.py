"""Therapy for children who need the most help with talking."""

from example_project.council.demo.content.facts import (
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    monthly,
    weekly,
)
from example_project.council.demo.content.routes import ICB, TO_COMMUNITY_NHS


NHS = "https://lacey-nhs.example.org"
THERAPISTS = "Our therapists are registered with the Health and Care Professions Council (HCPC)."
GP = "Your child has a doctor (GP) in Sampleford."

SERVICES = (
    Facts(
        id="f13ecf1d-4e05-5b3b-902f-d1050d2de227",
        name="Dysfluency Clinic",
        summary="""
            Help for children and young people who stammer, from age 2 to 18. Parents can ask for it
            themselves, and it is good to ask early.
        """,
        description="""
            <p>Dysfluency is another word for stammering: words get stuck, sounds are stretched or said
            again and again. We also help with cluttering, which is talking so fast that words run
            together.</p>
            <p><b>Under 7:</b> most children have six sessions with a parent. You learn ways to play
            and talk that take the pressure off. Then you practise at home.</p>
            <p><b>Older children and teenagers</b> can come alone, in pairs or to a group in the
            holidays. We work on feeling sure of yourself, speaking in class and telling other people
            that you stammer. In years 7 to 13 you can come by video.</p>
            <p>School staff can ask us for a one hour talk about how to help.</p>
        """,
        eligibility="""
            For children and young people from 2 to 18 who stammer or clutter.

            Many children between 2 and 4 stammer for a while. About one in twelve does.
            Ask us straight away if someone else in the family stammers. Ask us too if it has gone on for
            more than six months, or if your child is tense or upset about it.

            Nursery does not need to have tried anything first.
        """,
        not_accepted="""
            We see people up to 18. If you are older, your doctor (GP) can tell you about help for
            adults, and STAMMA has a helpline.

            If your child does not stammer but is hard to understand, ask the Children's Speech and
            Language Therapy Service.
        """,
        how_to_get=(
            "Call 01632 960108 or write to dysfl@lacey-nhs.example.org. Parents, carers and young people can ask.",
            "A doctor, health visitor, nursery or school can ask for you too.",
            "Tell us what you hear, when it began and how your child feels about it.",
        ),
        what_happens_next="""
            We talk to you on the phone, usually within three weeks. We tell you what may help at once.

            If a visit would help, we send you a date. At the visit we play and talk, and ask what you
            and your child want to be different.
        """,
        if_not_accepted="We tell you why on the phone and send you our tips. If the stammer changes, call us again. You go straight back to the same person.",
        while_waiting="""
            Look at your child and listen to what they say, not how they say it. Slow down your own
            talking a little. Wait and let them finish. Do not say "slow down" or "take a breath".

            STAMMA has a free helpline and web chat.
        """,
        wait=Wait(2, 3, "To the first phone talk with a therapist.", 15),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment=GP,
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=(
            {"name": "Priti Raman", "title": "Clinical lead", "phone": "01632 960108"},
            {"title": "Text, if you do not like to phone", "textphone": "07700 900108"},
        ),
        schedules=(
            weekly("MO,WE", "09:00", "17:00", by_appointment=True),
            weekly("TU", "15:30", "18:30", by_appointment=True, description="Teenagers"),
            weekly(
                "MO,TU,WE",
                "10:00",
                "15:00",
                period="holidays",
                by_appointment=True,
                description="Groups",
            ),
        ),
        languages=INTERPRETERS,
        formats=formats(f"{NHS}/dysfl", "easy_read", "video", "leaflet"),
        answers=(
            (
                "I hate phoning. How can I ask?",
                "Write or text. You never have to phone us. We do not mind how long it takes to say something.",
            ),
            ("Will you tell my school?", "Only if you want us to."),
            ("Can my brother come?", "Yes. Brothers and sisters can come to one session."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:small-group",
            "inclusion:trained",
            "inclusion:communication-friendly",
            "inclusion:quiet-space",
            "inclusion:step-free",
            "inclusion:changing-place",
            "inclusion:sibling",
        ),
        duties=("sch2.12",),
        place_notes={"Sampleford General Hospital": "Say your child's name at the desk in Zone C."},
    ),
    Facts(
        id="ccadb027-74f1-57aa-b6ca-4e0f5f4429ca",
        name="Selective Mutism pathway",
        summary="""
            Help for children who talk at home but cannot talk at nursery or school. We show a grown-up
            there how to help in small steps.
        """,
        description="""
            <p>Some children chat at home but freeze when they should talk in class or to people they
            do not know well. This is called selective mutism. It comes from fear. Your child is not
            being rude or stubborn, and it is nobody's fault.</p>
            <p>A therapist and an educational psychologist (a person who knows how children learn and
            feel) train one grown-up at nursery or school. That person helps your child a little
            each day, with games and no pressure. First they play near your child while you talk
            together. Bit by bit they join in.</p>
            <p>We do not often see your child ourselves at first. One more new person can make it
            harder.</p>
        """,
        eligibility="""
            For children from 3 to 16 who talk freely with close family, but are silent in class or with
            strangers. This must have gone on for more than one month. If the school is new to them, we
            wait two months.

            The nursery or school has to agree to take part.
        """,
        not_accepted="""
            If your child finds it hard to talk at home as well, ask the Children's Speech and Language
            Therapy Service.

            If your child is very sad or scared in most places, ask CAMHS, the mental health service
            for children.
        """,
        how_to_get=(
            "Talk to your child's teacher or key person. Ask if they agree to take part.",
            "Then you or the school write to selmut@lacey-nhs.example.org or call 01632 960107.",
            "Tell us where and with whom your child does talk.",
        ),
        what_happens_next="""
            We call you and the school. Then we train the grown-up who will help, on the web or at the
            school. You come to the first training too.

            We talk again every six weeks to see which small steps worked.
        """,
        if_not_accepted="We tell you and the school why, and send both of you our tips. If the school does not want to take part, Sampleford SENDIASS can help you talk to them, on 01632 960121.",
        while_waiting="""
            Do not ask your child to speak, and do not give prizes for it. Tell them that you know it
            is hard and that it will get easier. Let them join in by pointing, nodding or playing.

            Ask the teacher to do the same.
        """,
        wait=Wait(4, 6, "To the first training for the school.", 27),
        cost_text="Free for families and for schools.",
        costs=FREE,
        catchment="Your child goes to a school or nursery in Sampleford.",
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "Children's therapies admin", "phone": "01632 960107"},),
        schedules=(
            monthly(
                "2WE",
                "16:00",
                "17:30",
                period="term",
                description="Training on the web for schools and parents",
                by_appointment=True,
            ),
        ),
        languages=INTERPRETERS[:3],
        formats=formats(f"{NHS}/selmut", "easy_read", "video", "leaflet"),
        answers=(
            (
                "Will you make my child talk?",
                "No. We make it feel safe, so that they can when they are ready.",
            ),
            ("My child speaks two languages.", "That is not the cause. Keep using both."),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:trained",
            "inclusion:communication-friendly",
        ),
        duties=("sch2.12", "sch2.4c"),
    ),
    Facts(
        id="770d4aca-2a99-58b5-9dbc-0e928a88d2cb",
        name="AAC and Assistive Technology Team (spoke)",
        summary="""
            Other ways to talk for children and young people who speak little or not at all. We lend picture
            books, switches, and tablets that say words aloud, and we teach you how.
        """,
        description="""
            <p>AAC means augmentative and alternative communication: ways to talk that are not speech,
            or that help speech along. We look at what would suit your child and lend it to you:</p>
            <ul>
            <li>books and boards with pictures, such as PODD books</li>
            <li>switches that say one message</li>
            <li>apps on a tablet that speak.</li>
            </ul>
            <p>We teach you, your family and the staff at school. Signs or a device do not stop a child
            from talking. That is a myth.</p>
            <p>Every half term there is a course for parents, "Core words for beginners". There is also
            a lunch club for people who use AAC, at Oak Spinney Special School. We mend devices within
            five working days.</p>
        """,
        eligibility="For children and young people from 2 to 25 who need another way to talk, or who need it as well as speech.",
        not_accepted="""
            We do not see children who we expect to talk within six months with therapy. The Children's
            Speech and Language Therapy Service helps them.

            If your child only needs a picture timetable, ask their school.

            Some children need a computer that they work with their eyes, or have other complex needs. We
            send them on to the Eastern Counties AAC Hub.
        """,
        how_to_get=(
            "Talk to your child's speech and language therapist or school. One of them has to ask us.",
            "They fill in our form with you. It asks what your child does now to tell people things.",
            "A short film of your child on a phone helps us a lot.",
        ),
        what_happens_next="""
            We visit your child at home, at school or in the clinic. We try some things together. You
            borrow one for eight weeks.

            Then we meet again. If it works, we agree who pays so that your child can keep using it.
            It still belongs to the NHS.
        """,
        if_not_accepted="We write to you and to whoever asked, and say why. They can ask again with more information. You can still come to the course for parents.",
        while_waiting="""
            Point to pictures or real things while you talk. Use the same few signs every day. Give your
            child plenty of time to answer.

            Ask your therapist for a paper board that you can use now.
        """,
        # Older than three months on purpose: families then read that there is no recent figure.
        wait=Wait(6, 10, "To the first visit.", 150),
        cost_text="This is an NHS service. You do not pay, and you borrow the equipment for free.",
        costs=FREE,
        catchment=GP,
        accreditations=THERAPISTS,
        complaints=TO_COMMUNITY_NHS,
        commissioner=ICB,
        funder=ICB,
        contacts=({"title": "AAC co-ordinator", "phone": "01632 960107"},),
        schedules=(weekly("MO,TU,TH", "09:00", "16:00", by_appointment=True),),
        languages=(*INTERPRETERS, {"name": "Makaton signs"}),
        formats=formats(f"{NHS}/aaclocal", "easy_read", "video", "leaflet"),
        answers=(
            (
                "Is my child too young, or not clever enough?",
                "No. You do not have to be able to do anything first to use AAC.",
            ),
            ("What if we break it?", "Tell us. We mend it or lend you another. You do not pay."),
            (
                "Can you make a board in our language?",
                "Yes. Tell us which words matter most at home.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:visuals",
            "inclusion:signing",
            "inclusion:communication-friendly",
            "inclusion:one-to-one",
            "inclusion:step-free",
            "inclusion:accessible-toilet",
            "inclusion:parking",
        ),
        duties=("sch2.12", "sch2.4c"),
        place_notes={"Nether Lacey Clinic": "Room 4, on the ground floor."},
    ),
)
