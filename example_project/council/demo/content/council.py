"""The council's pages about itself: who decides, its plans, how to have a say, and its notices.

`{prepared}` is a month shortly before the demo was loaded, so that no notice looks old.
"""

DECISIONS = """
<p>This page says who decides about help for children and young people with special educational
needs and disabilities (SEND) in Sampleford, and how you can see or change a decision.</p>
<h2>Decisions about one child</h2>
<ul>
<li><b>Help at school without a plan:</b> the school decides, with you. The SENCO plans it. That is
the teacher for children with special educational needs.</li>
<li><b>Education, Health and Care (EHC) plans:</b> a panel of the council meets every Tuesday. On it
are a head teacher, an educational psychologist, a therapist and a social worker.</li>
<li><b>A place in a base or a special school:</b> the placement panel meets once each half term.</li>
<li><b>Short breaks and care:</b> a panel meets every two weeks. Your social worker tells it what you
need.</li>
<li><b>Therapy and other NHS help:</b> the NHS service decides, by the rules on its page in the
Local Offer.</li>
</ul>
<p>You get every decision in writing, with the reasons. The letter says how to ask for another look,
and by when.</p>
<h2>Decisions about services</h2>
<p>The council and the NHS plan together. They meet four times a year as the SEND Partnership Board.
Two parents from Sampleford Parent Carer Voice and two young people sit on it. They have a vote.</p>
<ul>
<li><b>The council</b> decides about schools, short breaks, travel and family hubs. The cabinet
agrees how much it spends.</li>
<li><b>The Integrated Care Board (ICB)</b>, a part of the NHS, decides about therapies and mental
health.</li>
<li><b>NHS England</b> decides about rare and very special help, such as powered talking
devices.</li>
<li><b>Schools</b> decide how they spend the money for SEND in their own budget.</li>
</ul>
<h2>See what was decided</h2>
<p>We put the notes of each board meeting on this site within ten working days, in plain English.
No child is named in them. We post you a copy if you call
<a href="tel:01632960105">01632 960105</a>.</p>
"""

STRATEGY = """
<p>This is what the council, the NHS and schools have promised children and young people with special
educational needs and disabilities (SEND), for the years up to 2029. We wrote it with 340 parents and
carers and with 112 young people.</p>
<h2>What young people asked for</h2>
<p>“Ask me, not just my mum.” “Stop making me tell it again.” “I want a job, not a
scheme.”</p>
<h2>Our five promises</h2>
<ol>
<li><b>Help early.</b> You do not have to wait for a diagnosis. Every family hub has someone who knows
about SEND.</li>
<li><b>Tell it once.</b> With your yes, those who help your child share one page about them.</li>
<li><b>Close to home.</b> By 2028 there will be 60 more places in bases in ordinary schools, 20 of
them for language and speech.</li>
<li><b>Shorter waits.</b> No child waits more than 12 weeks for a first visit to speech and language
therapy by 2028. Today it is 16 weeks.</li>
<li><b>A good life as an adult.</b> We will have 30 supported internships each year, in place of 12.</li>
</ol>
<h2>How we are doing</h2>
<ul>
<li>Plans finished in 20 weeks: 61 out of 100. Two years ago it was 48. The law says all of them, so
this is not good enough.</li>
<li>Families who find it easy to know whom to ask: 54 out of 100. It was 39.</li>
<li>Wait for an autism assessment: 18 to 24 months. It has not got shorter. We are taking on
two more doctors.</li>
</ul>
<p>We write down how we are doing every six months. The board looks at it, and so can you.</p>
<h2>Buildings and lessons for everyone</h2>
<p>Our accessibility strategy for schools says how we make buildings, lessons and letters easier to
use. Ask us for a copy in print, in large print or in Easy Read, on
<a href="tel:01632960105">01632 960105</a>.</p>
"""

SAY = """
<p>You can tell us what you think of the Local Offer at any time: what is missing, what is wrong, what is
hard to read, and what helped.</p>
<h2>How to tell us</h2>
<ul>
<li>Call <a href="tel:01632960105">01632 960105</a>, Monday to Friday, 9am to 5pm. We write down what
you say and read it back to you.</li>
<li>Text <a href="sms:07700900105">07700 900105</a>.</li>
<li>Write to localoffer@sampleford.example.org.</li>
<li>Fill in a card at any library or family hub. You can draw on it.</li>
<li>Come to a coffee morning of Sampleford Parent Carer Voice, on the last Friday of the month, 10am to
noon, in Central Library.</li>
</ul>
<p>You do not have to give your name. Please do not tell us the names of children.</p>
<h2>What we do with it</h2>
<p>We read everything within five working days. If a fact is wrong, we put it right. Once a year we show
what people told us and what we did about it.</p>
<h2>You said, we did</h2>
<ul>
<li><b>You said:</b> there is no swimming for children who hate noise. <b>We did:</b> the pool now
turns its music off for family splash.</li>
<li><b>You said:</b> nobody tells us how long the wait is. <b>We did:</b> each service says it now, with
the day on which it was true.</li>
<li><b>You said:</b> we want more Saturday clubs for teenagers. <b>We could not yet:</b> there is no
money for a second one this year. We have asked for it.</li>
</ul>
<h2>We are asking now</h2>
<p><b>Short breaks:</b> what should the money be for? Tell us what your family would choose. A group of
parents looks at all the answers with us in the spring.</p>
<h2>If you want to complain</h2>
<p>If something went wrong for your child, call Customer Relations on
<a href="tel:01632960123">01632 960123</a>.</p>
"""

ACCESSIBILITY = """
<p>Sampleford Council runs this web site. We want as many people as possible to be able to use it. You
should be able to:</p>
<ul>
<li>make the words four times as big without losing any</li>
<li>use it with a keyboard only, or by talking to it</li>
<li>listen to it with a screen reader</li>
<li>use it without JavaScript, and on an old phone.</li>
</ul>
<p>We have also made the words as simple as we can.</p>
<h2>How accessible this site is</h2>
<p>This site partly meets level AA of the Web Content Accessibility Guidelines, version 2.2.
These parts do not meet it yet:</p>
<ul>
<li>Some older documents are not tagged, so a screen reader may read them in the wrong order.</li>
<li>Some words come from other services as they wrote them. They can be hard to read.</li>
<li>The map of services cannot be used with a screen reader. The list beside it has the same
places.</li>
</ul>
<h2>If you need it another way</h2>
<p>Call <a href="tel:01632960105">01632 960105</a> or write to localoffer@sampleford.example.org. Tell
us what you need: large print, Easy Read, audio, braille or another language. We answer within
five working days and it is free.</p>
<p>If you are deaf, text us on <a href="sms:07700900105">07700 900105</a>. All our offices have a
hearing loop.</p>
<h2>Tell us about a problem</h2>
<p>If you find something that does not work for you, please tell us in the same way. We want to put it
right.</p>
<h2>What the law says</h2>
<p>The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
are the law for this. The Equality and Human Rights Commission enforces them. If you do not like
our answer, contact the Equality Advisory and Support Service.</p>
<h2>How we tested it</h2>
<p>We prepared this statement in {prepared}. We tested every kind of page with a keyboard, with
a screen reader, at 400% zoom and with a testing tool. Six disabled people who live here tried to find a
service and a phone number. We look at it again every year.</p>
"""

PRIVACY = """
<p>This page says what Sampleford Council keeps about you when you use this web site and the Local
Offer, and why. We prepared it in {prepared}.</p>
<h2>When you look around</h2>
<p>You do not need an account. We do not set cookies for families. We do not use tools that
follow you from site to site.</p>
<ul>
<li><b>My list</b> is kept in the address of the page, on your own device. We do not keep it.</li>
<li><b>Your postcode</b> is used once, to find what is near. We do not keep it.</li>
<li><b>Words you search for</b> are counted if we find little for them, so that we can see what is
missing. We do not keep who asked. Words that may be a name are left out.</li>
</ul>
<h2>When you write or call</h2>
<p>We keep your name, how to reach you and what you told us, for as long as we need to answer, and then
for two years. Only the people who have to deal with it see it.</p>
<p>If you tell us that a child is not safe, we must pass it on.</p>
<h2>Why we may keep it</h2>
<p>The law asks us to run the Local Offer and to listen to what you say about it. This is called a
public task. Facts about health are kept with more care.</p>
<h2>Your rights</h2>
<p>You can ask to see what we keep about you, and ask us to put it right or to delete it. Young people
can ask for themselves.</p>
<p>Call our Data Protection Officer on <a href="tel:01632960040">01632 960040</a>, or write to
privacy@sampleford.example.org. We answer within one month and it is free.</p>
<p>If you are not happy with our answer, you can complain to the Information Commissioner's Office
(ICO).</p>
"""

#: As `texts.PLAIN_PAGES`. "below": the slug of the page above, where it is not the home page.
COUNCIL_PAGES = [
    {
        "title": "How decisions are made",
        "slug": "decisions",
        "below": "about",
        "intro": "Who decides about help for a child, and who decides which services there are.",
        "body": DECISIONS,
    },
    {
        "title": "Our SEND strategy",
        "slug": "send-strategy",
        "below": "about",
        "intro": "What we have promised children and young people with SEND, and how we are doing.",
        "body": STRATEGY,
    },
    {
        "title": "Have your say",
        "slug": "have-your-say",
        "below": "about",
        "intro": "Tell us what is missing, wrong or good in the SEND Local Offer.",
        "body": SAY,
    },
    {
        "title": "Accessibility statement",
        "slug": "accessibility",
        "below": "about",
        "intro": "How easy this site is to use, and what to do if it is not.",
        "body": ACCESSIBILITY,
    },
    {
        "title": "Privacy notice",
        "slug": "privacy",
        "below": "about",
        "intro": "What we keep about you, and what we do not.",
        "body": PRIVACY,
    },
]
