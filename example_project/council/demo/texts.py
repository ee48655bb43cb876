"""The words of the council's own pages, and the people to call.

All of it is made up. Phone numbers are from 01632 960xxx, which no real line uses, and addresses
end in example.org.
"""

ABOUT = """
<p>Sampleford Council looks after 214,000 people in the town of Sampleford, in Nether Lacey,
Kettlebury, Dunmarsh and Thornwick Green, and in the villages between them. We run schools
admissions, social care, libraries, roads, planning, bins and parks.</p>
<h2>Who decides</h2>
<p>People who live here choose 48 councillors, three for each of the 16 wards, every four years.
The councillors choose a leader, and a cabinet of eight who each look after one part of our
work.</p>
<p>Anyone can come to a meeting of the full council. It meets in the Council House on the second
Tuesday of most months at 7pm. There is a hearing loop, level access and a quiet room. You can ask a
question if you send it to us three working days before.</p>
<h2>What we spend</h2>
<p>This year we will spend £312 million on the services that people use each day. Out of every £10
we spend:</p>
<ul>
<li>£3.80 goes on care for older and disabled adults</li>
<li>£2.90 goes on children and families</li>
<li>£1.10 goes on roads, paths and buses</li>
<li>90p goes on bins and keeping streets clean</li>
<li>£1.30 goes on libraries, parks, planning, housing and all the rest</li>
</ul>
<h2>Our plan</h2>
<p>We have promised four things by 2029: a warm and safe home for everyone who rents from us, a
school place close to home, cleaner rivers, and services that you can reach without a computer.</p>
"""

BINS = """
<h2>Your collection day</h2>
<p>Put your bin at the edge of your property by 7am on the day. We collect food waste every week. We
collect general rubbish one week and recycling the next.</p>
<h2>If we missed your bin</h2>
<p>Leave it out and call us on <a href="tel:01632960021">01632 960021</a> within two working days. We will come back for it within
two more.</p>
<h2>If you need help with your bin</h2>
<p>We can collect it from your door if nobody in your home can move it. It is free. Call us and tell
us where the bin is kept. You do not need a letter from a doctor.</p>
<h2>Big things</h2>
<p>We take away furniture, mattresses and fridges for £28 for up to three things. It is £14 if you
get help with your Council Tax.</p>
"""

TAX = """
<h2>Ways to pay</h2>
<ul>
<li>By Direct Debit on the 1st, 8th, 15th or 22nd of the month.</li>
<li>By card, on <a href="tel:01632960031">01632 960031</a> at any time of day.</li>
<li>With cash at any post office or PayPoint shop. Take your bill with you.</li>
</ul>
<h2>If you cannot pay</h2>
<p>Please call us as soon as you can, on <a href="tel:01632960032">01632 960032</a>. We will not be cross. We can spread what you
owe over more months, check that your bill is right and see if you can pay less.</p>
<h2>Pay less</h2>
<p>You may pay less if you live alone, have a low income, are a student or a carer, or if your home
was changed for someone who is disabled.</p>
"""

SCHOOLS = """
<h2>Ask for a school place</h2>
<p>To start primary school in September, ask by 15 January of that year. To start secondary school,
ask by 31 October of the year before. You can name up to four schools.</p>
<h2>Move to another school in the year</h2>
<p>Talk to the school first. Then call us on <a href="tel:01632960051">01632 960051</a> and we will send you the form or fill it in
with you on the phone.</p>
<h2>Getting to school</h2>
<p>We pay for travel when the nearest school with a place is too far to walk: two miles until the age
of 8, three miles after that. We also pay when a child cannot walk there because of a disability or
health problem.</p>
"""

LIBRARIES = """
<h2>Where and when</h2>
<ul>
<li>Sampleford Central Library, Market Place: Monday to Saturday, 9am to 6pm. Open to 8pm on
Thursday.</li>
<li>Nether Lacey Library, Station Approach: Tuesday, Thursday and Saturday, 10am to 4pm.</li>
<li>Kettlebury Library, Priory Lane: Monday, Wednesday and Saturday, 10am to 4pm.</li>
</ul>
<h2>Join</h2>
<p>It is free. Come in and give us your name and where you live. Children can borrow 15 books at a
time and never pay a fine.</p>
<h2>Quiet hours</h2>
<p>Every library turns its screens off and its lights down from 10am to noon on Saturday.</p>
"""

# In the order they were made. "menu": in the header; "card": its words on the home page, if any.
PLAIN_PAGES = [
    {
        "title": "Bins and recycling",
        "slug": "bins",
        "intro": "When we collect, what goes in which bin, and help if you cannot move yours.",
        "body": BINS,
        "menu": True,
        "card_title": "Bins and recycling",
        "card": "Collection days, missed bins and big things to take away.",
    },
    {
        "title": "Council Tax",
        "slug": "council-tax",
        "intro": "How to pay, how to pay less, and what to do if you are behind.",
        "body": TAX,
        "menu": True,
        "card_title": "Council Tax",
        "card": "Pay your bill, or get help if you cannot.",
    },
    {
        "title": "Schools",
        "slug": "schools",
        "intro": "How to get a school place, change schools and get help with travel.",
        "body": SCHOOLS,
        "menu": True,
        "card_title": "Schools",
        "card": "School places, moving school and travel to school.",
    },
    {
        "title": "Libraries",
        "slug": "libraries",
        "intro": "Three libraries, free to join, with books, computers and a warm place to sit.",
        "body": LIBRARIES,
        "menu": False,
        "card_title": "Libraries",
        "card": "Opening times, quiet hours and how to join.",
    },
    {
        "title": "About the council",
        "slug": "about",
        "intro": "Who we are, who decides and where your money goes.",
        "body": ABOUT,
        "menu": False,
        "card_title": "About the council",
        "card": "Your councillors, our meetings and what we spend.",
    },
]

STORIES = [
    {
        "title": "Mill Road bridge opens again",
        "slug": "mill-road-bridge",
        "days_ago": 4,
        "summary": "The bridge is open to everyone after nine months of repairs, two weeks early.",
        "body": """
<p>Mill Road bridge is open again to cars, buses, bikes and people on foot. We closed it
after divers found that the river had worn away one of its stone feet.</p>
<p>The repair cost £2.4 million. It was planned to take nearly ten months and ended two weeks early.
The path on the east side is now wide enough for two wheelchairs to pass, and the kerbs at both ends
have gone.</p>
<p>“People on the Mill Road side have had a long walk to the shops all year,” said Councillor
Marian Tull, who looks after roads. “Thank you for waiting.”</p>
<h2>What changes</h2>
<ul>
<li>Buses 4 and 4A go back to their old route on Monday.</li>
<li>The free shuttle from the railway station stops on Sunday evening.</li>
<li>The speed limit on the bridge is now 20 miles an hour.</li>
</ul>
""",
    },
    {
        "title": "Quiet hours come to every library",
        "slug": "quiet-hours-libraries",
        "days_ago": 15,
        "summary": "From this week all three libraries have lower lights and no screens on Saturday mornings.",
        "body": """
<p>From 10am to noon on Saturday, our libraries now turn their lights down, switch their screens off
and play no music. Staff wear a green badge, and each library has a corner with soft seats where
nobody will ask you what you need.</p>
<p>Kettlebury Library tried it first, for three months. Visits on Saturday morning went up by a third.</p>
<p>“My son chose his own book for the first time,” said Priya Nair, who brings her two children.
“Nobody minded that it took an hour.”</p>
<p>You do not need to book. Anyone may come in at these hours, and anyone may ask for less noise at
other times too.</p>
""",
    },
    {
        "title": "Tell us what the new park in Dunmarsh needs",
        "slug": "dunmarsh-park",
        "days_ago": 29,
        "summary": "Swings that everyone can use, more trees or a place to sit? You have six weeks to say.",
        "body": """
<p>The field behind Dunmarsh village hall will be a park within a year. There is £380,000 to spend,
and we want the people who will use it to say on what.</p>
<h2>How to have your say</h2>
<ul>
<li>Come to the village hall on any Wednesday from 3pm to 7pm. There will be drawings, models and
cake.</li>
<li>Call us on <a href="tel:01632960061">01632 960061</a> and tell us what you think.</li>
<li>Write to parks@sampleford.example.org. Photographs and children's drawings are welcome.</li>
</ul>
<p>Three designs will go on show in the hall when the six weeks are over, and everyone in Dunmarsh
can vote for one.</p>
""",
    },
]

CONTACT = {
    "title": "Contact us",
    "slug": "contact",
    "show_in_menus": True,
    "search_description": "Phone numbers, addresses and opening hours of Sampleford Council.",
    "intro": "Call, write or come in. If English is not your first language, or you use British Sign "
    "Language, tell us and we will find someone to help.",
    "address": "The Council House\n1 Council Square\nSampleford\nAL1 8BN",
    "phone": "01632 960000",
    "email": "hello@sampleford.example.org",
    "hours": "Monday to Friday, 8:30am to 5pm\nThursday to 7pm",
    "emergency": "<p><b>When we are closed:</b> if a child or an adult is in danger, or a road or "
    'building is not safe, call <a href="tel:01632960001">01632 960001</a> at any time. '
    "If someone could die, call 999.</p>",
}

TEAMS = [
    {
        "name": "Bins and streets",
        "about": "Missed bins, fallen trees, street lights and rubbish left where it should not be.",
        "phone": "01632 960021",
        "email": "streets@sampleford.example.org",
    },
    {
        "name": "Council Tax and benefits",
        "about": "Your bill, paying less, and what to do if you cannot pay.",
        "phone": "01632 960032",
        "email": "tax@sampleford.example.org",
    },
    {
        "name": "Schools",
        "about": "School places, travel to school and free school meals.",
        "phone": "01632 960051",
        "email": "schools@sampleford.example.org",
    },
    {
        "name": "Housing",
        "about": "Repairs to a council home, or help if you may lose your home.",
        "phone": "01632 960071",
        "email": "housing@sampleford.example.org",
    },
    {
        "name": "Adult social care",
        "about": "Care at home, changes to your home, and support if you look after someone.",
        "phone": "01632 960081",
        "email": "",
    },
]
