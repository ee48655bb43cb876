"""The words of the young people's own pages: friends, health, rights and who decides."""

from example_project.council.demo.content.parts import (
    LIST_ONLY,
    NO_LISTS,
    WORDS_ONLY,
    Topic,
    card,
    contact,
    easyread,
    heading,
    quote,
    services,
    steps,
    text,
    waiting,
)


FRIENDS = Topic(
    slug="friends",
    title="Friends and love",
    lead="Meet people, have fun, fall in love, stay safe.",
    terms=("category:club",),
    audience="young",
    body=(
        heading("Meet people"),
        text("""
            <p>It is easier to make friends when you do something you like. Go once. If it is not
            for you, try another. You can ask to come and look first, or bring somebody.</p>
        """),
        services(
            "Clubs and things to do",
            by_hand=(
                "bumpy-talkers-youth-meet-up",
                "signpost-deaf-youth-club",
                "weekend-explorers-sampleford",
                "dolphins-disability-swimming",
            ),
        ),
        heading("Good friends"),
        text("""
            <ul>
            <li>They listen to you, and you to them.</li>
            <li>They are kind to you when others are there too.</li>
            <li>They do not want your money, your phone or your flat.</li>
            <li>They take no for an answer.</li>
            </ul>
            <p>If somebody is nice to you to get something, it is not a friend. Some people call it mate
            crime. It is not your fault. Tell somebody.</p>
        """),
        heading("Love and sex"),
        text("""
            <ul>
            <li>You have the right to love who you love.</li>
            <li>You can say no. You can say yes and then no. So can the other person.</li>
            <li>The law says you must both be 16 or over to have sex, and both want it.</li>
            <li>You can talk to a nurse or doctor in private about your body and how not to get
            pregnant or ill.</li>
            </ul>
        """),
        heading("On your phone"),
        text("""
            <p>People may not be who they say. Do not send photos of your body. If you are under 18, it
            is against the law for anybody to ask for them or to have them. If it has happened, you are not in trouble
            for asking for help.</p>
        """),
        contact(
            "If you do not feel safe",
            "Sampleford Council",
            "Tell somebody today. If you are in danger now, call 999. If you cannot speak on the phone, you can text 999 once you have signed up for it.",
            phone="01632 960001",
            hours="At any time",
        ),
        quote("I like that nobody asks why I wear headphones.", "Young man of 16"),
    ),
    ages=(16, 25),
    hidden=NO_LISTS,
)

HEALTH = Topic(
    slug="health",
    title="Your health",
    lead="Your body, your mind and your own doctor.",
    audience="young",
    body=(
        heading("Your doctor"),
        text("""
            <ul>
            <li>From 16 you can say yes or no to what doctors do, as long as you can understand it.</li>
            <li>You can see the doctor alone. What you say stays private. They tell others only if somebody
            may get hurt.</li>
            <li>You can ask for a longer visit, a quiet time or Easy Read.</li>
            <li>Ask: what is it for? What else could we do? What if we do nothing?</li>
            </ul>
        """),
        heading("Your check each year"),
        text("""
            <p>If you have a learning disability, your doctor should ask you to come for a check each
            year, from 14. They look at your heart, weight, eyes, ears and how you feel. Afterwards
            you get a plan. If nobody has asked you, phone and say: "Am I on the list?"</p>
        """),
        heading("When you turn 18"),
        text("""
            <p>You go on to doctors and teams for adults. Ask when you are 16 who it will be. Ask to
            meet them with the old team. The children's speech and language therapists see you
            up to 18. If you still need help, ask your doctor before then. If you have a talking aid, you
            keep it.</p>
        """),
        waiting(
            "How you feel",
            "These things help many people.",
            """
            Tell one person how you feel. You can show a picture or a number from 1 to 10.
            Move your body each day.
            Sleep at the same time. Put the phone away first.
            Do one thing you like.
            If it lasts for two weeks, tell your doctor.
        """,
        ),
        text("""
            <p><b>Do you want to hurt yourself?</b> Call the crisis line on 01632 960142, day or night, or
            call NHS 111 and choose mental health. If you are in danger, call 999.</p>
        """),
        card(
            "camhs-single-point-of-access",
            "<p>If you are under 18. You can ask for yourself.</p>",
            title="Help with feelings",
        ),
        heading("My health passport"),
        text("""
            <p>It is a few pages about you that you can show in a hospital: how you talk, what scares
            you, what helps, what you take. Ask for one on 01632 960132. Your talking page can go in
            it.</p>
        """),
        quote(
            "The nurse read my page and turned the light down. Best visit ever.",
            "Young woman of 19",
        ),
    ),
    hidden=WORDS_ONLY,
)

RIGHTS = Topic(
    slug="rights",
    title="Your rights",
    lead="What people must do, and what to do if they do not.",
    terms=("category:complaints",),
    audience="young",
    body=(
        easyread("rights", "<p>You have <b>rights</b>. They are in the law.</p>"),
        easyread(
            "heard",
            "<p>You have a right to be <b>heard</b>: with words, signs, pictures or a talking aid.</p>",
        ),
        easyread("ask", "<p>You can <b>ask for help</b> yourself. It is free to ask.</p>"),
        heading("Being treated fairly"),
        text("""
            <p>The Equality Act is a law. It says nobody may treat you worse because you are disabled.
            Schools, colleges, shops, doctors, clubs and bosses must make changes so that you can take
            part. You do not need a diagnosis or a plan. You can ask for:</p>
            <ul>
            <li>more time</li>
            <li>a quiet place</li>
            <li>words that are easy to read</li>
            <li>somebody who signs</li>
            <li>a way in with no steps.</li>
            </ul>
        """),
        heading("Help to learn"),
        text("""
            <ul>
            <li>College must do its best to help you.</li>
            <li>You can ask the council to look at whether you need a plan. From 16 you can ask
            yourself.</li>
            <li>If you have a plan, the help in it must happen.</li>
            <li>If you do not agree with the council, you can <a to="appeal">appeal</a>. It is free.</li>
            </ul>
        """),
        heading("Care when you are an adult"),
        text("""
            <p>If you may need care at 18, the council must look at it with you before then. It must say
            in writing what you will get, or why not. If it is hard for you to say what you want and
            you have nobody to help, you can have an advocate. That is a person who speaks up with
            you.</p>
        """),
        heading("Voting"),
        text("""
            <p>You can vote from 18, and put your name on the list from 16. You can bring somebody to
            help you. You cannot be too disabled to vote.</p>
        """),
        steps(
            "If it goes wrong",
            """
            Say it | Tell the person, or somebody you trust. You can write it.
            Ask for help | SENDIASS is free and keeps it private, on 01632 960121.
            Complain | You may complain. Nobody may treat you worse because of it.
            Go on | Look at <a to="when-something-goes-wrong">what to do when something goes wrong</a>.
        """,
        ),
        card("sampleford-sendiass", title="Free advice"),
        quote(
            "I said I will not get off the bus until the ramp works. It works now.",
            "Young man of 21",
        ),
    ),
    ages=(16, 25),
    hidden=LIST_ONLY,
)

DECIDES = Topic(
    slug="who-decides",
    title="Who decides?",
    lead="From 16, mostly you do. You can have help to make up your mind.",
    audience="young",
    intro="""
        <p>There is a law about it: the Mental Capacity Act. It is for people of 16 and over. It says:</p>
        <ul>
        <li>People must start by thinking that you can decide.</li>
        <li>They must help you to decide, as well as they can: with pictures, time, a calm room.</li>
        <li>You may make a choice that others think is silly.</li>
        <li>If you really cannot decide about one thing at this time, others decide what is best for you. They
        must ask what you would want.</li>
        <li>They must choose what takes away as little of your freedom as it can.</li>
        </ul>
        <p>Not being able to decide one thing does not mean you cannot decide others. You may choose
        your clothes, your friends and your lunch, and need help with a loan.</p>
    """,
    body=(
        heading("What about my parents?"),
        text("""
            <ul>
            <li><b>Under 16:</b> they mostly decide, and should listen to you.</li>
            <li><b>16 and 17:</b> you decide about most things. They still look after you.</li>
            <li><b>From 18:</b> they cannot decide for you just because they are your parents. You can ask
            them to help. You can tell the doctor: my mum may know this.</li>
            </ul>
        """),
        heading("Your plan and your college"),
        text("""
            <p>After Year 11 you can say what you want in your plan. You can ask your parents to go on
            doing it with you. If you cannot decide about it, even with help, somebody does it for you.
            This is mostly a parent.</p>
        """),
        steps(
            "How to decide something big",
            """
            What is it about? | Say it in one line.
            What can I choose? | Write or draw each way.
            What is good, what is bad? | Ask others what they think. Then think alone.
            Can I try it? | For one day or one week.
            Say it | Tell people. You can change your mind.
        """,
        ),
        heading("Who can help me decide?"),
        text("""
            <ul>
            <li>Family and friends.</li>
            <li>A teacher, your tutor or your therapist. Therapists can make words and pictures for a
            choice, so that you can say what you want.</li>
            <li>An advocate: a person who is only there for you.</li>
            </ul>
        """),
        contact(
            "Ask for someone on your side",
            words="You can call without your parents. They can find you an advocate.",
        ),
        quote("I chose the blue room. It is a bit cold. It is mine.", "Young woman of 18"),
    ),
    hidden=WORDS_ONLY,
)
