"""Special schools, and therapy after an injury to the brain."""

from example_project.council.demo.content.facts import (
    ENGLISH,
    FREE,
    INTERPRETERS,
    Facts,
    Wait,
    formats,
    weekly,
)
from example_project.council.demo.content.routes import (
    COUNCIL,
    NHS_ENGLAND,
    TO_CHILDRENS_HOSPITAL,
    complain_to_school,
)


OAK = "https://oakspinney.example.org"
FAIRLAWN = "https://fairlawn.example.org"
WESTMARCH = "https://wch-nhs.example.org"
OFSTED = "Ofsted inspects the school. You can read its reports on the Ofsted web site."
NO = "The council's letter says why, and how to appeal. Sampleford SENDIASS can help you, on 01632 960121."

SERVICES = (
    Facts(
        id="ef546af9-7ca0-5493-a5b3-779d813a6fda",
        name="Oak Spinney Special School",
        summary="""
            A school for 140 children and young people from 3 to 19 who need help with all of their
            learning. Signs, symbols and talking devices are used all day long.
        """,
        description="""
            <p>Our pupils have severe learning difficulties, or profound and multiple ones. Many are
            autistic. Many use a wheelchair.</p>
            <p>Everyone tells us things in their own way: with signs, symbols, real things to hold, a
            device, a look or a sound. We answer all of them. Nurses and therapists work in the
            school.</p>
            <p>Students in the sixth form learn in a house in town. They practise buses, shopping and
            cooking.</p>
        """,
        eligibility="For children and young people from 3 to 19 with severe, or profound and multiple learning difficulties. You need an Education, Health and Care (EHC) plan that names the school.",
        not_accepted="We do not take children who can learn in mainstream lessons with help. The council's SEN casework team can tell you about other places, on 01632 960120.",
        how_to_get=(
            "Come and see us. Call the office on 01632 960118 for a day.",
            "If your child has an EHC plan, ask for the school at the yearly review. If not, ask the council for an EHC needs assessment.",
            "The council asks us and decides.",
        ),
        what_happens_next="We visit your child at home or at nursery. Your child comes for three short mornings. You meet the nurse and the therapists before the first day.",
        if_not_accepted=NO,
        while_waiting="Portage and Early Years Inclusion helps small children at home until school begins. Call 01632 960115.",
        wait=Wait(None, None, "Most places begin in September.", 48),
        cost_text="You do not pay. The council pays for travel. Most children come by minibus.",
        costs=FREE,
        catchment="You live in the Sampleford Council area.",
        accreditations=OFSTED,
        complaints=complain_to_school(OAK),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=(
            {"title": "School office", "phone": "01632 960118"},
            {"title": "Places: SEN casework team at the council", "phone": "01632 960120"},
        ),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "15:15", period="term"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "All staff."}),
        formats=formats(f"{OAK}/oak", "easy_read", "video"),
        answers=(
            (
                "My child needs care all day.",
                "There is a nurse at school. Staff help with food, toilet and medicine.",
            ),
            (
                "Does my child meet other children?",
                "Yes. Children from the primary next door come to play each week, and ours go there.",
            ),
            (
                "Can we come for the holidays too?",
                "The Rowan Tree Playscheme is here in the holidays.",
            ),
        ),
        terms=(
            "diagnosis:no",
            "inclusion:small-group",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:personal-care",
            "inclusion:changing-place",
            "inclusion:step-free",
            "inclusion:sensory-room",
            "inclusion:trained",
            "inclusion:visit-first",
        ),
        duties=("sch2.1b", "sch2.3b", "sch2.6"),
        sen_report_url=f"{OAK}/sen-report",
        place_notes={"Oak Spinney School": "Visitors: ring at the blue gate."},
    ),
    Facts(
        id="2cd0579d-f2f5-5f40-b855-04cb97c99a88",
        name="Fairlawn Park School (day and boarding)",
        summary="""
            A special school in Ouseshire for pupils from 7 to 19 with the most severe language and speech
            difficulties. From Year 5 children can stay there in the week.
        """,
        description="""
            <p>Our pupils have severe developmental language disorder (DLD) or verbal dyspraxia, and find
            reading hard. Verbal dyspraxia means that it is hard to plan the movements of speech.</p>
            <p>There is a therapist in every lesson. Classes have eight pupils. Older ones take exams and
            have work experience.</p>
            <p>Few children go so far away to school. The council pays for a small number of places, when
            no school near home can give the help in the plan.</p>
        """,
        eligibility="For pupils from 7 to 19 with severe DLD or verbal dyspraxia. You need an Education, Health and Care (EHC) plan that names the school.",
        not_accepted="We do not take children whose main need is behaviour, or who have a severe learning difficulty. Look at the Language Base at Kettlebury Priory first: it is nearer.",
        how_to_get=(
            "Come to an open morning. Call 01632 960119.",
            "Talk to your child's therapist and school about whether a place near home could work.",
            "Ask for the school when the plan is written or at its yearly review. It is a school that parents can ask for by law (section 41).",
        ),
        what_happens_next="We read the plan and invite your child for two days. Then we tell the council if we can help. The council decides and writes to you.",
        if_not_accepted=NO,
        while_waiting="Ask your child's school for advice from the Specialist Teachers. Parents at the Gabble parents' evening may know the school.",
        wait=Wait(None, None, "Most places begin in September.", 52),
        cost_text="The council pays for the place and for travel. You do not.",
        costs=FREE,
        catchment="You can live anywhere in England. Your council has to agree.",
        accreditations=f"{OFSTED} The boarding houses are inspected too.",
        complaints=complain_to_school(FAIRLAWN),
        commissioner=COUNCIL,
        funder=COUNCIL,
        contacts=({"title": "Admissions", "phone": "01632 960119"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "08:45", "15:45", period="term"),),
        languages=(ENGLISH, {"name": "Makaton signs", "note": "All staff."}),
        formats=formats(f"{FAIRLAWN}/fairlawn", "easy_read", "video", "leaflet"),
        answers=(
            (
                "Will my child be homesick?",
                "Some are at first. They can call home every day, and come home each Friday.",
            ),
            (
                "Does my child lose contact with friends at home?",
                "We plan for that. Weekends are free, and we help with messages.",
            ),
        ),
        terms=(
            "need:literacy",
            "diagnosis:yes",
            "delivery:overnight",
            "inclusion:small-group",
            "inclusion:signing",
            "inclusion:visuals",
            "inclusion:communication-friendly",
            "inclusion:trained",
            "inclusion:visit-first",
        ),
        duties=("sch2.2", "sch2.1d", "sch2.6", "sch2.20"),
        sen_report_url=f"{FAIRLAWN}/sen-report",
        place_notes={"Fairlawn Park School": "An hour by car. The council can pay for a visit."},
    ),
    Facts(
        id="0357862a-d234-5235-b4e0-61ac935037ff",
        name="Young People's Neuro-rehabilitation Outreach",
        summary="""
            Therapists who help children and young people up to 18 after an injury or illness of the brain.
            They help you to go home, find your words and go back to school.
        """,
        description="""
            <p>After a head injury, a stroke, a tumour or an infection of the brain, talking and thinking
            can be hard. Words get lost. Speech may be slurred. You may be tired, forget things or lose your
            temper.</p>
            <p>The team has therapists for talking, moving and everyday tasks, and a psychologist.
            We come to your home and to your school, and explain to teachers what you need.</p>
        """,
        eligibility="For children and young people up to 18 after an injury, illness or operation of the brain. You can be in hospital or at home again.",
        not_accepted="We do not see people whose difficulty has been there from birth. Their own therapists help them. If you are over 18, ask your doctor (GP).",
        how_to_get=(
            "On the ward, ask the nurse or the consultant to write to us. The consultant is the doctor in charge.",
            "Are you at home already? Ask the consultant's secretary. It does not matter if it is some years ago.",
        ),
        what_happens_next="We call you before you leave hospital. Then we visit you at home within two weeks and make a plan with you and your school.",
        if_not_accepted="We write to you and to the consultant, say why and tell you who can help.",
        while_waiting="Rest often. Do one thing at a time. Give time to find the word, and do not guess too fast. Ask the school for short days.",
        wait=Wait(1, 4, "After hospital: two weeks. If it was long ago: about four.", 37),
        cost_text="This is an NHS service. You do not pay.",
        costs=FREE,
        catchment="You live in Sampleford, Westmarch, Ouseshire or Lindenshire.",
        accreditations="Our therapists are registered with the Health and Care Professions Council (HCPC).",
        complaints=TO_CHILDRENS_HOSPITAL,
        commissioner=NHS_ENGLAND,
        funder=NHS_ENGLAND,
        contacts=({"title": "Outreach team", "phone": "01632 960113"},),
        schedules=(weekly("MO,TU,WE,TH,FR", "09:00", "17:00", by_appointment=True),),
        languages=INTERPRETERS,
        formats=formats(f"{WESTMARCH}/abi", "easy_read", "video", "leaflet"),
        answers=(
            (
                "He looks well, so nobody believes that he is tired.",
                "We hear that a lot. We explain it to school and to friends.",
            ),
            (
                "Can my sister come to the visit?",
                "Yes. It is hard for brothers and sisters too.",
            ),
        ),
        terms=(
            "diagnosis:yes",
            "inclusion:one-to-one",
            "inclusion:visuals",
            "inclusion:communication-friendly",
            "inclusion:sibling",
        ),
        duties=("sch2.12", "sch2.12a"),
    ),
)
