"""The words of the joint pathway: who does what at each step, and one page about the child."""

from example_project.council.demo.content.parts import (
    TALK_ONLY,
    Topic,
    card,
    contact,
    heading,
    levels,
    quote,
    steps,
    text,
    timeline,
    together,
)
from example_project.council.demo.content.slcn import ABOUT


PATHWAY = Topic(
    slug="talking-together",
    title="How we work together",
    lead="Who does what at each step, how long it takes, and how you tell your story only once.",
    intro="""
        <p>Many people may help one child. They work for the council, the NHS, a nursery or a
        school. That should not be your problem. This page is what all of us have agreed to do.
        It is the same with a plan and without one.</p>
    """,
    body=(
        heading("You tell your story once"),
        text("""
            <p>There is one page about your child. It is called <b>My talking page</b>. You write it
            with the first person you meet. Then you keep it and bring it along. Each person who helps
            reads it first and adds to it. It says:</p>
            <ul>
            <li>what your child likes and is good at</li>
            <li>how your child tells you things: words, sounds, signs, looks, pulling your hand</li>
            <li>which languages your child hears, and from whom</li>
            <li>what your child understands</li>
            <li>what is hard, and what you would like to be easier</li>
            <li>what you have tried and what helps</li>
            <li>who helps now, with phone numbers</li>
            <li>hearing: when it was tested, and what was found</li>
            <li>what your child says about it, in words or pictures.</li>
            </ul>
            <p>You say who may see it. We ask you each time before we send it on. If we fear that a
            child is not safe, we have to tell others, and we try to tell you first. There is no test
            and no mark on this page.</p>
        """),
        steps(
            "Step by step",
            """
            Somebody notices | You, the nursery, the school or your child. Say what you see. You do not have to know what it is called.
            You talk to one person | Under 5: the health visitor, a family hub or the walk-in. From 5: the teacher or the SENCO, the teacher who plans help. Or call the advice line. You start My talking page together.
            Hearing is checked | If there is any doubt, we ask for a hearing test. Help with talking does not wait for it.
            Help starts where your child is | Home, nursery and school begin at once with ideas from the toolkit. At school this is called assess, plan, do and review.
            A therapist is asked | You or anyone who helps can ask. For a child over 5, school first tries the toolkit for one term. The therapist reads My talking page before meeting you.
            We agree what to do | The therapist tells you what is hard and what is strong. You choose together what to work on first. Everyone gets the same short letter. You get it first.
            We look again | Each term you meet with school or nursery. What has changed? What is next? If it is not enough, we ask more people to help.
            We plan the next move | Before a new nursery, school or college, the old and the new one meet with you. My talking page moves too.
        """,
        ),
        timeline(
            "How long it takes",
            """
            The day you ask | Advice for home. You can go to the walk-in or call the advice line.
            Within 10 working days | A therapist has read your form. You hear if the team can see your child.
            While you wait | Nursery or school helps each day. You can come to the walk-in. If things change, you call the advice line.
            The first visit | You play and talk together. The wait is shown on the page of each service, with its date. Before you go, you know what comes next.
            Within two weeks after that | You get a short letter in plain words. The people you said yes to get it too.
            Once each term | You look at the plan with nursery or school. The therapist comes, or sends news.
            The spring before a move | The new school or college gets to know your child.
        """,
        ),
        together(
            "Who does what at each step",
            """
            Health visitor (under 5) | First talk, the check between 2 and 2½, a fuller look at language, and asking others to help.
            Doctor (GP) | Health, and letters to hospital teams. You do not need the doctor to see a therapist.
            Hearing clinic (audiology) | Tests hearing and tells you on the day. Tells the therapist too, if you say yes.
            Nursery or school, and the SENCO | Help each day, a plan written with you, a talk each term. Keeps the team in touch until there is somebody else.
            Speech and language therapist | Finds out what is hard. Shows you and the staff what to do. Says when it is time for more, or for a break.
            Educational psychologist | Looks with the school at learning and feelings, when help so far has not been enough.
            Specialist teacher | Helps the teachers to change how they teach, so that your child can follow.
            Children's doctor (paediatrician) | Looks when more than talking is hard, or when words have been lost.
            You and your child | Say what matters, try things, and say what works. You can bring somebody along.
        """,
        ),
        levels(
            "How much help, and for whom",
            """
            universal | For every child | <p>Walk-ins, story time, the health visitor, good teaching in class and the Sampleford Talk toolkit. Nobody has to ask for you.</p>
            targeted | For some children, a bit more | <p>Small groups, workshops for parents, and a plan at nursery or school. Most children get all the help they need here.</p>
            specialist | For a few children, much more | <p>A therapist gets to know your child and works with you and the school. For very few, there are teams for the whole region.</p>
            community | Not paid for by the council or the NHS | <p>Charities, clubs, parents who meet, and therapists whom families pay.</p>
        """,
            terms=ABOUT,
        ),
        heading("One person to call"),
        text("""
            <p>When three or more people help your child, one of them is your <b>link person</b>. You
            choose who. The link person knows what everybody does, answers your questions, and sets
            up the next meeting. Before that, call the advice line.</p>
        """),
        contact(
            "Not sure who should do what?",
            "Therapies advice line",
            "We find out who it is, and call you back.",
            phone="01632 960104",
            hours="Tuesday and Thursday, 1pm to 4pm",
        ),
        heading("What we promise"),
        text("""
            <ul>
            <li>We read what you have told us before we ask you more.</li>
            <li>We write so that you can understand it. If not, send it back and say so.</li>
            <li>We bring somebody who speaks your language or signs, if you need it.</li>
            <li>Your child has a say, with words, signs, pictures or a talking aid.</li>
            <li>We do not say "not us" without telling you who it is.</li>
            <li>No one waits for a diagnosis to get help.</li>
            </ul>
        """),
        quote(
            "The new school had read our page. For once I did not have to start with his birth.",
            "Dad of a boy of 11",
        ),
        heading("If it does not work"),
        text("""
            <p>Tell the person you see, or your link person. You can also ask SENDIASS, the free advice service. They keep
            things private and they can come to meetings with you.
            <a to="when-something-goes-wrong">What to do when something goes wrong</a>.</p>
        """),
        card(
            "sampleford-sendiass",
            "<p>Free advice that takes nobody's side but listens to yours.</p>",
            title="Free advice",
        ),
    ),
    hidden=TALK_ONLY,
)
