// English phrases of our own with every number in them: text | number; number. Rules were made on the first part only.

export const englishTuning = `
The fair sold 340 books | 340 = cardinal 340
The museum drew 1,250,000 visitors | 1,250,000 = cardinal 1250000
It weighs 2.75 tonnes | 2.75 = cardinal 2.75
The temperature fell to -7 degrees | -7 = cardinal -7 degree
The bridge cost $4 billion | $4 billion = money 4000000000 USD
The bridge cost $2B | $2B = money 2000000000 USD
The bridge cost $14.3bn | $14.3bn = money 14300000000 USD
The bridge cost €500k | €500k = money 500000 EUR
The bridge cost US$1.5m | US$1.5m = money 1500000 USD
The bridge cost A$30 million | A$30 million = money 30000000 AUD
The bridge cost SAR 1.5 million | SAR 1.5 million = money 1500000 SAR
The bridge cost 12 million EUR | 12 million EUR = money 12000000 EUR
She gave two billion dollars | two billion dollars = money 2000000000 USD
She gave a million euros | a million euros = money 1000000 EUR
She gave half a million dollars | half a million dollars = money 500000 USD
She gave one and a half billion dollars | one and a half billion dollars = money 1500000000 USD
It cost 50 Egyptian pounds | 50 Egyptian pounds = money 50 EGP
It cost 20 riyals | 20 riyals = money 20 SAR?
It cost 20 Qatari riyals | 20 Qatari riyals = money 20 QAR
The stamp was fifty cents | fifty cents = money 0.5 USD
It has 3.5K followers | 3.5K = cardinal 3500
It has 500m users | 500m = cardinal 500000000
Twenty-five divers came | Twenty-five = cardinal 25
He read forty two pages | forty two = cardinal 42
One hundred and eleven guests came | One hundred and eleven = cardinal 111
They planted seven thousand two hundred and thirteen trees | seven thousand two hundred and thirteen = cardinal 7213
They planted a hundred trees | a hundred = cardinal 100
They baked three dozen loaves | three dozen = cardinal 36
Prices rose 12% | 12% = percent 12
Prices rose 49 per cent | 49 per cent = percent 49
Prices rose forty-five percent | forty-five percent = percent 45
Rates rose 3 percentage points | 3 percentage points = percent 3 percentage-point
Rates rose 25 basis points | 25 basis points = percent 0.25 percentage-point
Sales grew 2 to 3 percent | 2 to 3 percent = percent 2..3
Rents fell between 10 and 15 percent | 10 and 15 percent = percent 10..15
It takes 6-8 hours | 6-8 = cardinal 6..8 hour
It takes 6–8 tonnes | 6–8 = cardinal 6..8
It costs $5 to $10 million | $5 to $10 million = money 5000000..10000000 USD
Between twenty and thirty doctors came | twenty and thirty = cardinal 20..30
It is worth between $1 billion and $2 billion | $1 billion and $2 billion = money 1000000000..2000000000 USD
About 600 people came | About 600 = cardinal 600 approximate
Nearly a thousand people came | Nearly a thousand = cardinal 1000 approximate
More than 70 sailors died | More than 70 = cardinal 70 more-than
Fewer than ten remain | Fewer than ten = cardinal 10 less-than
At least nine workers were hurt | nine = cardinal 9 at-least
Up to 40 seats are free | 40 = cardinal 40 at-most
Dozens of volunteers came | Dozens = cardinal 20..99 approximate
Hundreds of volunteers came | Hundreds = cardinal 200..999 approximate
A few hundred volunteers came | A few hundred = cardinal 300..900 approximate
Several nurses came | Several = cardinal 3..9 approximate
Tens of thousands fled | Tens of thousands = cardinal 20000..99000 approximate
It spends billions of dollars | billions of dollars = money 2000000000.. USD approximate
He earns seven figures | seven figures = cardinal 1000000..9999999
A six-figure salary | six-figure = cardinal 100000..999999
This is the third time | third = ordinal 3
On the twenty-first floor | twenty-first = ordinal 21
The 15th festival opened | 15th = ordinal 15
One in five reads | One in five = fraction 0.2
A third of the cake is gone | A third = fraction 0.3333333333333333
Two-thirds of members voted | Two-thirds = fraction 0.6666666666666666
Half of the town slept | Half = fraction 0.5
Output doubled | doubled = multiple 2
Output rose three times | three times = multiple 3
The voyage took three and a half months | three and a half months = cardinal 3.5 month
It was founded in 1987 | 1987 = date 1987
It was founded in late 1987 | late 1987 = date 1987~late
It was founded in mid-1987 | mid-1987 = date 1987~mid
It closes at the end of 2031 | the end of 2031 = date 2031~end
It opened on March 3, 2021 | March 3, 2021 = date 2021-03-03
It opened on 3 March 2021 | 3 March 2021 = date 2021-03-03
It opened in July 2023 | July 2023 = date 2023-07
It opened last October | October = date --10
It was famous in the 1960s | the 1960s = date 196X
They met on Wednesday | Wednesday = weekday 3
The session starts at 9:15 | 9:15 = time 555
No one is at home | 
One of the neighbours heard it | 
They tested GPT-5 | 
They bought H100 chips | 
They installed Windows 11 yesterday | 
Wait a second, please | 
They won 3-1 | 
It ended 2-2 | 
Call +44 20 7946 0018 | 
Ring 555-0142 | 
`
export const englishTest = `
Farmers brought in 560 tonnes of wheat | 560 = cardinal 560
The country imported 2.3 million tonnes | 2.3 million = cardinal 2300000
The contract was worth eight million dollars | eight million dollars = money 8000000 USD
The ministry set aside £700m | £700m = money 700000000 GBP
The fund holds $1.2tn | $1.2tn = money 1200000000000 USD
Eleven boats sank | Eleven = cardinal 11
Thirteen hundred pilgrims returned | Thirteen hundred = cardinal 1300
The deficit fell 4.5 pct | 4.5 pct = percent 4.5
Sixty percent of students passed | Sixty percent = percent 60
Support fell six percentage points | six percentage points = percent 6 percentage-point
The river is 300 to 350 kilometres long | 300 to 350 = cardinal 300..350
Roughly two hundred fishermen met | Roughly two hundred = cardinal 200 approximate
No more than 40 people fit | 40 = cardinal 40 at-most
Thousands of fans stood | Thousands = cardinal 2000..9999 approximate
She won several prizes | several = cardinal 3..9 approximate
Losses exceed tens of billions | tens of billions = cardinal 20000000000..99000000000 approximate
He won in the second round | second = ordinal 2
The twenty-fifth anniversary was quiet | twenty-fifth = ordinal 25
A quarter of the forest burned | A quarter = fraction 0.25
Four fifths of the district is gone | Four fifths = fraction 0.8
He asked five times | five times = multiple 5
Some twenty-odd sheep escaped | Some twenty-odd = cardinal 20..29 approximate
He paid 900 Algerian dinars | 900 Algerian dinars = money 900 DZD
He paid 3,000 yen | 3,000 yen = money 3000 JPY
He paid 5 dinars | 5 dinars = money 5 KWD?
She was born in 1944 | 1944 = date 1944
She died in early 2003 | early 2003 = date 2003~early
The quake struck on February 6, 2023 | February 6, 2023 = date 2023-02-06
They return in January 2027 | January 2027 = date 2027-01
They meet on Saturday | Saturday = weekday 6
The train leaves at 18:40 | 18:40 = time 1120
The village may flood | 
At first nobody came | 
The B52 flew over | 
They marched on Monday with 30 drums | Monday = weekday 1; 30 = cardinal 30
In 2019 and 2020 it rained | 2019 = date 2019; 2020 = date 2020
`
