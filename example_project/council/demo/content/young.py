"""The words of the young people's own pages: their hub, jobs, college and home."""

from example_project.council.demo.content.parts import (
    NO_LISTS,
    WORDS_ONLY,
    YOUNG_HUB,
    Topic,
    card,
    contact,
    heading,
    quote,
    services,
    steps,
    text,
    timeline,
)


#: Beside a kind of help: evening classes for all are no Local Offer.
NEEDS = (
    "need:any",
    "need:communication",
    "need:cognition",
    "need:semh",
    "need:sensory-physical",
)

YOUNG = Topic(
    slug="young-people",
    title="Your life, your choices",
    lead="For you, if you are 16 or over and find some things harder.",
    terms=(
        "category:work",
        "category:college",
        "category:transport",
        "category:club",
        "category:mental-health",
        "category:money",
        *NEEDS,
    ),
    audience="young",
    intro="""
        <p>This page is for you. It is about what you want to do next, and who can help. You can
        read it alone or with somebody you trust.</p>
        <p>You may hear people say "preparing for adulthood". They mean this: your job, your home,
        your friends and your health.</p>
    """,
    body=(
        contact(
            "Talk to somebody",
            "Preparing for Adulthood team",
            "You can call, or ask somebody to call with you. You can write. You do not need your parents to do it.",
            phone="01632 960132",
            hours="Monday to Friday, 9am to 5pm",
            email="pfa@sampleford.example.org",
            strong=True,
        ),
    ),
    ages=(16, 25),
    hidden=YOUNG_HUB,
)

WHEN = Topic(
    slug="what-happens-when",
    title="What happens when",
    lead="From 14 to 25: what changes, and how to say what you want.",
    audience="young",
    body=(
        timeline(
            "Year by year",
            """
            Year 9 (you are 13 or 14) | If you have a plan, your meeting each year now asks: what do you want to do when you are grown up?
            14 | You can have a health check each year if you have a learning disability.
            16 | You can say yes or no to your own doctor. After Year 11 you can speak for yourself about your plan. Your money from the state may change.
            17 | If you may need care as an adult, the council talks with you about it.
            18 | You are an adult. You can vote. Adult teams take over. You should meet them before.
            25 | The last day a plan can go on to. Plans often end before, when you have learned what you set out to learn.
        """,
        ),
        heading("Ways to tell people what you want"),
        text("""
            <ul>
            <li>Say it, write it, draw it, film it, sign it or use your talking aid.</li>
            <li>Ask for a meeting in a room that is good for you.</li>
            <li>Ask for the questions before the meeting.</li>
            <li>Bring a friend or somebody you trust.</li>
            <li>Say "I need more time".</li>
            <li>Say "I do not know yet". That is fine too.</li>
            </ul>
        """),
        quote("They asked my mum. I said: ask me. So they did.", "Young man of 17"),
        card(
            "sampleford-sendiass",
            "<p>They help you, too, and keep it private. You need not tell your parents.</p>",
            title="Free advice",
        ),
    ),
    hidden=WORDS_ONLY,
)

JOBS = Topic(
    slug="jobs",
    title="Jobs",
    lead="You can work. There is help to find a job, to learn it and to keep it.",
    terms=("category:work",),
    audience="young",
    body=(
        heading("Ways into a job"),
        text("""
            <h3>Try it out</h3>
            <p>Work experience is some days or weeks at a real job. Ask your school or college. You do
            not have to know what you want yet.</p>
            <h3>Supported internship</h3>
            <p>You learn at a real place of work for a year. A job coach is with you. You need to be 16
            to 24 and have an education, health and care plan. You do not need exams.</p>
            <h3>Apprenticeship</h3>
            <p>You have a job, get paid and learn. You do not need a plan. If maths or English is hard
            for you, ask about the rules that can change for you.</p>
            <h3>A job</h3>
            <p>Part of the week counts. So does a job you make up yourself.</p>
        """),
        services(
            "Help to find work",
            by_hand=(
                "project-springboard-supported-internship",
                "inclusive-apprenticeships-broker",
                "preparing-for-adulthood-team",
            ),
        ),
        steps(
            "How to start",
            """
            Say what you like | Animals? Cars? Quiet? Being outside? Make a list with words or pictures.
            Ask for a careers talk | Every school and college must offer one.
            Try something | One day is enough to learn what you do not like.
            Practise the way | Going Places helps you to learn a bus trip.
            Ask for help in the interview | You can ask for the questions first, or to show what you can do.
        """,
        ),
        heading("At work"),
        text("""
            <p>Your boss must make changes that help you. It is the law. It may be a quiet desk, a list
            with pictures, or a break when you need one. You do not have to say what you have, but it
            helps if they know what you need.</p>
            <p><b>Access to Work</b> is money from the state. It can pay for a job coach, a taxi or a
            talking aid at work. You can also ask for it for an apprenticeship.</p>
        """),
        heading("Money"),
        text("""
            <p>Work may change the money you get from the state. It does not always stop. Ask before you
            start. The Preparing for Adulthood team can do the sums with you.</p>
        """),
        quote(
            "I do the pharmacy shelves. I never mix them up. Now they ask me.", "Young woman of 20"
        ),
        card("going-places-independent-travel-training", title="Learn to travel by yourself"),
    ),
    ages=(16, 25),
    hidden=NO_LISTS,
)

COLLEGE = Topic(
    slug="college",
    title="College and learning",
    lead="What you can do after Year 11, and how to get the help you need there.",
    terms=("category:college",),
    audience="young",
    intro="""
        <p>Until you are 18 you have to learn in some way. It can be school, college, training, or
        work with learning in it. After that you choose.</p>
    """,
    body=(
        heading("What you can choose"),
        text("""
            <ul>
            <li><b>Stay at school</b>, if it has a sixth form.</li>
            <li><b>College:</b> from first steps to hard exams. There are classes for life skills too.</li>
            <li><b>A special college</b>, some with a room to live in. If you have a plan, you can ask for
            one.</li>
            <li><b>Learn at work:</b> see <a to="jobs">Jobs</a>.</li>
            <li><b>University:</b> from 18. There is money for the help you need.</li>
            </ul>
        """),
        services(
            "Places to learn",
            by_hand=(
                "foundation-learning-at-sampleford-college",
                "project-springboard-supported-internship",
                "disabled-students-allowance",
            ),
        ),
        steps(
            "How to choose",
            """
            Go and look | Ask for a day when it is quiet. Bring somebody.
            Ask your questions | Who helps me? Where can I go when it is too much? Who helps with lunch and the bus?
            Tell them what you need | You can do this before you start. They must help you even with no plan.
            If you have a plan | Say at your meeting each year which college you want. By 31 March of your last school year the plan has to name it.
            Try it | Ask for days to try, and to meet your tutor.
        """,
        ),
        heading("If you have a plan"),
        text("""
            <p>After Year 11 the law asks you, not your parents, what you want. They can still help you.
            Your plan can go on while you still have things to learn, up to 25. It does not have to.
            If the council wants to end it and you do not agree, you can <a to="appeal">appeal</a>.</p>
        """),
        heading("In tests"),
        text("""
            <p>You may get more time, a quiet room, breaks, or somebody who reads to you. Ask in the
            first weeks.</p>
        """),
        contact(
            "Ask the college",
            "Sampleford College",
            "Ask for the team that helps students. You can come and look first.",
            phone="01632 960134",
            email="foundation@samplefordcollege.example.org",
        ),
        quote("I went three times before I said yes. Nobody minded.", "Young woman of 18"),
    ),
    ages=(16, 25),
    hidden=NO_LISTS,
)

HOME = Topic(
    slug="home",
    title="A home",
    lead="Where you could live, and how to get help to do it your way.",
    audience="young",
    intro="""
        <p>You do not have to move out. You can. Most people take some years to get there.</p>
    """,
    body=(
        heading("Where people live"),
        text("""
            <ul>
            <li><b>With family</b>, with more say and your own money.</li>
            <li><b>Shared Lives:</b> you live with another family who helps you.</li>
            <li><b>Supported living:</b> your own door, and staff who come when you need them.</li>
            <li><b>Your own flat</b>, alone or with friends.</li>
            <li><b>A care home</b>, if you need somebody there day and night.</li>
            <li><b>A college with rooms</b>, to try it out.</li>
            </ul>
        """),
        steps(
            "How to start",
            """
            Think about a good day | Who is there? What is quiet? What do you do yourself?
            Practise | Cook once a week. Do your washing. Stay one night away.
            Ask the Preparing for Adulthood team | They look at what help you need as an adult. It should happen before you are 18.
            Put your name on the list | The council has a list for homes. Ask them from which age. It can take years, so ask early.
            Go and look | You may say no.
        """,
        ),
        services("Who can help", ("category:adulthood", *NEEDS), ages=(16, 25)),
        heading("Things that make it easier"),
        text("""
            <p>A button that calls for help. A lamp that comes on by itself. A tablet that tells you when to
            take pills. A door bell with a picture. The council can look at what would help
            you. This is often called an occupational therapy visit.</p>
        """),
        heading("Your money"),
        text("""
            <ul>
            <li>You can have your own bank account.</li>
            <li>From 16 you may get money from the state in your own name.</li>
            <li>If money is hard, you can ask somebody you trust to help. You can say how much help.</li>
            <li>Never give your card or your PIN to a friend. A real friend does not ask.</li>
            </ul>
        """),
        quote("I burn toast. It is my toast.", "Young man of 22"),
    ),
    hidden=WORDS_ONLY,
)
