"""Help from bodies for the whole country.

They are real. No phone number and no opening hours are made up in their name.
"""

from example_project.council.demo.content.facts import ENGLISH, FREE, Facts, Wait, formats
from example_project.council.demo.content.routes import complain_to_charity


IPSEA = "https://national-ipsea.example.org"
FINANCE = "https://national-sfe.example.org"

SERVICES = (
    Facts(
        id="2da1bebd-5542-5b88-a07d-7b6484b233ca",
        name="IPSEA legal advice",
        summary="""
            A charity that explains the law on special educational needs, for free. Guides and letters to
            copy on the web, and calls that you can book.
        """,
        description="""
            <p>You can read what the law says about assessments and plans (Education, Health and Care, or
            EHC), school places, being excluded, and appeals. There are letters that you can copy.</p>
            <p>You can also book a call with an adviser. New times come each week and go fast.</p>
        """,
        eligibility="For parents and carers in England of a child or young person up to 25 with special educational needs, and for young people.",
        not_accepted="For a meeting at school or someone at your side, call Sampleford SENDIASS on 01632 960121.",
        how_to_get=(
            "Read the guide on the web site first.",
            "Then book a call there. Look on the day when new times come out.",
            "Have your letters in front of you, with the dates.",
        ),
        what_happens_next="An adviser calls you at the time you booked and tells you where you stand in law. You decide what to do.",
        if_not_accepted="If no call is free, use the guides and letters, and try again the week after. Sampleford SENDIASS can help you too.",
        while_waiting="If you have a decision letter, look for the date on it. You have two months to appeal. Do not wait for a call if that day is near.",
        wait=Wait(None, None, "You can read the guides at once. Calls are booked up fast.", 33),
        cost_text="You do not pay.",
        costs=FREE,
        catchment="Anyone in England.",
        accreditations="IPSEA is a charity.",
        complaints=complain_to_charity(IPSEA),
        commissioner="IPSEA",
        funder="IPSEA",
        contacts=({"title": "Write a message", "email": "help@national-ipsea.example.org"},),
        schedules=(),
        languages=(ENGLISH,),
        formats=formats(f"{IPSEA}/ipsea", "leaflet"),
        answers=(
            ("I do not understand the letter.", "You do not have to. Read it out on the call."),
        ),
        terms=("diagnosis:no", "inclusion:communication-friendly"),
        duties=("sch2.15f", "sch2.21"),
    ),
    Facts(
        id="0242ca94-ae3a-5301-938c-5e2783c5b1d1",
        name="Disabled Students' Allowance",
        summary="""
            Money for students in higher education who have a disability, a health condition or a
            learning difficulty such as dyslexia. You do not pay it back.
        """,
        description="""
            <p>It pays for things that help you to study. It can be someone who takes notes, a computer
            program, a part of the cost of a computer, or extra travel.</p>
            <p>You can ask before you have a firm place. Then help is there from the first day.</p>
        """,
        eligibility="For students in England from age 18 on a higher education course, such as a degree. You have a disability, a long illness, poor mental health or a learning difficulty.",
        not_accepted="It is not for college courses below this level. There the college pays for help. Foundation Learning at Sampleford College can tell you more.",
        how_to_get=(
            "Ask for it when you ask for your student loan. You can also ask for it alone.",
            "Send a letter from a doctor, or a report about your learning difficulty.",
            "The adviser for disabled students at your university can help you.",
        ),
        what_happens_next="If the answer is yes, you talk to someone about how you study and what would help. You get a list of what will be paid for.",
        if_not_accepted="The letter says why. You can send more and ask for another look. The adviser at your university can help you.",
        while_waiting="Tell the university what you need now. It has to make fair changes for you anyway.",
        wait=Wait(None, None, "Ask early: some months before the course begins.", 38),
        cost_text="You do not pay, and you do not pay the money back. You pay a part of a new computer.",
        costs=FREE,
        catchment="You live in England.",
        accreditations="It is a scheme of the government.",
        complaints=(
            """
            Tell Student Finance England first. Its letters say how.

            If that does not help, you can ask for a review by someone who was not part of it.
            """,
            f"{FINANCE}/complain",
        ),
        commissioner="Student Finance England",
        funder="Student Finance England",
        contacts=({"title": "Write a message", "email": "help@national-sfe.example.org"},),
        schedules=(),
        languages=(ENGLISH,),
        formats=formats(f"{FINANCE}/dsa", "leaflet"),
        answers=(
            (
                "I had a plan at school. Does it go with me?",
                "No, it ends. Use what it says to explain what you need.",
            ),
            ("Do I have to tell my tutors?", "No. You choose who knows."),
        ),
        terms=("diagnosis:yes", "inclusion:communication-friendly"),
        duties=("sch2.11",),
    ),
)
