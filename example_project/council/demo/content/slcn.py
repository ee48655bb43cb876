"""The words of the hub about talking and understanding."""

from example_project.council.demo.content.parts import (
    TALK_ONLY,
    Topic,
    ages,
    card,
    facts,
    guide,
    heading,
    quote,
    resources,
    services,
    text,
    video,
    waiting,
)


#: Not the broad area above them: autism has a hub of its own.
ABOUT = (
    "need:late-talking",
    "need:language",
    "need:speech-sounds",
    "need:verbal-dyspraxia",
    "need:stammering",
    "need:selective-mutism",
    "need:social-communication",
    "need:voice",
    "need:cleft",
    "need:aac",
    "need:brain-injury",
)

SLCN = Topic(
    slug="talking",
    title="Talking and understanding",
    lead="Help for children and young people who find it hard to talk, to understand or to be understood. From birth to 25.",
    terms=ABOUT,
    intro="""
        <p>A child has to listen, understand, find the right words, say the sounds and take turns.
        Any of these can be hard. The name for all of it is <b>speech, language and communication
        needs</b>, or SLCN for short.</p>
        <p>It is nobody's fault. It is good to ask early, and it is never too late. You do not need a
        diagnosis or a plan to ask for help here.</p>
    """,
    body=(
        guide("talking"),
        quote(
            "I thought I would be told off for coming too late. They said: good that you are here.",
            "Mum of a boy of 3",
        ),
    ),
    words={
        "talk": """
            <p>You do not have to know what is wrong, or what it is called. On the <b>therapies advice
            line</b> you talk to a therapist, on Tuesday and Thursday from 1pm to 4pm. Or write to
            <a href="mailto:sltadvice@lacey-nhs.example.org">sltadvice@lacey-nhs.example.org</a>.</p>
        """,
        "early": """
            <p>You need no letter, and you need not be sure that something is wrong. The best first step
            for most families is the <b>Chatter Matters walk-in</b>: just go. You see a therapist on
            the same day.</p>
        """,
        "services": """
            <p>Most children get all the help they need from the first two kinds. If your child needs a
            therapist, the main team is the
            <a to="service:childrens-speech-and-language-therapy-service">Children's Speech and Language
            Therapy Service</a>. You can ask for it yourself.</p>
        """,
        "waiting": """
            <p>You can start today. Nursery and school can start too: tell them that you wait. If
            something changes, call the advice line.</p>
        """,
        "specialist": """
            <p>Few children need these teams. Each has rules about whom it sees. Somebody asks it for
            you: talk to your therapist, your school or your doctor (GP) first.</p>
            <ul>
            <li><b>Talking aids (AAC):</b> nine out of ten people get them from the team in Sampleford.
            It asks the bigger team, the hub, if needed. <a to="aac">Other ways to talk</a>.</li>
            <li><b>Cleft lip and palate:</b> also if all the words seem to come through the nose, even
            if nobody can see a cleft.</li>
            <li><b>After a brain injury or a stroke:</b> the hospital asks a team from Westmarch.</li>
            </ul>
        """,
        "budget": """
            <p>A personal budget is money to pay for help that is in your child's plan. You have a say in
            how it is used. Ask the council's plans team, on 01632 960120.</p>
        """,
        "payers": """
            <p>The council pays for teachers who visit schools and for places in special schools. The
            Integrated Care Board (ICB), a part of the NHS, pays for the therapists. NHS England
            pays for rare help. <a to="decisions">How decisions are made</a>.</p>
            <p><b>Have your say.</b> The council and the ICB plan this help with families. Join in through
            Parent Carer Voice, on 01632 960125. <a to="have-your-say">What others said and what we
            did</a>.</p>
        """,
        "resources": """
            <p>These are the same for every family, in every part of Sampleford. On paper they are in
            each library and family hub. We post them to you for free: 01632 960105.</p>
        """,
    },
    together=(
        text("""
            <p>Your child has one team, even when the people work in different places: you, the health
            visitor or the school, the therapist, the hearing clinic and your doctor. You tell your
            story once.</p>
            <p><a to="talking-together">Who does what at each step, how long it takes, and the page about
            your child that goes with you</a>.</p>
        """),
    ),
)

QUESTIONS = Topic(
    slug="talking-questions",
    title="Questions parents ask",
    lead="Short answers about talking, and things to use at home, in nursery and in school.",
    body=(
        heading("What parents ask us"),
        text("""
            <h3>Is it something I did?</h3>
            <p>No. Parents do not cause it. But parents can help a lot.</p>
            <h3>Will it go away by itself?</h3>
            <p>Some children catch up. Others need help. You cannot tell at home, so ask.</p>
            <h3>Do we need a diagnosis or a plan?</h3>
            <p>No. Most children get help without either. <a to="ask-for-a-plan">When it makes sense to
            ask for a plan</a>.</p>
            <h3>Should we speak only English at home?</h3>
            <p>No. Keep your own language. <a to="more-than-one-language">Why, and what helps</a>.</p>
            <h3>Could it be something else?</h3>
            <p>A child who does not answer may not hear well. A child who is angry may not be able to say
            what is wrong. Ask, and we look at it together.</p>
            <h3>Can we pay for a therapist and keep our place in the queue?</h3>
            <p>Yes. It is best if both therapists know about each other. Check that a therapist is on
            the register of the Health and Care Professions Council (HCPC).</p>
            <h3>The therapist has stopped for now. Is that it?</h3>
            <p>No. Help comes in blocks, with time to practise in between. Ask what to do in the break,
            and what would be a reason to come back sooner.</p>
            <h3>What happens at 18?</h3>
            <p>The children's therapists see young people up to 18. Ask them a year before who comes next.
            <a to="health">What young people should know</a>.</p>
            <h3>What if the answer is no?</h3>
            <p>Ask why, and call the advice line on 01632 960104. You can ask again when things change. You
            can also <a to="when-something-goes-wrong">find out what to do when you do not agree</a>.</p>
        """),
        guide("could-it-be-talking"),
        ages(
            "Whom to ask, by age",
            """
            0-2 | Birth to 2 | <p>Your <b>health visitor</b> knows how babies learn to talk. Call about feeding, hearing, sounds and play. If you think your baby does not hear you, ask for a hearing test now.</p>
            2-3 | 2 and 3 | <p>At the <b>check between 2 and 2½</b> the health visitor looks at how your child plays, talks and understands. You need not wait for it: go to the walk-in.</p>
            3-5 | 3 to 5 | <p>Talk to the <b>nursery</b>. The SENCO there plans help for children who need more. (SENCO means special educational needs co-ordinator.) Nursery can start at once, and ask the therapists with you.</p>
            5-11 | 5 to 11 | <p>Talk to the <b>teacher</b>, then to the school's <b>SENCO</b>. The school plans help with you and looks at it again each term. If one term is not enough, school or you can ask the therapists.</p>
            11-16 | 11 to 16 | <p>Trouble with language can look like not trying, or like bad behaviour. Ask the SENCO to look at talking and understanding. Ask about help in tests as well.</p>
            16-25 | 16 to 25 | <p>You can ask for help yourself. College must help you too. The children's therapists see you up to 18. After that, talk to your doctor or your college. <a to="young-people">Your own page</a>.</p>
        """,
            terms=ABOUT,
        ),
        waiting(
            "What helps at home",
            "You can start today. None of it can do harm.",
            """
            Get down to your child's level, so that you see each other's faces.
            Talk about what your child is looking at.
            Say a little less. Use short, clear sentences.
            Then wait. Count to ten in your head, so that your child has time.
            Say words back the right way. Do not ask your child to say them again.
            Share a book or a song each day. Turn off the television while you play.
            Use the language you know best. Home languages are a gift.
            Tell nursery or school what you do. They can do the same.
        """,
            again=(
                "your child loses words, or things they could do before",
                "you think that your child does not hear you",
            ),
            phone="01632 960104",
        ),
        video(
            "A film about playing and talking",
            "6 minutes",
            "https://lacey-nhs.example.org/play-film",
            """
            <p>A dad sits on the floor. His girl of two rolls a car. He waits. She looks up. He says:
            "Car. Fast car!" She rolls it again and says: "Car." He smiles and waits again.</p>
            <p>A therapist says: "He did three things. He got down to her level. He talked about what she
            looked at. And he waited. Five minutes like this each day are a good start."</p>
        """,
        ),
        resources(
            "The same for every family in Sampleford",
            """
            Sampleford Talk toolkit | https://lacey-nhs.example.org/toolkit | web paper | The NHS therapists | Ideas for home, nursery and school, by age. Also on paper, in every library.
            Ten games for the kitchen table | https://lacey-nhs.example.org/games | document easyread language | The NHS therapists | One page for each game, with pictures, in five languages. No toys to buy.
            My talking page | https://sampleford.example.org/my-talking-page | web document symbols | Council and NHS together | The page about your child, so that you tell your story once.
        """,
        ),
        facts("""
            2 in 30 | About two children in each class have a language disorder that stays (DLD). | Norbury and others, 2016
            1 in 12 | About one child in twelve stammers for a time. | STAMMA
            9 in 10 | Nine out of ten people who need a talking aid get it from the local team. | NHS England
        """),
        card(
            "childrens-therapies-advice-line",
            "<p>Your question is not here? Phone and ask.</p>",
            title="Ask a therapist",
        ),
        services(
            "Ask other parents",
            by_hand=("gabble-parents-evening", "sampleford-parent-carer-voice"),
        ),
    ),
    hidden=TALK_ONLY,
)
