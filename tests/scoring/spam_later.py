"""More adverts and comments, of other kinds than the first samples.

Each was first met by rules that had not seen it; the rules were then mended with most of them at
hand, so they guard what was learnt and are no measure of adverts still unseen.
"""

LATER_SPAM: tuple[str, ...] = (
    "Our agency lifts your site to page one of Google within 30 days. White-hat SEO, monthly "
    "reports. Details at rankrocket.example",
    "Hello webmaster, I noticed your site lacks authority links. We place your brand on 200 "
    "DA60+ domains for $49. Reply to sales@linkfarm.example",
    "Hi editor, I would love to contribute a guest post on home insurance with one dofollow "
    "link. What do you charge? Regards, Mia at outreach.mia@mailer.example",
    "We are looking for sponsored article placements on news sites like yours. Please send me"
    " your rates and guidelines: partner@pressplace.example",
    "I am reaching out to ask whether you accept guest posts or link insertions. We pay $80 "
    "per link via PayPal.",
    "I put 0.2 BTC with Mrs Helena Cortez and got 1.1 BTC after two weeks. Contact her on "
    "Telegram @helenacortez_fx",
    "Thanks to Coach Raymond my trading account grew from $2,000 to $19,400 in 10 days. Write"
    " to him on WhatsApp +44 7700 900123",
    "Airdrop is live! Connect your wallet at claim-token.xyz and receive 500 USDT free.",
    "Do not sleep on $PEPEMOON, presale ends tonight, 100x guaranteed >>> pepemoon.click",
    "Lost your coins to a fake broker? Wizard Brace Recovery got back my $87,000. Email "
    "wizardbrace@techie.example",
    "I am a lonely widow of 34 looking for a serious man. See my photos here: "
    "http://meetme.example/anna-k",
    "Russian brides want to meet you tonight. Free registration at slavic-hearts.example/join",
    "sweet girl 22, bored at home, text me on kik: hotbella_xo",
    "Horny housewives in your town are online now, no credit card needed www.nocard.example",
    "Ladies, get paid to chat with men from your phone, up to $35 an hour. Apply: bit.ly/3chatjob",
    "Play at LuckyTiger online casino, 200 free spins on your first deposit! luckytiger.example",
    "Best betting site in Kenya with fixed matches 100% sure. Call +254 700 000 111",
    "slot gacor hari ini link alternatif bit.ly/gacor77 bonus new member 100%",
    "Mega jackpot 777, deposit 10k, withdraw every day, agen judi online terpercaya "
    "http://judi.example",
    "Do you need an urgent loan to pay your bills? We lend at 2% interest from $5,000 to "
    "$5,000,000. Contact quickloanfirm@lender.example",
    "I was refused by every bank until Mr Patrick Moore gave me a loan of 60,000 euros in 24 "
    "hours. His mail: patrickmoore@financier.example",
    "Instant cash advance, bad credit OK, no guarantor, apply now at fastcash.example/apply",
    "Stressed by deadlines? Our writers finish your thesis overnight, plagiarism free, from "
    "$9 a page. essaywolf.example",
    "Cheap assignment help for nursing students, A+ or money back, order now at "
    "nursingpapers.example",
    "Get IELTS certificate without exam, real and registered. WhatsApp +1 (202) 555-0188",
    "Buy original driving licence, residence permit and passports online, contact "
    "documents24@express.example",
    "call us on zero eight zero 555 twenty one ninety for the best plumbing in Lagos, WhatsApp too",
    "For cheap flight tickets ring 1-888-555-0199 Delta airlines reservations number 24/7",
    "QuickBooks support phone number (855) 555-0117 call now to fix error 6000",
    "Message me at w h a t s a p p plus one 202 555 0147 and start earning this week",
    "Visit my blog at cheapshoes [dot] com for Jordans at wholesale",
    "go to best-pills d0t com for ED medication with no prescription",
    "Learn how I earn 300 dollars daily from home, just type  w w w . easycash . c o m  in "
    "your browser",
    "Excellent article! I really enjoyed reading your blog. Please also visit my page about "
    "garden furniture: http://gardenchairs.example",
    "This is really a nice and informative post, keep up the good work. Best packers and "
    "movers in Pune https://movers.example",
    "Very helpful information, thanks for sharing. Regards, top digital marketing course in "
    "Delhi www.courses.example",
    "This herbal root cured my herpes in 21 days after doctors gave up. Order from Dr Omo "
    "through dromo.herbs@healing.example",
    "A powerful spell brought my husband home in two days! Contact priest Ajayi on +234 801 "
    "555 0102",
    "Gain 10k real Instagram followers in one hour, cheapest SMM panel -> smmking.example",
    "Watch the full match free in HD, no sign up: http://live-stream.example/tonight",
    "Our team builds high quality links for online papers, first three are free, reach me at "
    "jon@linkcrew.example",
    "Dear owner, your website has 14 technical errors that stop customers finding you. May I "
    "send a free audit?",
    "I read your article with interest and would like to advertise our hotel portal on it, "
    "kindly quote a price for one link.",
    "Mr Oleg Petrov turned my 500 pounds into 7,300 in nine days of crypto mining, inbox him "
    "on Facebook.",
    "Everyone is buying $DOGEKING before the listing, dogeking.io/presale",
    "If you fell for an investment scam, hire CyberClaws, they traced my USDT in 48 hours: "
    "cyberclaws@hackmail.example",
    "Hi dear, I saw your comment and liked your heart, I am Sergeant Anna in Syria, write me "
    "anna.army@mail.example",
    "Looking for fun tonight? Real local girls, no strings: www.localfun.example",
    "Escort service in Jaipur, VIP models, call 98290 00000 anytime",
    "Spin the wheel, win up to 1000 EUR, no deposit required, luckywheel.example",
    "Bet on tonight's game with code WIN50 and get your stake back at betzone.example",
    "Situs slot online resmi, daftar sekarang, bonus 100% t.me/slotresmi",
    "Consolidate your debts today! Rates as low as 1.9%, approval in 5 minutes, "
    "www.debtaid.example",
    "Christian lender gives loans to serious borrowers, 3% rate, send name, country, amount "
    "to godlend@mail.example",
    "Your professor will never notice: custom term papers by PhD authors, papersbyphd.example",
    "We write your masters thesis, statistics included, discounts for new clients "
    "www.thesisfactory.example",
    "PMP, CISSP and AWS certification passed for you, pay after results, WhatsApp +91 90000 00000",
    "Undetectable counterfeit notes, euros and dollars, ship worldwide, signal only: +1 805 "
    "555 0177",
    "Ring o-eight-hundred five five five one two three four for carpet cleaning in Leeds, "
    "cheapest in town",
    "find us at  super-vape (dot) net , 3 for 2 on all liquids",
    "Printer offline? HP support desk 1-877-555-0133 toll free, technicians ready",
    "Amazing post dude. I also wrote about roof repairs, take a look https://roofs.example/blog",
    "Lovely weblog you have here! How did you make the theme? My website: bestmattress.example",
    "Natural remedy shrank my fibroids in a month, Dr Ekpen ships to every country, "
    "ekpen.roots@mail.example",
    "Full episode leaked, see before they delete it >> bit.ly/leakedep",
    "We manufacture stainless pipes in Tianjin, ask our sales department: export@tjpipe.example",
    "Google penalised you? Our specialists clean toxic references, first consultation is on "
    "us, cleanrank.example",
    "Your readers would love my piece on hair transplants in Turkey, may I submit it with two"
    " references to our clinic?",
    "Copy the trades of a real professional, 4% a day, telegram: swiftsignals_pro",
    "Mining rigs at factory price, delivered to your door, prepaid, rigs-direct.example",
    "My ex blocked me everywhere; Mama Zuri made him call in 24 hours, zuri.love@mail.example",
    "Handsome men wanted for rich ladies in Nairobi, agency fee 50 dollars, call Madam Grace "
    "0722 000 000",
    "18+ private videos, subscribe at fanspot.example/lilith",
    "Predict tonight's scores and win an iPhone: tipking.example",
    "ambil bonus anda sekarang di http://menang88.example",
    "Get 3000 euros in your account this afternoon, no questions asked, soforteuro.example",
    "Tired of writing? A human will do your coursework for the price of a pizza, "
    "www.pizzapaper.example",
    "Real degree from a real university, no attendance, transcript included, eurodiploma.example",
    "Cracked Windows and Office keys for 5 dollars, keyzone.example",
    "Norton antivirus renewal helpline +1 844 555 0100, talk to a technician now",
    "Stop snoring in one night with this ring, 70% off until midnight http://snorering.example",
    "Nice info bro, visit also t.me/earnwithali",
    "Wow what a page! I share it with my sister. Cheap window blinds Dublin: "
    "https://blinds.example",
    "I make websites for restaurants, 99 euros all in, write to me at lucasites@mail.example",
    "Roofing, gutters, chimneys: honest work, free estimates, phone five five five, zero one "
    "four two, ask for Dean",
)

LATER_HAM: tuple[str, ...] = (
    "The council spent $4.2 million on that bridge and it still closes every time it rains.",
    "My rent went from 900 to 1,250 euros in two years, and the flat still has mould.",
    "I earn about $2,400 a month as a nurse and half of it goes on childcare.",
    "Call the council on 555 0134 and ask for the roads department, they did answer me.",
    "If you smell gas, ring 0800 111 999 at once, do not wait for the landlord.",
    "The full report is here: https://www.nao.example/report/school-roofs.pdf, page 34.",
    "Source: https://en.wikipedia.org/wiki/Chartism. They asked for it in 1838 already.",
    "See also www.parliament.example/hansard/2024-03-04 for what the minister really said.",
    "He made $300,000 in a single year from speeches and nobody at the paper asked him why.",
    "Why does a pensioner on 180 pounds a week pay the same fee as a company?",
    "They promised us free delivery of the new bins and then charged 25 pounds.",
    "Bitcoin fell 12 % yesterday; anybody who put their pension in it has my sympathy.",
    "The casino on the pier will bring jobs, they say. They said that about the arcade, too.",
    "Payday loans ruined my brother. Close every one of those shops.",
    "My daughter wrote her dissertation about this river and found the same nitrates.",
    "You can write to the mayor yourself, the address is on the town's website.",
    "I called my MP three times. No answer. So much for an open door.",
    "I work from home two days a week and get more done than in the office.",
    "Great article, thank you. More of this and less of the royal gossip, please.",
    "Thanks for sharing this, I had no idea the mill was that old.",
    "Has anybody got a link to the planning application? I cannot find it.",
    "The hospital's switchboard is 020 7946 0000, it is on every letter they send you.",
    "A season ticket costs $1,180 now. In 2019 it was $870. Wages did not follow.",
    "We buy our bread at the market, not from the chain that pays no tax here.",
    "They want us to download an app to pay for parking. I have no smartphone.",
    "Click on the map in the article, it shows each flooded street.",
    "On WhatsApp our street group found the lost dog within an hour.",
    "Facebook made 39 billion in profit last year and cannot moderate its own pages.",
    "If you look at the figures on gov.example you will see that crime went down.",
    "The passport office kept mine for eleven weeks and then lost the photographs.",
    "Order! Order! That is all that the speaker managed to say today.",
    "I got a text from my bank today that was a scam. They wanted me to click a link. Beware.",
    "Investors doubled their money on the water company while we drink sewage.",
    "The school sells raffle tickets at 2 euros to pay for the roof. Shameful.",
    "Section 4(2) of the Act says otherwise, see https://laws.example/act/2011/4.",
    "A loan of £40 million to a club that cannot pay its cleaners?",
    "You get what you pay for: the cheapest bid won and the roof leaks.",
    "My bus, the 8.15, came at 9.02. Line 12, stop 4410, as usual.",
    "Best wishes to the family. He taught me maths in 1984 and never raised his voice.",
    "Visit the museum before it closes in May, the model railway alone is worth it.",
    "The mayor earns 140,000 a year and cannot answer one e-mail.",
    "My electricity went up from 60 to 110 pounds per month, in one winter.",
    "You can watch the council meeting live on their website, it is free and very dull.",
    "I ordered online from the shop in question and it took six weeks.",
    "Dr Patel cured my father's pneumonia when two hospitals had sent him home.",
    "If you need help with gambling: 0808 8020 133, it is free and they are kind.",
    "The link in the third paragraph is dead, could you mend it? https://old.gov.example/stats",
    "My guest room has had no heating since the works began, and the post says nothing about it.",
    "Buy local! The market hall has better cheese than any supermarket.",
    "Students use AI for essays now. The university still marks them as if nothing happened.",
    "I lost 8,000 euros to one of these fake brokers. The police took a number and that was it.",
    "Hello, dear neighbours in Mill Lane, has the noise kept you awake as well?",
    "Our landlord wants 300 more a month, and offers a new front door in return.",
    "Please contact your local councillor, addresses are at www.townhall.example/people.",
    "The bus company made 2 million profit in three months and cut the night line.",
    "Look at page 12 of the budget: the pool costs less than the fireworks.",
    "My son works from home for a bank and earns more in a week than I did in a month in 1990.",
    "They lend at 9 % to small firms and get the money at 2. That is the story.",
    "I signed up for the free trial of the paper's app and could not cancel for a year.",
    "The hot summer girl trend? I am 71 and was single then, too.",
    "One, two, three, four times I have written to the school about the crossing.",
    "See what the Guardian.com wrote about it in 2016, nobody listened.",
    "He was looking for a serious job, not for charity.",
    "Quick cash for politicians, slow repairs for us.",
    "Reading this on the train. Watch the rivers, people, they rise faster than in 2002.",
    "It is 5.50 for a coffee at the station now and the cup is smaller.",
    "The developer's own page says 40 % social housing: "
    "https://riverside.example/plans/phase2. The council says 25.",
    "For anyone in trouble with debts: the citizens' office is free, second floor, Tuesdays.",
    "I wrote to letters@gazette.example about this in May and it was printed.",
    "They sold the playing field for 1.2 million and bought a car park.",
    "My bank charged me 35 euros for a letter that said they would charge me.",
    "According to the BBC (bbc.example/news/uk-4411) the figure is 12,000, not 21,000.",
    "Teachers order paper from their own wages. Ask any of them.",
    "The clinic called me at 8 in the evening to cancel for the third time.",
    "I used to bet on horses. A deposit limit would have saved my marriage.",
    "Nobody under 40 can buy a house in this town without rich parents.",
    "The phone line for flood help, 0345 988 1188, was busy for two hours.",
    "Trading hours on Sunday again? Let the shop girls have one day.",
    "He promised to double the money for buses and cut it by a third.",
    "If the museum needs funds, why not sell the third Rolls-Royce of the mayor?",
    "Crypto bros ruined the graphics card market and now the power grid.",
    "Watched the debate online; free speech does not mean free of facts.",
    "You may apply for the grant at www.grants.gov.example, I did, took ten minutes.",
    "On Telegram they spread that the bridge is closed. It is open, I crossed it.",
    "Thank you, reporter, for reading 900 pages so that we need not.",
)
