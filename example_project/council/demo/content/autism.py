"""The words of the hub about autism."""

from example_project.council.demo.content.parts import (
    TALK_ONLY,
    Topic,
    ages,
    card,
    heading,
    levels,
    quote,
    resources,
    services,
    steps,
    text,
    timeline,
    together,
    waiting,
)


AUTISM = Topic(
    slug="autism",
    title="Autism",
    lead="Help for autistic children and young people, and for those who think they may be autistic.",
    terms=("need:autism",),
    intro="""
        <p>Autistic people sense the world, think and get on with others in their own way. Autism is
        not an illness. Nobody has to be cured of it. But a world that is loud, fast and full
        of hints can be very hard. The right changes help a lot.</p>
        <p>You do not need a diagnosis to get help at school, to go to most of the groups here, or
        to call us.</p>
    """,
    body=(quote("I am not shy. I am listening to eleven things at once.", "Autistic girl of 12"),),
    words={
        "talk": """
            <p><b>SENDIASS</b>, the free advice service, tells you in private what you can ask for from
            school. You do not need a diagnosis. You can write to
            <a href="mailto:sendiass@sampleford.example.org">sendiass@sampleford.example.org</a>.</p>
        """,
        "early": """
            <p>If your child is under 5, call the health visitor on 01632 960100, or go to a family hub.
            Both are free, and you need no letter. The walk-in for talking sees autistic children too.</p>
        """,
        "specialist": """
            <p>The Haven at Lacey Vale Academy has 20 places for autistic pupils who can follow lessons
            with help. Oak Spinney is a special school. For both, your child needs an education, health
            and care plan, and the council decides. <a to="ask-for-a-plan">How to ask for a plan</a>.</p>
            <p>If feelings are very hard, the school, your doctor, you or your child can ask CAMHS, the
            mental health service for children. Being autistic is no reason to say no.</p>
        """,
        "payers": """
            <p>The council decides about plans and special schools. The Integrated Care Board (ICB), the
            part of the NHS that plans health care here, decides about the team that assesses. Schools
            help from their own money. NHS England looks after hospital beds for children who are
            very unwell in their minds. If that might happen to your child, ask for a meeting first. It
            is called a care, education and treatment review.</p>
            <p><b>Have your say.</b> The council and the ICB plan this with parents and with autistic young
            people. Join in through Parent Carer Voice, on 01632 960125. <a to="have-your-say">What others said and
            what we did</a>.</p>
        """,
    },
    together=(
        text("""
            <p>You tell your story once here, too. <a to="talking-together">My talking page</a> goes
            with your child. <a to="autism-diagnosis">Who does what, and what happens when</a>.</p>
        """),
    ),
)


NOTICE = Topic(
    slug="autism-signs",
    title="What you may notice, and what helps",
    lead="At home, in nursery and in school, at each age. You can start today.",
    body=(
        heading("What you may notice"),
        text("""
            <p>No two autistic people are alike. Some talk early and a lot, some do not speak. You may
            see some of these:</p>
            <ul>
            <li>They find it hard to know what people mean when they do not say it.</li>
            <li>They like things to stay the same. Change is hard, even nice change.</li>
            <li>They know all about one thing, and love it.</li>
            <li>Sounds, light, touch, smells or food can be too much, or not enough.</li>
            <li>They rock, flap, spin or say the same words. It helps them to feel calm or shows joy.</li>
            <li>They hold it together at school and fall apart at home. Girls and quiet children are
            often missed, because they copy others.</li>
            </ul>
            <p>Each of these can have other reasons. Only a team of trained people can say if it is
            autism. You can start to help at once.</p>
        """),
        ages(
            "Age by age",
            """
            0-5 | Birth to 5 | <p>Ask the health visitor. Nursery can use pictures, calm corners and clear routines from the first day. Portage can come to your home.</p>
            5-11 | 5 to 11 | <p>Ask the teacher and the SENCO, the teacher who plans help. A quiet place, a picture of the day and a warning before change cost nothing.</p>
            11-16 | 11 to 16 | <p>A big school is a lot. Ask for a tour, a map, one person to go to and a way out of class. If your child cannot go to school, ask for help in the first days.</p>
            16-25 | 16 to 25 | <p>You speak for yourself. College, jobs, doctors and clubs must make changes that help you. <a to="young-people">Your page</a>.</p>
        """,
            terms=("need:autism",),
        ),
        waiting(
            "What helps, also while you wait",
            "The wait to be assessed is long. Help does not have to wait.",
            """
            Say what you mean, in few words. Then give time.
            Show what comes next: a picture, a list, a clock.
            Warn before things change.
            Make one calm place with less noise and light. Headphones are fine.
            Share what your child loves. It is a way in, not a waste of time.
            When it all gets too much, it is not being naughty. Say less, move others away, wait, stay near.
            Write down what came before. Next time, change that.
            Tell school what home looks like after school.
        """,
            again=(
                "your child hardly eats or sleeps",
                "your child can no longer go to school",
            ),
            phone="01632 960121",
        ),
        heading("Talking and autism"),
        text("""
            <p>Autistic children talk in many ways: words, whole lines from films, signs, pictures,
            devices. All of them count. A therapist helps your child to be understood, and helps the
            people around your child to change how they talk. It should not teach a child to look
            people in the eye or to hide who they are. <a to="aac">Other ways to talk</a>.</p>
        """),
        quote(
            "We thought the letter would change him. He is the same boy. It changed us.",
            "Dad of a boy of 9",
        ),
        resources(
            "The same for every family in Sampleford",
            """
            All about me, for school | https://sampleford.example.org/all-about-me | web document easyread | Sampleford Council | To print or fill in, also in Easy Read: what I love, what is too much, what helps.
            What will the visit be like? | https://lacey-nhs.example.org/visit | symbols video | The NHS team that assesses | A story in pictures, also as a film with captions: photos of the room and the people.
            Quiet times in Sampleford | https://sampleford.example.org/quiet | web | Sampleford Council | New each month: pools, shops, films and the library.
        """,
        ),
    ),
    hidden=TALK_ONLY,
)

DIAGNOSIS = Topic(
    slug="autism-diagnosis",
    title="Asking for a diagnosis",
    lead="Whom to ask at each age, what happens then, and who does what.",
    body=(
        steps(
            "Should we ask for a diagnosis?",
            """
            You choose | Some families want to know why. Others first want help. Talk it over, with your child as well.
            Under 5 | Talk to your doctor or health visitor. They ask for you.
            From 5 | Talk to school. School sends the form, with your notes. If they say no, call SENDIASS, the free advice service.
            Over 18 | Talk to your own doctor.
            While you wait | School helps for what it sees. Sunrise is open to you before you know.
        """,
        ),
        timeline(
            "What happens then",
            """
            The form | You say what you see at home. School says what it sees. You get a letter that it has come.
            The wait | It is long here. The page of the service shows how long, and on what date that was true. Tell them if things get worse.
            The visit | A doctor or psychologist and a therapist meet your child. They talk with you about the first years, and may visit the school.
            The answer | You hear if it is autism, something else, or not clear yet. You get a report in plain words, and time for questions. Your child should hear it too, in a way that is right for them.
            After that | A call to see how you are. A meeting at school about what should change. If it is not autism, help goes on for what is hard.
        """,
        ),
        card(
            "community-paediatrics-and-neurodevelopmental-assessment",
            "<p>You can ask your doctor which other NHS teams you may choose.</p>",
            title="The team that finds out",
        ),
        together(
            "Who does what",
            """
            You | Know your child. Say what helps and what does not.
            Nursery or school, and the SENCO, the teacher who plans help | Change the day and the room. Write a plan with you and look at it each term.
            Specialist teacher | Shows the staff how to teach and talk so that your child can follow.
            Doctor or health visitor | Looks at health and sleep. Asks the team that assesses (under 5).
            The team that assesses | Finds out if it is autism, with a doctor, a psychologist and a therapist.
            Speech and language therapist | Helps with understanding, talking, friends and meals.
            Occupational therapist | Helps with everyday skills, and with noise, touch and light.
            CAMHS | The mental health service for children. Helps with fear and low mood. Being autistic is no reason to say no.
        """,
        ),
    ),
    hidden=TALK_ONLY,
)

QUESTIONS = Topic(
    slug="autism-questions",
    title="Questions parents ask about autism",
    lead="Short answers, how much help there is, and other parents to talk to.",
    body=(
        heading("Questions parents ask"),
        text("""
            <h3>Did I cause it?</h3>
            <p>No. Nor did screens, food or vaccines.</p>
            <h3>School says they see nothing. What now?</h3>
            <p>Many children hide it all day. Tell school what happens at home, and ask what they do for
            a child who finds it this hard. They need no diagnosis to help.</p>
            <h3>Will a diagnosis get us a plan?</h3>
            <p>Not by itself. A plan is about what help your child needs. <a to="ask-for-a-plan">When to
            ask for a plan</a>.</p>
            <h3>How do we tell our child?</h3>
            <p>Early, in small steps and with pride. Say what is hard, what they are great at, and
            that there are many others.</p>
            <h3>My child hurts themselves or does not want to live.</h3>
            <p>Call NHS 111 and choose the mental health option, at any time. If life is in danger, call
            999.</p>
        """),
        levels(
            "How much help, and for whom",
            """
            universal | For every child | <p>A school where the day is clear and the room is calm. Family hubs. Quiet hours at the library and the pool. Shops, clubs and schools must make changes for disabled people. You do not need a letter.</p>
            targeted | For some children, a bit more | <p>A plan at school, the specialist teachers, the Sunrise course for parents, short breaks.</p>
            specialist | For a few children, much more | <p>The team that assesses, a speech and language therapist, The Haven and special schools, help when feelings are very hard.</p>
            community | Not paid for by the council or the NHS | <p>Clubs, parents who meet, and charities, many of them run by autistic people.</p>
        """,
            terms=("need:autism",),
        ),
        services(
            "Clubs and other parents",
            by_hand=(
                "brick-builders-social-club",
                "saturday-crew-kettlebury",
                "dolphins-disability-swimming",
                "sampleford-parent-carer-voice",
            ),
        ),
    ),
    hidden=TALK_ONLY,
)
