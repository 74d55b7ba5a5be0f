"""Rude and calm comments, and rude ones in disguise, written for the tests."""

RUDE = (
    "You are an idiot.",
    "What a bunch of morons in the council, every one of them a crook.",
    "Shut up, you stupid troll, nobody asked for your opinion.",
    "This mayor is a pathetic liar and a coward. The report was due in May.",
    "Only a fool would believe this crap.",
    "I have read the plan twice. It is written by clowns for dumb sheep.",
    "He is a disgusting pig and should rot in hell.",
    "Bullshit. The whole damn story is bullshit.",
    "These losers are too stupid to tie their own shoes.",
    "Go to hell, you ignorant bigot.",
    "Somebody ought to kill that scum.",
    "The author is a hypocrite and an arrogant ass.",
)

CALM = (
    "Thank you for the clear report on the budget.",
    "The bridge was closed for nine months, and the ferry was late every day.",
    "I disagree with the author: the numbers on page four say something else.",
    "Where can I read the full judgment?",
    "My daughter goes to that school, and the teachers do what they can.",
    "The company should publish its emissions every year.",
    "We moved here in 1998, when the station was still in use.",
    "A higher tax on fuel would hurt people in the country more than in the city.",
    "It rained during the whole match, but the crowd stayed.",
    "The minister will speak on Tuesday. I hope somebody asks about the hospital.",
    "According to the study, half of the fish are gone.",
    "Please keep the crossing guard at Mill Lane.",
)

EVASIONS = (
    ("You are an idiot.", "You are an 1d10t."),
    ("You are an idiot.", "You are an i d i o t."),
    ("You are an idiot.", "You are an іdіоt."),
    ("You are an idiot.", "You are an id\u200biot."),
    ("You are an idiot.", "You are an idiooooot."),
    ("You are an idiot.", "You are an idoit."),
    ("You are an idiot.", "You are anidiot."),
    ("What a stupid moron.", "What a 5tup1d m0r0n."),
    ("What a stupid moron.", "What a stupd morn."),
    ("What a stupid moron.", "What a ｓｔｕｐｉｄ ｍｏｒｏｎ."),
    ("This is bullshit.", "This is bullsh!t."),
    ("This is bullshit.", "This is bullsh*t."),
)
