"""The words about speech sounds, stammering and selective mutism."""

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
    waiting,
)


SOUNDS = Topic(
    slug="speech-sounds",
    title="Speech sounds",
    lead="Your child talks, but people find it hard to understand what they say.",
    terms=("need:speech-sounds",),
    body=(
        heading("What many children do"),
        text("""
            <ul>
            <li><b>At 2:</b> you understand about half of it. Others understand less.</li>
            <li><b>At 3:</b> people who know your child understand most of it.</li>
            <li><b>At 4:</b> people who do not know your child mostly understand too.</li>
            <li><b>Up to 6 or 7:</b> r and th may still come out wrong. That is common.</li>
            </ul>
            <p>All small children make words simpler, such as "tat" for "cat". It is part of learning.</p>
        """),
        heading("Ask now if"),
        text("""
            <ul>
            <li>you often cannot understand your own child at 3</li>
            <li>others cannot understand your child at 4</li>
            <li>your child uses only a few sounds, leaves out the first sound of words, or says the
            same word in a new way each time</li>
            <li>your child is upset about it, or stops talking</li>
            <li>all words seem to come through the nose</li>
            <li>eating and drinking are hard as well.</li>
            </ul>
            <p>If anyone's speech is slurred all of a sudden, call 999.</p>
        """),
        heading("Why is it hard?"),
        text("""
            <p>Most often a child has not yet worked out how the sounds fit together. Colds and ear
            infections can make sounds hard to hear. A few children were born with a cleft, or have
            muscles that are weak. A few know what they want to say but cannot plan the moves for it.
            That is called verbal dyspraxia, and only a therapist can tell.</p>
        """),
        steps(
            "What to do here",
            """
            Under 4: go to the walk-in | Chatter Matters, no letter needed.
            From 4 to 8: book a Clear Sounds workshop | You book it yourself. Six weeks later a therapist calls. If it was not enough, you get therapy and do not have to ask again.
            Have hearing tested | If your child has many colds or says "what?" a lot.
            Not sure? Call | The advice line, on 01632 960104.
        """,
        ),
        card("clear-sounds-parent-workshop"),
        text("""
            <p>If your child is under 7 and it is one sound only, such as r or th, the clinic does not see
            them. The workshop is open to you. For a lisp, you can ask again at 7 if it bothers your
            child.</p>
        """),
        waiting(
            "What helps at home",
            "Make it safe to try.",
            """
            Say it back the right way and carry on: "Yes, a big fish!"
            Do not make your child say it again.
            If you do not understand, ask to be shown. It is fine to say: my ears missed that.
            Play with sounds: rhymes, animal noises, I spy.
            Look at each other when you talk.
            Tell nursery the words your child uses, so that they understand too.
        """,
            again=(
                "your child stops talking",
                "speech changes a lot in a short time",
            ),
            phone="01632 960104",
        ),
        quote(
            "He stopped telling us about his day. Now he talks all the way home.",
            "Nan of a boy of 5",
        ),
    ),
    hidden=ON_ITS_HUB,
)

STAMMERING = Topic(
    slug="stammering",
    title="Stammering",
    lead="Your child gets stuck on words, stretches sounds or says them again and again.",
    terms=("need:stammering",),
    intro="""
        <p>Some people say stutter. It is the same thing. About one child in twelve stammers for a
        time, often from 2 to 5. For many it goes away. For some it stays, and it is simply how
        they talk. You did not cause it. It often runs in families.</p>
    """,
    body=(
        heading("What you may hear or see"),
        text("""
            <ul>
            <li>parts of words again and again: "m-m-m-mummy"</li>
            <li>long sounds: "ssssnake"</li>
            <li>getting stuck, with no sound at all</li>
            <li>a tight face, closed eyes, a stamp of the foot</li>
            <li>not saying some words, or not talking.</li>
            </ul>
            <p>It comes and goes. There may be good weeks and hard weeks.</p>
        """),
        heading("When to ask"),
        text("""
            <p>Ask now. You need not wait and see. It matters even more if somebody else in the family
            stammers, if it has gone on for six months, or if your child is upset or tense.
            Older children and teenagers can ask at any time.</p>
        """),
        steps(
            "What to do here",
            """
            Ask the Dysfluency Clinic yourself | Dysfluency is their word for stammering. Call 01632 960108. You can also text or write. They call you back, most often within three weeks.
            Tell nursery or school | Ask them to give time, and not to finish words.
            Ask your child | What would make it easier in class? Who should know?
            Meet others | Teenagers can go to Bumpy Talkers. STAMMA has a free helpline.
        """,
        ),
        card("dysfluency-clinic", "<p>From 2 to 18. Parents and young people can ask.</p>"),
        waiting(
            "What helps",
            "At home and in class.",
            """
            Listen to what your child says, not how.
            Keep looking at them, as you always do.
            Wait until they have finished. Do not fill in the word.
            Slow down your own talking a little, and leave gaps.
            Do not say "slow down", "breathe" or "start again".
            Take turns to talk at home, so that no one has to rush.
            You may talk about it. Say: "That word was hard. I like hearing you."
            Never let anyone laugh at it. Tell school at once.
        """,
            again=("your child is upset about it, or stops talking",),
            phone="01632 960108",
        ),
        facts("""
            1 in 12 | About one child in twelve stammers for a time. | STAMMA
        """),
        heading("If you stammer yourself"),
        text("""
            <p>You do not have to sound smooth. You have a right to be heard, and to take your time.
            School must make changes that help, such as a different way to answer the register or
            to do a talk. In speaking tests you can ask for more time. Tell the teacher you like
            best, or ask us to tell them.</p>
        """),
        quote("I still stammer. I also do the school radio.", "Girl of 15"),
        services(
            "Meet others who stammer",
            by_hand=("bumpy-talkers-youth-meet-up", "stamma-helpline-and-webchat"),
        ),
    ),
    hidden=ON_ITS_HUB,
)

MUTISM = Topic(
    slug="selective-mutism",
    title="Selective mutism",
    lead="Your child talks at home but cannot talk at nursery, at school or to people outside.",
    terms=("need:selective-mutism",),
    intro="""
        <p>Selective mutism is a fear. The child wants to speak, but the words will not come out.
        It is not rude, stubborn or a choice. It is not just being shy. Some people call it
        situational mutism. It can be helped, and it is best not to wait.</p>
    """,
    body=(
        heading("What you may notice"),
        text("""
            <ul>
            <li>Your child chats at home and is silent in other places.</li>
            <li>They freeze, look blank or look away when somebody asks them something.</li>
            <li>They may talk to one friend only, or whisper.</li>
            <li>They stop talking when somebody comes in.</li>
            <li>They cannot ask for the toilet or say that they are hurt.</li>
            </ul>
        """),
        heading("When to ask"),
        text("""
            <p>Ask when it has gone on for <b>more than one month</b>, or <b>two months</b> at a new
            nursery or school. A child who is new to English may be quiet for longer while
            they listen. Ask if your child is silent with people who speak your own
            language too, or looks scared.</p>
        """),
        steps(
            "What to do here",
            """
            Talk to the teacher or key person | Do it without your child in the room. Say where and with whom your child talks.
            Ask for the pathway | You or the school call 01632 960107. School has to take part.
            A grown-up at school is trained | You come too. This person plays with your child a little each day, with no pressure.
            Small steps | You talk with your child in an empty room. The grown-up comes nearer bit by bit, day by day. Then they join in. That takes weeks or months.
            Not sure? | Call the advice line, on 01632 960104.
        """,
        ),
        card("selective-mutism-pathway", "<p>From 3 to 16.</p>"),
        waiting(
            "What helps",
            "Ask everyone around your child to do the same.",
            """
            Tell your child that you know. "It is hard. You do not have to talk yet. It will get easier."
            Do not ask, beg, bribe or make a fuss when a word comes.
            Talk about what you both do, and leave a gap. Do not ask questions.
            Let your child point, nod, draw or write. Agree on a way to ask for the toilet.
            Do not speak for your child at once. Count to five first.
            Let your child play near others, with no need to talk.
            Go in early, when the room is empty.
        """,
            again=(
                "your child talks to fewer people than before",
                "your child cannot eat, drink or go to the toilet at school",
            ),
            phone="01632 960107",
        ),
        facts("""
            1 in 140 | About one young child in 140 has selective mutism. | SMIRA
        """),
        heading("Older children and teenagers"),
        text("""
            <p>It is not too late. You decide on the steps yourself. Writing and messages
            count. School must find other ways for you to take part, and for speaking tests. If you are over
            16, or feel low or scared most of the time, your doctor or CAMHS can help. CAMHS is
            the mental health service for children. You can write to them.</p>
        """),
        quote(
            "She whispered the register today. Nobody clapped. It was perfect.",
            "Teacher of a girl of 6",
        ),
    ),
    hidden=ONE_TEAM,
)
