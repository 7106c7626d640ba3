// First names that people of the news have, as English writes them.

/** Looked up with the capital; accents as they are written. */
export const englishFirstNames: ReadonlySet<string> = new Set(
  `Aaron Abby Abdul Abdulaziz Abdullah Abdulrahman Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abigail Abraham
  Abu Ada Adam Adel Adele Adil Adnan Adrian Agnes Ahmad Ahmed Aidan Aiden Aisha Akira Alan Alastair Albert Alberto
  Alejandro Alejandra Alessandro Alex Alexander Alexandr Alexandra Alexandre Alexei Alexey Alexis Alfred Ali Alia Alice
  Alicia Alina Alison Allan Allen Allison Amal Amanda Amani Amar Amber Amelia Amin Amina Amir Amira Amit Amr Amy Ana
  Anas Anastasia Anders Andre André Andrea Andreas Andrei Andrés Andrew Andrey Andrzej Andy Angel Angela Angelina Anil
  Anita Anjali Ann Anna Annalena Anne Annie Ansgar Anthony Antoine Anton Antonia Antonio António Antony Anwar April
  Ariel Arjun Arne Arnold Arthur Arturo Arvind Ashley Ashok Ashraf Asif Asma Astrid Audrey August Aung Austin Avi Axel
  Ayman Aziz Aziza Badr Barack Barbara Barret Barrett Barry Bart Bashar Basel Bassam Beatrice Beatriz Ben Benedict
  Benedetta Benjamin Benny Bernard Bernhard Bernie Bert Beth Betty Bianca Bilal Bill Billy Birgit Bjorn Bjørn Bob Bobby
  Bogdan Boris Boutros Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brigitte Britney Bruce Bruno Bryan
  Burak Caitlin Caleb Calvin Cameron Camilla Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Carolyn
  Carrie Carsten Casey Catherine Cathy Cecilia Cedric Chad Charles Charlie Charlotte Chelsea Chen Cheng Cheryl Chiara
  Chloe Chris Christian Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clare Clarence
  Claude Claudia Claudio Claus Clement Cliff Clifford Clive Colin Colleen Connor Conor Conrad Constance Corey Craig Cristian
  Cristiano Cristina Curtis Cynthia Cyril Cyrus Daisy Dale Damian Damien Dan Dana Daniel Daniela Daniele Danielle Danny
  Dara Daria Dario Darius Darren Darya Dave David Davide Dawn Dean Deborah Debra Deepak Deirdre Demis Denis Dennis
  Derek Desmond Diana Diane Diego Dieter Dilip Dimitri Dina Dirk Dmitri Dmitry Dominic Dominik Dominique Don Donald
  Donna Doris Dorothy Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward Edwin
  Ehud Eileen Elaine Eleanor Elena Eli Elias Elif Elijah Elisabeth Elise Elizabeth Ella Ellen Elliot Elon Elsa Emad
  Eman Emil Emilia Emilio Emily Emma Emmanuel Emmanuelle Enrico Enrique Eric Erica Erik Erika Erin Ernest Ernesto Esra
  Essam Esteban Esther Ethan Eugene Eva Evan Evelyn Fabian Fabio Fadi Fahad Fahd Faisal Fares Faris Farah Farid Farida
  Farouk Fatih Fatima Fatma Fawzi Fawzia Federica Federico Felicia Felipe Felix Ferdinand Fernanda Fernando Fidji Filip
  Fiona Florence Florian Frances Francesca Francesco Francis Francisco Franco Francois François Frank Franz Fred
  Freddie Frederic Frederick Frederik Friedrich Fritz Fumio Gabriel Gabriela Gabrielle Gamal Gareth Gary Gavin Geert
  Gemma Gene Geoff Geoffrey George Georges Georgia Gerald Gerard Gerhard Gerry Ghada Ghassan Gianni Gideon Gilbert
  Giles Gina Giorgia Giorgio Giovanni Giulia Giuseppe Gloria Gonzalo Gordon Goran Grace Graham Grant Greg Gregg Gregory
  Greta Guillaume Guillermo Gunther Gustavo Guy Gwen Haitham Hadi Haifa Hala Hamad Hamid Hamza Hana Hanan Hani Hanna
  Hannah Hans Hansi Harald Haris Harold Harriet Harrison Harry Haruki Haruto Hasan Hashim Hassan Hatem Hazem Heather
  Hector Heidi Heinrich Helen Helena Helga Helmut Henri Henrik Henry Herbert Herman Hesham Hicham Hilary Hillary Hind
  Hiroshi Hisham Hoda Holly Hosni Houda Howard Hubert Hugh Hugo Hussain Hussein Ian Ibrahim Ibtisam Ignacio Igor Ilham
  Ilya Iman Imad Imran Ines Inga Ingrid Ioana Iqbal Irene Irina Iris Isaac Isabel Isabella Isabelle Ismail Issa Itamar
  Ivan Ivana Ivo Ivy Jaafar Jaber Jack Jackie Jacob Jacqueline Jacques Jaime Jake Jakob Jamal James Jamie Jamil Jan
  Jana Jane Janet Janice Jared Jasmine Jason Jassim Javier Jay Jean Jean-Luc Jean-Claude Jean-Marie Jean-Pierre Jeff
  Jeffrey Jelena Jennifer Jenny Jens Jensen Jeremy Jerome Jerry Jesper Jesse Jessica Jesus Jesús Jill Jim Jimmy Jin
  Jing Jo Joan Joana Joanna Joao João Joachim Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonas
  Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh Joshua Joy Joyce Juan Judith Judy Juha Jules Julia Julian
  Juliana Julie Julien Juliet Julio Julius Jürgen Justin Justine Kais Kamal Kamala Karen Karim Karima Karin Karl Karol
  Kasper Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katrin Katya Kazuo Keir Keith Kelly Ken Kenji
  Kenneth Kenta Kerry Kevin Khadija Khaled Khalid Khalifa Khalil Kim Kimberly Klaus Kofi Konstantin Kristalina Kristen
  Kristian Kristin Kristina Kumar Kurt Kyle Kylian Lai Laila Lamia Lara Larry Lars Latifa Laura Lauren Laurence Laurent
  Lawrence Layla Lea Leah Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leroy Leslie Lewis Li Lia Liam Liang Lila
  Lilian Lillian Lily Lina Linda Lindsay Lindsey Ling Linus Lionel Lisa Liu Liz Lloyd Logan Lois Lorenzo Lori Lothar
  Lou Louis Louisa Louise Luca Lucas Lucia Lucy Ludwig Luigi Luis Luisa Lukas Luke Luz Lydia Lynn Maggie Magnus Maha
  Mahdi Maher Mahmoud Mai Majed Majid Malak Malcolm Malika Mamdouh Manal Manfred Mansour Manuel Mara Marc Marcel
  Marcelo Marcia Marco Marcos Marcus Margaret Margot Maria Mariam Mariana Marie Marina Marine Mario Marion Marisa Marius
  Mark Markus Marlene Marta Martha Martin Martina Marty Marwan Mary Maryam Masoud Massimo Mateo Mateusz Mathias Mats
  Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maxime Maximilian May Maya Mehdi Mehmet Meg Megan
  Melanie Melinda Melissa Mercedes Meredith Mette Mia Michael Michal Michel Michele Michelle Miguel Mika Mikael Mike
  Mikhail Mila Milan Mina Ming Mira Miranda Miriam Mitch Mohamad Mohamed Mohammad Mohammed Mohsen Moises Molly Mona
  Monica Monika Morgan Moritz Moshe Mostafa Mounir Mousa Muammar Muhammad Munir Murad Murat Musa Mustafa Nabil Nada
  Nader Nadia Nadine Nadir Naftali Naguib Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nawal Nawaf Nayef
  Neha Neil Nelson Neta Nicholas Nick Nicola Nicolas Nicole Nigel Nihal Nik Niki Nikita Nikola Nikolai Nikolas Nils
  Nina Nizar Noah Noam Noel Nora Norah Norman Nouf Nour Noura Novak Nuno Nur Nura Octavio Olaf Ole Oleg Olena Olga Oliver
  Olivia Olivier Omar Omer Ons Orla Oscar Osama Oskar Othman Otto Owen Pablo Pamela Paolo Pascal Pat Patricia Patrick
  Patrik Paul Paula Pauline Paulo Pavel Pedro Peggy Penelope Penny Per Percy Peter Petr Petra Phil Philip Philipp
  Philippe Phillip Pierre Pieter Piotr Prabowo Pranav Preeti Priya Qasim Quentin Rachel Radek Rafael Ragnar Rahul Rainer
  Raj Rajesh Ralph Rami Ramon Ramzi Ramzan Rana Randy Rania Raphael Raquel Rashid Raul Raúl Ravi Ray Raymond Rebecca Recep
  Reda Reem Regina Reinhard Rémi Renata Rene René Rex Reza Rhys Riad Ricardo Riccardo Richard Rick Ricky Riham Rima Rishi
  Rita Riyad Rob Robbie Robert Roberta Roberto Robin Rodney Rodrigo Roger Rohan Roland Rolf Roman Ron Ronald Ronan Rory
  Rosa Rose Rosie Ross Roy Ruben Rudolf Rupert Russell Ruth Ryan Saad Saadia Sabine Sabrina Saddam Saeed Safa Said Salah
  Salem Salim Sally Salma Salman Salvador Salwa Sam Sama Samantha Samar Sami Samia Samir Samira Samuel Sana Sanae Sandra
  Sandrine Sanjay Santiago Sara Sarah Sasha Satoshi Satya Saul Scott Sean Sebastian Sébastien Selim Selma Serena Serge
  Sergei Sergey Sergio Seth Shadi Shane Shannon Shari Sharon Shaun Shawn Sheila Shelly Sherif Sherine Shinzo Shireen
  Shirley Sid Sidney Siegfried Sigrid Silvia Silvio Simon Simona Simone Sofia Sofie Sonia Sonja Sophia Sophie Soren
  Søren Soumith Stacy Stan Stanley Stefan Stefania Stefano Stella Stephan Stephanie Stéphane Stephen Steve Steven Stuart
  Sue Suhail Sultan Sunil Sundar Suresh Susan Susanna Susanne Suzanne Sven Svetlana Sylvia Sylvie Tamara Tamer Tamim
  Tania Tanja Tanya Tara Tarek Tareq Tariq Tatiana Taylor Ted Teresa Terry Thabo Theo Theodore Theresa Thierry Thomas
  Tiago Tiffany Tim Timo Timothy Tina Tobias Todd Tom Tomas Tomás Tomasz Tommy Toni Tony Tracy Trevor Tristan Troy Tyler
  Uli Ulrich Umar Uri Ursula Ute Valentina Valerie Valery Vanessa Vasily Vera Veronica Vic Victor Victoria Vijay Viktor
  Viktoria Vince Vincent Virginia Vitali Vivek Vivian Vladimir Volker Volodymyr Wade Wael Wafa Wail Waleed Walid Wallace
  Walter Wanda Wang Warren Wassim Wayne Wei Wendy Werner Wes Wesley Wilfried Will Willem William Willy Wilson Winston
  Wolfgang Xavier Xi Yahya Yair Yan Yana Yang Yann Yannick Yara Yaser Yasir Yasmin Yasmine Yasser Yazan Yevgeny Yi Yitzhak
  Yolanda Yosef Youssef Yuki Yulia Yuri Yusuf Yves Yvette Yvonne Zac Zach Zachary Zahra Zaid Zain Zainab Zaki Zara Zayed
  Zeinab Zelda Zhang Zhao Ziad Zineb Zoe Zoltan`.split(/\s+/),
)
