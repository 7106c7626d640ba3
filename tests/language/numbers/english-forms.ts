// Forms of numbers and dates in English that are easily misread, each with every number in it: text | number; number.

export const englishForms = `
two other Lisbon sailors | two = cardinal 2
$5–10 million | $5–10 million = money 5000000..10000000 USD
between $5m and $10m | $5m and $10m = money 5000000..10000000 USD
12 billion US dollars | 12 billion US dollars = money 12000000000 USD
a 12-billion-dollar bridge | 12-billion-dollar = money 12000000000 USD
HK$100 | HK$100 = money 100 HKD
₹500 crore | ₹500 crore = money 5000000000 INR
40 Polish zlotys | 40 Polish zlotys = money 40 PLN
a twofold increase | twofold = multiple 2
prices will double | double = multiple 2
a double room | 
10x growth | 10x = multiple 10
nine in ten | nine in ten = fraction 0.9
3 out of 10 | 3 out of 10 = fraction 0.3
an hour and a half | an hour and a half = cardinal 1.5 hour
two and a half years | two and a half years = cardinal 2.5 year
fell by a third | a third = fraction 0.3333333333333333
a third man | third = ordinal 3
half a percentage point | half a percentage point = percent 0.5 percentage-point
up 25bps | 25bps = percent 0.25 percentage-point
from 0.3 percentage points to 9.8% | 0.3 percentage points = percent 0.3 percentage-point; 9.8% = percent 9.8
minus 5 degrees | minus 5 = cardinal -5 degree
5 degrees below zero | 5 = cardinal 5 degree
a couple of hundred | a couple of hundred = cardinal 200..300 approximate
a handful of people | a handful = cardinal 3..9 approximate
scores of people | scores = cardinal 20..99 approximate
hundreds of millions of dollars | hundreds of millions of dollars = money 200000000..999000000 USD approximate
a seven figure salary | seven figure = cardinal 1000000..9999999
300 or so | 300 = cardinal 300 approximate
300-plus | 300 = cardinal 300 at-least
as much as $5 million | $5 million = money 5000000 USD at-most
adults over 60 | 60 = cardinal 60 more-than
over four years | four = cardinal 4 year more-than
over 300 ships | over 300 = cardinal 300 more-than
only one ship | one = cardinal 1
one of the ships | 
the second-largest port | second = ordinal 2
a multi-million-dollar port | 
iPhone 15 and Boeing 737 | 
on 9/11 | 
the '80s | the '80s = date 198X
the nineties | the nineties = date 199X
third-quarter revenue | third-quarter = date --Q3
Q3 2025 | Q3 2025 = date 2025-Q3
the first half of 2025 | first half of 2025 = date 2025-H1
between 2017 and 2021 | 2017 and 2021 = date 2017/2021
in 2024–2025 | 2024–2025 = date 2024/2025
the 2024 election | 2024 = date 2024
in 2000 schools | 2000 = cardinal 2000
Oct. 2024 | Oct. 2024 = date 2024-10
Sept. 15, 2024 | Sept. 15, 2024 = date 2024-09-15
at 3pm | 3pm = time 900
at 3 p.m. | 3 p.m = time 900
at 9:30 p.m. | 9:30 = time 1290
She may go | 
in May | May = date --05
Spending fell 24% to 13 billion yuan | 24% = percent 24; 13 billion yuan = money 13000000000 CNY
The bell rang at 4:12am | 4:12am = time 252
He wrote at 6.40am | 6.40am = time 400
Three of every ten workers left | Three of every ten = fraction 0.3
She left in the spring of 2027 | the spring of 2027 = date 2027
`
