"""The words about other ways to talk, and about eating and drinking."""

from example_project.council.demo.content.parts import (
    ON_ITS_HUB,
    ONE_TEAM,
    Topic,
    card,
    facts,
    heading,
    quote,
    services,
    steps,
    text,
    together,
    waiting,
)


AAC = Topic(
    slug="aac",
    title="Other ways to talk (AAC)",
    lead="Signs, pictures, books and talking devices for those who cannot rely on speech.",
    terms=("need:aac",),
    intro="""
        <p>AAC stands for augmentative and alternative communication: ways to talk that add to
        speech or stand in for it. Everyone has the right to be heard. Nobody is too young and nobody
        has to pass a test first.</p>
    """,
    body=(
        heading("What it can be"),
        text("""
            <ul>
            <li><b>Nothing but the body:</b> looks, pointing, signs such as Makaton.</li>
            <li><b>On paper:</b> pictures, symbol boards, books with many pages, letters to point at.</li>
            <li><b>Simple devices:</b> a switch that says one message.</li>
            <li><b>Devices that speak:</b> a tablet with a talking app, or one that is worked with the
            eyes, the head or a switch.</li>
            </ul>
            <p>Most people use several. A book for the bath, a device for class, a look for mum.</p>
        """),
        heading("Does it stop a child from talking?"),
        text("""
            <p>No. Many studies have looked at this. AAC does not hold back speech, and for some
            children it helps speech along. It also takes away a lot of anger.</p>
        """),
        steps(
            "How to get it here",
            """
            Start today | You need no letter for signs, pictures and pointing. Ask your therapist for a paper board.
            Your therapist or school asks the AAC team | That is the spoke. Tell them what your child wants to say, and to whom.
            Try it out | The team comes to home or school and lends you things for eight weeks.
            Keep what works | It belongs to the NHS. The team mends it and teaches everyone around your child.
            A few go on to the hub | The spoke asks. You do not have to travel.
        """,
        ),
        card("aac-and-assistive-technology-team-spoke"),
        together(
            "Spoke and hub",
            """
            The spoke: AAC team in Sampleford | Helps nine out of ten. Ages 2 to 25. Your therapist or school asks. Paid for by the local NHS (the Integrated Care Board).
            The hub: Eastern Counties | Helps one in ten. All ages. Only the spoke asks. Paid for by NHS England.
            Who goes to the hub | People who understand much more than they can say, who know that doing one thing makes another happen, and who have used simpler aids.
            Who stays with the spoke | Everyone else, and those with a device from the hub as well. The spoke is there each day.
            School and college | Use the aid all day and charge it, keep new words in it, and let your child use it in tests.
        """,
        ),
        waiting(
            "How to be a good partner",
            "A child learns it as any child learns to talk: by seeing it done.",
            """
            Use the board or device yourself while you talk.
            Keep it in reach, at all times. It is a voice. Nobody may take it away.
            Wait. Ten seconds, twenty.
            Take every try as real: a look, a sound, a push.
            Talk about fun, not only about needs. Jokes and no count most.
            Do not test. Do not move your child's hand for them.
            Put in the words of your home language, too.
        """,
            again=(
                "the device is broken",
                "your child has no way to say that something hurts",
            ),
            phone="01632 960107",
        ),
        facts("""
            9 in 10 | Nine out of ten get their aid from the local team. | NHS England
        """),
        quote(
            "Her first joke was about my cooking. I have never been so happy to be laughed at.",
            "Dad of a girl of 7",
        ),
        heading("Good to know"),
        text("""
            <h3>Can we buy our own?</h3>
            <p>You can. Talk to the team first: a wrong device costs a lot. The team helps with
            your own aid too.</p>
            <h3>What happens at 18 or 25?</h3>
            <p>You keep your aid. Ask the team a year before to name who takes over.</p>
            <h3>Is it in the plan?</h3>
            <p>If your child has an education, health and care plan, the aid and the teaching that goes
            with it should be in there in clear words.</p>
        """),
    ),
    hidden=ON_ITS_HUB,
)

EATING = Topic(
    slug="eating-and-drinking",
    title="Eating and drinking",
    lead="Your child coughs, chokes, is slow or gets upset when they eat or drink.",
    terms=("need:eating",),
    body=(
        heading("If your child cannot breathe: call 999"),
        text("""
            <p>Coughing hard is good: let them cough. If they cannot cough, cry or breathe,
            or if the lips turn blue, <b>call 999 now</b> and do what the person on the phone tells you.</p>
        """),
        heading("Why talking therapists look at meals"),
        text("""
            <p>Speech and language therapists also know about the mouth and swallowing. So they help
            with meals too, but in another team. The word for trouble with swallowing is
            dysphagia.</p>
        """),
        heading("Call your doctor or health visitor soon if your child"),
        text("""
            <ul>
            <li>coughs, chokes or goes red at meals</li>
            <li>sounds wet or rattly after a drink</li>
            <li>has one chest infection after another</li>
            <li>does not gain weight, or loses it</li>
            <li>needs more than half an hour for most meals, and gets tired</li>
            <li>cannot move on from smooth food, or brings food up a lot</li>
            <li>is losing a skill they had.</li>
            </ul>
            <p>Call your doctor or NHS 111 <b>today</b> if your baby has far fewer wet nappies, will not
            drink, or has a cough with a high temperature.</p>
        """),
        heading("If your child is choosy but grows well"),
        text("""
            <p>Most small children go through this. The health visitor can help on 01632 960100, and the
            school nurse for older children. If your child eats only a very few foods and that list
            gets shorter, or meals make your child scared or ill, tell your doctor. That is more than being
            choosy.</p>
        """),
        steps(
            "What to do here",
            """
            Tell your health visitor, doctor or therapist | They ask the feeding team. You cannot ask it yourself, but you can ask them to do it today.
            Show them | Film a meal on your phone. Write down two days of food and drink.
            We look at the form the same day | Urgent: within two weeks. Others: up to six weeks.
            We come at a mealtime | At home, at nursery or at school. You get a plan that all can follow.
        """,
        ),
        card("feeding-and-dysphagia-team"),
        waiting(
            "While you wait",
            "Safe for every child.",
            """
            Sit up well, with feet on something.
            Stay with your child for each meal and drink.
            Go slowly. Small mouthfuls. Stop when they are tired.
            Never force, and do not hide food in a drink.
            Turn off screens. Eat together.
            Do not make drinks thicker, and do not change a tube feed, before the team has told you how.
            Brush teeth twice a day. A clean mouth keeps lungs well.
        """,
            again=(
                "meals get harder or your child gets thinner",
                "there is another chest infection",
            ),
            phone="01632 960100",
        ),
        together(
            "Who does what",
            """
            Speech and language therapist | Watches how your child eats, drinks and swallows. Makes the plan.
            Dietitian | Checks that your child gets enough and grows.
            Occupational therapist | Finds the right chair, cup and spoon.
            Doctor | Looks for causes, such as acid from the tummy, and treats them.
            Nursery or school | Follows the plan. Staff are shown how, before they help.
            You | You know what your child likes and when something is wrong.
        """,
        ),
        quote(
            "They came to our kitchen and ate with us. It was never about me doing it wrong.",
            "Mum of a girl of 1",
        ),
        services(
            "Help with food and meals",
            by_hand=("health-visiting-team-0-to-5", "westmarch-regional-cleft-team"),
        ),
    ),
    words={
        "talk": """
            <p>Is your child under 5? Call the health visitor on 01632 960100. Is your child at school? Ask
            the school office for the school nurse. If you worry tonight, call NHS 111.</p>
        """
    },
    hidden=ONE_TEAM,
)
