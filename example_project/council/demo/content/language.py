"""The words about late talking, language disorder and growing up with two languages."""

from example_project.council.demo.content.parts import (
    ON_ITS_HUB,
    TALK_ONLY,
    Topic,
    card,
    facts,
    heading,
    quote,
    services,
    steps,
    text,
    waiting,
)


LATE = Topic(
    slug="late-talking",
    title="Late talking",
    lead="Your child is 1, 2 or 3 and says few words, or none yet.",
    terms=("need:late-talking",),
    body=(
        heading("What many children do"),
        text("""
            <ul>
            <li><b>Around 1:</b> babble, know their name, point or reach to show you things.</li>
            <li><b>Around 18 months:</b> say some words, often about 20. Understand many more.</li>
            <li><b>Around 2:</b> say about 50 words and begin to join two: "more juice".</li>
            <li><b>Around 3:</b> use short sentences. People they know mostly understand them.</li>
            </ul>
            <p>Children differ a lot. Words in all languages count together. So do signs, and words
            that only you understand. This is not a test.</p>
        """),
        heading("Why do some children talk late?"),
        text("""
            <p>Often nobody knows. It can run in families. Some children do not hear well, some are late in other things too. It does
            not come from two languages or from something you did. Some late talkers catch up. Others
            need help for longer. Nobody can be sure which it will be, so help comes first.</p>
        """),
        heading("Ask now, at any age, if"),
        text("""
            <ul>
            <li>your child loses words or stops doing things they did before: tell your doctor or
            health visitor this week</li>
            <li>you are not sure that your child hears you</li>
            <li>your child does not babble, point or look to you by about 1</li>
            <li>your child does not seem to understand simple words by about 18 months</li>
            <li>your child says no words by about 18 months, or does not join words by about 2½</li>
            <li>you are worried. That is enough.</li>
            </ul>
        """),
        steps(
            "What to do here",
            """
            Go to the Chatter Matters walk-in | No letter, no booking. A therapist plays with your child and gives you ideas on the same day.
            Call the health visitor | On 01632 960100. They can do the check now and ask for a hearing test.
            Try a few things at home | They are below. Five minutes a day is a good start.
            Come back | If you see no change in six weeks, come again. A therapist may put your child on the list for the clinic, or offer a place in Word Wizards.
        """,
        ),
        card("chatter-matters-walk-in", "<p>For children from birth to 4.</p>"),
        waiting(
            "What helps at home",
            "Small things, many times a day.",
            """
            Follow your child. Talk about what they look at.
            Add one word. Your child says "car". You say "fast car".
            Offer a choice: milk or water? Show both.
            Wait. Leave a gap in a song, so that your child can fill it.
            Use your hands. Waving, pointing and signs help words to come.
            Keep dummies for sleep.
            Do not test. "Look, a dog!" is better than "What is this?"
            Turn screens off when you play.
        """,
            again=(
                "your child loses words or skills they had",
                "you think that your child does not hear you",
            ),
            phone="01632 960100",
        ),
        quote(
            "I was told boys are lazy. At the walk-in they found he could not hear well.",
            "Mum of a boy of 2",
        ),
        heading("Questions parents ask"),
        text("""
            <h3>Do boys talk later?</h3>
            <p>A little, on average. That is no reason to wait.</p>
            <h3>Do signs stop a child from talking?</h3>
            <p>No. Signs and pictures help many children on their way to words.</p>
            <h3>Is it a sign of autism?</h3>
            <p>Talking late alone does not mean that. If your child also rarely shares things with you
            or plays in a very set way, tell the health visitor. <a to="autism">More about autism</a>.</p>
        """),
    ),
    ages=(0, 4),
    hidden=ON_ITS_HUB,
)

DLD = Topic(
    slug="dld",
    title="Developmental language disorder (DLD)",
    lead="Your child finds it hard to understand or to use words, year after year.",
    terms=("need:language",),
    intro="""
        <p>DLD means that learning and using language is hard, and that it does not go away with
        time. About two children in every class have it. It is often missed, because it does not
        show. A child with DLD may be bright, kind and tired from trying.</p>
    """,
    body=(
        heading("What you may notice"),
        text("""
            <ul>
            <li><b>Under 5:</b> late with words, short or mixed-up sentences, does not follow what you
            ask.</li>
            <li><b>5 to 11:</b> cannot find the word, tells a story that is hard to follow, learns new
            words slowly, copies what others do, finds reading hard to understand.</li>
            <li><b>11 and over:</b> does not get jokes or hints, loses the thread in lessons, gives up,
            is cross or quiet, finds friends hard.</li>
            </ul>
        """),
        heading("What it is, and what it is not"),
        text("""
            <p>There is not one cause. It often runs in families. It does not come from parents, screens or two languages. Children who are deaf, are
            autistic or have a learning disability can have trouble with language too. Then people
            call it a language disorder linked to that, and they get help in the same way.</p>
            <p>Only a speech and language therapist can say that it is DLD, mostly with what the
            school has seen. Before the age of about 5 it is often too early to be sure.
            Help does not wait for the name.</p>
            <p>DLD stays for life. But with help, young people learn, work and live well.</p>
        """),
        steps(
            "What to do here",
            """
            Talk to nursery or school | Ask the SENCO, the teacher who plans help, to look at understanding, not just at talking. Ask them to start the Sampleford Talk toolkit.
            Ask the therapists | You can ask yourself. The form asks what you see at home and what school has tried.
            Have hearing tested | Ask the health visitor, school nurse or doctor.
            Plan with school | Meet each term. Some children need a place in a language base. It needs a plan from the council.
        """,
        ),
        card("childrens-speech-and-language-therapy-service"),
        waiting(
            "What helps at home and in class",
            "Ask school to do the same.",
            """
            Say the name first, then speak.
            One thing at a time, in the order it happens.
            Show it: pictures, lists, hands, real things.
            Give time. Count to ten before you help.
            Ask "What will you do first?" to see if it was understood.
            Teach new words before the lesson, and use them often.
            Let them show what they know without a lot of writing.
        """,
            again=(
                "your child understands less than before",
                "your child no longer wants to go to school",
            ),
            phone="01632 960104",
        ),
        facts("""
            2 in 30 | About two children in every class have DLD. | Norbury and others, 2016
        """),
        heading("School, tests and feelings"),
        text("""
            <p>School must help because your child finds it hard, not because there is a name for it.
            In tests, some children may have more time, breaks or somebody who reads to them. Ask
            early: school has to show that this is how your child works each day.</p>
            <p>Not being understood hurts. Tell school and your doctor if your child is sad or scared,
            or does not want to go.</p>
        """),
        quote("I am not stupid. Just say it again, slower, and show me.", "Girl of 13 with DLD"),
        services(
            "Meet others",
            by_hand=("gabble-parents-evening", "afasic-information-and-parent-support"),
        ),
    ),
    hidden=ON_ITS_HUB,
)

LANGUAGES = Topic(
    slug="more-than-one-language",
    title="More than one language",
    lead="You speak another language at home, or two. Keep it. It helps your child.",
    terms=("category:home-languages",),
    intro="""
        <p>Most children in the world grow up with more than one language. It does not make a child
        talk late. It is not a special need. If a child finds talking hard, it is hard in all
        the languages, and dropping one does not help.</p>
    """,
    body=(
        heading("Good to know"),
        text("""
            <ul>
            <li>Speak the language you know best. Your child learns most from good, rich talk.</li>
            <li>Mixing languages is normal. Grown-ups do it as well.</li>
            <li>Count the words of all languages together.</li>
            <li>A child who is new to English may be quiet at first, while they listen. They still
            talk at home. This can take some months.</li>
            <li>To get good at English in class takes years. That is normal too.</li>
            <li>Stories, songs and prayers in your language count. So do calls with grandparents.</li>
            </ul>
        """),
        heading("When to ask for help"),
        text("""
            <ul>
            <li>Your child finds it hard in your own language too.</li>
            <li>Family who speak your language find your child hard to understand.</li>
            <li>Your child is silent at nursery or school for longer than you would think. See
            <a to="selective-mutism">selective mutism</a>.</li>
            <li>You are worried. That is enough.</li>
            </ul>
            <p>Please do not wait until your child's English is better.</p>
        """),
        steps(
            "What to do here",
            """
            Ask for an interpreter | It is free. Say which language. You do not have to bring a friend, and a child should not have to do it.
            Go or call | The walk-in, the health visitor and the advice line all book interpreters.
            Tell us about all the languages | Who speaks what, and what your child says and understands in each.
            The therapist looks at all of them | A test made for children who speak only English does not tell the whole story. So we also watch, play and ask you.
        """,
        ),
        services(
            "Places to go",
            by_hand=(
                "two-languages-one-child",
                "chatter-matters-walk-in",
                "childrens-therapies-advice-line",
            ),
        ),
        waiting(
            "What helps at home",
            "In any language.",
            """
            Talk about your day while you cook, walk and wash.
            Tell the stories you were told.
            Borrow books in your language. Central Library has them in 14.
            Answer in your language when your child speaks English. Do not force it.
            Find friends for your child who speak it too.
        """,
        ),
        quote(
            "The nursery told us to speak English. The therapist said: please, speak Bengali. I cried.",
            "Mum of twins of 3",
        ),
    ),
    hidden=TALK_ONLY,
)
