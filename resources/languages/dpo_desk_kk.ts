<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
    <context>
        <name>ActionBar</name>
        <message>
            <source>Reply letter</source>
            <translation>Жауап хат</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Алдыңғы</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесі</translation>
        </message>
    </context>
    <context>
        <name>AddressFields</name>
        <message>
            <source>Say to whom the letter goes.</source>
            <translation>Хаттың кімге арналғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Write the street and, after a comma, the town or village.</source>
            <translation>Көшені, үтірден кейін қаланы не ауылды жазыңыз.</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Алушы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Жөнелтілім түрі</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>Answer of the department: {name}</source>
            <translation>Бөлімшенің жауабы: {name}</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>Жауапты сақтау</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Не табылды</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>Day of the answer</source>
            <translation>Жауап күні</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Жауап берілген күні</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауабы</translation>
        </message>
        <message>
            <source>Answer of the recipient</source>
            <translation>Алушының жауабы</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Жауабын жазу</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Күнін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Look</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>For this computer only.</source>
            <translation>Тек осы компьютер үшін.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Реңк</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Жол биіктігі</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мәтінді кішірейту</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Мәтінді үлкейту</translation>
        </message>
        <message>
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
    </context>
    <context>
        <name>ArrivalModel</name>
        <message>
            <source>Unknown sender</source>
            <translation>Жіберуші белгісіз</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Тақырыбы жоқ</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>шетке қойылған</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsPane</name>
        <message>
            <source>Set aside</source>
            <translation>Шетке қою</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Жаңа: {count}</translation>
        </message>
        <message>
            <source>Letters set aside</source>
            <translation>Шетке қойылған хаттар</translation>
        </message>
        <message>
            <source>Fetching {done} / {total}</source>
            <translation>Алынуда: {done} / {total}</translation>
        </message>
        <message>
            <source>Fetching letters…</source>
            <translation>Хаттар алынуда…</translation>
        </message>
        <message>
            <source>fetched at {time}</source>
            <translation>{time} алынды</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Алуды тоқтату</translation>
        </message>
        <message>
            <source>Fetch letters now</source>
            <translation>Хаттарды қазір алу</translation>
        </message>
        <message>
            <source>Set aside: {count}</source>
            <translation>Шетке қойылған: {count}</translation>
        </message>
        <message>
            <source>New letters</source>
            <translation>Жаңа хаттар</translation>
        </message>
        <message>
            <source>Open {number}</source>
            <translation>{number} ашу</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>Add to {number}</source>
            <translation>{number} өтінішіне қосу</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Larger than the mailbox setting allows: open it in the mail program and save its files.</source>
            <translation>Пошта баптауындағы шектен үлкен: хатты пошта бағдарламасында ашып, файлдарын сақтап алыңыз.</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message numerus="yes">
            <source>%n event(s) became known later</source>
            <translation>
                <numerusform>%n оқиға кейін белгілі болды</numerusform>
                <numerusform>%n оқиға кейін белгілі болды</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} purposes in force</source>
            <translation>{count} мақсат қолданыста</translation>
        </message>
        <message>
            <source>No consent on that day</source>
            <translation>Келісім болмаған</translation>
        </message>
        <message>
            <source>State as of</source>
            <translation>Мына күнгі жағдай</translation>
        </message>
        <message>
            <source>As we knew it on</source>
            <translation>Мына күнгі мәлімет бойынша</translation>
        </message>
        <message>
            <source>Event before</source>
            <translation>Алдыңғы оқиға</translation>
        </message>
        <message>
            <source>Event after</source>
            <translation>Келесі оқиға</translation>
        </message>
        <message>
            <source>What is known today</source>
            <translation>Бүгін белгілі болғаны</translation>
        </message>
        <message>
            <source>Go to event</source>
            <translation>Оқиғаға өту</translation>
        </message>
    </context>
    <context>
        <name>AssignSheet</name>
        <message>
            <source>Assignee</source>
            <translation>Орындаушы</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n request(s)</source>
            <translation>
                <numerusform>%n өтінішті орындаушыға беру</numerusform>
                <numerusform>%n өтінішті орындаушыға беру</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Орындаушыға беру</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>Looks like {number}</source>
            <translation>{number} өтінішіне ұқсайды</translation>
        </message>
    </context>
    <context>
        <name>BreachCard</name>
        <message>
            <source>Security breach</source>
            <translation>Қауіпсіздіктің бұзылуы</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Change the breach</source>
            <translation>Бұзылу туралы мәліметті өзгерту</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>әзірге толтырылмаған</translation>
        </message>
        <message>
            <source>Found at</source>
            <translation>Анықталған уақыты</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>Болған уақыты</translation>
        </message>
        <message>
            <source>being established</source>
            <translation>анықталып жатыр</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>Ақпараттық жүйелер</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Деректер санаттары</translation>
        </message>
        <message>
            <source>How many data subjects</source>
            <translation>Қанша субъектіге қатысты</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>Қатысы бар адамдар</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Қабылданған шаралар</translation>
        </message>
    </context>
    <context>
        <name>BreachFields</name>
        <message>
            <source>Found at</source>
            <translation>Анықталған уақыты</translation>
        </message>
        <message>
            <source>How many data subjects</source>
            <translation>Қанша субъектіге қатысты</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>Ақпараттық жүйелер</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Деректер санаттары</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Қабылданған шаралар</translation>
        </message>
        <message>
            <source>When it happened, if known</source>
            <translation>Болған уақыты, белгілі болса</translation>
        </message>
        <message>
            <source>People concerned: names, IINs or mobile numbers</source>
            <translation>Қатысы бар адамдар: аты-жөні, ЖСН не ұялы нөмірі</translation>
        </message>
        <message>
            <source>Say when it was found.</source>
            <translation>Қашан анықталғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Бүтін сан жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>BreachSheet</name>
        <message>
            <source>The term of one working day to notify the authorised body begins on the day it was found.</source>
            <translation>Уәкілетті органға хабарлаудың бір жұмыс күндік мерзімі анықталған күннен басталады.</translation>
        </message>
        <message>
            <source>Mark as a breach</source>
            <translation>Бұзылу деп белгілеу</translation>
        </message>
        <message>
            <source>The day it was found starts the clock and stays.</source>
            <translation>Анықталған күн мерзімді бастайды және өзгермейді.</translation>
        </message>
        <message>
            <source>Change the breach</source>
            <translation>Бұзылу туралы мәліметті өзгерту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>A fault in the program</source>
            <translation>Бағдарламадағы ақау</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Мәліметтерді көшіру</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Жұмысты жалғастыру</translation>
        </message>
        <message>
            <source>The program could not do this</source>
            <translation>Бағдарлама бұл әрекетті орындай алмады</translation>
        </message>
        <message>
            <source>What was saved before is safe; the last step was not done. Send the details to those who keep the program: they name places in the program, no persons.</source>
            <translation>Бұған дейін сақталғанның бәрі орнында, тек соңғы әрекет орындалмады. Мәліметтерді бағдарламаға қолдау көрсететіндерге жіберіңіз: онда бағдарлама жолдары ғана бар, адамдар туралы дерек жоқ.</translation>
        </message>
    </context>
    <context>
        <name>BulkCloseSheet</name>
        <message>
            <source>Why duties are left undone</source>
            <translation>Міндеттер неге орындалмай қалды</translation>
        </message>
        <message numerus="yes">
            <source>Close %n request(s)</source>
            <translation>
                <numerusform>%n өтінішті жабу</numerusform>
                <numerusform>%n өтінішті жабу</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the requests</source>
            <translation>Өтініштерді жабу</translation>
        </message>
        <message>
            <source>Without a reason only those are closed of which every duty is done.</source>
            <translation>Себебі жазылмаса, барлық міндеті орындалған өтініштер ғана жабылады.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>BulkDisclosureSheet</name>
        <message>
            <source>See who can</source>
            <translation>Кімге болатынын көру</translation>
        </message>
        <message numerus="yes">
            <source>Enter for %n person(s)</source>
            <translation>
                <numerusform>%n адамға жазу</numerusform>
                <numerusform>%n адамға жазу</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {most} people at once cannot be undone.</source>
            <translation>Бірден {most} адамнан көп жазба болдырмауға келмейді.</translation>
        </message>
        <message numerus="yes">
            <source>Disclosure of data of %n person(s)</source>
            <translation>
                <numerusform>%n адамның деректерін беру</numerusform>
                <numerusform>%n адамның деректерін беру</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the consents</source>
            <translation>Келісімдер қаралуда</translation>
        </message>
        <message>
            <source>{able} of {total} can.</source>
            <translation>Мүмкін: {total} ішінен {able}.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The consent of %n person(s) lacks something for it</source>
            <translation>
                <numerusform>%n адамның келісімі бұған жеткіліксіз</numerusform>
                <numerusform>%n адамның келісімі бұған жеткіліксіз</numerusform>
            </translation>
        </message>
        <message>
            <source>What, is said in the profile of each, under Disclosures.</source>
            <translation>Нақты не жетпейтіні әр субъектінің профиліндегі «Беру» бетінде тұр.</translation>
        </message>
        <message numerus="yes">
            <source>Disclosure entered for %n person(s)</source>
            <translation>
                <numerusform>%n адам бойынша беру жазылды</numerusform>
                <numerusform>%n адам бойынша беру жазылды</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkSheet</name>
        <message>
            <source>{able} of {total} can.</source>
            <translation>Мүмкін: {total} ішінен {able}.</translation>
        </message>
        <message>
            <source>and %n more</source>
            <translation>тағы %n</translation>
        </message>
    </context>
    <context>
        <name>BulkWaitSheet</name>
        <message>
            <source>For whom or for what</source>
            <translation>Кімді немесе нені</translation>
        </message>
        <message numerus="yes">
            <source>Waiting note for %n request(s)</source>
            <translation>
                <numerusform>%n өтінішке күту белгісі</numerusform>
                <numerusform>%n өтінішке күту белгісі</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the note</source>
            <translation>Белгі қою</translation>
        </message>
        <message>
            <source>The clock runs on: no rule stops it. An empty note takes the old one away.</source>
            <translation>Мерзім жүре береді: оны ешбір ереже тоқтатпайды. Бос белгі бұрынғысын алып тастайды.</translation>
        </message>
    </context>
    <context>
        <name>Calculator</name>
        <message>
            <source>Deadline calculator</source>
            <translation>Мерзім есептегіш</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>Оқиға күні</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Мерзім</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Өлшемі</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>күнтізбелік күн</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>Five-day week</source>
            <translation>Бес күндік апта</translation>
        </message>
        <message>
            <source>Six-day week</source>
            <translation>Алты күндік апта</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Жұмыс аптасы</translation>
        </message>
        <message>
            <source>A term of your own</source>
            <translation>Өз мерзіміңіз</translation>
        </message>
        <message>
            <source>Enter the day and the term.</source>
            <translation>Күн мен мерзімді енгізіңіз.</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Соңғы күні: {day}</translation>
        </message>
        <message>
            <source>Aim to be done by {day}.</source>
            <translation>{day} дейін бітіруді көздеңіз.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Terms in working days are counted by it. When it changes, the dates of open duties follow.</source>
            <translation>Жұмыс күндеріндегі мерзімдер осымен есептеледі. Ол өзгерсе, ашық міндеттердің күні де өзгереді.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Жұмыс күнтізбесі</translation>
        </message>
        <message>
            <source>Import a year…</source>
            <translation>Бір жылды импорттау…</translation>
        </message>
        <message numerus="yes">
            <source>%n open date(s) moved.</source>
            <translation>
                <numerusform>%n ашық мерзім жылжыды.</numerusform>
                <numerusform>%n ашық мерзім жылжыды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendars (*.ics *.xlsx *.csv)</source>
            <translation>Күнтізбелер (*.ics *.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Calendar of a year</source>
            <translation>Бір жылдың күнтізбесі</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Terms in working days and the time left of today are counted by it.</source>
            <translation>Жұмыс күндеріндегі мерзімдер мен бүгінгі қалған уақыт осымен есептеледі.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Жұмыс күнтізбесі</translation>
        </message>
    </context>
    <context>
        <name>CategorySheet</name>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Ағылшынша атауы</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Бұйрық нөмірі</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Бұйрық күні</translation>
        </message>
        <message>
            <source>Values are kept, too</source>
            <translation>Мәндері де сақталады</translation>
        </message>
        <message>
            <source>A name in one language is enough; the others then say the same.</source>
            <translation>Бір тілдегі атауы жеткілікті; қалған тілдерде де сол тұрады.</translation>
        </message>
        <message>
            <source>New category of personal data</source>
            <translation>Дербес деректердің жаңа санаты</translation>
        </message>
        <message>
            <source>Add to the list</source>
            <translation>Тізбеге қосу</translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Consent certificate</source>
            <translation>Келісім анықтамасы</translation>
        </message>
        <message>
            <source>One page, A4: the text, the proof, its hash and the place in the journal.</source>
            <translation>1 бет, A4: мәтін, дәлел, оның хэші және журналдағы орны.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Алдын ала қарау</translation>
        </message>
        <message>
            <source>Preview of the consent certificate</source>
            <translation>Келісім анықтамасын алдын ала қарау</translation>
        </message>
    </context>
    <context>
        <name>CertificatePane</name>
        <message>
            <source>Consent certificate</source>
            <translation>Келісім анықтамасы</translation>
        </message>
        <message>
            <source>Receipt (JSON)</source>
            <translation>Түбіртек (JSON)</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>Certifying</name>
        <message>
            <source>Save consent receipt</source>
            <translation>Келісім түбіртегін сақтау</translation>
        </message>
        <message>
            <source>The receipt for {day} is saved: {name}</source>
            <translation>{day} күнгі түбіртек сақталды: {name}</translation>
        </message>
    </context>
    <context>
        <name>ChipButton</name>
        <message>
            <source>Remove filter: {name}</source>
            <translation>Сүзгіні алып тастау: {name}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>Add a scan or a mail file</source>
            <translation>Скан не хат файлын қосу</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Құжат қосу…</translation>
        </message>
        <message>
            <source>Scans and letters</source>
            <translation>Скандар мен хаттар</translation>
        </message>
    </context>
    <context>
        <name>CloseSheet</name>
        <message>
            <source>Close the request</source>
            <translation>Өтінішті жабу</translation>
        </message>
        <message>
            <source>Close with this reason</source>
            <translation>Осы себеппен жабу</translation>
        </message>
        <message numerus="yes">
            <source>%n duty(s) not done: {duties}.</source>
            <translation>
                <numerusform>%n міндет орындалмаған: {duties}.</numerusform>
                <numerusform>%n міндет орындалмаған: {duties}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The outcome follows from what was done. Change it if the demand ended otherwise.</source>
            <translation>Нәтиже істелгеннен шығады. Талап басқаша аяқталса, оны өзгертіңіз.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Why it is closed without them</source>
            <translation>Оларсыз жабу себебі</translation>
        </message>
        <message>
            <source>Reason, where there is no outcome</source>
            <translation>Нәтиже болмаса, себебі</translation>
        </message>
        <message>
            <source>None: the reason says why</source>
            <translation>Жоқ: себебі төменде айтылады</translation>
        </message>
        <message>
            <source>Outcome: {demand}</source>
            <translation>Нәтижесі: {demand}</translation>
        </message>
        <message>
            <source>Choose the outcome of each demand, or write why there is none.</source>
            <translation>Әр талаптың нәтижесін таңдаңыз немесе неге жоқ екенін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ColumnKeeper</name>
        <message>
            <source>Usual columns</source>
            <translation>Бастапқы бағандар</translation>
        </message>
    </context>
    <context>
        <name>Composing</name>
        <message>
            <source>Composing anew replaces the words typed between the fields. Values alone leave them.</source>
            <translation>Қайта құрастырғанда өрістер арасына жазылған сөздер алмастырылады. Тек мәндер жаңартылса, олар қалады.</translation>
        </message>
        <message>
            <source>The text differs from the template. What should be refreshed?</source>
            <translation>Мәтін үлгіден өзгеше. Не жаңартылсын?</translation>
        </message>
        <message>
            <source>Compose anew</source>
            <translation>Қайта құрастыру</translation>
        </message>
        <message>
            <source>Values only</source>
            <translation>Тек мәндер</translation>
        </message>
        <message>
            <source>Compose the letter anew?</source>
            <translation>Хат қайта құрастырылсын ба?</translation>
        </message>
        <message>
            <source>What was typed over fields stays. The words typed between the fields are replaced.</source>
            <translation>Өрістерге жазғаныңыз қалады. Өрістер арасына жазылған сөздер алмастырылады.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Сол күйі қалдыру</translation>
        </message>
    </context>
    <context>
        <name>ConnectionForm</name>
        <message>
            <source>Server</source>
            <translation>Сервер</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>Name of the database</source>
            <translation>Базаның атауы</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Қолданушы аты</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Protection of the connection</source>
            <translation>Қосылуды қорғау</translation>
        </message>
        <message>
            <source>CA certificate file, if the server has a certificate of its own office</source>
            <translation>КО сертификатының файлы, егер сервер сертификатын ұйымның өзі берсе</translation>
        </message>
        <message>
            <source>Encrypted, the server's certificate is checked</source>
            <translation>Шифрланған, сервер сертификаты тексеріледі</translation>
        </message>
        <message>
            <source>Without encryption: only for a server on this computer</source>
            <translation>Шифрсыз: тек осы компьютердегі сервер үшін</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Қосылуды тексеру</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
            <translation>Сертификаттар (*.crt *.pem *.cer);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>CA certificate</source>
            <translation>КО сертификаты</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Осыны толтырыңыз.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Порт: 1 мен 65535 арасындағы сан.</translation>
        </message>
        <message>
            <source>To a server on another computer everything goes encrypted.</source>
            <translation>Басқа компьютердегі серверге бәрі тек шифрланып жіберіледі.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Серверге сұрау жіберілді…</translation>
        </message>
        <message>
            <source>The server answers: PostgreSQL {version}. Nothing was changed there.</source>
            <translation>Сервер жауап берді: PostgreSQL {version}. Онда ештеңе өзгерген жоқ.</translation>
        </message>
    </context>
    <context>
        <name>ConsentLogSheet</name>
        <message>
            <source>Logs of consents (*.jsonl *.csv *.xlsx)</source>
            <translation>Келісімдер журналдары (*.jsonl *.csv *.xlsx)</translation>
        </message>
        <message>
            <source>Log of consents</source>
            <translation>Келісімдер журналы</translation>
        </message>
        <message>
            <source>Trying the lines</source>
            <translation>Жолдар сыналып жатыр</translation>
        </message>
        <message>
            <source>Taking the lines in</source>
            <translation>Жолдар қабылданып жатыр</translation>
        </message>
        <message>
            <source>Stopped. The lines taken in until then stay; the others can still be taken in.</source>
            <translation>Тоқтатылды. Осыған дейін қабылданған жолдар қалады; қалғанын әлі қабылдауға болады.</translation>
        </message>
        <message>
            <source>Import a log of consents</source>
            <translation>Келісімдер журналын импорттау</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
            <source>Edition {number} accepted</source>
            <translation>{number}‑редакция қабылданды</translation>
        </message>
        <message numerus="yes">
            <source>%n purpose(s)</source>
            <translation>
                <numerusform>%n мақсат</numerusform>
                <numerusform>%n мақсат</numerusform>
            </translation>
        </message>
        <message>
            <source>{event} (corrected)</source>
            <translation>{event} (түзетілген)</translation>
        </message>
        <message>
            <source>{event} (correction)</source>
            <translation>{event} (түзету)</translation>
        </message>
        <message>
            <source>Consent given for {points}</source>
            <translation>{points} бойынша келісім берілді</translation>
        </message>
        <message>
            <source>Purpose {points} refused</source>
            <translation>{points}‑мақсаттан бас тартылды</translation>
        </message>
        <message>
            <source>Withdrawn for {points}</source>
            <translation>{points} бойынша кері қайтарылды</translation>
        </message>
        <message>
            <source>only: {parts}</source>
            <translation>тек: {parts}</translation>
        </message>
        <message>
            <source>all but: {parts}</source>
            <translation>мыналардан басқасы: {parts}</translation>
        </message>
        <message>
            <source>only for: {parts}</source>
            <translation>тек мына әрекеттерге: {parts}</translation>
        </message>
        <message>
            <source>without: {parts}</source>
            <translation>мына әрекетсіз: {parts}</translation>
        </message>
        <message>
            <source>only to: {parts}</source>
            <translation>тек мына алушыларға: {parts}</translation>
        </message>
        <message>
            <source>not to: {parts}</source>
            <translation>мына алушыға берілмейді: {parts}</translation>
        </message>
        <message>
            <source>full</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>ішінара</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>дәлелденбейді</translation>
        </message>
        <message>
            <source>Kept paper</source>
            <translation>Сақталған құжат</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n субъект</numerusform>
                <numerusform>%n субъект</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n оқиға</numerusform>
                <numerusform>%n оқиға</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Келісім тарихы</translation>
        </message>
    </context>
    <context>
        <name>ContextPanel</name>
        <message>
            <source>Open profile</source>
            <translation>Профильді ашу</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Келісім тарихы</translation>
        </message>
        <message>
            <source>Find in the register…</source>
            <translation>Реестрден табу…</translation>
        </message>
        <message>
            <source>not in the register</source>
            <translation>реестрде жоқ</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} бастап</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Бұғатталған</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Деректер жойылған</translation>
        </message>
        <message>
            <source>No consent recorded</source>
            <translation>Келісім жазылмаған</translation>
        </message>
        <message numerus="yes">
            <source>Consent in force: %n purpose(s)</source>
            <translation>
                <numerusform>Келісім қолданыста: %n мақсат</numerusform>
                <numerusform>Келісім қолданыста: %n мақсат</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent in part: {given} / {all}</source>
            <translation>Ішінара келісім: {given} / {all}</translation>
        </message>
        <message>
            <source>No consent in force</source>
            <translation>Қолданыстағы келісім жоқ</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>E‑mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Пайдаланушы түрі</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Жұмыс орны</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Банк картасы</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Third parties given the data</source>
            <translation>Деректер берілген үшінші тұлғалар</translation>
        </message>
        <message>
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>No values are noted yet. With them the correction is entered by one key.</source>
            <translation>Мәндер әлі жазылмаған. Олар жазылса, түзету бір пернемен енгізіледі.</translation>
        </message>
        <message>
            <source>The request names nobody of the register. Link it to the person, then note the values.</source>
            <translation>Өтініш тізілімдегі ешкімге байланыстырылмаған. Алдымен адамға байланыстырып, содан кейін мәндерді жазыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) have gaps: fill them among the letters.</source>
            <translation>
                <numerusform>%n хатта толтырылмаған орын бар: «Хаттар» бөлімінде толтырыңыз.</numerusform>
                <numerusform>%n хатта толтырылмаған орын бар: «Хаттар» бөлімінде толтырыңыз.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectionCard</name>
        <message>
            <source>Changes asked for</source>
            <translation>Сұралған өзгерістер</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n өріс</numerusform>
                <numerusform>%n өріс</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a value…</source>
            <translation>Мән қосу…</translation>
        </message>
        <message>
            <source>Former value</source>
            <translation>Бұрынғы мәні</translation>
        </message>
        <message>
            <source>Current value</source>
            <translation>Қазіргі мәні</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Жаңа мәні</translation>
        </message>
    </context>
    <context>
        <name>CorrectionLine</name>
        <message>
            <source>Not corrected: {reason}</source>
            <translation>Түзетілмейді: {reason}</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Бұл жолды алып тастау</translation>
        </message>
    </context>
    <context>
        <name>DataList</name>
        <message>
            <source>List of personal data</source>
            <translation>Дербес деректер тізбесі</translation>
        </message>
        <message>
            <source>Approved by an order. The switch says whether values are kept; a category without values is only noted.</source>
            <translation>Бұйрықпен бекітіледі. Қосқыш мәндер сақтала ма, соны көрсетеді; мәні сақталмайтын санат тек белгіленеді.</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>Санат қосу</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>never stored</source>
            <translation>ешқашан сақталмайды</translation>
        </message>
        <message>
            <source>order No. {number} of {day}</source>
            <translation>{day} № {number} бұйрық</translation>
        </message>
        <message>
            <source>section 5 of the policy</source>
            <translation>саясаттың 5-бөлімі</translation>
        </message>
    </context>
    <context>
        <name>DataSheetPane</name>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>Data sheet</source>
            <translation>Деректер жинағы</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Хат жазу</translation>
        </message>
        <message>
            <source>Space hides a line or shows it again. Enter shows a masked value, which is journaled.</source>
            <translation>Бос орын пернесі жолды жасырады немесе қайта көрсетеді. Enter бүркемеленген мәнді көрсетеді, бұл журналға жазылады.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) may be about another person</source>
            <translation>
                <numerusform>%n жол басқа адам туралы болуы мүмкін</numerusform>
                <numerusform>%n жол басқа адам туралы болуы мүмкін</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>Held data: where and since when…</source>
            <translation>Сақталуы: қайда, қашаннан…</translation>
        </message>
        <message>
            <source>Revealing a value is journaled</source>
            <translation>Мәнді ашу әрекеттер журналына жазылады</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Банк картасы</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Заңды мекенжай</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Қызмет сипаттамасы</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>сақталмайды</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>толтырылмаған</translation>
        </message>
        <message>
            <source>held, no value kept</source>
            <translation>сақталады, мәні жазылмаған</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Database</source>
            <translation>Дерекқор</translation>
        </message>
        <message>
            <source>Where everything is kept, its backup and the check of its journal.</source>
            <translation>Бәрі сақталатын жер, оның сақтық көшірмесі және журналын тексеру.</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Қазір көшіру…</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Журналды тексеру</translation>
        </message>
        <message>
            <source>Join a shared server</source>
            <translation>Ортақ серверге қосылу</translation>
        </message>
        <message>
            <source>Several people work in one PostgreSQL database. This database stays where it is, unchanged.</source>
            <translation>Бірнеше адам бір PostgreSQL базасында жұмыс істейді. Қазіргі база орнында өзгеріссіз қалады.</translation>
        </message>
        <message>
            <source>Open the shared database</source>
            <translation>Ортақ базаны ашу</translation>
        </message>
        <message>
            <source>SQLite, on this computer</source>
            <translation>SQLite, осы компьютерде</translation>
        </message>
        <message>
            <source>PostgreSQL, shared</source>
            <translation>PostgreSQL, ортақ</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орны</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Соңғы сақтық көшірме</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>on the server, by its administrator</source>
            <translation>серверде, оның әкімшісі жасайды</translation>
        </message>
        <message>
            <source>not made yet</source>
            <translation>әлі жасалмаған</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Базалар (*.sqlite)</translation>
        </message>
        <message>
            <source>Back up to a file</source>
            <translation>Файлға сақтық көшірме жасау</translation>
        </message>
        <message>
            <source>The backup is being written…</source>
            <translation>Сақтық көшірме жазылуда…</translation>
        </message>
        <message>
            <source>The backup was written and checked: {name}</source>
            <translation>Сақтық көшірме жазылып, тексерілді: {name}</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: %n entry(ies) verified</source>
            <translation>
                <numerusform>Журнал бүтін: %n жазба тексерілді</numerusform>
                <numerusform>Журнал бүтін: %n жазба тексерілді</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was changed from outside: entry {number}</source>
            <translation>Журнал сырттан өзгертілген: {number}-жазба</translation>
        </message>
    </context>
    <context>
        <name>DatabasePage</name>
        <message>
            <source>Database</source>
            <translation>Дерекқор</translation>
        </message>
        <message>
            <source>Where everything is kept. Nothing leaves it by itself.</source>
            <translation>Бәрі осында сақталады. Ештеңе өздігінен сыртқа шықпайды.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Осы компьютерде</translation>
        </message>
        <message>
            <source>One file, for one person. Back it up to another disk from time to time.</source>
            <translation>Бір файл, бір адамға арналған. Оны басқа дискіге уақыт өткен сайын көшіріп тұрыңыз.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Басқа файл…</translation>
        </message>
        <message>
            <source>On a shared server</source>
            <translation>Ортақ серверде</translation>
        </message>
        <message>
            <source>A PostgreSQL database that several people of the office work in.</source>
            <translation>Бірнеше адам бірге жұмыс істейтін PostgreSQL базасы.</translation>
        </message>
        <message>
            <source>shared, {server}</source>
            <translation>ортақ, {server}</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>осы компьютерде</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Базалар (*.sqlite)</translation>
        </message>
        <message>
            <source>File of the database</source>
            <translation>База файлы</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Pick a date</source>
            <translation>Күнді таңдау</translation>
        </message>
        <message>
            <source>This is not a date yet: write it as 24.11.2026, or +3 for days from today.</source>
            <translation>Бұл әзірге күн емес: 24.11.2026 түрінде не бүгіннен санап +3 деп жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message numerus="yes">
            <source>%n more duty(ies)</source>
            <translation>
                <numerusform>тағы %n міндет</numerusform>
                <numerusform>тағы %n міндет</numerusform>
            </translation>
        </message>
        <message>
            <source>term of the Law {day}</source>
            <translation>Заң мерзімі {day}</translation>
        </message>
        <message>
            <source>term of the policy {day}</source>
            <translation>саясат мерзімі {day}</translation>
        </message>
        <message>
            <source>own norm {day}</source>
            <translation>ішкі норма {day}</translation>
        </message>
        <message>
            <source>Unknown applicant</source>
            <translation>Өтініш беруші белгісіз</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>It is not registered: no term is counted for it.</source>
            <translation>Ол тіркелмеген: мерзімі есептелмейді.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message numerus="yes">
            <source>Fetched e-mail to look through: %n letter(s)</source>
            <translation>
                <numerusform>Қаралмаған электрондық хат: %n</numerusform>
                <numerusform>Қаралмаған электрондық хат: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The oldest came on {day}; terms run from receipt.</source>
            <translation>Ең ескісі {day} келген; мерзімдер келген күннен саналады.</translation>
        </message>
        <message numerus="yes">
            <source>Batch of post: %n letter(s)</source>
            <translation>
                <numerusform>Пошта топтамасы: %n хат</numerusform>
                <numerusform>Пошта топтамасы: %n хат</numerusform>
            </translation>
        </message>
        <message>
            <source>Number, print and mark as sent</source>
            <translation>Нөмірлеп, басып шығарып, жіберілді деп белгілеу</translation>
        </message>
        <message>
            <source>Look through</source>
            <translation>Қарау</translation>
        </message>
    </context>
    <context>
        <name>DayColumns</name>
        <message numerus="yes">
            <source>%n due on {day}</source>
            <translation>
                <numerusform>{day}: %n мерзім</numerusform>
                <numerusform>{day}: %n мерзім</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
    </context>
    <context>
        <name>DayForm</name>
        <message>
            <source>Enter or change a day</source>
            <translation>Күнді енгізу не өзгерту</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>In place of which day off</source>
            <translation>Қай демалыс күнінің орнына</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Ағылшынша атауы</translation>
        </message>
        <message>
            <source>Source: the law or the order, its number and date</source>
            <translation>Дереккөзі: заң не бұйрық, нөмірі мен күні</translation>
        </message>
        <message>
            <source>Enter the day</source>
            <translation>Күнді енгізу</translation>
        </message>
        <message>
            <source>Take the day out</source>
            <translation>Күнді алып тастау</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Күнін жазыңыз.</translation>
        </message>
        <message>
            <source>Name the day: it stands in the explanation of every date.</source>
            <translation>Күнге атау беріңіз: ол әр мерзімнің түсіндірмесінде тұрады.</translation>
        </message>
    </context>
    <context>
        <name>DayList</name>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>The calendar of this year is not there yet.</source>
            <translation>Бұл жылдың күнтізбесі әлі жоқ.</translation>
        </message>
        <message>
            <source>Change {day}</source>
            <translation>Өзгерту: {day}</translation>
        </message>
    </context>
    <context>
        <name>DayPrinting</name>
        <message>
            <source>Print the day</source>
            <translation>Күнді басып шығару</translation>
        </message>
        <message>
            <source>Printed at {time}</source>
            <translation>Басып шығарылған уақыты: {time}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Ends today</source>
            <translation>Бүгін аяқталады</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Жақында аяқталады</translation>
        </message>
        <message>
            <source>Not on this page: {count}</source>
            <translation>Бұл бетке сыймағаны: {count}</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Days off: {days}</source>
            <translation>Демалыс күндері: {days}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>Public holiday</source>
            <translation>Мереке күні</translation>
        </message>
        <message>
            <source>Moved day off</source>
            <translation>Ауыстырылған демалыс күні</translation>
        </message>
        <message>
            <source>Moved working day</source>
            <translation>Ауыстырылған жұмыс күні</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Демалыс күні</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Жұмыс күні</translation>
        </message>
    </context>
    <context>
        <name>DeadlineCard</name>
        <message>
            <source>How the term is counted</source>
            <translation>Мерзімнің есептелуі</translation>
        </message>
        <message>
            <source>This duty is settled</source>
            <translation>Бұл міндет аяқталды</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Ашық міндет жоқ</translation>
        </message>
        <message>
            <source>Every duty is done. The request can be closed.</source>
            <translation>Барлық міндет орындалды. Өтінішті жабуға болады.</translation>
        </message>
        <message>
            <source>The request is closed.</source>
            <translation>Өтініш жабылған.</translation>
        </message>
        <message>
            <source>The working calendar of that year is missing</source>
            <translation>Сол жылдың жұмыс күнтізбесі енгізілмеген</translation>
        </message>
        <message>
            <source>The term has not started</source>
            <translation>Мерзім басталған жоқ</translation>
        </message>
        <message>
            <source>There is no number for this duty</source>
            <translation>Бұл міндеттің мерзімі белгіленбеген</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n жұмыс күніне кешікті</numerusform>
                <numerusform>%n жұмыс күніне кешікті</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left</source>
            <translation>
                <numerusform>%n жұмыс күні қалды</numerusform>
                <numerusform>%n жұмыс күні қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: working time is over</source>
            <translation>Бүгін: жұмыс уақыты бітті</translation>
        </message>
        <message>
            <source>Today: {time} left</source>
            <translation>Бүгін: {time} қалды</translation>
        </message>
        <message>
            <source>The date follows once that year is entered in the settings.</source>
            <translation>Сол жыл баптауларға енгізілген соң, күні белгілі болады.</translation>
        </message>
        <message>
            <source>Neither law, policy nor office gives a number of days.</source>
            <translation>Заң да, саясат та, ішкі норма да күн санын бермейді.</translation>
        </message>
        <message>
            <source>Its clock starts with: {start}.</source>
            <translation>Мерзімі мынадан басталады: {start}.</translation>
        </message>
        <message>
            <source>On a working day: {day}.</source>
            <translation>Жұмыс күнімен: {day}.</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Заң</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Саясат</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Ішкі норма</translation>
        </message>
        <message>
            <source>{source}: no number.</source>
            <translation>{source}: сан жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>The law's term has passed, by the policy there are %n day(s).</source>
            <translation>
                <numerusform>Заң мерзімі өтті, саясат мерзіміне дейін %n күн бар.</numerusform>
                <numerusform>Заң мерзімі өтті, саясат мерзіміне дейін %n күн бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>law</source>
            <translation>Заң</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>саясат</translation>
        </message>
    </context>
    <context>
        <name>DeadlineExport</name>
        <message>
            <source>Deadlines to a calendar</source>
            <translation>Мерзімдерді күнтізбеге шығару</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Күнтізбе (*.ics)</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Мерзімдер</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) written. Import the file again later: known events are updated.</source>
            <translation>
                <numerusform>%n мерзім жазылды. Файлды кейін қайта импорттаңыз: белгілі оқиғалар жаңартылады.</numerusform>
                <numerusform>%n мерзім жазылды. Файлды кейін қайта импорттаңыз: белгілі оқиғалар жаңартылады.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>A third party asks without the person's permission: tell it nothing of the person.</source>
            <translation>Үшінші тұлға адамның рұқсатынсыз сұрап отыр: ол туралы ештеңе айтпаңыз.</translation>
        </message>
    </context>
    <context>
        <name>DeedsBar</name>
        <message>
            <source>Sent on {day}. The page is kept as it was sent, SHA-256 {hash}.</source>
            <translation>Жіберілген күні: {day}. Беті жіберілген күйінде сақталған, SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>The mail server answered: {answer}</source>
            <translation>Пошта серверінің жауабы: {answer}</translation>
        </message>
        <message>
            <source>Say on which day the letter left.</source>
            <translation>Хаттың қай күні жіберілгенін жазыңыз.</translation>
        </message>
        <message>
            <source>Save draft</source>
            <translation>Хат жобасын сақтау</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Нөмір беру</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Жіберілді деп белгілеу</translation>
        </message>
        <message>
            <source>Day of sending</source>
            <translation>Жіберілген күні</translation>
        </message>
    </context>
    <context>
        <name>DemandDeeds</name>
        <message>
            <source>The letter that tells the person of the extension stands among the letters.</source>
            <translation>Мерзімнің ұзартылғаны туралы хат хаттар арасында тұр.</translation>
        </message>
    </context>
    <context>
        <name>DemandLine</name>
        <message>
            <source>Papers came…</source>
            <translation>Құжаттар келді…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Бас тарту…</translation>
        </message>
        <message>
            <source>Outcome…</source>
            <translation>Нәтижесі…</translation>
        </message>
        <message>
            <source>papers came {day}</source>
            <translation>құжаттар келген күні: {day}</translation>
        </message>
        <message>
            <source>waits for the supporting papers</source>
            <translation>растайтын құжаттарды күтуде</translation>
        </message>
    </context>
    <context>
        <name>DemandRows</name>
        <message>
            <source>Demands</source>
            <translation>Талаптар</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Version {version}. Requests of data subjects, their terms, consents and letters in one place. Everything stays in your own database; nothing is sent anywhere.</source>
            <translation>{version} нұсқасы. Субъектілердің өтініштері, мерзімдері, келісімдері мен хаттары бір жерде. Бәрі өз базаңызда қалады, ешқайда жіберілмейді.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>These files cannot be registered as a request.</source>
            <translation>Бұл файлдарды өтініш ретінде тіркеу мүмкін емес.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Жауапты тұлға</translation>
        </message>
        <message>
            <source>database on this computer</source>
            <translation>осы компьютердегі база</translation>
        </message>
        <message>
            <source>shared database</source>
            <translation>ортақ база</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Сақтық көшірме жоқ</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>Backup: {day} {time}</source>
            <translation>Сақтық көшірме: {day} {time}</translation>
        </message>
        <message>
            <source>Unknown applicant</source>
            <translation>Өтініш беруші белгісіз</translation>
        </message>
        <message>
            <source>Destroyed subject</source>
            <translation>Жойылған субъект</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>жоба</translation>
        </message>
    </context>
    <context>
        <name>DestroyedPanel</name>
        <message>
            <source>The entry below is no personal data: it proves that the duty was fulfilled.</source>
            <translation>Төмендегі жазба дербес дерек емес: ол міндеттің орындалғанын дәлелдейді.</translation>
        </message>
        <message>
            <source>Personal data cannot be brought back</source>
            <translation>Дербес деректер қалпына келтірілмейді</translation>
        </message>
        <message>
            <source>What remains</source>
            <translation>Не қалды</translation>
        </message>
        <message>
            <source>Subject number</source>
            <translation>Субъект нөмірі</translation>
        </message>
        <message>
            <source>Related records</source>
            <translation>Байланысты жазбалар</translation>
        </message>
        <message>
            <source>What cannot be seen</source>
            <translation>Нені көруге болмайды</translation>
        </message>
        <message>
            <source>Name, contacts, bank card, texts and scans of requests are not in this database. Search finds none of it.</source>
            <translation>Аты-жөні, байланыс, банк картасы, өтініш мәтіні мен скан бұл базада жоқ. Іздеу оларды таппайды.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Mark as done</source>
            <translation>Орындалды деп белгілеу</translation>
        </message>
        <message>
            <source>End without doing it…</source>
            <translation>Орындамай аяқтау…</translation>
        </message>
        <message>
            <source>Change the date…</source>
            <translation>Күнін өзгерту…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Қайта ашу</translation>
        </message>
    </context>
    <context>
        <name>Disclosing</name>
        <message>
            <source>No recipient is in the register yet: add one under Data recipients.</source>
            <translation>Тізілімде әзірге алушы жоқ: оны «Дерек алушылар» бөлімінде қосыңыз.</translation>
        </message>
    </context>
    <context>
        <name>DisclosureForm</name>
        <message>
            <source>Recipient</source>
            <translation>Алушы</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негізі</translation>
        </message>
        <message>
            <source>What was given</source>
            <translation>Не берілді</translation>
        </message>
        <message>
            <source>Why, in words</source>
            <translation>Не үшін, сөзбен</translation>
        </message>
        <message>
            <source>Data cross the border: {country}</source>
            <translation>Деректер шекарадан өтеді: {country}</translation>
        </message>
    </context>
    <context>
        <name>DisclosureSheet</name>
        <message>
            <source>The journal keeps what stands here now.</source>
            <translation>Қазіргі жазба журналда сақталады.</translation>
        </message>
        <message>
            <source>Correct the disclosure</source>
            <translation>Беру жазбасын түзету</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>New disclosure</source>
            <translation>Жаңа беру</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>The consent lacks something</source>
            <translation>Келісім жеткіліксіз</translation>
        </message>
    </context>
    <context>
        <name>DisclosuresTab</name>
        <message>
            <source>Add disclosure</source>
            <translation>Беруді жазу</translation>
        </message>
        <message>
            <source>These data were given to nobody.</source>
            <translation>Бұл деректер ешкімге берілмеген.</translation>
        </message>
        <message>
            <source>Correct the disclosure</source>
            <translation>Беру жазбасын түзету</translation>
        </message>
        <message>
            <source>Cross-border: {country}</source>
            <translation>Трансшекаралық: {country}</translation>
        </message>
        <message>
            <source>No recipient is in the register yet: add one under Data recipients.</source>
            <translation>Тізілімде әзірге алушы жоқ: оны «Дерек алушылар» бөлімінде қосыңыз.</translation>
        </message>
    </context>
    <context>
        <name>DisputeSheet</name>
        <message>
            <source>The line stays in the request as not corrected, with this reason.</source>
            <translation>Бұл жол өтініште түзетілмеген болып, себебімен бірге қалады.</translation>
        </message>
        <message>
            <source>Dispute: {field}</source>
            <translation>Даулы: {field}</translation>
        </message>
        <message>
            <source>Do not correct</source>
            <translation>Түзетпеу</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Басқа себеп</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Explanation, if any</source>
            <translation>Түсіндірме, болса</translation>
        </message>
    </context>
    <context>
        <name>DoubleSide</name>
        <message>
            <source>This record stays</source>
            <translation>Осы жазба қалады</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>толтырылмаған</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Тіркелген күні</translation>
        </message>
        <message>
            <source>Confirmed by the person</source>
            <translation>Субъект растаған</translation>
        </message>
    </context>
    <context>
        <name>DoublesPage</name>
        <message>
            <source>Join two records</source>
            <translation>Екі жазбаны біріктіру</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Ықтимал қайталанулар</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Реестрге оралу</translation>
        </message>
        <message>
            <source>One person: join</source>
            <translation>Бір адам: біріктіру</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Екі бөлек адам</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>Келесі жұп</translation>
        </message>
        <message>
            <source>The record that stays gets the contacts, data, requests and papers of the other, and both consents count. Undo and “take apart” on the profile give everything back.</source>
            <translation>Қалатын жазбаға екіншісінің байланыстары, деректері, өтініштері мен қағаздары көшеді, екеуінің де келісімдері есепке алынады. «Болдырмау» және профильдегі «ажырату» бәрін қайтарады.</translation>
        </message>
        <message>
            <source>No likely duplicates</source>
            <translation>Ықтимал қайталану жоқ</translation>
        </message>
        <message>
            <source>Nobody shares an IIN, e-mail, phone or name.</source>
            <translation>ЖСН-і, поштасы, телефоны немесе аты бірдей ешкім жоқ.</translation>
        </message>
        <message>
            <source>They share an IIN</source>
            <translation>ЖСН-і бірдей</translation>
        </message>
        <message>
            <source>They share an e-mail address</source>
            <translation>Эл. пошта мекенжайы бірдей</translation>
        </message>
        <message>
            <source>They share a phone number</source>
            <translation>Телефон нөмірі бірдей</translation>
        </message>
        <message>
            <source>Their names differ in spelling only, or not at all</source>
            <translation>Аты-жөні бірдей не тек жазылуы бөлек</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Қолмен таңдалды</translation>
        </message>
        <message>
            <source>Pair {place} of {count}</source>
            <translation>Жұп: {place} / {count}</translation>
        </message>
    </context>
    <context>
        <name>DueSheet</name>
        <message>
            <source>Change the date: {duty}</source>
            <translation>Күнін өзгерту: {duty}</translation>
        </message>
        <message>
            <source>Change the date</source>
            <translation>Күнін өзгерту</translation>
        </message>
        <message>
            <source>The terms of law and policy stay beside it. Who, when and why stand in the account of the term.</source>
            <translation>Заң мен саясат мерзімдері қатар тұра береді. Кім, қашан, неге өзгерткені мерзім есебінде жазылады.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Neither law nor policy gives a date here.</source>
            <translation>Мұнда заң да, саясат та күн белгілемейді.</translation>
        </message>
        <message>
            <source>The term ends on {day}; a rule allows to extend it until {extended}.</source>
            <translation>Мерзім {day} күні бітеді; ереже оны {extended} дейін ұзартуға рұқсат береді.</translation>
        </message>
        <message>
            <source>Until {day}: no rule allows to extend this term.</source>
            <translation>{day} дейін: бұл мерзімді ұзартуға ешбір ереже рұқсат бермейді.</translation>
        </message>
    </context>
    <context>
        <name>DutyLine</name>
        <message>
            <source>not done, with a reason</source>
            <translation>орындалмады, себебі бар</translation>
        </message>
        <message>
            <source>fell away</source>
            <translation>алынып тасталды</translation>
        </message>
        <message>
            <source>not told by the journal</source>
            <translation>журналда айтылмаған</translation>
        </message>
        <message>
            <source>{day}, by the journal</source>
            <translation>{day}, журнал бойынша</translation>
        </message>
        <message>
            <source>done</source>
            <translation>орындалды</translation>
        </message>
    </context>
    <context>
        <name>DutyRows</name>
        <message>
            <source>Duties</source>
            <translation>Міндеттер</translation>
        </message>
    </context>
    <context>
        <name>EditionPanel</name>
        <message numerus="yes">
            <source>%n rule(s) cite(s) this clause</source>
            <translation>
                <numerusform>Осы тармаққа %n ереже сілтейді</numerusform>
                <numerusform>Осы тармаққа %n ереже сілтейді</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no other edition to compare with.</source>
            <translation>Салыстыратын басқа редакция жоқ.</translation>
        </message>
        <message>
            <source>The other edition has no text in this language.</source>
            <translation>Басқа редакцияның бұл тілде мәтіні жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) put in [+ +]</source>
            <translation>
                <numerusform>қосылғаны: %n орын [+ +]</numerusform>
                <numerusform>қосылғаны: %n орын [+ +]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken out [− −]</source>
            <translation>
                <numerusform>алынғаны: %n орын [− −]</numerusform>
                <numerusform>алынғаны: %n орын [− −]</numerusform>
            </translation>
        </message>
        <message>
            <source>The texts are the same.</source>
            <translation>Мәтіндер бірдей.</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Мәтін (*.txt *.md)</translation>
        </message>
        <message>
            <source>Text of the edition</source>
            <translation>Редакция мәтіні</translation>
        </message>
        <message>
            <source>Edition {number} of {day}</source>
            <translation>{number}-редакция, {day}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Өзгерістер</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Не көрсетілсін</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Мәтіннің тілі</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Салыстырылатыны</translation>
        </message>
        <message>
            <source>Add the text…</source>
            <translation>Мәтінді қосу…</translation>
        </message>
        <message>
            <source>No text in this language</source>
            <translation>Бұл тілде мәтін жоқ</translation>
        </message>
        <message>
            <source>Add the file as it was published. A text that is there is never changed.</source>
            <translation>Жарияланған файлды қосыңыз. Бар мәтін ешқашан өзгертілмейді.</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>in force now</source>
            <translation>қазір күшінде</translation>
        </message>
        <message>
            <source>not in force yet</source>
            <translation>әлі күшіне енген жоқ</translation>
        </message>
        <message numerus="yes">
            <source>consented: %n subject(s)</source>
            <translation>
                <numerusform>келіскені: %n субъект</numerusform>
                <numerusform>келіскені: %n субъект</numerusform>
            </translation>
        </message>
        <message>
            <source>published on {day}</source>
            <translation>жарияланған күні: {day}</translation>
        </message>
        <message>
            <source>no Kazakh text, no hash</source>
            <translation>қазақша мәтіні де, хеші де жоқ</translation>
        </message>
        <message>
            <source>People are told of this edition since {day}.</source>
            <translation>Бұл редакция туралы {day} бастап хабарланады.</translation>
        </message>
        <message>
            <source>Whom to ask again</source>
            <translation>Кімді қайта сұрау керек</translation>
        </message>
        <message>
            <source>Who consented to an earlier edition has to be told of this one (clause 10.2).</source>
            <translation>Бұрынғы редакцияға келіскендерге бұл редакция туралы хабарлау керек (10.2-тармақ).</translation>
        </message>
        <message>
            <source>Start telling</source>
            <translation>Хабарлауды бастау</translation>
        </message>
    </context>
    <context>
        <name>EditionRules</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n ереже</numerusform>
                <numerusform>%n ереже</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause {clause}</source>
            <translation>{clause}-тармақ</translation>
        </message>
        <message numerus="yes">
            <source>%n of them cite(s) a clause that this text does not have</source>
            <translation>
                <numerusform>%n ереже бұл мәтінде жоқ тармаққа сілтейді</numerusform>
                <numerusform>%n ереже бұл мәтінде жоқ тармаққа сілтейді</numerusform>
            </translation>
        </message>
        <message>
            <source>Every rule of this edition</source>
            <translation>Осы редакцияның барлық ережесі</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message>
            <source>Policy editions</source>
            <translation>Саясат редакциялары</translation>
        </message>
        <message numerus="yes">
            <source>%n edition(s)</source>
            <translation>
                <numerusform>%n редакция</numerusform>
                <numerusform>%n редакция</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келіскен</translation>
        </message>
        <message>
            <source>Each edition is in force until the day before the next one.</source>
            <translation>Әр редакция келесісінің алдындағы күнге дейін күшінде.</translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message>
            <source>Setting up the desk, {ready} of {all} ready</source>
            <translation>Үстелді баптау: дайыны {ready} / {all}</translation>
        </message>
        <message>
            <source>If a journal was kept before</source>
            <translation>Бұрын журнал жүргізілсе</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Өтініш әзірге жоқ</translation>
        </message>
        <message>
            <source>When a letter comes, drop its scan or file here. The term is counted by itself.</source>
            <translation>Хат келсе, скандап не файлды осында сүйреп әкеліңіз. Мерзім автоматты түрде есептеледі.</translation>
        </message>
        <message>
            <source>Register a request</source>
            <translation>Жаңа өтініш тіркеу</translation>
        </message>
        <message>
            <source>Add a scan or a mail file</source>
            <translation>Скан не хат файлын қосу</translation>
        </message>
        <message>
            <source>Holidays of {first}–{last} are entered</source>
            <translation>{first}–{last} жылдардың мерекелері енгізілген</translation>
        </message>
        <message numerus="yes">
            <source>%n term rule(s), confirmed: {confirmed}</source>
            <translation>
                <numerusform>%n мерзім ережесі, расталғаны: {confirmed}</numerusform>
                <numerusform>%n мерзім ережесі, расталғаны: {confirmed}</numerusform>
            </translation>
        </message>
        <message>
            <source>Policy and terms</source>
            <translation>Саясат пен мерзімдер</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Жұмыс күнтізбесі</translation>
        </message>
        <message>
            <source>Load the register of subjects</source>
            <translation>Субъектілер реестрін жүктеу</translation>
        </message>
        <message>
            <source>From an Excel or CSV file, you match the columns</source>
            <translation>Excel не CSV файлынан, бағандарды өзіңіз сәйкестендіресіз</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Letterhead and envelope</source>
            <translation>Хат бланкісі мен конверт</translation>
        </message>
        <message>
            <source>Logo, address, signatory</source>
            <translation>Логотип, мекенжай, қол қоюшы</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Баптау</translation>
        </message>
        <message>
            <source>Take in the journal kept so far</source>
            <translation>Осы уақытқа дейінгі журналды енгізу</translation>
        </message>
        <message>
            <source>Earlier requests under their own numbers</source>
            <translation>Бұрынғы өтініштер өз нөмірлерімен</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>дайын</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>расталуы тиіс</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>What happened</source>
            <translation>Не болды</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>of the office</source>
            <translation>кеңсенің уақыты</translation>
        </message>
        <message>
            <source>Given until, if for a term</source>
            <translation>Қай күнге дейін берілген, мерзімді болса</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>{number}‑ред.</translation>
        </message>
        <message>
            <source>In force on that day</source>
            <translation>Сол күні күшінде болғаны</translation>
        </message>
        <message>
            <source>Policy edition shown</source>
            <translation>Көрсетілген саясат редакциясы</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Мәтінді ашу</translation>
        </message>
        <message>
            <source>What the text states, Law art. 8(4)</source>
            <translation>Мәтінде бар мәліметтер, Заң, 8-бап 4-тармақ</translation>
        </message>
        <message>
            <source>Log entry, number of a letter, scan…</source>
            <translation>Журнал жазбасы, хат нөмірі, скан…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Form and its version</source>
            <translation>Нысан және нұсқасы</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP мекенжайы</translation>
        </message>
        <message>
            <source>Representative, if one acted</source>
            <translation>Өкілі, егер ол әрекет етсе</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Құжат тіркеу</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>не осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Мақсаттар</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Жетіспейтіні жоқ.</translation>
        </message>
        <message>
            <source>Missing or not noted: {gaps}</source>
            <translation>Жоқ немесе белгіленбеген: {gaps}</translation>
        </message>
        <message>
            <source>Proof by itself: {strength}</source>
            <translation>Дәлел күші: {strength}</translation>
        </message>
        <message>
            <source>Tick at least one purpose.</source>
            <translation>Кемінде бір мақсатты белгілеңіз.</translation>
        </message>
        <message>
            <source>Enter the day on which it happened.</source>
            <translation>Оқиға болған күнді енгізіңіз.</translation>
        </message>
        <message>
            <source>Write the time as 14:07.</source>
            <translation>Уақытты 14:07 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>This is no IP address: write it as 192.0.2.15.</source>
            <translation>Бұл IP мекенжайы емес: 192.0.2.15 түрінде жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Record a consent event</source>
            <translation>Келісім оқиғасын жазу</translation>
        </message>
        <message>
            <source>Correct an event</source>
            <translation>Оқиғаны түзету</translation>
        </message>
        <message>
            <source>The earlier event stays in the history; this one replaces it from now on.</source>
            <translation>Бұрынғы оқиға тарихта қалады; бұдан былай оның орнына осы оқиға саналады.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>Date and time</source>
            <translation>Күні мен уақыты</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Ed.</source>
            <translation>Ред.</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Дәлел</translation>
        </message>
    </context>
    <context>
        <name>ExportErrand</name>
        <message>
            <source>Export to Excel: {name}</source>
            <translation>Excel-ге шығару: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written</source>
            <translation>
                <numerusform>%n жол жазылды</numerusform>
                <numerusform>%n жол жазылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Requests of this list</source>
            <translation>Осы тізімдегі өтініштер</translation>
        </message>
        <message>
            <source>Duties of these requests</source>
            <translation>Осы өтініштер бойынша міндеттер</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>Show the value: {name}</source>
            <translation>Мәнін көрсету: {name}</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Requests by month</source>
            <translation>Айлар бойынша өтініштер</translation>
        </message>
        <message>
            <source>Keeping to terms</source>
            <translation>Мерзімдердің сақталуы</translation>
        </message>
        <message>
            <source>Median time</source>
            <translation>Орындау уақытының медианасы</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>upright line: the limit</source>
            <translation>тік сызық: мерзім шегі</translation>
        </message>
        <message>
            <source>last 12 months, the period is tinted</source>
            <translation>соңғы 12 ай, кезең боялған</translation>
        </message>
        <message>
            <source>No demand with a term was answered in this period.</source>
            <translation>Бұл кезеңде мерзімі бар бірде-бір талап орындалмады.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>мерзімінде</translation>
        </message>
        <message>
            <source>late</source>
            <translation>кешіккен</translation>
        </message>
        <message>
            <source>As columns</source>
            <translation>Бағандар түрінде</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Кесте түрінде</translation>
        </message>
        <message>
            <source>/ {limit} w. days</source>
            <translation>/ {limit} ж. күні</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
    </context>
    <context>
        <name>FilterChoices</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Kind of demand</source>
            <translation>Талап түрі</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Орындаушы</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Саясат редакциясы</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Осы ай</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Өткен ай</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Осы жыл</translation>
        </message>
        <message>
            <source>Waits for somebody</source>
            <translation>Біреуді күтіп тұр</translation>
        </message>
        <message>
            <source>Waits for nobody</source>
            <translation>Ешкімді күтпейді</translation>
        </message>
        <message>
            <source>Has a letter</source>
            <translation>Хаты бар</translation>
        </message>
        <message>
            <source>Without a letter</source>
            <translation>Хатсыз</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>{number}-ред.</translation>
        </message>
        <message numerus="yes">
            <source>fewer than %n working day(s) left</source>
            <translation>
                <numerusform>%n жұмыс күнінен аз қалды</numerusform>
                <numerusform>%n жұмыс күнінен аз қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Received: {days}</source>
            <translation>Келді: {days}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Unlawful processing found</source>
            <translation>Заңсыз өңдеу анықталды</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Esc. The draft stays until the program is closed.</source>
            <translation>Esc. Жоба бағдарлама жабылғанша сақталады.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазарту</translation>
        </message>
        <message>
            <source>Say what was found.</source>
            <translation>Не анықталғанын жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>FindingForm</name>
        <message>
            <source>Where it comes from</source>
            <translation>Қайдан белгілі болды</translation>
        </message>
        <message>
            <source>Own finding</source>
            <translation>Өзіміз анықтадық</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Шағым</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Уәкілетті орган</translation>
        </message>
        <message>
            <source>Was security breached?</source>
            <translation>Қауіпсіздік бұзылды ма?</translation>
        </message>
        <message>
            <source>No breach</source>
            <translation>Бұзылған жоқ</translation>
        </message>
        <message>
            <source>Breached</source>
            <translation>Бұзылды</translation>
        </message>
        <message>
            <source>Who complained</source>
            <translation>Шағымданған адам</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Тегі, нөмірі немесе ұйымы</translation>
        </message>
        <message>
            <source>Which body</source>
            <translation>Қай орган</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>What was found: data set or form</source>
            <translation>Не анықталды: деректер жинағы не нысан</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Базалар (*.sqlite);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Open a desk from a file</source>
            <translation>Базаны файлдан ашу</translation>
        </message>
        <message>
            <source>This database is empty. Set the desk up there in six steps.</source>
            <translation>Бұл база бос. Үстелді сонда алты қадаммен баптаңыз.</translation>
        </message>
        <message>
            <source>This shared database is empty. Set the desk up there in six steps.</source>
            <translation>Бұл ортақ база бос. Үстелді сонда алты қадаммен баптаңыз.</translation>
        </message>
        <message>
            <source>Making the sample data</source>
            <translation>Үлгі деректер дайындалуда</translation>
        </message>
    </context>
    <context>
        <name>ForSubject</name>
        <message>
            <source>A draft about somebody else was put aside</source>
            <translation>Басқа адамға қатысты жоба кейінге қалдырылған</translation>
        </message>
        <message>
            <source>Begin anew for {name}, or go on with the draft?</source>
            <translation>{name} үшін жаңадан бастайсыз ба, әлде жобаны жалғастырасыз ба?</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Жаңадан бастау</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Жобаны жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Waiting: {whom}</source>
            <translation>Күтілуде: {whom}</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Жеке басы расталды</translation>
        </message>
        <message>
            <source>Data match, identity not proven</source>
            <translation>Деректер сәйкес, жеке басы дәлелденбеген</translation>
        </message>
        <message>
            <source>Identity not confirmed yet</source>
            <translation>Жеке басы әлі расталмаған</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>No number yet</source>
            <translation>Нөмірі берілмеген</translation>
        </message>
        <message>
            <source>reply to {number}</source>
            <translation>{number} жауабы</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Үлгі</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Қол қоюшы</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Heading of the letter</source>
            <translation>Хаттың тақырыбы</translation>
        </message>
    </context>
    <context>
        <name>HeldSheet</name>
        <message>
            <source>Other users see it</source>
            <translation>Басқа пайдаланушыларға көрінеді</translation>
        </message>
        <message>
            <source>No longer held</source>
            <translation>Енді сақталмайды</translation>
        </message>
        <message>
            <source>Held data</source>
            <translation>Сақталатын деректер</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>электрондық</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>қағазда</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Санат</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Мәні</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Сақталу түрі</translation>
        </message>
        <message>
            <source>System or place</source>
            <translation>Жүйе не орын</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message>
            <source>Last confirmed on</source>
            <translation>Соңғы расталған күні</translation>
        </message>
        <message>
            <source>Left empty, the value stays as it is.</source>
            <translation>Бос қалса, мән өзгермейді.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Found in the help</source>
            <translation>Анықтамадан табылғаны</translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Анықтама мазмұны</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Мұндай сөздер бірде-бір бетте жоқ.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Анықтамадан іздеу</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Анықтаманы жабу</translation>
        </message>
    </context>
    <context>
        <name>HistoryHead</name>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Келісім тарихы</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Оқиғаны түзету</translation>
        </message>
        <message>
            <source>Record an event</source>
            <translation>Оқиға жазу</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Consent certificate</source>
            <translation>Келісім анықтамасы</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Анықтама</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>{day}: {count} of {total} purposes in force</source>
            <translation>{day}: {total} мақсаттың {count}‑і қолданыста</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>Келісім оқиғалары</translation>
        </message>
    </context>
    <context>
        <name>HourStrip</name>
        <message>
            <source>Working time left: {time}</source>
            <translation>Қалған жұмыс уақыты: {time}</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>қазір {time}</translation>
        </message>
    </context>
    <context>
        <name>HoursForm</name>
        <message>
            <source>Five-day week</source>
            <translation>Бес күндік апта</translation>
        </message>
        <message>
            <source>Six-day week</source>
            <translation>Алты күндік апта</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Жұмыс аптасы</translation>
        </message>
        <message>
            <source>Day begins</source>
            <translation>Күн басталады</translation>
        </message>
        <message>
            <source>Day ends</source>
            <translation>Күн аяқталады</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Түскі үзіліс басы</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Түскі үзіліс соңы</translation>
        </message>
        <message>
            <source>The day has to begin before lunch and end after it.</source>
            <translation>Күн түскі үзіліске дейін басталып, содан кейін аяқталуы тиіс.</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Confirm identity</source>
            <translation>Жеке басын растау</translation>
        </message>
        <message>
            <source>No copy of an identity paper is made or kept.</source>
            <translation>Жеке куәліктің көшірмесі жасалмайды және сақталмайды.</translation>
        </message>
        <message>
            <source>Identity document seen, no copy made</source>
            <translation>Жеке басының құжаты көрсетілді, көшірмесі алынбады</translation>
        </message>
        <message>
            <source>Digital signature checked</source>
            <translation>ЭЦҚ тексерілді</translation>
        </message>
        <message>
            <source>Signature certified by a notary</source>
            <translation>Қолтаңбаны нотариус куәландырған</translation>
        </message>
        <message>
            <source>Request came from the person's own account</source>
            <translation>Өтініш адамның өз кабинетінен келді</translation>
        </message>
        <message>
            <source>Confirmed by a call or letter to a contact in the register</source>
            <translation>Реестрдегі байланыс арқылы расталды</translation>
        </message>
        <message>
            <source>Data in the request match the register</source>
            <translation>Өтініштегі деректер реестрмен сәйкес</translation>
        </message>
        <message>
            <source>Official letter of a body</source>
            <translation>Органның ресми хаты</translation>
        </message>
        <message>
            <source>Written permission of the person seen</source>
            <translation>Адамның жазбаша рұқсаты көрілді</translation>
        </message>
        <message>
            <source>A law or a court act gives access</source>
            <translation>Заң не сот актісі рұқсат береді</translation>
        </message>
        <message>
            <source>Not confirmed. Asked for: {asked}</source>
            <translation>Расталмады. Сұралды: {asked}</translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>Қалай тексерілді</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Расталмады</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Таңдаңыз</translation>
        </message>
        <message>
            <source>What the applicant was asked for</source>
            <translation>Өтініш берушіден не сұралды</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Нәтижені сақтау</translation>
        </message>
        <message>
            <source>A third party asks: nothing of the person may be told without the person's permission.</source>
            <translation>Үшінші тұлға сұрап отыр: адамның рұқсатынсыз ол туралы ештеңе айтуға болмайды.</translation>
        </message>
        <message>
            <source>This request asks for proof: data that match the register are not enough.</source>
            <translation>Бұл өтініш жеке басының дәлелін талап етеді: деректердің тізіліммен сәйкес келуі жеткіліксіз.</translation>
        </message>
        <message>
            <source>Write down how it was checked.</source>
            <translation>Қалай тексерілгенін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>ImportChoose</name>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Excel не CSV файлын осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>Columns are matched on the next page; nothing is written before you confirm.</source>
            <translation>Бағандарды келесі бетте сәйкестендіресіз; растағанша ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Файл таңдау</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <source>Another file</source>
            <translation>Басқа файл</translation>
        </message>
        <message numerus="yes">
            <source>%n filled row(s)</source>
            <translation>
                <numerusform>%n толтырылған жол</numerusform>
                <numerusform>%n толтырылған жол</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n баған</numerusform>
                <numerusform>%n баған</numerusform>
            </translation>
        </message>
        <message>
            <source>{rows}, {columns}. Say what each column holds.</source>
            <translation>{rows}, {columns}. Әр бағанда не бар екенін көрсетіңіз.</translation>
        </message>
        <message>
            <source>First cells</source>
            <translation>Алғашқы ұяшықтар</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Не бар</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Файлдағы баған</translation>
        </message>
        <message>
            <source>What the column “{name}” holds</source>
            <translation>«{name}» бағанында не бар</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <source>Repeats row {row} ({field}); it is taken once.</source>
            <translation>{row}‑жолды қайталайды ({field}); бір рет қана алынады.</translation>
        </message>
        <message>
            <source>ready to add</source>
            <translation>қосуға дайын</translation>
        </message>
        <message>
            <source>in the register already</source>
            <translation>реестрде бар</translation>
        </message>
        <message>
            <source>rows with problems</source>
            <translation>кемшілігі бар жол</translation>
        </message>
        <message>
            <source>empty rows</source>
            <translation>бос жол</translation>
        </message>
        <message>
            <source>repeats in the file</source>
            <translation>файлда қайталанады</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n жолды импорттау</numerusform>
                <numerusform>%n жолды импорттау</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %n row(s) to Excel</source>
            <translation>
                <numerusform>%n жолды Excel‑ге шығару</numerusform>
                <numerusform>%n жолды Excel‑ге шығару</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>I know that %n row(s) stay out</source>
            <translation>
                <numerusform>%n жолдың енгізілмейтінін білемін</numerusform>
                <numerusform>%n жолдың енгізілмейтінін білемін</numerusform>
            </translation>
        </message>
        <message>
            <source>As they will be stored</source>
            <translation>Қалай сақталады</translation>
        </message>
        <message>
            <source>Remarks by row</source>
            <translation>Жолдар бойынша ескертулер</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken as they are.</source>
            <translation>
                <numerusform>%n жолды осы күйінде алу мүмкін емес.</numerusform>
                <numerusform>%n жолды осы күйінде алу мүмкін емес.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save them to Excel, correct and import that file, or take in the others knowingly.</source>
            <translation>Оларды Excel‑ге шығарып, түзетіп, сол файлды импорттаңыз не қалғандарын біле тұра енгізіңіз.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>енгізілмейді</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>енгізіледі</translation>
        </message>
        <message>
            <source>a repeat</source>
            <translation>қайталау</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Файлдағы баған</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>Жол тағдыры</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Tables (*.xlsx *.csv *.txt)</source>
            <translation>Кестелер (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>Looking at the file</source>
            <translation>Файл қаралуда</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Жолдар оқылуда</translation>
        </message>
        <message>
            <source>Taking the rows in</source>
            <translation>Жолдар енгізілуде</translation>
        </message>
        <message>
            <source>Rows to correct</source>
            <translation>Түзетілетін жолдар</translation>
        </message>
        <message>
            <source>Writing the rows</source>
            <translation>Жолдар жазылуда</translation>
        </message>
        <message>
            <source>%n row(s) written to “{name}”. Correct them there and import that file.</source>
            <translation>%n жол «{name}» файлына жазылды. Сонда түзетіп, сол файлды импорттаңыз.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Бағандар</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Дайын</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Check the rows</source>
            <translation>Жолдарды тексеру</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Бағандарға оралу</translation>
        </message>
        <message>
            <source>What the words of the journal mean. Change what was taken wrongly; nothing is guessed.</source>
            <translation>Журналдағы сөздердің мағынасы. Қате түсінілгенін өзгертіңіз: бағдарлама ештеңені болжап қоймайды.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody knows what %n word(s) mean.</source>
            <translation>
                <numerusform>%n сөздің мағынасы белгісіз.</numerusform>
                <numerusform>%n сөздің мағынасы белгісіз.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say it here, or the rows with them (%n) stay out.</source>
            <translation>
                <numerusform>Осында көрсетіңіз, әйтпесе олар тұрған жолдар (%n) алынбайды.</numerusform>
                <numerusform>Осында көрсетіңіз, әйтпесе олар тұрған жолдар (%n) алынбайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be said</source>
            <translation>Мағынасын көрсету керек</translation>
        </message>
        <message numerus="yes">
            <source>%n more word(s) are not shown. Perhaps a column holds something else.</source>
            <translation>
                <numerusform>Тағы %n сөз көрсетілмеген. Бір бағанда басқа нәрсе тұрған шығар.</numerusform>
                <numerusform>Тағы %n сөз көрсетілмеген. Бір бағанда басқа нәрсе тұрған шығар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Нәтижелер</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Келу жолы</translation>
        </message>
        <message>
            <source>Kinds of demands</source>
            <translation>Талап түрлері</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Жолдар</translation>
        </message>
        <message>
            <source>of the kind</source>
            <translation>түрі</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Мағынасы</translation>
        </message>
        <message>
            <source>(empty cell)</source>
            <translation>(бос ұяшық)</translation>
        </message>
        <message>
            <source>— say what it means —</source>
            <translation>— мағынасын көрсетіңіз —</translation>
        </message>
        <message>
            <source>What the word “{word}” means</source>
            <translation>«{word}» сөзінің мағынасы</translation>
        </message>
        <message>
            <source>the request is still open</source>
            <translation>өтініш әлі ашық</translation>
        </message>
        <message>
            <source>closed, outcome not noted</source>
            <translation>жабылған, нәтижесі белгіленбеген</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>белгіленбеген</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Ашық өтініш жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n ашық өтініш</numerusform>
                <numerusform>%n ашық өтініш</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n мерзімі өткен</numerusform>
                <numerusform>%n мерзімі өткен</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n бүгін аяқталады</numerusform>
                <numerusform>%n бүгін аяқталады</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxFrame</name>
        <message>
            <source>Do the next step</source>
            <translation>Келесі қадамды орындау</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>New request</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Register the request</source>
            <translation>Өтінішті тіркеу</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Кейінге қалдыру</translation>
        </message>
        <message>
            <source>Esc. The draft stays, also after a restart.</source>
            <translation>Esc. Жобасы бағдарлама қайта іске қосылса да сақталады.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазарту</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Файл оқылуда</translation>
        </message>
        <message>
            <source>Enter the day it came.</source>
            <translation>Келген күнін енгізіңіз.</translation>
        </message>
    </context>
    <context>
        <name>IntakeForm</name>
        <message>
            <source>A draft of {time} was not registered</source>
            <translation>{time} жобасы тіркелмеген</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Керек емес</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>Не талап етіледі</translation>
        </message>
        <message>
            <source>Choose the kind of demand</source>
            <translation>Талап түрін таңдаңыз</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Тегі, нөмірі немесе ұйымы</translation>
        </message>
        <message>
            <source>Digital signature checked</source>
            <translation>ЭЦҚ тексерілді</translation>
        </message>
        <message>
            <source>Which purposes</source>
            <translation>Қай мақсаттар</translation>
        </message>
        <message>
            <source>Who applied</source>
            <translation>Кім жүгінді</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Date received</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Date posted</source>
            <translation>Жіберілген күні</translation>
        </message>
        <message>
            <source>Supporting papers came</source>
            <translation>Растайтын құжаттар келді</translation>
        </message>
        <message>
            <source>Language of the request</source>
            <translation>Өтініш тілі</translation>
        </message>
        <message>
            <source>Sender's number</source>
            <translation>Жіберушінің нөмірі</translation>
        </message>
        <message>
            <source>Sender's date</source>
            <translation>Жіберушінің күні</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Қысқаша мазмұны</translation>
        </message>
        <message>
            <source>Reply address</source>
            <translation>Жауап мекенжайы</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Reply e-mail</source>
            <translation>Жауап эл. поштасы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
    </context>
    <context>
        <name>JoinPage</name>
        <message>
            <source>Your administrator tells you the server, the database and your user name.</source>
            <translation>Сервер, база және қолданушы атын әкімші айтады.</translation>
        </message>
        <message>
            <source>Join a shared database</source>
            <translation>Ортақ базаға қосылу</translation>
        </message>
    </context>
    <context>
        <name>JoinSheet</name>
        <message>
            <source>The papers go to the earlier request, this one is closed with its number kept.</source>
            <translation>Құжаттар бұрынғы өтінішке көшеді, бұл өтініш нөмірі сақталып жабылады.</translation>
        </message>
        <message>
            <source>Join {number} to another request</source>
            <translation>{number} өтінішін басқа өтінішке біріктіру</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Біріктіру</translation>
        </message>
        <message>
            <source>The request it is joined to</source>
            <translation>Қай өтінішке біріктіріледі</translation>
        </message>
    </context>
    <context>
        <name>JoinedLine</name>
        <message>
            <source>Joined: {number} {name}</source>
            <translation>Біріктірілген: {number} {name}</translation>
        </message>
        <message>
            <source>take apart</source>
            <translation>ажырату</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>Journal</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message numerus="yes">
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>журналда %n жазба</numerusform>
                <numerusform>журналда %n жазба</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal of deeds</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Entries are only added. Each one seals the one before, so a change made from outside is found.</source>
            <translation>Жазба тек қосылады. Әр жазба алдыңғысын бекітеді, сондықтан сырттан жасалған өзгеріс білінеді.</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Тізбекті тексеру</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>No such deeds yet</source>
            <translation>Мұндай әрекет әзірге жоқ</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>кеше</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>осы үстел</translation>
        </message>
        <message>
            <source>The check was stopped before its end: it says nothing of the journal.</source>
            <translation>Тексеру аяқталмай тоқтатылды: журнал туралы ештеңе айтылмайды.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: %n entry(ies) verified</source>
            <translation>
                <numerusform>Журнал бүтін: %n жазба тексерілді</numerusform>
                <numerusform>Журнал бүтін: %n жазба тексерілді</numerusform>
            </translation>
        </message>
        <message>
            <source>Last seal: {seal}</source>
            <translation>Соңғы бекітпе: {seal}</translation>
        </message>
        <message>
            <source>Copy the seal</source>
            <translation>Бекітпені көшіру</translation>
        </message>
        <message>
            <source>The journal was changed from outside: entry {number}</source>
            <translation>Журнал сырттан өзгертілген: {number}-жазба</translation>
        </message>
        <message>
            <source>Entries before it fit. Keep this file as it is and compare it with the last backup.</source>
            <translation>Оған дейінгі жазбалар сәйкес. Файлды сол күйі сақтап, соңғы сақтық көшірмемен салыстырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>JournalCheck</name>
        <message>
            <source>The chain is being recomputed…</source>
            <translation>Тізбек қайта есептелуде…</translation>
        </message>
    </context>
    <context>
        <name>KeepingLine</name>
        <message>
            <source>Retention</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>no ground recorded</source>
            <translation>негізі тіркелмеген</translation>
        </message>
        <message>
            <source>until the purpose is achieved</source>
            <translation>мақсатқа жеткенше</translation>
        </message>
        <message>
            <source>Ground: request {number}.</source>
            <translation>Негізі: {number} өтініші.</translation>
        </message>
        <message>
            <source>To be destroyed by {day}, or blocked if that is impossible (9.8).</source>
            <translation>Жою мерзімі: {day}; мүмкін болмаса бұғаттау (9.8‑т.).</translation>
        </message>
    </context>
    <context>
        <name>KeyringNote</name>
        <message>
            <source>The password is kept by the keyring of this computer, never in a file of the program.</source>
            <translation>Құпиясөз осы компьютердің кілт қоймасында сақталады, бағдарлама файлдарында болмайды.</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is asked again at every start.</source>
            <translation>Бұл компьютерде кілт қоймасы жоқ: құпиясөз әр іске қосқанда қайта сұралады.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the password: it is asked again at every start.</source>
            <translation>Бұл компьютердің кілт қоймасы құпиясөзді қабылдамады: ол әр іске қосқанда қайта сұралады.</translation>
        </message>
    </context>
    <context>
        <name>KinCard</name>
        <message>
            <source>Other requests of this person</source>
            <translation>Осы адамның басқа өтініштері</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>asks the same, likely the same letter</source>
            <translation>дәл соны сұрайды, сол хаттың өзі болуы мүмкін</translation>
        </message>
    </context>
    <context>
        <name>LanesView</name>
        <message>
            <source>Consents by purpose over time</source>
            <translation>Мақсаттар бойынша келісімдер, уақыт осінде</translation>
        </message>
        <message>
            <source>narrowed</source>
            <translation>тарылтылды</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>{number}-ред.</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Саясат редакциясы</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартқан</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>келісім берілді</translation>
        </message>
        <message>
            <source>confirmed again</source>
            <translation>жаңа редакциямен расталды</translation>
        </message>
        <message>
            <source>refused or withdrawn</source>
            <translation>бас тартылды немесе кері қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>By e-mail to {address}</source>
            <translation>Эл. поштамен: {address}</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Жіберу</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Қазір жіберу</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Қазір емес</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>The PDF gets a password, which is shown once the letter waits.</source>
            <translation>PDF құпиясөзбен қорғалады; құпиясөз хат күтуге тұрғанда көрсетіледі.</translation>
        </message>
        <message>
            <source>How does the letter leave?</source>
            <translation>Хат қалай жіберіледі?</translation>
        </message>
        <message>
            <source>The letter has left. Tell the person this password by another channel:</source>
            <translation>Хат кетті. Мына құпиясөзді адамға басқа арнамен айтыңыз:</translation>
        </message>
        <message numerus="yes">
            <source>Sending… The letter leaves in %n second(s)</source>
            <translation>
                <numerusform>Жіберілуде… Хат %n секундтан кейін кетеді</numerusform>
                <numerusform>Жіберілуде… Хат %n секундтан кейін кетеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Tell the person this password by another channel, by telephone for example.</source>
            <translation>Бұл құпиясөзді адамға басқа арнамен, мысалы, телефонмен айтыңыз.</translation>
        </message>
        <message>
            <source>The letter may have left: the desk closed while it was being sent</source>
            <translation>Хат кеткен болуы мүмкін: жіберіліп жатқанда бағдарлама жабылды</translation>
        </message>
        <message>
            <source>Look into the sent mail or ask the person before you send it again.</source>
            <translation>Қайта жібермес бұрын жіберілген хаттарды қараңыз немесе адамның өзінен сұраңыз.</translation>
        </message>
        <message>
            <source>Handing the letter to the mail server…</source>
            <translation>Хат пошта серверіне тапсырылуда…</translation>
        </message>
        <message>
            <source>The letter waits to leave by e-mail; it has not left</source>
            <translation>Хат эл. поштамен жіберілуін күтуде; ол кеткен жоқ</translation>
        </message>
        <message>
            <source>The letter may have left</source>
            <translation>Хат кеткен болуы мүмкін</translation>
        </message>
        <message>
            <source>To the post batch</source>
            <translation>Пошта топтамасына</translation>
        </message>
        <message>
            <source>Close the request once the letter has left</source>
            <translation>Хат кеткен соң өтінішті жабу</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Хабарланды</translation>
        </message>
        <message>
            <source>It has left</source>
            <translation>Хат кеткен</translation>
        </message>
        <message>
            <source>Password of the PDF</source>
            <translation>PDF құпиясөзі</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Typing of {time} was not saved when the desk closed</source>
            <translation>{time} кезінде жазылған мәтін үстел жабылғанда сақталмай қалған</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Қайтару</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) to fill</source>
            <translation>
                <numerusform>%n бос орын</numerusform>
                <numerusform>%n бос орын</numerusform>
            </translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>әлі сақталмаған</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сақталды</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Хат мәтіні</translation>
        </message>
        <message>
            <source>Refresh fields</source>
            <translation>Өрістерді жаңарту</translation>
        </message>
        <message>
            <source>Enclosures, one a line</source>
            <translation>Қосымшалар, әр жолға біреуден</translation>
        </message>
        <message>
            <source>Add enclosures</source>
            <translation>Қосымша қосу</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Керек емес</translation>
        </message>
    </context>
    <context>
        <name>LetterPreview</name>
        <message>
            <source>Envelope DL, 220 × 110 mm</source>
            <translation>Конверт DL, 220 × 110 мм</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>Envelope DL</source>
            <translation>Конверт DL</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Не көрсетіледі</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) queued</source>
            <translation>
                <numerusform>Кезекте %n хат</numerusform>
                <numerusform>Кезекте %n хат</numerusform>
            </translation>
        </message>
        <message>
            <source>No letters queued</source>
            <translation>Кезекте хат жоқ</translation>
        </message>
        <message>
            <source>A reply begins from its request, or here.</source>
            <translation>Жауап хат өтініштен не осы жерден басталады.</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Жаңа хат</translation>
        </message>
    </context>
    <context>
        <name>ListFrame</name>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Find, or filter words: channel:post left&lt;3</source>
            <translation>Іздеу не сүзгі сөздері: арна:пошта қалды&lt;3</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Осы тізімнен іздеу</translation>
        </message>
        <message>
            <source>Cards or table (Ctrl+Shift+T)</source>
            <translation>Карточка не кесте (Ctrl+Shift+T)</translation>
        </message>
        <message>
            <source>Cards or table</source>
            <translation>Карточка не кесте</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Қай өтініштер</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сүзгіні тазарту</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Open now</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>Closed requests</source>
            <translation>Жабық</translation>
        </message>
        <message>
            <source>No requests match the filter</source>
            <translation>Сүзгіге сай өтініш жоқ</translation>
        </message>
        <message>
            <source>No closed requests yet</source>
            <translation>Жабылған өтініш әзірге жоқ</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Ашық өтініш жоқ</translation>
        </message>
        <message>
            <source>Everything that came has been answered.</source>
            <translation>Келгеннің бәріне жауап берілген.</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Кезекте</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>No letters sent yet</source>
            <translation>Әзірге жіберілген хат жоқ</translation>
        </message>
        <message>
            <source>No letters queued</source>
            <translation>Кезекте хат жоқ</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Which letters</source>
            <translation>Қай хаттар</translation>
        </message>
    </context>
    <context>
        <name>LogChoose</name>
        <message>
            <source>Drop a log of consents here</source>
            <translation>Келісімдер журналын осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>JSON lines, CSV or Excel. First every line is tried; nothing is written before you confirm.</source>
            <translation>JSON жолдары, CSV не Excel. Алдымен әр жол сыналады; растағанша ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Файл таңдау</translation>
        </message>
    </context>
    <context>
        <name>LogReview</name>
        <message>
            <source>lines in the file</source>
            <translation>файлдағы жол</translation>
        </message>
        <message>
            <source>to be taken in</source>
            <translation>қабылданады</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>taken in earlier</source>
            <translation>бұрын қабылданған</translation>
        </message>
        <message>
            <source>repeats in the file</source>
            <translation>файлдағы қайталану</translation>
        </message>
        <message>
            <source>of people not in the register</source>
            <translation>тізілімде жоқ адамдардікі</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>қатесі бар</translation>
        </message>
        <message numerus="yes">
            <source>Take %n line(s) in</source>
            <translation>
                <numerusform>%n жолды қабылдау</numerusform>
                <numerusform>%n жолды қабылдау</numerusform>
            </translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>Тізілімге</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Басқа файл</translation>
        </message>
        <message>
            <source>Copy the problems</source>
            <translation>Қателерді көшіру</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Why it stays out</source>
            <translation>Неге қабылданбайды</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) stay out; the reasons stand below.</source>
            <translation>
                <numerusform>%n жол қабылданбайды; себебі төменде.</numerusform>
                <numerusform>%n жол қабылданбайды; себебі төменде.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n are told.</source>
            <translation>
                <numerusform>Алғашқы %n жол көрсетілген.</numerusform>
                <numerusform>Алғашқы %n жол көрсетілген.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) taken in</source>
            <translation>
                <numerusform>%n жол қабылданды</numerusform>
                <numerusform>%n жол қабылданды</numerusform>
            </translation>
        </message>
        <message>
            <source>This was a trial: nothing is written yet.</source>
            <translation>Бұл — сынақ: әлі ештеңе жазылған жоқ.</translation>
        </message>
        <message>
            <source>Every line of this file was taken in earlier.</source>
            <translation>Бұл файлдың барлық жолы бұрын қабылданған.</translation>
        </message>
        <message>
            <source>No line of this file can be taken in.</source>
            <translation>Бұл файлдан бірде-бір жол қабылдауға келмейді.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Mail (IMAP)</source>
            <translation>Пошта (IMAP)</translation>
        </message>
        <message>
            <source>Letters are fetched into the list of new letters. A field is saved when you leave it.</source>
            <translation>Хаттар жаңа хаттар тізіміне алынады. Өріс одан шыққанда сақталады.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Қосылуды тексеру</translation>
        </message>
        <message>
            <source>This mailbox stands abroad: {country}</source>
            <translation>Бұл пошта жәшігі шетелде: {country}</translation>
        </message>
        <message>
            <source>Letters of people then lie outside Kazakhstan: possibly a cross-border transfer, article 16 of the Law № 94-V. The program does not forbid it; ask a lawyer, and name it in the policy. By: {source}.</source>
            <translation>Бұл жағдайда адамдардың хаттары Қазақстаннан тыс жатады: № 94‑V Заңның 16‑бабы бойынша трансшекаралық беру болуы мүмкін. Бағдарлама бұған тыйым салмайды; заңгерден сұраңыз және саясатта көрсетіңіз. Дереккөзі: {source}.</translation>
        </message>
        <message>
            <source>Where this server stands is not known to the program</source>
            <translation>Бұл сервердің қай жерде тұрғаны бағдарламаға белгісіз</translation>
        </message>
        <message>
            <source>If it stands abroad, letters of people may count as transferred across the border.</source>
            <translation>Ол шетелде тұрса, адамдардың хаттары шекарадан тыс берілген болып саналуы мүмкін.</translation>
        </message>
        <message>
            <source>The certificate of the server is checked by the authorities this computer trusts.</source>
            <translation>Сервер сертификаты осы компьютер сенетін куәландырушы орталықтар арқылы тексеріледі.</translation>
        </message>
        <message>
            <source>The certificate of the server is checked by the office's own authority.</source>
            <translation>Сервер сертификаты кеңсенің өз куәландырушы орталығы арқылы тексеріледі.</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
            <translation>Сертификаттар (*.crt *.pem *.cer);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>CA certificate</source>
            <translation>КО сертификаты</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Осыны толтырыңыз.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Серверге сұрау жіберілді…</translation>
        </message>
        <message numerus="yes">
            <source>The mailbox answers, its certificate is good: %n letter(s) in the folder.</source>
            <translation>
                <numerusform>Пошта жәшігі жауап береді, сертификаты дұрыс: қалтада %n хат бар.</numerusform>
                <numerusform>Пошта жәшігі жауап береді, сертификаты дұрыс: қалтада %n хат бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder to move to is not there yet; it will be made.</source>
            <translation>Жылжытылатын қалта әзірге жоқ, ол жасалады.</translation>
        </message>
        <message>
            <source>The server for outgoing mail lets the desk in.</source>
            <translation>Шығыс пошта сервері де кіргізді.</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Алуды тоқтату</translation>
        </message>
        <message>
            <source>Fetch letters now</source>
            <translation>Хаттарды қазір алу</translation>
        </message>
    </context>
    <context>
        <name>MailboxForm</name>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation>
                <numerusform>әр %n минут сайын</numerusform>
                <numerusform>әр %n минут сайын</numerusform>
            </translation>
        </message>
        <message>
            <source>only by hand</source>
            <translation>тек қолмен</translation>
        </message>
        <message>
            <source>Provider of the mail</source>
            <translation>Пошта қызметі</translation>
        </message>
        <message>
            <source>IMAP server</source>
            <translation>IMAP сервері</translation>
        </message>
        <message>
            <source>Port (TLS)</source>
            <translation>Порт (TLS)</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Қолданушы аты</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Folder to fetch from</source>
            <translation>Хаттар алынатын қалта</translation>
        </message>
        <message>
            <source>Letters that came from this day on</source>
            <translation>Осы күннен бастап келген хаттар</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Хаттарды алу</translation>
        </message>
        <message>
            <source>Largest letter taken, MB</source>
            <translation>Алынатын ең үлкен хат, МБ</translation>
        </message>
        <message>
            <source>Afterwards letters</source>
            <translation>Содан кейін хаттар</translation>
        </message>
        <message>
            <source>Folder to move to</source>
            <translation>Жылжытылатын қалта</translation>
        </message>
        <message>
            <source>Server for outgoing mail (SMTP)</source>
            <translation>Шығыс пошта сервері (SMTP)</translation>
        </message>
        <message>
            <source>Port for outgoing mail</source>
            <translation>Шығыс пошта порты</translation>
        </message>
        <message>
            <source>TLS begins</source>
            <translation>TLS басталуы</translation>
        </message>
        <message>
            <source>Another server, or the office's own</source>
            <translation>Басқа немесе кеңсенің өз сервері</translation>
        </message>
        <message>
            <source>stay on the server as they are</source>
            <translation>серверде сол күйінде қалады</translation>
        </message>
        <message>
            <source>move to another folder there</source>
            <translation>сондағы басқа қалтаға жылжиды</translation>
        </message>
        <message>
            <source>at once (usually port 465)</source>
            <translation>бірден (әдетте 465-порт)</translation>
        </message>
        <message>
            <source>by STARTTLS (usually port 587)</source>
            <translation>STARTTLS арқылы (әдетте 587-порт)</translation>
        </message>
    </context>
    <context>
        <name>MatrixHead</name>
        <message>
            <source>Consents of everybody</source>
            <translation>Барлық субъектінің келісімдері</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>Тізілімге</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Мына күнгі жағдай</translation>
        </message>
        <message>
            <source>As we knew it on</source>
            <translation>Мына күнгі мәлімет бойынша</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
    </context>
    <context>
        <name>MatrixPage</name>
        <message>
            <source>Counting consents</source>
            <translation>Келісімдер саналып жатыр</translation>
        </message>
        <message>
            <source>The count was stopped.</source>
            <translation>Санау тоқтатылды.</translation>
        </message>
        <message>
            <source>Consents changed since this was counted.</source>
            <translation>Саналғаннан кейін келісімдер өзгерді.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Қайта санау</translation>
        </message>
        <message>
            <source>{question} · {purpose} · {count} of {all}</source>
            <translation>{question} · {purpose} · {all} ішінен {count}</translation>
        </message>
        <message>
            <source>Consents by purpose</source>
            <translation>Мақсат бойынша келісімдер</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Кімді көрсету</translation>
        </message>
        <message>
            <source>Subjects the question means</source>
            <translation>Сұраққа сай субъектілер</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ешкім жоқ</translation>
        </message>
        <message>
            <source>Nobody in the register fits this question on this day.</source>
            <translation>Бұл күні тізілімде бұл сұраққа сай ешкім жоқ.</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Any of the purposes</source>
            <translation>Мақсаттардың кез келгені</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Күшінде</translation>
        </message>
        <message>
            <source>full proof</source>
            <translation>дәлелі бар</translation>
        </message>
        <message>
            <source>partial proof</source>
            <translation>ішінара</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>дәлелсіз</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Қайтарған</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>Never given</source>
            <translation>Берілмеген</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>dd.mm.yyyy hh:mm</source>
            <translation>кк.аа.жжжж сс:мм</translation>
        </message>
        <message>
            <source>Write the day and the hour, as in 24.11.2026 16:40.</source>
            <translation>Күні мен уақытын жазыңыз, мысалы 24.11.2026 16:40.</translation>
        </message>
    </context>
    <context>
        <name>MovesSheet</name>
        <message>
            <source>Before and after, by the Law and by the policy. Closed requests and done duties keep theirs.</source>
            <translation>Заң мен саясат бойынша, бұрын және кейін. Жабық өтініштер мен орындалған міндеттердің күндері өзгермейді.</translation>
        </message>
        <message>
            <source>No open date hangs on these days.</source>
            <translation>Бұл күндерге бірде-бір ашық мерзім байланысты емес.</translation>
        </message>
        <message numerus="yes">
            <source>These open dates move: %n</source>
            <translation>
                <numerusform>Мына ашық мерзімдер жылжиды: %n</numerusform>
                <numerusform>Мына ашық мерзімдер жылжиды: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No open date moves</source>
            <translation>Бірде-бір ашық мерзім жылжымайды</translation>
        </message>
        <message>
            <source>Apply the change</source>
            <translation>Өзгерісті қолдану</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Міндет</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Заң</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Саясат</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Ішкі норма</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>әзірге күн жоқ</translation>
        </message>
    </context>
    <context>
        <name>NameSheet</name>
        <message>
            <source>Name of the search</source>
            <translation>Іздеудің аты</translation>
        </message>
        <message>
            <source>Typed words are not kept, only what is chosen: words are mostly names.</source>
            <translation>Терілген сөздер сақталмайды, таңдалғаны ғана сақталады: сөздер көбіне адам аты болады.</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Осы сүзгіні сақтау</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Іздеудің атын өзгерту</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Атын өзгерту</translation>
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>Sort: by term</source>
            <translation>Сұрыптау: мерзімі бойынша</translation>
        </message>
        <message>
            <source>Sort: by date received</source>
            <translation>Сұрыптау: келген күні бойынша</translation>
        </message>
        <message>
            <source>Sort: by subject</source>
            <translation>Сұрыптау: субъект бойынша</translation>
        </message>
        <message>
            <source>Sort: by kind</source>
            <translation>Сұрыптау: түрі бойынша</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Сұрыптау</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Navigation</source>
            <translation>Навигация</translation>
        </message>
        <message>
            <source>Registers and journals</source>
            <translation>Тізілімдер мен журналдар</translation>
        </message>
    </context>
    <context>
        <name>NewLetter</name>
        <message>
            <source>Letter without a request</source>
            <translation>Өтінішсіз хат</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Жаңа хат</translation>
        </message>
        <message>
            <source>Which request is answered, or to whom is it? Type a name or words of the request.</source>
            <translation>Қай өтінішке жауап беріледі, әлде хат кімге арналған? Аты-жөнін не өтініштің сөздерін жазыңыз.</translation>
        </message>
        <message>
            <source>Name or request</source>
            <translation>Аты-жөні не өтініш</translation>
        </message>
        <message>
            <source>Found requests and people</source>
            <translation>Табылған өтініштер мен адамдар</translation>
        </message>
        <message>
            <source>Nothing like that was found. Check the spelling, or register the request first.</source>
            <translation>Ондай ештеңе табылмады. Жазылуын тексеріңіз не алдымен өтінішті тіркеңіз.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Confirm identity</source>
            <translation>Жеке басын растау</translation>
        </message>
        <message>
            <source>Apply the correction</source>
            <translation>Түзетуді енгізу</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Өтінішті жабу</translation>
        </message>
    </context>
    <context>
        <name>NormSheet</name>
        <message>
            <source>It binds only where neither the Law nor the policy gives a number. Duties that began before its first day keep their term.</source>
            <translation>Ол Заң да, саясат та мерзім белгілемеген жерде ғана қолданылады. Алғашқы күніне дейін басталған міндеттердің мерзімі өзгермейді.</translation>
        </message>
        <message>
            <source>Save the new edition</source>
            <translation>Жаңа редакцияны сақтау</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>күнтізбелік күн</translation>
        </message>
        <message>
            <source>months</source>
            <translation>ай</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Саны</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Өлшемі</translation>
        </message>
        <message>
            <source>No letter</source>
            <translation>Хатсыз</translation>
        </message>
        <message>
            <source>Letter telling of the extension</source>
            <translation>Мерзімнің ұзартылғаны туралы хат</translation>
        </message>
        <message>
            <source>May be extended by</source>
            <translation>Ұзартуға болатын уақыт</translation>
        </message>
        <message>
            <source>Letter the extension asks for</source>
            <translation>Ұзарту үшін қажет хат</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Қай күннен</translation>
        </message>
        <message>
            <source>Order or decision, its number and date</source>
            <translation>Бұйрық не шешім, нөмірі мен күні</translation>
        </message>
        <message>
            <source>Try it from</source>
            <translation>Мына күннен бастап көру</translation>
        </message>
        <message>
            <source>Confirmed by a lawyer</source>
            <translation>Заңгер растады</translation>
        </message>
        <message>
            <source>The new edition on sample dates</source>
            <translation>Жаңа редакция үлгі күндерде</translation>
        </message>
        <message>
            <source>Enter a whole number from 1.</source>
            <translation>1-ден басталатын бүтін сан енгізіңіз.</translation>
        </message>
        <message>
            <source>Enter the first day of the new edition.</source>
            <translation>Жаңа редакцияның алғашқы күнін енгізіңіз.</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>саны көрсетілмеген</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Есептің басы</translation>
        </message>
        <message>
            <source>Now: {term}</source>
            <translation>Қазір: {term}</translation>
        </message>
        <message>
            <source>New edition</source>
            <translation>Жаңа редакция</translation>
        </message>
        <message>
            <source>calendar missing</source>
            <translation>күнтізбе енгізілмеген</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Change</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Ескертпелер</translation>
        </message>
        <message>
            <source>For the office only: the person never sees them.</source>
            <translation>Тек өзіміз үшін: өтініш иесі көрмейді.</translation>
        </message>
        <message>
            <source>Change the note</source>
            <translation>Ескертпені өзгерту</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Жаңа ескертпе</translation>
        </message>
        <message>
            <source>Enter keeps it, Shift+Enter begins a new line.</source>
            <translation>Enter сақтайды, Shift+Enter жаңа жол бастайды.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Хабарды жасыру</translation>
        </message>
    </context>
    <context>
        <name>NoticeRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter to {name}</source>
            <translation>Хат: {name}</translation>
        </message>
        <message>
            <source>Note that it was sent</source>
            <translation>Жіберілгенін белгілеу</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Жауабын жазу</translation>
        </message>
    </context>
    <context>
        <name>NoticesCard</name>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n жіберілмеген</numerusform>
                <numerusform>%n жіберілмеген</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Алушыларға хабарлама</translation>
        </message>
        <message>
            <source>To be told: {names}</source>
            <translation>Хабарлау керек: {names}</translation>
        </message>
        <message>
            <source>Begin the notices</source>
            <translation>Хабарлауды бастау</translation>
        </message>
    </context>
    <context>
        <name>NoticesSheet</name>
        <message>
            <source>Notices of the correction</source>
            <translation>Түзету туралы хабарламалар</translation>
        </message>
        <message>
            <source>Write the notices</source>
            <translation>Дайындау</translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Алушыларға хабарлама</translation>
        </message>
        <message>
            <source>How they leave</source>
            <translation>Қалай жіберіледі</translation>
        </message>
        <message>
            <source>Open the letter first…</source>
            <translation>Хатты ашу…</translation>
        </message>
        <message>
            <source>Nobody else was given these data: the duty to tell third parties falls away.</source>
            <translation>Бұл деректер басқа ешкімге берілмеген: үшінші тұлғаларға хабарлау міндеті алынып тасталады.</translation>
        </message>
        <message>
            <source>One letter to the person and one to each third party, each with its number (9.4).</source>
            <translation>Адамға бір хат және әр үшінші тұлғаға бір-бір хат, әрқайсысы өз нөмірімен (9.4-т.).</translation>
        </message>
        <message>
            <source>One letter to each of them, with its number.</source>
            <translation>Әрқайсысына өз нөмірімен бір хат.</translation>
        </message>
        <message>
            <source>They leave today: number them and mark them as sent</source>
            <translation>Бүгін жіберіледі: нөмірлеп, жіберілді деп белгілеу</translation>
        </message>
        <message>
            <source>Number them and leave them in the batch of post</source>
            <translation>Нөмірлеп, пошта топтамасында қалдыру</translation>
        </message>
        <message>
            <source>By e-mail; what goes by post waits in the batch</source>
            <translation>Электрондық поштамен; поштамен кететіні топтамада күтеді</translation>
        </message>
    </context>
    <context>
        <name>Officer</name>
        <message>
            <source>Answers for personal-data processing by order of the organisation and signs the letters.</source>
            <translation>Ұйымның бұйрығымен дербес деректерді өңдеуге жауап береді, хаттарға қол қояды.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Жауапты тұлға</translation>
        </message>
    </context>
    <context>
        <name>OfficerPage</name>
        <message>
            <source>Answers for personal-data processing by order of the organisation and signs the letters.</source>
            <translation>Ұйымның бұйрығымен дербес деректерді өңдеуге жауап береді, хаттарға қол қояды.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Жауапты тұлға</translation>
        </message>
    </context>
    <context>
        <name>OrderLine</name>
        <message>
            <source>As a letter…</source>
            <translation>Хат түрінде…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Қайтарып алу</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Жауабы…</translation>
        </message>
        <message>
            <source>given {given}, due {due}</source>
            <translation>берілген күні {given}, мерзімі {due}</translation>
        </message>
        <message>
            <source>Found: {text}</source>
            <translation>Табылғаны: {text}</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Істелгені: {text}</translation>
        </message>
        <message>
            <source>answered {day}</source>
            <translation>жауап берілді, {day}</translation>
        </message>
    </context>
    <context>
        <name>OrderRows</name>
        <message>
            <source>Orders to departments</source>
            <translation>Бөлімшелерге тапсырмалар</translation>
        </message>
        <message>
            <source>Give an order…</source>
            <translation>Тапсырма беру…</translation>
        </message>
    </context>
    <context>
        <name>OrderSheet</name>
        <message>
            <source>The order ends no later than the duty it serves.</source>
            <translation>Тапсырма мерзімі өзі қатысты міндеттің мерзімінен кеш болмайды.</translation>
        </message>
        <message>
            <source>Order to a department</source>
            <translation>Бөлімшеге тапсырма</translation>
        </message>
        <message>
            <source>Give the order</source>
            <translation>Тапсырма беру</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Бөлімше</translation>
        </message>
        <message>
            <source>What it has to do</source>
            <translation>Не істеуі керек</translation>
        </message>
        <message>
            <source>Systems to search</source>
            <translation>Тексерілетін жүйелер</translation>
        </message>
        <message>
            <source>For the duty</source>
            <translation>Қай міндет бойынша</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ешқайсысы</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>Say by which day.</source>
            <translation>Қай күнге дейін екенін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Stands in the head of every letter. A field is saved when you leave it.</source>
            <translation>Әр хаттың бланкісінде тұрады. Өрістен шыққанда ол бірден сақталады.</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Логотип таңдау…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Logo of the letterhead: PNG or JPEG up to 1 MB</source>
            <translation>Хат бланкісінің логотипі: PNG не JPEG, 1 МБ‑қа дейін</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Суреттер (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>The picture could not be read. The logo stays as it was.</source>
            <translation>Сурет оқылмады. Логотип бұрынғы күйінде қалды.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>What the letterhead says. Empty fields can be filled in later under Settings.</source>
            <translation>Хат бланкісінде тұратын деректер. Бос өрістерді кейін «Баптауларда» толтыруға болады.</translation>
        </message>
        <message>
            <source>Language and organisation</source>
            <translation>Тіл және ұйым</translation>
        </message>
        <message>
            <source>Language of the window and of the office's papers</source>
            <translation>Терезенің және кеңсе қағаздарының тілі</translation>
        </message>
    </context>
    <context>
        <name>OriginCard</name>
        <message>
            <source>Posted</source>
            <translation>Жөнелтілді</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>Өкілеттік</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Жеке басы</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>{day} бастап</translation>
        </message>
    </context>
    <context>
        <name>OutcomeSheet</name>
        <message>
            <source>Outcome: {demand}</source>
            <translation>Нәтижесі: {demand}</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>Нәтижесін жазу</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Ground for the refused part</source>
            <translation>Бас тартылған бөліктің негізі</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Негізін таңдаңыз</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Step {place} of {count}</source>
            <translation>{place}‑қадам, барлығы {count}</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Page preview</source>
            <translation>Бетті алдын ала қарау</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{page}-бет, барлығы {pages}</translation>
        </message>
    </context>
    <context>
        <name>PageJoining</name>
        <message>
            <source>Joining the pages</source>
            <translation>Беттер біріктірілуде</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>хат</translation>
        </message>
    </context>
    <context>
        <name>PageModel</name>
        <message>
            <source>Tick</source>
            <translation>Белгі</translation>
        </message>
    </context>
    <context>
        <name>PageTray</name>
        <message>
            <source>Previous page</source>
            <translation>Алдыңғы бет</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Келесі бет</translation>
        </message>
        <message>
            <source>Turn to the left</source>
            <translation>Солға бұру</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Оңға бұру</translation>
        </message>
        <message>
            <source>Put this page earlier</source>
            <translation>Бұл бетті алға жылжыту</translation>
        </message>
        <message>
            <source>Undo the cropping</source>
            <translation>Қиюды болдырмау</translation>
        </message>
        <message>
            <source>Drag a frame to crop the page</source>
            <translation>Бетті қию үшін жақтау сызыңыз</translation>
        </message>
        <message>
            <source>Join into one paper</source>
            <translation>Бір құжатқа біріктіру</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or command</source>
            <translation>Іздеу немесе пәрмен</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter open   Shift+Enter consents   Ctrl+Enter new window</source>
            <translation>↑ ↓ таңдау   Enter ашу   Shift+Enter келісімдер   Ctrl+Enter жаңа терезеде</translation>
        </message>
        <message>
            <source>&gt; command, # number, @ subject</source>
            <translation>&gt; пәрмен, # нөмір, @ субъект</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Әрекеттер</translation>
        </message>
        <message>
            <source>Letters and papers</source>
            <translation>Хаттар мен құжаттар</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ештеңе табылмады</translation>
        </message>
    </context>
    <context>
        <name>PaperCard</name>
        <message>
            <source>Open the paper</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Scan of the request</source>
            <translation>Өтініштің скан‑көшірмесі</translation>
        </message>
        <message>
            <source>Photo or scan as it came</source>
            <translation>Фото не скан, келген күйінде</translation>
        </message>
        <message>
            <source>The e-mail as it came</source>
            <translation>Электрондық хаттың түпнұсқасы</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Қосымша файл</translation>
        </message>
        <message>
            <source>Envelope and postmark</source>
            <translation>Конверт пен мөртабан</translation>
        </message>
        <message>
            <source>Supporting information</source>
            <translation>Растайтын мәліметтер</translation>
        </message>
        <message>
            <source>Sent letter</source>
            <translation>Жіберілген хат</translation>
        </message>
        <message>
            <source>The e-mail as it left</source>
            <translation>Жіберілген электрондық хат</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n бет</numerusform>
                <numerusform>%n бет</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperCheck</name>
        <message>
            <source>Entry {number} has this hash: verify the journal to know that all before it is as it was.</source>
            <translation>{number}-жазбаның хэші осы: оған дейінгінің бәрі өзгермегенін білу үшін журналды тексеріңіз.</translation>
        </message>
        <message>
            <source>The paper agrees</source>
            <translation>Қағаз сәйкес келеді</translation>
        </message>
        <message>
            <source>The journal has no entry {number}.</source>
            <translation>Журналда {number}-жазба жоқ.</translation>
        </message>
        <message>
            <source>The paper does not agree</source>
            <translation>Қағаз сәйкес келмейді</translation>
        </message>
        <message>
            <source>Entry {number} has another hash. Compare the paper once more, letter by letter.</source>
            <translation>{number}-жазбаның хэші басқа. Қағазды тағы бір рет әріптеп салыстырыңыз.</translation>
        </message>
        <message>
            <source>Check a paper</source>
            <translation>Қағазды тексеру</translation>
        </message>
        <message>
            <source>Entry of the journal</source>
            <translation>Журнал жазбасы</translation>
        </message>
        <message>
            <source>Hash, at least 32 characters, or the line of the code</source>
            <translation>Хэш, кемінде 32 таңба, немесе кодтағы жол</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыстыру</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Drop a scan or a letter here</source>
            <translation>Скан не хатты осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or an e-mail saved as .eml or .msg. The file is kept as it came, with its hash.</source>
            <translation>PDF, JPEG, PNG немесе .eml не .msg түрінде сақталған электрондық хат. Файл келген күйінде, хешімен бірге сақталады.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Хат мәтіні</translation>
        </message>
        <message>
            <source>Page of the scan</source>
            <translation>Скан беті</translation>
        </message>
        <message>
            <source>An arrow key crops its side, with Shift it gives that back.</source>
            <translation>Көрсеткі перне өз жағын қияды, Shift-пен қайтарады.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Жіберуші</translation>
        </message>
        <message>
            <source>Subject line</source>
            <translation>Тақырыбы</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Documents</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Құжат қосу…</translation>
        </message>
    </context>
    <context>
        <name>PapersSheet</name>
        <message>
            <source>Supporting papers came</source>
            <translation>Растайтын құжаттар келді</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>Мерзімді бастау</translation>
        </message>
        <message>
            <source>The term is counted from this day. The day itself is not counted.</source>
            <translation>Мерзім осы күннен есептеледі. Күннің өзі есепке кірмейді.</translation>
        </message>
        <message>
            <source>Day they came</source>
            <translation>Келген күні</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>The period before</source>
            <translation>Алдыңғы кезең</translation>
        </message>
        <message>
            <source>The next period</source>
            <translation>Келесі кезең</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>Кезең ұзақтығы</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Тоқсан</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Жыл</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Басып шығару</translation>
        </message>
    </context>
    <context>
        <name>PillWords</name>
        <message>
            <source>done</source>
            <translation>орындалды</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>жойылды</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>басталмаған</translation>
        </message>
        <message>
            <source>no number set</source>
            <translation>мерзім белгіленбеген</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>%n жұмыс күніне кешікті</numerusform>
                <numerusform>%n жұмыс күніне кешікті</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message>
            <source>working time is over</source>
            <translation>жұмыс уақыты бітті</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} сағ {minutes} мин</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} сағ</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} мин</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>something is overdue</source>
            <translation>мерзімі өткені бар</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Duties that will arise</source>
            <translation>Туындайтын міндеттер</translation>
        </message>
        <message>
            <source>Choose a demand: its duties and their dates will stand here.</source>
            <translation>Талап түрін таңдаңыз: одан туатын міндеттер мен мерзімдері осында тұрады.</translation>
        </message>
    </context>
    <context>
        <name>PlanLine</name>
        <message>
            <source>no date until the calendar of its year is entered</source>
            <translation>сол жылдың күнтізбесі енгізілгенше күні белгісіз</translation>
        </message>
        <message>
            <source>starts later</source>
            <translation>кейін басталады</translation>
        </message>
        <message>
            <source>no number of days is set</source>
            <translation>күн саны белгіленбеген</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message numerus="yes">
            <source>%n term(s) are known with clause and source. The countdown rests on them.</source>
            <translation>
                <numerusform>%n мерзім тармағы және негізімен белгілі. Есептегіш осыларға сүйенеді.</numerusform>
                <numerusform>%n мерзім тармағы және негізімен белгілі. Есептегіш осыларға сүйенеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Policy and terms</source>
            <translation>Саясат пен мерзімдер</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Басқа файл</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне енген күні</translation>
        </message>
        <message>
            <source>Law and policy are shown as two terms and the earlier one counts. The policy's text is not changed.</source>
            <translation>Заң мен саясат екі бөлек мерзім болып көрсетіледі, есептегіш ертерегін алады. Саясаттағы мәтін өзгермейді.</translation>
        </message>
        <message>
            <source>Text of the policy</source>
            <translation>Саясат мәтіні</translation>
        </message>
        <message>
            <source>The text of the chosen file stands here, word for word.</source>
            <translation>Таңдалған файлдың мәтіні осында сөзбе‑сөз тұрады.</translation>
        </message>
        <message>
            <source>The text of your privacy policy</source>
            <translation>Құпиялылық саясатыңыздың мәтіні</translation>
        </message>
        <message>
            <source>A .txt or .md file; it may be added later</source>
            <translation>.txt не .md файлы; кейін қосуға да болады</translation>
        </message>
        <message>
            <source>Privacy policy, edition 1</source>
            <translation>Құпиялылық саясаты, 1‑редакция</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>{day} бастап күшінде</translation>
        </message>
        <message>
            <source>in force from today</source>
            <translation>бүгіннен бастап күшінде</translation>
        </message>
        <message>
            <source>without the policy text</source>
            <translation>саясат мәтінінсіз</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>Бұл әлі күн емес.</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Мәтін (*.txt *.md)</translation>
        </message>
        <message>
            <source>Privacy policy</source>
            <translation>Құпиялылық саясаты</translation>
        </message>
    </context>
    <context>
        <name>PostalNumber</name>
        <message>
            <source>Postal item number</source>
            <translation>Жөнелтілім нөмірі</translation>
        </message>
        <message>
            <source>Check digit correct</source>
            <translation>Бақылау саны дұрыс</translation>
        </message>
    </context>
    <context>
        <name>Postman</name>
        <message numerus="yes">
            <source>%n letter(s) came by e-mail</source>
            <translation>
                <numerusform>Электрондық поштамен %n хат келді</numerusform>
                <numerusform>Электрондық поштамен %n хат келді</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter has left by e-mail</source>
            <translation>Хат эл. поштамен кетті</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) wait to leave by e-mail: see Letters</source>
            <translation>
                <numerusform>%n хат эл. поштамен жіберілуін күтуде: «Хаттар» бөлімін қараңыз</numerusform>
                <numerusform>%n хат эл. поштамен жіберілуін күтуде: «Хаттар» бөлімін қараңыз</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowerFields</name>
        <message>
            <source>Choose the paper</source>
            <translation>Құжатты таңдаңыз</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>Өтініш берушінің аты-жөні</translation>
        </message>
        <message>
            <source>What gives the powers</source>
            <translation>Өкілеттік негізі</translation>
        </message>
        <message>
            <source>Its number and date</source>
            <translation>Нөмірі мен күні</translation>
        </message>
        <message>
            <source>Powers from</source>
            <translation>Өкілеттік басталады</translation>
        </message>
        <message>
            <source>Powers until</source>
            <translation>Өкілеттік аяқталады</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Баптау іздеу</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>Баптау топтары</translation>
        </message>
        <message>
            <source>No such setting</source>
            <translation>Мұндай баптау жоқ</translation>
        </message>
    </context>
    <context>
        <name>PresenceMark</name>
        <message>
            <source>{name} is viewing</source>
            <translation>{name} қарап отыр</translation>
        </message>
        <message>
            <source>Also open on the computer {name}</source>
            <translation>«{name}» компьютерінде де ашық</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>The PDF is saved: {name}</source>
            <translation>PDF сақталды: {name}</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Source file</source>
            <translation>Бастапқы файл</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Жазылған уақыты</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Не істеу керек</translation>
        </message>
        <message>
            <source>Correct the cells and import this file; the first two columns stay out.</source>
            <translation>Ұяшықтарды түзетіп, осы файлды импорттаңыз; алғашқы екі баған алынбайды.</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>Түзету керек</translation>
        </message>
        <message>
            <source>Row of the source</source>
            <translation>Бастапқы жол</translation>
        </message>
        <message>
            <source>Why it stayed out</source>
            <translation>Неге енгізілмеді</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Файл туралы</translation>
        </message>
        <message>
            <source>Characters no file can hold</source>
            <translation>Файлға сыймайтын таңбалар</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Ұзын мәтіндер</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Бөлік</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
    </context>
    <context>
        <name>ProfileHead</name>
        <message>
            <source>Register request</source>
            <translation>Өтініш тіркеу</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Келісім тарихы</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} бастап</translation>
        </message>
        <message>
            <source>Blocked until {day}</source>
            <translation>{day} дейін бұғатталған</translation>
        </message>
        <message>
            <source>Processing being stopped</source>
            <translation>Өңдеу тоқтатылуда</translation>
        </message>
        <message>
            <source>Consent in force: {count}</source>
            <translation>Келісім қолданыста: {count}</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Деректерді өзгерту</translation>
        </message>
        <message>
            <source>Confirmed by the person today</source>
            <translation>Субъект бүгін растады</translation>
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Data</source>
            <translation>Деректер</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Мақсаттар</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарих</translation>
        </message>
        <message>
            <source>Parts of the profile</source>
            <translation>Профиль бөлімдері</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Ешкім таңдалмаған</translation>
        </message>
    </context>
    <context>
        <name>ProofFacts</name>
        <message>
            <source>Proof</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Law, art. 8(4)</source>
            <translation>Заң, 8-бап 4-тармақ</translation>
        </message>
        <message>
            <source>everything is stated</source>
            <translation>бәрі айтылған</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>белгіленбеген</translation>
        </message>
        <message>
            <source>Missing by art. 8(4): {gaps}</source>
            <translation>8-бап 4-тармақ бойынша жоғы: {gaps}</translation>
        </message>
        <message>
            <source>Edition {number} accepted</source>
            <translation>{number}‑редакция қабылданды</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>{number}-ред.</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Strength of proof</source>
            <translation>Дәлел күші</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Нысан</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкілі</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP мекенжайы</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>By its own clock</source>
            <translation>Өз сағаты бойынша</translation>
        </message>
    </context>
    <context>
        <name>ProtocolField</name>
        <message>
            <source>Protocol of the service</source>
            <translation>Қызметтің хаттамасы</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>не осында сүйреп әкеліңіз</translation>
        </message>
    </context>
    <context>
        <name>PublishSheet</name>
        <message>
            <source>Published on</source>
            <translation>Жарияланған күні</translation>
        </message>
        <message>
            <source>Empty: from its publication (clause 10.1)</source>
            <translation>Бос болса: жарияланған күннен (10.1-тармақ)</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне енетін күні</translation>
        </message>
        <message>
            <source>Give the text in Kazakh; Russian and English may follow. Published, a text is never changed.</source>
            <translation>Мәтінді қазақша беріңіз; орысша мен ағылшыншасын кейін қосуға болады. Жарияланған мәтін өзгертілмейді.</translation>
        </message>
        <message>
            <source>New policy edition</source>
            <translation>Жаңа саясат редакциясы</translation>
        </message>
        <message>
            <source>Publish the edition</source>
            <translation>Редакцияны жариялау</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Мәтін (*.txt *.md)</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n таңба</numerusform>
                <numerusform>%n таңба</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the day of publication.</source>
            <translation>Жариялау күнін көрсетіңіз.</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>Бұл әлі күн емес.</translation>
        </message>
    </context>
    <context>
        <name>PurposesTab</name>
        <message>
            <source>In force since {day}</source>
            <translation>Қолданыста, {day} бастап</translation>
        </message>
        <message>
            <source>Refused on {day}</source>
            <translation>Бас тартылды, {day}</translation>
        </message>
        <message>
            <source>Withdrawn on {day}</source>
            <translation>Кері қайтарылды, {day}</translation>
        </message>
        <message>
            <source>Disagreed with the edition on {day}</source>
            <translation>Редакциямен келіспеді, {day}</translation>
        </message>
        <message>
            <source>Purpose achieved on {day}</source>
            <translation>Мақсатқа жетті, {day}</translation>
        </message>
        <message>
            <source>Term ended, since {day} there is no consent</source>
            <translation>Мерзімі бітті, {day} бастап келісім жоқ</translation>
        </message>
        <message>
            <source>Consent was never given</source>
            <translation>Келісім берілмеген</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Step {place} of {count}: {name}</source>
            <translation>{place}‑қадам, барлығы {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReachFields</name>
        <message>
            <source>Only in part</source>
            <translation>Тек бір бөлігіне</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Деректер санаттары</translation>
        </message>
        <message>
            <source>Acts with the data</source>
            <translation>Деректермен жасалатын әрекеттер</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Дерек алушылар</translation>
        </message>
        <message>
            <source>What is no longer consented to</source>
            <translation>Енді неге келісім жоқ</translation>
        </message>
        <message>
            <source>What alone is consented to</source>
            <translation>Тек неге келісім берілді</translation>
        </message>
        <message>
            <source>Tick at least one category, act or recipient.</source>
            <translation>Кемінде бір санатты, әрекетті немесе алушыны белгілеңіз.</translation>
        </message>
    </context>
    <context>
        <name>ReasonSheet</name>
        <message>
            <source>End the duty without doing it</source>
            <translation>Міндетті орындамай аяқтау</translation>
        </message>
        <message>
            <source>End with this reason</source>
            <translation>Осы себеппен аяқтау</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>RecipientPanel</name>
        <message>
            <source>Change the data</source>
            <translation>Деректерді өзгерту</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Тізілімнен алып тастау</translation>
        </message>
        <message>
            <source>No recipient is chosen</source>
            <translation>Алушы таңдалмаған</translation>
        </message>
        <message>
            <source>Give data again</source>
            <translation>Қайта беру</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Consent has to say so, or another ground of article 16 of the Law has to stand.</source>
            <translation>Бұл келісімде айтылуы немесе Заңның 16‑бабындағы басқа негіз болуы тиіс.</translation>
        </message>
        <message>
            <source>Data cross the border: {country}</source>
            <translation>Деректер шекарадан өтеді: {country}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Өңдеуші</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Үшінші тұлға</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Шарт күні</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Шарт мерзімі</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Пошта мекенжайы</translation>
        </message>
        <message>
            <source>Contact person and phone</source>
            <translation>Байланыс адамы және телефоны</translation>
        </message>
        <message numerus="yes">
            <source>data of %n person(s), last on {day}</source>
            <translation>
                <numerusform>%n адамның деректері, соңғысы {day}</numerusform>
                <numerusform>%n адамның деректері, соңғысы {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>Was given</source>
            <translation>Не берілді</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>ашық: %n</numerusform>
                <numerusform>ашық: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Хабарламалар</translation>
        </message>
        <message>
            <source>Nothing has had to be told to this recipient yet.</source>
            <translation>Бұл алушыға әзірге хабарлайтын ештеңе болған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>RecipientSheet</name>
        <message>
            <source>Change the recipient</source>
            <translation>Алушыны өзгерту</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>Жаңа алушы</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Add recipient</source>
            <translation>Алушыны қосу</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Үшінші тұлға</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Өңдеуші</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Name of the recipient</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>Шарт нөмірі</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Пошта мекенжайы</translation>
        </message>
        <message>
            <source>Contact person and phone</source>
            <translation>Байланыс адамы және телефоны</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Шарт күні</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Шарт мерзімі</translation>
        </message>
        <message>
            <source>Decides itself what the data are for.</source>
            <translation>Деректердің не үшін керегін өзі шешеді.</translation>
        </message>
        <message>
            <source>Acts on behalf of the organisation.</source>
            <translation>Ұйымның тапсырмасы бойынша әрекет етеді.</translation>
        </message>
        <message>
            <source>Data cross the border: article 16 of the Law</source>
            <translation>Деректер шекарадан өтеді: Заңның 16‑бабы</translation>
        </message>
    </context>
    <context>
        <name>RecipientWords</name>
        <message>
            <source>BIN {number}</source>
            <translation>БСН {number}</translation>
        </message>
        <message>
            <source>The contract ended on {day}</source>
            <translation>Шарттың мерзімі бітті: {day}</translation>
        </message>
        <message>
            <source>The contract runs out on {day}</source>
            <translation>Шарттың мерзімі бітеді: {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n жіберілмеген</numerusform>
                <numerusform>%n жіберілмеген</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting an answer</source>
            <translation>
                <numerusform>%n жауап күтуде</numerusform>
                <numerusform>%n жауап күтуде</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Қолданыста</translation>
        </message>
        <message>
            <source>cross-border</source>
            <translation>трансшекаралық беру</translation>
        </message>
        <message>
            <source>no consent to this purpose was in force on that day</source>
            <translation>бұл мақсатқа сол күні қолданыстағы келісім болмаған</translation>
        </message>
        <message>
            <source>the consent leaves out the transfer to third parties</source>
            <translation>келісім үшінші тұлғаларға беруді қамтымайды</translation>
        </message>
        <message>
            <source>the consent leaves out this recipient</source>
            <translation>келісім бұл алушыны қамтымайды</translation>
        </message>
        <message>
            <source>the consent leaves out some of the data given</source>
            <translation>келісім берілген деректердің бәрін қамтымайды</translation>
        </message>
        <message>
            <source>the consent does not speak of crossing the border</source>
            <translation>келісімде шекарадан өткізу туралы айтылмаған</translation>
        </message>
        <message>
            <source>Data corrected</source>
            <translation>Деректер түзетілді</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Келісім кері қайтарып алынды</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Деректер жойылды</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Деректер бұғатталды</translation>
        </message>
        <message>
            <source>Data depersonalised</source>
            <translation>Деректер иесіздендірілді</translation>
        </message>
        <message>
            <source>Answered {day}</source>
            <translation>Жауап берілді: {day}</translation>
        </message>
        <message>
            <source>Sent {day}</source>
            <translation>Жіберілді: {day}</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Жіберілмеген</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>Data recipients</source>
            <translation>Дерек алушылар</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n алушы</numerusform>
                <numerusform>%n алушы</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientsFrame</name>
        <message>
            <source>Data recipients</source>
            <translation>Дерек алушылар</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Үшінші тұлғалар</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Өңдеушілер</translation>
        </message>
        <message>
            <source>Which recipients</source>
            <translation>Қай алушылар</translation>
        </message>
        <message>
            <source>Name, BIN, contract, country</source>
            <translation>Атауы, БСН, шарт, ел</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Осы тізімнен іздеу</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Add recipient</source>
            <translation>Алушыны қосу</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сүзгіні тазарту</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Сәйкес субъект жоқ</translation>
        </message>
        <message>
            <source>Try other words or another filter.</source>
            <translation>Басқа сөзбен не басқа сүзгімен іздеп көріңіз.</translation>
        </message>
        <message>
            <source>Whoever processes data on behalf of the organisation: a hosting firm, a mailing service.</source>
            <translation>Деректерді ұйымның тапсырмасы бойынша өңдейтіндер: хостинг, хат тарату қызметі.</translation>
        </message>
        <message>
            <source>No processors yet</source>
            <translation>Өңдеушілер әзірге жоқ</translation>
        </message>
        <message>
            <source>Whoever is given data and decides itself what they are for: a bank, a partner, a body.</source>
            <translation>Деректерді алып, олардың не үшін керегін өзі шешетіндер: банк, серіктес, мемлекеттік орган.</translation>
        </message>
        <message>
            <source>No third parties yet</source>
            <translation>Үшінші тұлғалар әзірге жоқ</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Шетелде</translation>
        </message>
        <message>
            <source>Contract running out</source>
            <translation>Шарт мерзімі бітіп барады</translation>
        </message>
        <message>
            <source>Notices to send</source>
            <translation>Жіберілетін хабарламалар</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Тоқтатылған</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)</source>
            <translation>Құжаттар (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)</translation>
        </message>
        <message>
            <source>Paper that proves it</source>
            <translation>Дәлелдейтін құжат</translation>
        </message>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>Бір мезгілде бір файл: «{name}» алынды, қалғаны алынған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>RefusalSheet</name>
        <message>
            <source>Refuse with reasons: {demand}</source>
            <translation>Дәлелді бас тарту: {demand}</translation>
        </message>
        <message>
            <source>Refuse with reasons</source>
            <translation>Дәлелді бас тарту</translation>
        </message>
        <message>
            <source>The refusal gets its own letter and its own clock. Other duties of this demand fall away.</source>
            <translation>Бас тартудың өз хаты мен өз мерзімі болады. Бұл талаптың басқа міндеттері алынып тасталады.</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Негізін таңдаңыз</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>How much is refused</source>
            <translation>Қаншасынан бас тартылады</translation>
        </message>
        <message>
            <source>The whole demand</source>
            <translation>Талаптан толық</translation>
        </message>
        <message>
            <source>A part of it, the rest is met</source>
            <translation>Бір бөлігінен, қалғаны орындалады</translation>
        </message>
        <message>
            <source>Explanation for the letter</source>
            <translation>Хатқа арналған түсіндірме</translation>
        </message>
    </context>
    <context>
        <name>RegisterList</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Қолданыста</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Тоқтатылуда</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Бұғатталған</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Жойылған</translation>
        </message>
        <message>
            <source>Name, organisation, number, phone or e-mail</source>
            <translation>Аты-жөні, ұйымы, нөмірі, телефоны не эл. поштасы</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Осы тізімнен іздеу</translation>
        </message>
        <message>
            <source>Which subjects</source>
            <translation>Қандай субъектілер</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>The register is empty</source>
            <translation>Тізілім бос</translation>
        </message>
        <message>
            <source>Take the users of the site from an Excel or CSV file, or add people one by one.</source>
            <translation>Сайт пайдаланушыларын Excel не CSV файлынан алыңыз немесе біртіндеп қолмен қосыңыз.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Сәйкес субъект жоқ</translation>
        </message>
        <message>
            <source>Try other words, a number or fewer letters.</source>
            <translation>Басқа сөз, нөмір не аз әріп теріп көріңіз.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сүзгіні тазарту</translation>
        </message>
    </context>
    <context>
        <name>RegisterWays</name>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>Бір мезгілде бір файл: «{name}» алынды, қалғаны алынған жоқ.</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Барлық субъектінің келісімдері</translation>
        </message>
        <message>
            <source>Import a log…</source>
            <translation>Журналды импорттау…</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Destroyed subject</source>
            <translation>Жойылған субъект</translation>
        </message>
        <message>
            <source>no data left</source>
            <translation>деректері қалмаған</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Жойылған</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Бұғатталған</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Тоқтатылуда</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>Толық</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>Ішінара</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Қайтарған</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Келісім жоқ</translation>
        </message>
        <message>
            <source>No data left</source>
            <translation>Деректері қалмаған</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>No ground recorded</source>
            <translation>Негізі тіркелмеген</translation>
        </message>
        <message>
            <source>To be destroyed</source>
            <translation>Жоюға жатады</translation>
        </message>
        <message>
            <source>Until the purpose is achieved</source>
            <translation>Мақсатқа жеткенше</translation>
        </message>
        <message>
            <source>Destroy: {day}</source>
            <translation>Жою: {day}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Reminders</source>
            <translation>Еске салулар</translation>
        </message>
        <message>
            <source>For this computer only. They hold numbers, never names.</source>
            <translation>Тек осы компьютер үшін. Оларда аты-жөн емес, сандар ғана болады.</translation>
        </message>
        <message>
            <source>Remind of terms</source>
            <translation>Мерзімдерді еске салу</translation>
        </message>
        <message>
            <source>When the day begins, and two working hours before it ends</source>
            <translation>Күн басталғанда және оның аяқталуына екі жұмыс сағаты қалғанда</translation>
        </message>
        <message>
            <source>Closing the window leaves its icon there; Quit ends the program</source>
            <translation>Терезе жабылса, белгісі сонда қалады; «Шығу» бағдарламаны аяқтайды</translation>
        </message>
        <message>
            <source>This system has no notification area</source>
            <translation>Бұл жүйеде хабарландыру аймағы жоқ</translation>
        </message>
        <message>
            <source>Stay in the notification area</source>
            <translation>Хабарландыру аймағында қалу</translation>
        </message>
    </context>
    <context>
        <name>ReopenSheet</name>
        <message>
            <source>The duties stay as they ended. The reason is kept as a note.</source>
            <translation>Міндеттер аяқталған күйінде қалады. Себебі ескертпе ретінде сақталады.</translation>
        </message>
        <message>
            <source>Open the request again</source>
            <translation>Өтінішті қайта ашу</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>Why it is opened again</source>
            <translation>Не себепті қайта ашылады</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n өтініш</numerusform>
                <numerusform>%n өтініш</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was received or done in this period.</source>
            <translation>Бұл кезеңде ештеңе келіп түспеді және орындалмады.</translation>
        </message>
        <message>
            <source>The workbook and the pages say so too; choose another period above.</source>
            <translation>Excel файлы мен басылатын беттерде де осылай жазылады; жоғарыдан басқа кезеңді таңдаңыз.</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Excel файлы жазылып жатыр</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestImport</name>
        <message>
            <source>Words</source>
            <translation>Сөздер</translation>
        </message>
    </context>
    <context>
        <name>RequestTopic</name>
        <message>
            <source>Import requests</source>
            <translation>Өтініштерді импорттау</translation>
        </message>
        <message>
            <source>Journal of requests</source>
            <translation>Өтініштер журналы</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— алынбайды —</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Өтініш нөмірі</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Day of registration</source>
            <translation>Тіркелген күні</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>Кімнен</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Address for the reply</source>
            <translation>Жауап мекенжайы</translation>
        </message>
        <message>
            <source>Kind of demand</source>
            <translation>Талап түрі</translation>
        </message>
        <message>
            <source>Substance</source>
            <translation>Мазмұны</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Келу жолы</translation>
        </message>
        <message>
            <source>Language of the request</source>
            <translation>Өтініш тілі</translation>
        </message>
        <message>
            <source>Term in the journal</source>
            <translation>Журналдағы мерзім</translation>
        </message>
        <message>
            <source>Day of closing</source>
            <translation>Жабылған күні</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Number of the reply</source>
            <translation>Жауап нөмірі</translation>
        </message>
        <message>
            <source>Who handled it</source>
            <translation>Орындаған адам</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>The number of the request is needed: choose its column.</source>
            <translation>Өтініш нөмірі керек: оның бағанын таңдаңыз.</translation>
        </message>
        <message>
            <source>Look at the words</source>
            <translation>Сөздерді қарау</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Сөздерге оралу</translation>
        </message>
        <message>
            <source>Every request of this file is registered already. There is nothing to add.</source>
            <translation>Бұл файлдағы барлық өтініш тіркелген. Қосатын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>To the requests</source>
            <translation>Өтініштерге</translation>
        </message>
        <message numerus="yes">
            <source>%n were registered already and stay as they are.</source>
            <translation>
                <numerusform>%n өтініш бұрыннан тіркелген, олар өзгерген жоқ.</numerusform>
                <numerusform>%n өтініш бұрыннан тіркелген, олар өзгерген жоқ.</numerusform>
            </translation>
        </message>
        <message>
            <source>New requests are numbered on from the highest number of the year.</source>
            <translation>Жаңа өтініштер жылдың ең үлкен нөмірінен кейін нөмірленеді.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) added</source>
            <translation>
                <numerusform>%n өтініш қосылды</numerusform>
                <numerusform>%n өтініш қосылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>closed, outcome not noted</source>
            <translation>жабылған, нәтижесі белгіленбеген</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>әлі ашық</translation>
        </message>
    </context>
    <context>
        <name>RequestsTab</name>
        <message>
            <source>No requests from this person yet.</source>
            <translation>Бұл субъектіден өтініш түспеген.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылған</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
    </context>
    <context>
        <name>RevealMenu</name>
        <message>
            <source>Why is the value shown?</source>
            <translation>Мән не үшін ашылады?</translation>
        </message>
        <message>
            <source>for request {number}</source>
            <translation>{number} өтініші үшін</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>Policy</source>
            <translation>Саясат</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Заң</translation>
        </message>
        <message>
            <source>Own norms</source>
            <translation>Ішкі нормалар</translation>
        </message>
        <message>
            <source>counted from: {start}</source>
            <translation>басталуы: {start}</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>{day} бастап күшінде</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
        <message>
            <source>may be extended by {term}</source>
            <translation>ұзартуға болады: {term}</translation>
        </message>
        <message>
            <source>confirmed by a lawyer</source>
            <translation>заңгер растаған</translation>
        </message>
        <message>
            <source>not confirmed by a lawyer yet</source>
            <translation>заңгер әлі растамаған</translation>
        </message>
        <message>
            <source>Stricter in the Law: {term}, this one applies</source>
            <translation>Заңда қатаңырақ: {term}, сол қолданылады</translation>
        </message>
        <message>
            <source>No term in the text; the Law gives {term}</source>
            <translation>мәтінде мерзім жоқ; Заң шегі {term}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>no number</source>
            <translation>саны көрсетілмеген</translation>
        </message>
        <message>
            <source>Change {rule}</source>
            <translation>Өзгерту: {rule}</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>The Law and the policy stand apart and the earlier date binds. No text is rewritten.</source>
            <translation>Заң мен саясат бөлек тұрады, ертерек күн міндеттейді. Мәтіндер өзгертілмейді.</translation>
        </message>
        <message>
            <source>Term rules</source>
            <translation>Мерзім ережелері</translation>
        </message>
        <message>
            <source>Inner target date</source>
            <translation>Ішкі нысана күні</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before the due date</source>
            <translation>
                <numerusform>Соңғы күннен %n жұмыс күні бұрын</numerusform>
                <numerusform>Соңғы күннен %n жұмыс күні бұрын</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SampleBanner</name>
        <message>
            <source>Sample data: every person and organisation here is invented</source>
            <translation>Үлгі деректер: мұндағы адамдар мен ұйымдардың бәрі ойдан шығарылған</translation>
        </message>
    </context>
    <context>
        <name>Saved</name>
        <message>
            <source>Save this filter…</source>
            <translation>Осы сүзгіні сақтау…</translation>
        </message>
        <message>
            <source>The workbook is saved: {name}, {rows}</source>
            <translation>Excel файлы сақталды: {name}, {rows}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
    </context>
    <context>
        <name>SavedButton</name>
        <message>
            <source>Saved search {name}, {count}</source>
            <translation>Сақталған іздеу {name}, {count}</translation>
        </message>
    </context>
    <context>
        <name>SavedButtons</name>
        <message>
            <source>Rename…</source>
            <translation>Атын өзгерту…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
    </context>
    <context>
        <name>ScannerFolder</name>
        <message>
            <source>Scanner's folder</source>
            <translation>Сканер бумасы</translation>
        </message>
        <message>
            <source>For this computer only. New files wait above the list of requests; none is ever deleted.</source>
            <translation>Тек осы компьютер үшін. Жаңа файлдар өтініштер тізімінің үстінде күтеді; ешқайсысы жойылмайды.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>Ешбір бума бақыланбайды</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Буманы таңдау…</translation>
        </message>
        <message>
            <source>Watch no more</source>
            <translation>Бақылауды тоқтату</translation>
        </message>
        <message>
            <source>Put registered files by</source>
            <translation>Тіркелген файлдарды бөлек қою</translation>
        </message>
        <message>
            <source>Into the subfolder “registered” of the same folder</source>
            <translation>Сол буманың «registered» ішкі бумасына</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search or command</source>
            <translation>Іздеу немесе пәрмен</translation>
        </message>
    </context>
    <context>
        <name>SentSheet</name>
        <message>
            <source>Sent on</source>
            <translation>Жіберілген күні</translation>
        </message>
        <message>
            <source>A notice written here is marked by itself once its letter leaves.</source>
            <translation>Осында жазылған хабарлама хаты кеткенде өзі белгіленеді.</translation>
        </message>
        <message>
            <source>Notice sent</source>
            <translation>Хабарлама жіберілді</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Жіберілді деп белгілеу</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Күнін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>SheetRow</name>
        <message>
            <source>may be about another person</source>
            <translation>басқа адам туралы болуы мүмкін</translation>
        </message>
        <message>
            <source>Show the line</source>
            <translation>Жолды көрсету</translation>
        </message>
        <message>
            <source>Hide the line</source>
            <translation>Жолды жасыру</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Пернелер тіркесімі</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>The next 7 working days</source>
            <translation>Алдағы 7 жұмыс күні</translation>
        </message>
        <message>
            <source>Evening check</source>
            <translation>Кешкі тексеру</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Бұғатталғандар</translation>
        </message>
        <message>
            <source>Incoming post registered</source>
            <translation>Кіріс поштасы тіркелді</translation>
        </message>
        <message>
            <source>E-mail looked through</source>
            <translation>Эл. пошта тексерілді</translation>
        </message>
        <message>
            <source>Requests from the site fetched</source>
            <translation>Сайт өтініштері алынды</translation>
        </message>
        <message>
            <source>Today's terms met</source>
            <translation>Бүгінгі мерзімдер жабылды</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n субъект</numerusform>
                <numerusform>%n субъект</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, the first until {day}</source>
            <translation>{count}, ең жақыны {day}</translation>
        </message>
        <message>
            <source>No backup was made yet: Settings, Database</source>
            <translation>Сақтық көшірме әлі жасалмаған: Баптаулар, Дерекқор</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>Last backup {day} {time}, checked</source>
            <translation>Соңғы көшірме {day} {time}, тексерілген</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n парақ</numerusform>
                <numerusform>%n парақ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A4, %n page(s)</source>
            <translation>
                <numerusform>A4, %n бет</numerusform>
                <numerusform>A4, %n бет</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time {day}. {deed}</source>
            <translation>Соңғы рет {day}. {deed}</translation>
        </message>
        <message>
            <source>What is exported</source>
            <translation>Шығару құрамы</translation>
        </message>
        <message>
            <source>Without personal data</source>
            <translation>Дербес деректерсіз</translation>
        </message>
        <message>
            <source>Numbers instead of names</source>
            <translation>Аты-жөні орнына субъект нөмірі</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Басылатын бет</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>PDF сақтау</translation>
        </message>
    </context>
    <context>
        <name>SignatureSheet</name>
        <message>
            <source>The program checks no signature itself: it keeps what a service told you, with its protocol.</source>
            <translation>Бағдарлама қолтаңбаны өзі тексермейді: қызмет не дегенін хаттамасымен бірге сақтайды.</translation>
        </message>
        <message>
            <source>Record a signature check</source>
            <translation>Қолтаңба тексерілгенін жазу</translation>
        </message>
        <message>
            <source>Record the check</source>
            <translation>Тексеруді жазу</translation>
        </message>
        <message>
            <source>Service that checked it</source>
            <translation>Тексерген қызмет</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Қол қойған адам</translation>
        </message>
        <message>
            <source>IIN in the signature, if shown</source>
            <translation>Қолтаңбадағы ЖСН, көрсетілсе</translation>
        </message>
        <message>
            <source>Checked at</source>
            <translation>Тексерілген уақыты</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Say when it was checked.</source>
            <translation>Қашан тексерілгенін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>SplitSheet</name>
        <message>
            <source>The demands you choose go to a new request with their duties; every date stays.</source>
            <translation>Таңдалған талаптар міндеттерімен бірге жаңа өтінішке көшеді; барлық күн сақталады.</translation>
        </message>
        <message>
            <source>Split the request</source>
            <translation>Өтінішті бөлу</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Бөліп шығару</translation>
        </message>
        <message>
            <source>Demands to split off</source>
            <translation>Бөлінетін талаптар</translation>
        </message>
    </context>
    <context>
        <name>StatePanel</name>
        <message>
            <source>Consents and text in force on that day</source>
            <translation>Осы күні күшінде болған келісім мен мәтін</translation>
        </message>
        <message>
            <source>There was no consent on that day</source>
            <translation>Осы күні келісім болмаған</translation>
        </message>
        <message>
            <source>{reason} since {day}</source>
            <translation>{reason}, {day} ж. бастап</translation>
        </message>
        <message>
            <source>The first event is of {day}.</source>
            <translation>Алғашқы оқиға {day} күні болған.</translation>
        </message>
        <message>
            <source>No event is known.</source>
            <translation>Бірде-бір оқиға белгілі емес.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>бас тартқан</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кері қайтарылған</translation>
        </message>
        <message>
            <source>disagreed</source>
            <translation>келіспеген</translation>
        </message>
        <message>
            <source>purpose achieved</source>
            <translation>мақсатқа жеткен</translation>
        </message>
        <message>
            <source>term ended</source>
            <translation>мерзімі біткен</translation>
        </message>
        <message>
            <source>never given</source>
            <translation>берілмеген</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>{day} бастап</translation>
        </message>
        <message>
            <source>Edition {number} of the policy</source>
            <translation>Саясаттың {number}‑редакциясы</translation>
        </message>
        <message>
            <source>its text was not given</source>
            <translation>мәтіні берілмеген</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Мәтінді ашу</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Working day ends at {time}</source>
            <translation>Жұмыс күні {time}‑де аяқталады</translation>
        </message>
        <message>
            <source>Today is a day off</source>
            <translation>Бүгін демалыс күні</translation>
        </message>
    </context>
    <context>
        <name>StepFrame</name>
        <message>
            <source>Setting up DPO Desk</source>
            <translation>DPO Desk баптау</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Fill in later</source>
            <translation>Кейінірек толтыру</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Үстелді ашу</translation>
        </message>
        <message>
            <source>Confirm and continue</source>
            <translation>Растап, жалғастыру</translation>
        </message>
        <message>
            <source>Any step can be changed later under Settings.</source>
            <translation>Кез келген қадамды кейін «Баптауларда» өзгертуге болады.</translation>
        </message>
        <message>
            <source>later</source>
            <translation>кейінірек</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Step {place} of {count}: {name}</source>
            <translation>{place}‑қадам, барлығы {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>SubjectField</name>
        <message>
            <source>in the register, {number}</source>
            <translation>реестрде бар, {number}</translation>
        </message>
        <message>
            <source>not in the register: the name stands as written</source>
            <translation>реестрде жоқ: аты жазылғандай қалады</translation>
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <source>Reason for the change</source>
            <translation>Өзгерту себебі</translation>
        </message>
        <message>
            <source>The list keeps no more values of this; this one stays.</source>
            <translation>Тізбе бұдан былай мұның мәнін сақтамайды; осы мән қалады.</translation>
        </message>
        <message>
            <source>A password is never kept; of a bank card the desk keeps the last four digits.</source>
            <translation>Құпия сөз ешқашан сақталмайды; банк картасының соңғы төрт саны ғана сақталады.</translation>
        </message>
        <message>
            <source>Not asked, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Сұралмайды, себебі дербес деректер тізбесі мәнін сақтамайды: {fields}.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Тегі орысша</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Аты орысша</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Әкесінің аты орысша</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Жұмыс орны</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Bank card, last 4 digits</source>
            <translation>Банк картасы, соңғы 4 саны</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Organisation name</source>
            <translation>Ұйымның атауы</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Қызмет сипаттамасы</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Пайдаланушы түрі</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Заңды мекенжай</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Ресми интернет‑ресурс</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Хат тілі</translation>
        </message>
        <message>
            <source>Registered on the site</source>
            <translation>Сайтта тіркелген күні</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Деректерді өзгерту</translation>
        </message>
        <message>
            <source>New subject</source>
            <translation>Жаңа субъект</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Add subject</source>
            <translation>Субъект қосу</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Close, the draft stays</source>
            <translation>Жабу, жоба сақталады</translation>
        </message>
    </context>
    <context>
        <name>SubjectSheet</name>
        <message>
            <source>Link to a subject of the register</source>
            <translation>Реестрдегі субъектімен байланыстыру</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Байланыстыру</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Тегі, нөмірі немесе ұйымы</translation>
        </message>
    </context>
    <context>
        <name>SubjectTopic</name>
        <message>
            <source>Import subjects</source>
            <translation>Субъектілерді импорттау</translation>
        </message>
        <message>
            <source>File of subjects</source>
            <translation>Субъектілер файлы</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— алынбайды —</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Толық аты-жөні</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Full name in Russian</source>
            <translation>Аты-жөні (орысша)</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Тегі орысша</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Аты орысша</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Әкесінің аты орысша</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Жұмыс орны</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Bank card, last 4 digits</source>
            <translation>Банк картасы, соңғы 4 саны</translation>
        </message>
        <message>
            <source>Organisation name</source>
            <translation>Ұйымның атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Пайдаланушы түрі</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Қызмет сипаттамасы</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Заңды мекенжай</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Ресми интернет‑ресурс</translation>
        </message>
        <message>
            <source>Registered on the site</source>
            <translation>Сайтта тіркелген күні</translation>
        </message>
        <message>
            <source>Date of consent</source>
            <translation>Келісім күні</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Хат тілі</translation>
        </message>
        <message>
            <source>Identifier on the site</source>
            <translation>Сайттағы идентификаторы</translation>
        </message>
        <message>
            <source>No column is known as a name, an e-mail or a phone: choose at least one.</source>
            <translation>Бірде-бір баған аты-жөні, эл. пошта не телефон деп белгіленбеген: кемінде біреуін таңдаңыз.</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Жолдарды тексеру</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Бағандарға оралу</translation>
        </message>
        <message>
            <source>Everybody in this file is in the register already. There is nobody to add.</source>
            <translation>Бұл файлдағылардың бәрі реестрде бар. Қосатын ешкім жоқ.</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>Тізілімге</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the register already and stay as they are.</source>
            <translation>
                <numerusform>%n субъект реестрде бұрыннан бар, өзгеріссіз қалды.</numerusform>
                <numerusform>%n субъект реестрде бұрыннан бар, өзгеріссіз қалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Алынбады, себебі дербес деректер тізбесі мәнін сақтамайды: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s) added</source>
            <translation>
                <numerusform>%n субъект қосылды</numerusform>
                <numerusform>%n субъект қосылды</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Алынбайды, себебі дербес деректер тізбесі мәнін сақтамайды: {fields}.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
    </context>
    <context>
        <name>Subjects</name>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n субъект</numerusform>
                <numerusform>%n субъект</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n өтініш белгіленді</numerusform>
                <numerusform>%n өтініш белгіленді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n көрсетілген</numerusform>
                <numerusform>%n көрсетілген</numerusform>
            </translation>
        </message>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>Бір уақытта бір файл ғана: «{name}» алынды, қалғандары алынған жоқ.</translation>
        </message>
    </context>
    <context>
        <name>SubjectsFrame</name>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Excel‑ден импорттау</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>Қолмен қосу</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Ready to begin</source>
            <translation>Бастауға дайын</translation>
        </message>
        <message>
            <source>Everything can be changed later under Settings.</source>
            <translation>Бәрін кейін «Баптауларда» өзгертуге болады.</translation>
        </message>
        <message>
            <source>No term is confirmed by a lawyer yet</source>
            <translation>Бірде‑бір мерзімді заңгер әлі растаған жоқ</translation>
        </message>
        <message>
            <source>They come from the texts of the law and the policy. Let your lawyer read them under Settings.</source>
            <translation>Мерзімдер Заң мен саясат мәтінінен алынған. «Баптауларда» заңгеріңізге қаратып алыңыз.</translation>
        </message>
        <message>
            <source>to be filled in later</source>
            <translation>кейін толтырылады</translation>
        </message>
    </context>
    <context>
        <name>TargetWords</name>
        <message>
            <source>Target date {day} has passed.</source>
            <translation>Ішкі нысана күні {day} өтіп кетті.</translation>
        </message>
        <message>
            <source>Target date: {day}.</source>
            <translation>Ішкі нысана күні: {day}.</translation>
        </message>
        <message>
            <source>target</source>
            <translation>нысана</translation>
        </message>
        <message>
            <source>target {day} passed</source>
            <translation>нысана күні {day} өтті</translation>
        </message>
    </context>
    <context>
        <name>TermSheet</name>
        <message>
            <source>How the term is counted</source>
            <translation>Мерзімнің есептелуі</translation>
        </message>
        <message>
            <source>Due {day}: {left}</source>
            <translation>Соңғы күні {day}: {left}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
    </context>
    <context>
        <name>TermWords</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n ай</numerusform>
                <numerusform>%n ай</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>The text of this edition is not kept in the database.</source>
            <translation>Бұл редакцияның мәтіні дерекқорда сақталмаған.</translation>
        </message>
        <message>
            <source>Policy text</source>
            <translation>Саясат мәтіні</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>Thumbnail</name>
        <message>
            <source>Printed page {page} of {pages}</source>
            <translation>{pages} беттің {page}-беті</translation>
        </message>
    </context>
    <context>
        <name>TickStrip</name>
        <message>
            <source>Close the ticked requests…</source>
            <translation>Белгіленген өтініштерді жабу…</translation>
        </message>
        <message>
            <source>Waiting note for the ticked requests…</source>
            <translation>Белгіленген өтініштерге күту белгісі…</translation>
        </message>
        <message>
            <source>Assign the ticked requests…</source>
            <translation>Белгіленген өтініштерді орындаушыға беру…</translation>
        </message>
        <message>
            <source>Export the ticked requests to Excel</source>
            <translation>Белгіленген өтініштерді Excel-ге шығару</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>%n өтініш белгіленді</numerusform>
                <numerusform>%n өтініш белгіленді</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the ticks off</source>
            <translation>Белгілерді алу</translation>
        </message>
    </context>
    <context>
        <name>TimelineLine</name>
        <message>
            <source>Show the values</source>
            <translation>Мәндерді көрсету</translation>
        </message>
    </context>
    <context>
        <name>TimelineTab</name>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Не көрсетілсін</translation>
        </message>
        <message>
            <source>Nothing happened with these data yet.</source>
            <translation>Бұл деректермен әзірге ештеңе болған жоқ.</translation>
        </message>
        <message>
            <source>Show earlier ({count})</source>
            <translation>Бұрынғыларын көрсету ({count})</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Кесте түрінде көшіру</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Беру</translation>
        </message>
        <message>
            <source>Blocking, destruction</source>
            <translation>Бұғаттау, жою</translation>
        </message>
        <message>
            <source>Field changes</source>
            <translation>Өріс өзгерістері</translation>
        </message>
        <message>
            <source>Other entries</source>
            <translation>Басқа жазбалар</translation>
        </message>
        <message>
            <source>reason: {text}</source>
            <translation>себебі: {text}</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>осы үстел</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>электрондық</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>қағазда</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не туралы</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Ескі → жаңа</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Журнал жазбасы</translation>
        </message>
    </context>
    <context>
        <name>TitleRow</name>
        <message>
            <source>Notifications</source>
            <translation>Хабарландырулар</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>{text} · {seconds} s</source>
            <translation>{text} · {seconds} с</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n ашық өтініш</numerusform>
                <numerusform>%n ашық өтініш</numerusform>
            </translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Ашық өтініш жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n мерзімі өткен</numerusform>
                <numerusform>%n мерзімі өткен</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n бүгін аяқталады</numerusform>
                <numerusform>%n бүгін аяқталады</numerusform>
            </translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Қайырлы кеш</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Қайырлы күн</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Қайырлы таң</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) end today</source>
            <translation>
                <numerusform>бүгін аяқталатыны: %n</numerusform>
                <numerusform>бүгін аяқталатыны: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) have passed</source>
            <translation>
                <numerusform>%n мерзім өтіп кетті</numerusform>
                <numerusform>%n мерзім өтіп кетті</numerusform>
            </translation>
        </message>
        <message>
            <source>First of all</source>
            <translation>Алдымен осыны</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Қайталанатын істер</translation>
        </message>
        <message>
            <source>New arrivals</source>
            <translation>Жаңа келгендер</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Бәрін қарау</translation>
        </message>
        <message>
            <source>Not started yet</source>
            <translation>Басталмаған міндеттер</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>Бүгінге міндет жоқ.</translation>
        </message>
        <message>
            <source>The next one: {day}.</source>
            <translation>Келесісі: {day}.</translation>
        </message>
        <message>
            <source>A letter that comes is registered under Requests; its terms then appear here by themselves.</source>
            <translation>Келген хат «Өтініштерде» тіркеледі, сонда оның мерзімдері осында өзі көрінеді.</translation>
        </message>
        <message>
            <source>Go to the requests</source>
            <translation>Өтініштерге өту</translation>
        </message>
    </context>
    <context>
        <name>Tongue</name>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Of the window. Letters are written in the language of their addressee.</source>
            <translation>Терезенің тілі. Хат алушының тілінде жазылады.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Terms of today</source>
            <translation>Бүгінгі мерзімдер</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Remind in one working hour</source>
            <translation>Бір жұмыс сағатынан кейін еске салу</translation>
        </message>
        <message>
            <source>Remind on the next working day</source>
            <translation>Келесі жұмыс күні еске салу</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>DPO Desk: today's terms</source>
            <translation>DPO Desk: бүгінгі мерзімдер</translation>
        </message>
        <message>
            <source>DPO Desk: two hours left</source>
            <translation>DPO Desk: екі сағат қалды</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) overdue</source>
            <translation>
                <numerusform>мерзімі өткені: %n</numerusform>
                <numerusform>мерзімі өткені: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) end today</source>
            <translation>
                <numerusform>бүгін аяқталатыны: %n</numerusform>
                <numerusform>бүгін аяқталатыны: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) at the inner target date</source>
            <translation>
                <numerusform>ішкі нысана күні жеткен мерзім: %n</numerusform>
                <numerusform>ішкі нысана күні жеткен мерзім: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing ends today</source>
            <translation>Бүгін аяқталатын мерзім жоқ</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Керек емес</translation>
        </message>
    </context>
    <context>
        <name>UnprovenSheet</name>
        <message>
            <source>This demand asks for a proven identity, and it is not proven: confirm it now, or go on with a reason that stays in the journal.</source>
            <translation>Бұл талап жеке басының дәлелденуін қажет етеді, ал ол дәлелденбеген: қазір растаңыз немесе журналда қалатын себебін жазып жалғастырыңыз.</translation>
        </message>
        <message>
            <source>The identity is not confirmed: confirm it now, or go on with a reason that stays in the journal.</source>
            <translation>Жеке басы расталмаған: қазір растаңыз немесе журналда қалатын себебін жазып жалғастырыңыз.</translation>
        </message>
        <message>
            <source>A third party asks: nothing of the person may be told without the person's permission. Note it now, or go on with a reason that stays in the journal.</source>
            <translation>Үшінші тұлға сұрап отыр: адамның рұқсатынсыз ол туралы ештеңе айтуға болмайды. Рұқсатты қазір белгілеңіз не себебін жазып жалғастырыңыз: ол журналда қалады.</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Осы себеппен жалғастыру</translation>
        </message>
        <message>
            <source>Confirm identity…</source>
            <translation>Жеке басын растау…</translation>
        </message>
        <message>
            <source>Why before the identity is confirmed</source>
            <translation>Жеке басы расталғанға дейін орындау себебі</translation>
        </message>
    </context>
    <context>
        <name>ValueSheet</name>
        <message>
            <source>Add a value to correct</source>
            <translation>Түзетілетін мәнді қосу</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Жаңа мәні</translation>
        </message>
        <message>
            <source>Paper that proves it, if any</source>
            <translation>Растайтын құжат, бар болса</translation>
        </message>
        <message>
            <source>Now: {value}</source>
            <translation>Қазір: {value}</translation>
        </message>
        <message>
            <source>Nothing stands there now</source>
            <translation>Қазір бұл өріс бос</translation>
        </message>
    </context>
    <context>
        <name>VerifyBox</name>
        <message>
            <source>The journal is being verified…</source>
            <translation>Журнал тексерілуде…</translation>
        </message>
        <message>
            <source>Every entry from the first is compared with its hash.</source>
            <translation>Бірінші жазбадан бастап әр жазба хэшімен салыстырылады.</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>The journal is not verified yet</source>
            <translation>Журнал әлі тексерілген жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken</source>
            <translation>
                <numerusform>%n жазба · тізбек үзілмеген</numerusform>
                <numerusform>%n жазба · тізбек үзілмеген</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal verified</source>
            <translation>Журнал тұтастығы тексерілді</translation>
        </message>
        <message>
            <source>Entry {number} does not fit. Keep a copy of the database and tell the administrator.</source>
            <translation>{number}‑жазба сәйкес емес. Дерекқордың көшірмесін сақтап, әкімшіге хабарлаңыз.</translation>
        </message>
        <message>
            <source>The chain of the journal is broken</source>
            <translation>Журнал тізбегі үзілген</translation>
        </message>
    </context>
    <context>
        <name>WaitingSheet</name>
        <message>
            <source>Waiting note</source>
            <translation>Күту белгісі</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Ескертпені сақтау</translation>
        </message>
        <message>
            <source>The clock does not stop: neither law nor policy allows that. Leave empty when nobody is awaited.</source>
            <translation>Мерзім тоқтамайды: оны заң да, саясат та көздемейді. Ешкім күтілмесе, бос қалдырыңыз.</translation>
        </message>
        <message>
            <source>Whom or what it waits for</source>
            <translation>Кімді не нені күтеді</translation>
        </message>
    </context>
    <context>
        <name>WatchedFolder</name>
        <message>
            <source>The scanner's folder cannot be read.</source>
            <translation>Сканер бумасы оқылмайды.</translation>
        </message>
        <message numerus="yes">
            <source>From the scanner: %n file(s) not registered</source>
            <translation>
                <numerusform>Сканерден: %n файл тіркелмеген</numerusform>
                <numerusform>Сканерден: %n файл тіркелмеген</numerusform>
            </translation>
        </message>
        <message>
            <source>Register the first</source>
            <translation>Біріншісін тіркеу</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The desk keeps requests, consents and letters in a database of your own.</source>
            <translation>Үстел өтініштерді, келісімдер мен хаттарды өз базаңызда сақтайды.</translation>
        </message>
        <message>
            <source>How shall we begin?</source>
            <translation>Неден бастаймыз?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Begin with an empty desk</source>
            <translation>Бос үстелден бастау</translation>
        </message>
        <message>
            <source>Six short steps; all but the language may be filled in later</source>
            <translation>Алты қысқа қадам; тілден басқасын кейін толтыруға болады</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Бастау</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Үлгі дерекпен танысу</translation>
        </message>
        <message>
            <source>Invented people in a file of their own, under a striped banner</source>
            <translation>Ойдан алынған адамдар, бөлек файлда, жолақты белгінің астында</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Танысу</translation>
        </message>
        <message>
            <source>Open a desk from a file</source>
            <translation>Базаны файлдан ашу</translation>
        </message>
        <message>
            <source>A database that was made before, or its backup</source>
            <translation>Бұрын жасалған база не оның сақтық көшірмесі</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Файлды таңдау</translation>
        </message>
        <message>
            <source>Join a shared database</source>
            <translation>Ортақ базаға қосылу</translation>
        </message>
        <message>
            <source>Your organisation already has the desk on a PostgreSQL server</source>
            <translation>Ұйымыңыздың үстелі PostgreSQL серверінде тұр</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Қосылу</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>There is no file and no scan on the clipboard.</source>
            <translation>Алмасу буферінде файл да, скан да жоқ.</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
    </context>
    <context>
        <name>YearBanner</name>
        <message>
            <source>Enter</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>The working calendar of {year} is missing</source>
            <translation>{year} жылдың жұмыс күнтізбесі енгізілмеген</translation>
        </message>
        <message>
            <source>Terms that reach into that year have no date until its holidays and moved days are entered.</source>
            <translation>Мерекелері мен ауыстырылған күндері енгізілгенше, сол жылға жететін мерзімдердің күні болмайды.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импорттау</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message>
            <source>Source of the days that name none</source>
            <translation>Дереккөзі көрсетілмеген күндердің дереккөзі</translation>
        </message>
        <message>
            <source>The law or the order, its number and date</source>
            <translation>Заң не бұйрық, нөмірі мен күні</translation>
        </message>
        <message>
            <source>Import a year</source>
            <translation>Бір жылды импорттау</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n күн</numerusform>
                <numerusform>%n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar of {year}: {days}</source>
            <translation>{year} жылдың күнтізбесі: {days}</translation>
        </message>
        <message>
            <source>Go on: which dates move</source>
            <translation>Жалғастыру: қай мерзімдер жылжиды</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Name of the day</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Дереккөз</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s): nothing can be imported yet</source>
            <translation>
                <numerusform>%n ескерту: әзірге ештеңе импорттауға болмайды</numerusform>
                <numerusform>%n ескерту: әзірге ештеңе импорттауға болмайды</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct the file and import it again. A calendar is taken in whole or not at all.</source>
            <translation>Файлды түзетіп, қайта импорттаңыз. Күнтізбе толық қабылданады не мүлде қабылданбайды.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Ескерту</translation>
        </message>
        <message>
            <source>Remarks by row</source>
            <translation>Жолдар бойынша ескертулер</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>Zoom out</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Ені бойынша</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{page}-бет, барлығы {pages}</translation>
        </message>
    </context>
    <context>
        <name>action</name>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Редакциялау</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Көрініс</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Құралдар</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Реңк</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Жол биіктігі</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Өту</translation>
        </message>
        <message>
            <source>As in the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Кең</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Қалыпты</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Ықшам</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Paste a scan or a mail file</source>
            <translation>Скан не хат файлын қою</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Іздеу немесе пәрмен</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алға</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Жаңарту</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Келесі бөлік</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Алдыңғы бөлік</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>Бүйірлік панель</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Мәтінді үлкейту</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мәтінді кішірейту</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Мәтіннің қалыпты өлшемі</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Толық экран</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Осы экранның анықтамасы</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Пернелер тіркесімі</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Жаңа өтініш</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>Келесі қадамды орындау</translation>
        </message>
        <message>
            <source>Stop processing</source>
            <translation>Өңдеуді тоқтату</translation>
        </message>
        <message>
            <source>Confirm identity…</source>
            <translation>Жеке басын растау…</translation>
        </message>
        <message>
            <source>Reply letter</source>
            <translation>Жауап хат</translation>
        </message>
        <message>
            <source>Waiting note…</source>
            <translation>Күту белгісі…</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Өтінішті жабу</translation>
        </message>
        <message>
            <source>Data sheet</source>
            <translation>Деректер жинағы</translation>
        </message>
        <message>
            <source>Add a value to correct…</source>
            <translation>Түзетілетін мәнді қосу…</translation>
        </message>
        <message>
            <source>Refuse with reasons…</source>
            <translation>Дәлелді бас тарту…</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Құжат қосу…</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Орындаушыға беру…</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>Келісім тарихы</translation>
        </message>
        <message>
            <source>Open profile</source>
            <translation>Профильді ашу</translation>
        </message>
        <message>
            <source>How the term is counted</source>
            <translation>Мерзімнің есептелуі</translation>
        </message>
        <message>
            <source>Cards or table</source>
            <translation>Карточка не кесте</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Осы сүзгіні сақтау…</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Осы тізімнен іздеу</translation>
        </message>
        <message>
            <source>Import requests</source>
            <translation>Өтініштерді импорттау</translation>
        </message>
        <message>
            <source>Export the duties to Excel</source>
            <translation>Міндеттерді Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Тізбекті тексеру</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Жаңа хат</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Нөмір беру</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Жіберілді деп белгілеу</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сақтау…</translation>
        </message>
        <message>
            <source>Next gap in the letter</source>
            <translation>Хаттағы келесі бос орын</translation>
        </message>
        <message>
            <source>Take out of the queue</source>
            <translation>Кезектен шығару</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Басқа база ашу…</translation>
        </message>
        <message>
            <source>About DPO Desk</source>
            <translation>DPO Desk туралы</translation>
        </message>
        <message>
            <source>Deadline calculator</source>
            <translation>Мерзім есептегіш</translation>
        </message>
        <message>
            <source>Deadlines to a calendar (.ics)…</source>
            <translation>Мерзімдерді күнтізбеге (.ics)…</translation>
        </message>
        <message>
            <source>Unlawful processing found…</source>
            <translation>Заңсыз өңдеу анықталды…</translation>
        </message>
        <message>
            <source>New subject</source>
            <translation>Жаңа субъект</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Деректерді өзгерту</translation>
        </message>
        <message>
            <source>Register request</source>
            <translation>Өтініш тіркеу</translation>
        </message>
        <message>
            <source>Disclosure for the ticked…</source>
            <translation>Белгіленгендердің деректерін беру…</translation>
        </message>
        <message>
            <source>Import subjects</source>
            <translation>Субъектілерді импорттау</translation>
        </message>
        <message>
            <source>Record a consent event</source>
            <translation>Келісім оқиғасын жазу</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Оқиғаны түзету</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Excel‑ге шығару</translation>
        </message>
        <message>
            <source>Event before</source>
            <translation>Алдыңғы оқиға</translation>
        </message>
        <message>
            <source>Event after</source>
            <translation>Келесі оқиға</translation>
        </message>
        <message>
            <source>State as of a day</source>
            <translation>Белгілі бір күнгі жағдай</translation>
        </message>
        <message>
            <source>State as it was known on a day</source>
            <translation>Мына күні белгілі болған жағдай</translation>
        </message>
        <message>
            <source>Consent certificate…</source>
            <translation>Келісім анықтамасы…</translation>
        </message>
        <message>
            <source>Save consent receipt…</source>
            <translation>Келісім түбіртегін сақтау…</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Save report as PDF</source>
            <translation>Есепті PDF етіп сақтау</translation>
        </message>
        <message>
            <source>Months as a table or as columns</source>
            <translation>Айлар: кесте не бағандар</translation>
        </message>
        <message>
            <source>Order to a department…</source>
            <translation>Бөлімшеге тапсырма…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Mark as a breach…</source>
            <translation>Бұзылу деп белгілеу…</translation>
        </message>
        <message>
            <source>Record a signature check…</source>
            <translation>Қолтаңба тексерілгенін жазу…</translation>
        </message>
        <message>
            <source>Join to another request…</source>
            <translation>Басқа өтінішке біріктіру…</translation>
        </message>
        <message>
            <source>Split the request…</source>
            <translation>Өтінішті бөлу…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Қайта ашу…</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>Жаңа алушы</translation>
        </message>
        <message>
            <source>Change the recipient</source>
            <translation>Алушыны өзгерту</translation>
        </message>
        <message>
            <source>End or begin giving data</source>
            <translation>Деректер беруді тоқтату не қайта бастау</translation>
        </message>
        <message>
            <source>Recipients abroad</source>
            <translation>Шетелдегі алушылар</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Барлық субъектінің келісімдері</translation>
        </message>
        <message>
            <source>Import a log of consents…</source>
            <translation>Келісімдер журналын импорттау…</translation>
        </message>
        <message>
            <source>New policy edition</source>
            <translation>Жаңа саясат редакциясы</translation>
        </message>
        <message>
            <source>Start telling of the edition</source>
            <translation>Редакция туралы хабарлауды бастау</translation>
        </message>
        <message>
            <source>Whom to ask again</source>
            <translation>Кімді қайта сұрау керек</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Ықтимал қайталанулар</translation>
        </message>
        <message>
            <source>Join the two ticked…</source>
            <translation>Белгіленген екеуін біріктіру…</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Working days by month: {counts}. In the year: {total}.</source>
            <translation>Айлар бойынша жұмыс күндері: {counts}. Жыл бойы: {total}.</translation>
        </message>
        <message>
            <source>Due date: {due}</source>
            <translation>Соңғы күні: {due}</translation>
        </message>
        <message>
            <source>Aim: {aim}</source>
            <translation>Мақсатты күн: {aim}</translation>
        </message>
        <message>
            <source>Backup written and checked: {file}</source>
            <translation>Сақтық көшірме жазылып, тексерілді: {file}</translation>
        </message>
        <message>
            <source>Invented subjects: {subjects}, requests: {requests}.</source>
            <translation>Ойдан құралған субъектілер: {subjects}, өтініштер: {requests}.</translation>
        </message>
        <message>
            <source>Rows written: {rows}.</source>
            <translation>Жазылған жолдар: {rows}.</translation>
        </message>
        <message>
            <source>Rows with problems: {count}. Nothing was imported. Mend them, or say --skip-bad.</source>
            <translation>Ақауы бар жолдар: {count}. Ештеңе импортталмады. Түзетіңіз немесе --skip-bad деп беріңіз.</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>{row}-жол</translation>
        </message>
        <message>
            <source>Added: {added}. Known already: {known}. Repeated in the file: {repeated}. With problems: {bad}.</source>
            <translation>Қосылды: {added}. Бұрыннан белгілі: {known}. Файлда қайталанған: {repeated}. Ақауы бар: {bad}.</translation>
        </message>
        <message>
            <source>Left out, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Алынбады, себебі дербес деректер тізбесі мәнін сақтамайды: {fields}.</translation>
        </message>
        <message>
            <source>Lines: {lines}. Taken: {taken}. Known already: {known}. Repeated in the file: {repeated}. Of people the register does not have: {strangers}. With problems: {bad}.</source>
            <translation>Жолдар: {lines}. Алынды: {taken}. Бұрыннан бар: {known}. Файлда қайталанған: {repeated}. Тізілімде жоқ адамдардікі: {strangers}. Қатесі бар: {bad}.</translation>
        </message>
        <message>
            <source>The journal is broken at entry {number}.</source>
            <translation>Журнал тізбегі {number}-жазбада бұзылған.</translation>
        </message>
        <message>
            <source>The paper does not agree with the journal at entry {number}.</source>
            <translation>Қағаз журналдың {number}-жазбасына сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The paper agrees with the journal at entry {number}.</source>
            <translation>Қағаз журналдың {number}-жазбасына сәйкес келеді.</translation>
        </message>
        <message>
            <source>The journal is whole: {count} entries, head {head}.</source>
            <translation>Журнал тұтас: {count} жазба, басы {head}.</translation>
        </message>
        <message>
            <source>{count} pictures saved in {folder}</source>
            <translation>{folder} қалтасына {count} сурет сақталды</translation>
        </message>
        <message>
            <source>Report written, rows: {rows}.</source>
            <translation>Есеп жазылды, жолдар: {rows}.</translation>
        </message>
        <message>
            <source>“{option}” is not WORD=KEY with one of these keys: {keys}.</source>
            <translation>«{option}» СӨЗ=КІЛТ түрінде емес; кілттер: {keys}.</translation>
        </message>
        <message>
            <source>Not known in {count} row(s): say {option} with one of {keys}.</source>
            <translation>{count} жолда белгісіз: {option} деп көрсетіңіз; кілттер: {keys}.</translation>
        </message>
        <message>
            <source>Further words that are not known: {count}.</source>
            <translation>Тағы белгісіз сөздер: {count}.</translation>
        </message>
    </context>
    <context>
        <name>column</name>
        <message>
            <source>Draft</source>
            <translation>Жоба</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Кезекте</translation>
        </message>
        <message>
            <source>Waiting to leave</source>
            <translation>Жіберілуін күтуде</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Табыс етілді</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Қайтарылды</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Күші жойылды</translation>
        </message>
        <message>
            <source>Ordinary letter</source>
            <translation>Жай хат</translation>
        </message>
        <message>
            <source>Registered letter</source>
            <translation>Тапсырысты хат</translation>
        </message>
        <message>
            <source>Registered letter with advice of delivery</source>
            <translation>Тапсырысты + хабарлама</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Қолма-қол</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Жеке басы расталды</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>Answer sent</source>
            <translation>Жауап жіберілді</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Әрекет</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Қолданыста</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Бұғатталған</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Жойылған</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Тоқтатылуда</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Ended with a reason</source>
            <translation>Себебімен аяқталды</translation>
        </message>
        <message>
            <source>Fell away</source>
            <translation>Қажеті болмай қалды</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Full name in Russian</source>
            <translation>Аты-жөні (орысша)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Пайдаланушы түрі</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Тіркелген күні</translation>
        </message>
        <message>
            <source>May be written to</source>
            <translation>Жазуға болады</translation>
        </message>
        <message>
            <source>May not be written to</source>
            <translation>Жазуға болмайды</translation>
        </message>
        <message>
            <source>To be asked again after the new edition</source>
            <translation>Жаңа редакциядан кейін қайта сұралады</translation>
        </message>
        <message>
            <source>By conduct alone</source>
            <translation>Тек әрекетімен</translation>
        </message>
        <message>
            <source>Consent is not provable</source>
            <translation>Келісім дәлелденбейді</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартты</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Қайтарған</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Келісім аяқталған</translation>
        </message>
        <message>
            <source>Never given</source>
            <translation>Берілмеген</translation>
        </message>
        <message>
            <source>Consent in force since</source>
            <translation>Келісім күшінде (мына күннен)</translation>
        </message>
        <message>
            <source>Purposes in force</source>
            <translation>Қолданыстағы мақсаттар</translation>
        </message>
        <message>
            <source>Purposes refused</source>
            <translation>Бас тартылған мақсаттар</translation>
        </message>
        <message>
            <source>Purposes withdrawn</source>
            <translation>Қайтарып алынған мақсаттар</translation>
        </message>
        <message>
            <source>Purposes ended</source>
            <translation>Аяқталған мақсаттар</translation>
        </message>
        <message>
            <source>Purposes never given</source>
            <translation>Келісім берілмеген мақсаттар</translation>
        </message>
        <message>
            <source>Purposes in all</source>
            <translation>Барлық мақсат</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Саясат редакциясы</translation>
        </message>
        <message>
            <source>Blocked until</source>
            <translation>Бұғатталған мерзімі</translation>
        </message>
        <message>
            <source>Destroy by</source>
            <translation>Жою мерзімі</translation>
        </message>
        <message>
            <source>full</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>ішінара</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>дәлелденбейді</translation>
        </message>
        <message>
            <source>Strength of proof</source>
            <translation>Дәлел күші</translation>
        </message>
        <message>
            <source>Form and its version</source>
            <translation>Нысан және нұсқасы</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP мекенжайы</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Уақыт белдеуі</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкіл</translation>
        </message>
        <message>
            <source>Stated in the text</source>
            <translation>Мәтінде бар мәліметтер</translation>
        </message>
        <message>
            <source>SHA-256 of the text</source>
            <translation>Мәтіннің SHA-256 хэші</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Талап</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Өтініш беруші</translation>
        </message>
        <message>
            <source>Next duty</source>
            <translation>Келесі міндет</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Target date</source>
            <translation>Ішкі нысана күні</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Кімді күтуде</translation>
        </message>
        <message>
            <source>Duties done</source>
            <translation>Орындалған міндеттер</translation>
        </message>
        <message>
            <source>Duties in all</source>
            <translation>Барлық міндет</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Жабылған уақыты</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Міндет</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Басталған күні</translation>
        </message>
        <message>
            <source>By the policy</source>
            <translation>Саясат бойынша</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>Заң бойынша</translation>
        </message>
        <message>
            <source>Binding source</source>
            <translation>Міндеттейтін негіз</translation>
        </message>
        <message>
            <source>Done at</source>
            <translation>Орындалған уақыты</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Орындаған</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Subject number</source>
            <translation>Субъект нөмірі</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>Болған уақыты</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Деректер санаттары</translation>
        </message>
        <message>
            <source>Acts with the data</source>
            <translation>Деректермен жасалатын әрекеттер</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Дерек алушылар</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Дәлел</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Белгілі болған уақыты</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Алушы</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Пошта индексі</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Жөнелтілім түрі</translation>
        </message>
        <message>
            <source>Postal number</source>
            <translation>Пошта нөмірі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Жіберілген күні</translation>
        </message>
        <message>
            <source>Changed at</source>
            <translation>Өзгертілген уақыты</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Міндеттер</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>Келісім оқиғалары</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Барлық субъектінің келісімдері</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Data recipients</source>
            <translation>Дерек алушылар</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Келісім</translation>
        </message>
        <message>
            <source>Ed.</source>
            <translation>Ред.</translation>
        </message>
        <message>
            <source>Retention term</source>
            <translation>Сақтау мерзімі</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>The signature is valid</source>
            <translation>Қолтаңба жарамды</translation>
        </message>
        <message>
            <source>The signature is not valid</source>
            <translation>Қолтаңба жарамсыз</translation>
        </message>
        <message>
            <source>The signature could not be checked</source>
            <translation>Қолтаңбаны тексеру мүмкін болмады</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Талаптар</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Қалғаны</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Орындаушы</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Сенімхат</translation>
        </message>
        <message>
            <source>Power of attorney, notarised</source>
            <translation>Сенімхат, нотариат куәландырған</translation>
        </message>
        <message>
            <source>Advocate's notice of defence</source>
            <translation>Адвокаттың қорғау туралы хабарламасы</translation>
        </message>
        <message>
            <source>Birth certificate: parent</source>
            <translation>Туу туралы куәлік: ата-ана</translation>
        </message>
        <message>
            <source>Decision on guardianship or adoption</source>
            <translation>Қамқоршылық не асырап алу туралы шешім</translation>
        </message>
        <message>
            <source>Court act</source>
            <translation>Сот актісі</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>осы үстел</translation>
        </message>
        <message>
            <source>an earlier journal</source>
            <translation>бұрынғы журнал</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Үшінші тұлға</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Өңдеуші</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Қолданыста</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>Шетелде</translation>
        </message>
        <message>
            <source>Contract running out</source>
            <translation>Шарт мерзімі бітіп барады</translation>
        </message>
        <message>
            <source>Notices to send</source>
            <translation>Жіберілетін хабарламалар</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Мерзімі бітіп барады</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>Мерзімі бітті</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Алушы</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Ел</translation>
        </message>
        <message>
            <source>Cross-border</source>
            <translation>Трансшекаралық</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Шарт күні</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Шарт мерзімі</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Пошта мекенжайы</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Адам саны</translation>
        </message>
        <message>
            <source>Last given on</source>
            <translation>Соңғы берілген күні</translation>
        </message>
        <message>
            <source>Notices without answer</source>
            <translation>Жауапсыз хабарламалар</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Хабарламалар</translation>
        </message>
    </context>
    <context>
        <name>deed</name>
        <message>
            <source>Consent event recorded for subject {number}</source>
            <translation>С-{number} субъектісі бойынша келісім оқиғасы жазылды</translation>
        </message>
        <message>
            <source>Proving papers came to request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішіне растайтын мәліметтер келді</translation>
        </message>
        <message>
            <source>Violation confirmed in request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішіндегі бұзушылық расталды</translation>
        </message>
        <message>
            <source>Violation not confirmed in request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішіндегі бұзушылық расталмады</translation>
        </message>
        <message>
            <source>Outcome recorded for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінің нәтижесі жазылды</translation>
        </message>
        <message>
            <source>Duty done: {duty}</source>
            <translation>Міндет орындалды: {duty}</translation>
        </message>
        <message>
            <source>Duty done before the identity was confirmed: {duty}</source>
            <translation>Міндет жеке басы расталғанға дейін орындалды: {duty}</translation>
        </message>
        <message>
            <source>Duty open again: {duty}</source>
            <translation>Міндет қайта ашылды: {duty}</translation>
        </message>
        <message>
            <source>Duty explained: {duty}</source>
            <translation>Міндет себебімен аяқталды: {duty}</translation>
        </message>
        <message>
            <source>Desk set up</source>
            <translation>Үстел бапталды</translation>
        </message>
        <message>
            <source>Request {number} of {year} registered</source>
            <translation>Ө-{year}-{number} өтініші тіркелді</translation>
        </message>
        <message>
            <source>Papers added to request {number} of {year}: {count}</source>
            <translation>Ө-{year}-{number} өтінішіне құжаттар қосылды: {count}</translation>
        </message>
        <message>
            <source>Paper added to request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішіне құжат қосылды</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Ештеңе өзгерген жоқ</translation>
        </message>
        <message>
            <source>Identity confirmed for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтініші бойынша жеке басы расталды</translation>
        </message>
        <message>
            <source>Identity not confirmed for request {number} of {year}</source>
            <translation>{year} жылғы {number} өтініш бойынша жеке басы расталмады</translation>
        </message>
        <message>
            <source>Request {number} of {year} waits for somebody</source>
            <translation>Ө-{year}-{number} өтініші біреуді күтуде</translation>
        </message>
        <message>
            <source>Request {number} of {year} waits no more</source>
            <translation>Ө-{year}-{number} өтініші енді ешкімді күтпейді</translation>
        </message>
        <message>
            <source>Request {number} of {year} linked to a subject</source>
            <translation>Ө-{year}-{number} өтініші субъектімен байланыстырылды</translation>
        </message>
        <message>
            <source>Request {number} of {year} closed</source>
            <translation>Ө-{year}-{number} өтініші жабылды</translation>
        </message>
        <message>
            <source>{count} subjects imported</source>
            <translation>{count} субъект импортталды</translation>
        </message>
        <message>
            <source>Subject {number} added</source>
            <translation>С-{number} субъектісі қосылды</translation>
        </message>
        <message>
            <source>Subject {number} changed</source>
            <translation>С-{number} субъектісі өзгертілді</translation>
        </message>
        <message>
            <source>Value of subject {number} shown for request {request} of {year}</source>
            <translation>С-{number} субъектісінің мәні Ө-{year}-{request} өтініші үшін ашылды</translation>
        </message>
        <message>
            <source>Value of subject {number} shown: {reason}</source>
            <translation>С-{number} субъектісінің мәні ашылды: {reason}</translation>
        </message>
        <message>
            <source>Value of subject {number} shown</source>
            <translation>С-{number} субъектісінің мәні көрсетілді</translation>
        </message>
        <message>
            <source>Data of subject {number} confirmed by the person</source>
            <translation>С-{number} субъектісінің деректерін өзі растады</translation>
        </message>
        <message>
            <source>Undo of journal entry {number}</source>
            <translation>Журналдың {number}-жазбасы болдырылмады</translation>
        </message>
        <message>
            <source>Undone: {deed} (entry {entry})</source>
            <translation>Болдырылмады: {deed} ({entry}-жазба)</translation>
        </message>
        <message>
            <source>Done again: {deed} (entry {entry})</source>
            <translation>Қайта орындалды: {deed} ({entry}-жазба)</translation>
        </message>
        <message>
            <source>Letter composed</source>
            <translation>Хат жобасы жасалды</translation>
        </message>
        <message>
            <source>Letter changed</source>
            <translation>Хат өзгертілді</translation>
        </message>
        <message>
            <source>Letter taken out of the queue</source>
            <translation>Хат кезектен шығарылды</translation>
        </message>
        <message>
            <source>Letter {number} of {year} numbered</source>
            <translation>Ш-{year}-{number} хатына нөмір берілді</translation>
        </message>
        <message>
            <source>Letter {number} of {year} sent</source>
            <translation>Ш-{year}-{number} хаты жіберілді</translation>
        </message>
        <message>
            <source>Calendar of {year} imported</source>
            <translation>{year} жылдың күнтізбесі импортталды</translation>
        </message>
        <message>
            <source>Calendar day {day} entered</source>
            <translation>Күнтізбе күні енгізілді: {day}</translation>
        </message>
        <message>
            <source>Calendar day {day} removed</source>
            <translation>Күнтізбе күні алынып тасталды: {day}</translation>
        </message>
        <message>
            <source>Sample office set up</source>
            <translation>Үлгі ұйым дайындалды</translation>
        </message>
        <message>
            <source>{count} sample requests added</source>
            <translation>{count} үлгі өтініш қосылды</translation>
        </message>
        <message>
            <source>Post status of a letter noted</source>
            <translation>Хаттың пошта мәртебесі белгіленді</translation>
        </message>
        <message>
            <source>{count} sample subjects added</source>
            <translation>{count} үлгі субъект қосылды</translation>
        </message>
        <message>
            <source>Organisation card changed</source>
            <translation>Ұйым карточкасы өзгертілді</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>Логотип ауыстырылды</translation>
        </message>
        <message>
            <source>Responsible officer's card changed</source>
            <translation>Жауапты тұлғаның карточкасы өзгертілді</translation>
        </message>
        <message>
            <source>Working hours changed</source>
            <translation>Жұмыс уақыты өзгертілді</translation>
        </message>
        <message>
            <source>Inner target date changed</source>
            <translation>Ішкі нысана күні өзгертілді</translation>
        </message>
        <message>
            <source>Working week changed</source>
            <translation>Жұмыс аптасы өзгертілді</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Сақтық көшірме жасалды</translation>
        </message>
        <message>
            <source>List of subjects exported: {count} rows</source>
            <translation>Субъектілер тізімі шығарылды: {count} жол</translation>
        </message>
        <message>
            <source>List of requests exported: {count} rows</source>
            <translation>Өтініштер тізімі шығарылды: {count} жол</translation>
        </message>
        <message>
            <source>List of duties exported: {count} rows</source>
            <translation>Міндеттер тізімі шығарылды: {count} жол</translation>
        </message>
        <message>
            <source>List of consent events exported: {count} rows</source>
            <translation>Келісім оқиғаларының тізімі шығарылды: {count} жол</translation>
        </message>
        <message>
            <source>Consents of everybody exported: {count} rows</source>
            <translation>Барлық субъектінің келісімдері экспортталды: {count} жол</translation>
        </message>
        <message>
            <source>List of letters exported: {count} rows</source>
            <translation>Хаттар тізімі шығарылды: {count} жол</translation>
        </message>
        <message>
            <source>List of recipients exported: {count} rows</source>
            <translation>Алушылар тізімі шығарылды: {count} жол</translation>
        </message>
        <message>
            <source>Journal exported: {count} rows</source>
            <translation>Журнал шығарылды: {count} жазба</translation>
        </message>
        <message>
            <source>Management report exported: {first} – {last}</source>
            <translation>Басшылыққа есеп файлға шығарылды: {first} – {last}</translation>
        </message>
        <message>
            <source>Management report printed: {first} – {last}</source>
            <translation>Басшылыққа есеп басып шығарылды: {first} – {last}</translation>
        </message>
        <message>
            <source>Letter set aside: it is no request</source>
            <translation>Хат шетке қойылды: ол өтініш емес</translation>
        </message>
        <message>
            <source>Letter brought back among the new ones</source>
            <translation>Хат жаңалардың қатарына қайтарылды</translation>
        </message>
        <message>
            <source>Letter of a request read</source>
            <translation>Өтінішке келген хат оқылды</translation>
        </message>
        <message>
            <source>Letters taken from the mailbox: {count}</source>
            <translation>Пошта жәшігінен алынған хаттар: {count}</translation>
        </message>
        <message>
            <source>Letters moved in the mailbox: {count}</source>
            <translation>Пошта жәшігінде жылжытылған хаттар: {count}</translation>
        </message>
        <message>
            <source>Deadlines written to a calendar file: {count}</source>
            <translation>Күнтізбе файлына жазылған мерзімдер: {count}</translation>
        </message>
        <message>
            <source>Order to a department given for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтініші бойынша бөлімшеге тапсырма берілді</translation>
        </message>
        <message>
            <source>A department answered for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтініші бойынша бөлімше жауап берді</translation>
        </message>
        <message>
            <source>Order to a department taken back for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтініші бойынша бөлімшеге берілген тапсырма қайтарып алынды</translation>
        </message>
        <message>
            <source>Unlawful processing found: request {number} of {year}</source>
            <translation>Заңсыз өңдеу анықталды: Ө-{year}-{number} өтініші</translation>
        </message>
        <message>
            <source>Breach marked in request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінде қауіпсіздіктің бұзылуы белгіленді</translation>
        </message>
        <message>
            <source>Breach of request {number} of {year} changed</source>
            <translation>Ө-{year}-{number} өтінішіндегі қауіпсіздіктің бұзылуы туралы мәлімет өзгертілді</translation>
        </message>
        <message>
            <source>Request {number} of {year} joined to request {target} of {target_year}</source>
            <translation>Ө-{year}-{number} өтініші Ө-{target_year}-{target} өтінішіне қосылды</translation>
        </message>
        <message>
            <source>Request {target} of {target_year} split off from request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінен Ө-{target_year}-{target} өтініші бөліп шығарылды</translation>
        </message>
        <message>
            <source>Request {number} of {year} opened again</source>
            <translation>Ө-{year}-{number} өтініші қайта ашылды</translation>
        </message>
        <message>
            <source>Mailbox settings changed</source>
            <translation>Пошта жәшігінің баптаулары өзгертілді</translation>
        </message>
        <message>
            <source>Note written for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішіне ескертпе жазылды</translation>
        </message>
        <message>
            <source>Note changed for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінің ескертпесі өзгертілді</translation>
        </message>
        <message>
            <source>Note removed from request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінің ескертпесі алынды</translation>
        </message>
        <message>
            <source>The term passed on {due}: {duty}</source>
            <translation>{due} мерзімі өтті: {duty}</translation>
        </message>
        <message>
            <source>Terms passed, duties: {count}</source>
            <translation>Мерзімі өткен міндеттер: {count}</translation>
        </message>
        <message>
            <source>Own norm from {day}: {rule}</source>
            <translation>{day} бастап ішкі норма: {rule}</translation>
        </message>
        <message>
            <source>{count} requests of an earlier journal imported</source>
            <translation>Бұрынғы журналдан {count} өтініш импортталды</translation>
        </message>
        <message>
            <source>Signature check recorded for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтініші бойынша қолтаңбаны тексеру жазылды</translation>
        </message>
        <message>
            <source>Request {number} of {year} opened again: a letter came</source>
            <translation>Ө-{year}-{number} өтініші қайта ашылды: хат келді</translation>
        </message>
        <message>
            <source>A letter came to request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішіне хат келді</translation>
        </message>
        <message>
            <source>Due date changed: {duty}</source>
            <translation>Соңғы күні өзгертілді: {duty}</translation>
        </message>
        <message>
            <source>The terms of the day printed: {day}</source>
            <translation>Күннің мерзімдері басып шығарылды: {day}</translation>
        </message>
        <message>
            <source>Request {number} of {year} assigned</source>
            <translation>{year} жылғы {number} өтініш орындаушыға берілді</translation>
        </message>
        <message>
            <source>Requests closed: {count}</source>
            <translation>Жабылған өтініштер: {count}</translation>
        </message>
        <message>
            <source>Waiting notes set: {count}</source>
            <translation>Күту белгісі қойылған өтініштер: {count}</translation>
        </message>
        <message>
            <source>Requests assigned: {count}</source>
            <translation>Орындаушыға берілген өтініштер: {count}</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Іздеу сақталды</translation>
        </message>
        <message>
            <source>Saved search renamed</source>
            <translation>Сақталған іздеудің аты өзгертілді</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>Сақталған іздеу алып тасталды</translation>
        </message>
        <message>
            <source>Consent certificate made for subject {number}, state of {day}</source>
            <translation>{number} субъектісіне келісім анықтамасы жасалды, {day} күнгі жағдай</translation>
        </message>
        <message>
            <source>{count} lines of a consent log taken in</source>
            <translation>Келісім журналының {count} жолы қабылданды</translation>
        </message>
        <message>
            <source>Consent receipt made for subject {number}, state of {day}</source>
            <translation>{number} субъектісіне келісім түбіртегі жасалды, {day} күнгі жағдай</translation>
        </message>
        <message>
            <source>Line shown again in the data sheet</source>
            <translation>Деректер жинағында жол қайта көрсетілді</translation>
        </message>
        <message>
            <source>Line hidden in the data sheet</source>
            <translation>Деректер жинағында жол жасырылды</translation>
        </message>
        <message>
            <source>Letter {number} of {year} waits to leave by e-mail</source>
            <translation>{year} жылғы {number} хат эл. поштамен жіберілуін күтуде</translation>
        </message>
        <message>
            <source>Letter {number} of {year} handed to the mail server</source>
            <translation>{year} жылғы {number} хат пошта серверіне тапсырылды</translation>
        </message>
        <message>
            <source>Letter {number} of {year} did not leave by e-mail</source>
            <translation>{year} жылғы {number} хат эл. поштамен кетпеді</translation>
        </message>
        <message>
            <source>Letter {number} of {year} may have left by e-mail: no answer came</source>
            <translation>{year} жылғы {number} хат эл. поштамен кеткен болуы мүмкін: жауап келмеді</translation>
        </message>
        <message>
            <source>Letter {number} of {year} taken back before it left</source>
            <translation>{year} жылғы {number} хат кеткенге дейін қайтарылды</translation>
        </message>
        <message>
            <source>Letter {number} of {year} sent by e-mail {message}: {answer}</source>
            <translation>{year} жылғы {number} хат эл. поштамен жіберілді {message}: {answer}</translation>
        </message>
        <message>
            <source>Disclosure of data of subject {number}</source>
            <translation>№ {number} субъектінің деректері берілді</translation>
        </message>
        <message>
            <source>Disclosure of data of subject {number} corrected</source>
            <translation>№ {number} субъектінің деректерін беру жазбасы түзетілді</translation>
        </message>
        <message>
            <source>Disclosure of data of {count} subjects</source>
            <translation>{count} субъектінің деректері берілді</translation>
        </message>
        <message>
            <source>Subject {double} joined to subject {number}</source>
            <translation>{double} субъектісі {number} субъектісіне біріктірілді</translation>
        </message>
        <message>
            <source>Subject {double} taken apart from subject {number}</source>
            <translation>{double} субъектісі {number} субъектісінен ажыратылды</translation>
        </message>
        <message>
            <source>Subjects {number} and {other} are two people</source>
            <translation>{number} және {other} субъектілері — екі бөлек адам</translation>
        </message>
        <message>
            <source>Identity confirmed for request {number} of {year}, and duty done: {duty}</source>
            <translation>Өтініш {year}-{number}: жеке басы расталды, міндет орындалды: {duty}</translation>
        </message>
        <message>
            <source>Policy edition {number} published</source>
            <translation>Саясаттың {number}-редакциясы жарияланды</translation>
        </message>
        <message>
            <source>Text added to policy edition {number}</source>
            <translation>Саясаттың {number}-редакциясына мәтін қосылды</translation>
        </message>
        <message>
            <source>Telling people of policy edition {number} began</source>
            <translation>Саясаттың {number}-редакциясы туралы хабарлау басталды</translation>
        </message>
        <message>
            <source>Notices to recipients begun for subject {number}: {count}</source>
            <translation>№ {number} субъект бойынша алушыларға хабарлау басталды: {count}</translation>
        </message>
        <message>
            <source>Notices to recipients begun for request {number} of {year}: {count}</source>
            <translation>{year} жылғы {number}-өтініш бойынша алушыларға хабарламалар басталды: {count}</translation>
        </message>
        <message>
            <source>Notice to a recipient about subject {number} sent</source>
            <translation>№ {number} субъект бойынша алушыға хабарлама жіберілді</translation>
        </message>
        <message>
            <source>Answer of a recipient about subject {number} noted</source>
            <translation>№ {number} субъект бойынша алушының жауабы жазылды</translation>
        </message>
        <message>
            <source>Recipient of data added</source>
            <translation>Дерек алушы қосылды</translation>
        </message>
        <message>
            <source>Recipient of data changed</source>
            <translation>Дерек алушы өзгертілді</translation>
        </message>
        <message>
            <source>Giving data to a recipient ended</source>
            <translation>Алушыға дерек беру тоқтатылды</translation>
        </message>
        <message>
            <source>Giving data to a recipient begun again</source>
            <translation>Алушыға дерек беру қайта басталды</translation>
        </message>
        <message>
            <source>Recipient of data removed</source>
            <translation>Дерек алушы тізілімнен алынды</translation>
        </message>
        <message>
            <source>Correction noted for request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтініші бойынша түзету жазылды</translation>
        </message>
        <message>
            <source>A correction disputed in request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінде түзету даулы деп белгіленді</translation>
        </message>
        <message>
            <source>A correction no longer disputed in request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінде түзету енді даулы емес</translation>
        </message>
        <message>
            <source>Correction taken away from request {number} of {year}</source>
            <translation>Ө-{year}-{number} өтінішінен түзету жолы алынды</translation>
        </message>
        <message>
            <source>Correction entered for request {number} of {year}, values: {count}</source>
            <translation>Ө-{year}-{number} өтініші бойынша түзету енгізілді, мәндер: {count}</translation>
        </message>
        <message>
            <source>List of personal data: “{category}” added by order {order}</source>
            <translation>Дербес деректер тізбесі: «{category}» {order} бұйрығымен қосылды</translation>
        </message>
        <message>
            <source>List of personal data: values of “{category}” are kept</source>
            <translation>Дербес деректер тізбесі: «{category}» мәндері сақталады</translation>
        </message>
        <message>
            <source>List of personal data: values of “{category}” are not kept</source>
            <translation>Дербес деректер тізбесі: «{category}» мәндері сақталмайды</translation>
        </message>
        <message>
            <source>List of personal data: “{category}” ended</source>
            <translation>Дербес деректер тізбесі: «{category}» тоқтатылды</translation>
        </message>
        <message>
            <source>Subject {number}: held data “{category}” noted</source>
            <translation>{number} субъектісі: сақталатын дерек «{category}» белгіленді</translation>
        </message>
        <message>
            <source>Subject {number}: “{category}” is no longer held</source>
            <translation>{number} субъектісі: «{category}» енді сақталмайды</translation>
        </message>
        <message>
            <source>Notices written for request {number} of {year}: {count}</source>
            <translation>Ө-{year}-{number} өтініші бойынша хабарламалар дайындалды: {count}</translation>
        </message>
        <message>
            <source>Notices sent: {count}</source>
            <translation>Хабарламалар жіберілді: {count}</translation>
        </message>
    </context>
    <context>
        <name>explanation</name>
        <message>
            <source>{rule}: the term has not begun, it waits: {start}.</source>
            <translation>{rule}: мерзім басталған жоқ, күтілетіні: {start}.</translation>
        </message>
        <message>
            <source>Counted from {day}: {start}.</source>
            <translation>Есептің басы {day}: {start}.</translation>
        </message>
        <message>
            <source>The aim is {day}, the day of the finding.</source>
            <translation>Мақсатты күн: {day}, анықталған күннің өзі.</translation>
        </message>
        <message>
            <source>By the law, {rule}: due {due}.</source>
            <translation>Заң мерзімі ({rule}), соңғы күні: {due}.</translation>
        </message>
        <message>
            <source>By the policy, {rule}: due {due}.</source>
            <translation>Саясат мерзімі ({rule}), соңғы күні: {due}.</translation>
        </message>
        <message>
            <source>By the organisation's own norm: due {due}.</source>
            <translation>Ішкі норма, соңғы күні: {due}.</translation>
        </message>
        <message>
            <source>{rule}: the date cannot be counted until the working calendar of {year} is entered.</source>
            <translation>{rule}: {year} жылдың жұмыс күнтізбесі енгізілмейінше, күнді есептеу мүмкін емес.</translation>
        </message>
        <message>
            <source>The law gives no number: {rule}.</source>
            <translation>Заңда мерзім жоқ: {rule}.</translation>
        </message>
        <message>
            <source>The policy gives no number: {rule}.</source>
            <translation>Саясат мәтінінде мерзім жоқ: {rule}.</translation>
        </message>
        <message>
            <source>The organisation has set no number of its own.</source>
            <translation>Ұйым ішкі мерзім белгілемеген.</translation>
        </message>
        <message>
            <source>Not started, it waits: {start}.</source>
            <translation>Басталған жоқ, күтілетіні: {start}.</translation>
        </message>
        <message>
            <source>Neither law, policy nor office gives a number: there is no due date.</source>
            <translation>Заңда да, саясатта да, ішкі нормада да мерзім жоқ: соңғы күн қойылмайды.</translation>
        </message>
        <message>
            <source>There is no date yet: the calendar of its year is missing.</source>
            <translation>Әзірге күн жоқ: сол жылдың күнтізбесі енгізілмеген.</translation>
        </message>
        <message>
            <source>Neither the law nor the policy gives a number: the organisation's own norm applies.</source>
            <translation>Заңда да, саясатта да мерзім жоқ: ұйымның ішкі нормасы қолданылады.</translation>
        </message>
        <message>
            <source>Only the law's term runs, it binds.</source>
            <translation>Тек Заң мерзімі жүріп тұр, соны ұстану керек.</translation>
        </message>
        <message>
            <source>Only the policy's term runs, it binds.</source>
            <translation>Тек саясат мерзімі жүріп тұр, соны ұстану керек.</translation>
        </message>
        <message>
            <source>The law and the policy end on the same day.</source>
            <translation>Заң мен саясат мерзімі бір күнде аяқталады.</translation>
        </message>
        <message>
            <source>The law's term binds: it ends earlier than the policy's.</source>
            <translation>Заң мерзімі қатаңырақ: ол саясат мерзімінен ерте аяқталады.</translation>
        </message>
        <message>
            <source>The policy's term binds: it ends earlier than the law's.</source>
            <translation>Саясат мерзімі қатаңырақ: ол Заң мерзімінен ерте аяқталады.</translation>
        </message>
        <message>
            <source>{rule} was not in force on {day}.</source>
            <translation>{rule}: {day} күні әлі не енді қолданыста емес.</translation>
        </message>
        <message>
            <source>Destroyed on {day}, act {act}.</source>
            <translation>Жойылған күні {day}, акт № {act}.</translation>
        </message>
        <message>
            <source>Blocked since {day}, to be destroyed at last.</source>
            <translation>Бұғатталған күні {day}, соңында жойылуы тиіс.</translation>
        </message>
        <message>
            <source>Kept until the purpose is achieved or consent ends; in force: {number}.</source>
            <translation>Мақсатқа жеткенше не келісім аяқталғанша сақталады; қолданыстағы мақсат саны: {number}.</translation>
        </message>
        <message>
            <source>The consent was given until {day}.</source>
            <translation>Келісім мерзімді, соңғы күні {day}.</translation>
        </message>
        <message>
            <source>No consent was ever given: there is no ground to keep the data.</source>
            <translation>Келісім ешқашан берілмеген: деректерді сақтауға негіз жоқ.</translation>
        </message>
        <message>
            <source>Request {number} is open: destruction is possible once it is closed.</source>
            <translation>{number} өтініші ашық: жою ол жабылған соң мүмкін болады.</translation>
        </message>
        <message>
            <source>The last purpose was achieved on {day}.</source>
            <translation>Соңғы мақсатқа жеткен күн: {day}.</translation>
        </message>
        <message>
            <source>The consent ran out, its last day was {day}.</source>
            <translation>Келісім мерзімі бітті, соңғы күні {day}.</translation>
        </message>
        <message>
            <source>The consent was withdrawn on {day}.</source>
            <translation>Келісім кері қайтарып алынған күн: {day}.</translation>
        </message>
        <message>
            <source>The person disagreed with the policy edition on {day}.</source>
            <translation>Субъект саясат редакциясымен келіспеген күн: {day}.</translation>
        </message>
        <message>
            <source>A law requires storage: {basis}.</source>
            <translation>Заң сақтауды талап етеді: {basis}.</translation>
        </message>
        <message>
            <source>A law requires storage until {day}: {basis}.</source>
            <translation>Заң сақтауды талап етеді, соңғы күні {day}: {basis}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the day of the event, not counted.</source>
            <translation>{day}, {weekday}: оқиға болған күн, есепке кірмейді.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: day 1 of the count.</source>
            <translation>{day}, {weekday}: есептің бірінші күні.</translation>
        </message>
        <message>
            <source>Weekend days left out of the count: {number}.</source>
            <translation>Есепке кірмеген демалыс күндерінің саны: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: working day {number}, the last day of the term.</source>
            <translation>{day}, {weekday}: {number}‑жұмыс күні, мерзімнің соңғы күні.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: weekend, not counted.</source>
            <translation>{day}, {weekday}: демалыс күні, есепке кірмейді.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, not counted.</source>
            <translation>{day}, {weekday}: {title}, есепке кірмейді.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, counted.</source>
            <translation>{day}, {weekday}: {title}, есепке кіреді.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: day {number}, days off counted too.</source>
            <translation>{day}, {weekday}: {number}‑күн, демалыс күндері де есептеледі.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the last day of the month, which has no day {missing}; months: {number}.</source>
            <translation>{day}, {weekday}: айдың соңғы күні, бұл айда {missing}‑күн жоқ; ай саны: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the same day of the month; months: {number}.</source>
            <translation>{day}, {weekday}: айдың дәл сол күні; ай саны: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: a working day, the last day of the term.</source>
            <translation>{day}, {weekday}: жұмыс күні, мерзімнің соңғы күні.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the next working day, so the last day of the term.</source>
            <translation>{day}, {weekday}: келесі жұмыс күні, сондықтан мерзімнің соңғы күні.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the working day before, aim to be done by then.</source>
            <translation>{day}, {weekday}: алдыңғы жұмыс күні, осы күні орындап үлгерген жөн.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: weekend, the term cannot end on it.</source>
            <translation>{day}, {weekday}: демалыс күні, мерзім бұл күні аяқталмайды.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, the term cannot end on it.</source>
            <translation>{day}, {weekday}: {title}, мерзім бұл күні аяқталмайды.</translation>
        </message>
        <message>
            <source>Extended under {clause}, which allows {day} at the latest.</source>
            <translation>{clause} бойынша ұзартылды, ең кеші {day}.</translation>
        </message>
        <message>
            <source>Changed on {day} by {who} to {due}: {reason}</source>
            <translation>{day} күні {who} {due} деп өзгертті: {reason}</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>12 digits, the last one is checked</source>
            <translation>12 цифр, соңғысы тексеріледі</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address in Kazakh</source>
            <translation>Қазақша мекенжайы</translation>
        </message>
        <message>
            <source>Address in Russian</source>
            <translation>Орысша мекенжайы</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Пошта индексі</translation>
        </message>
        <message>
            <source>E-mail for requests</source>
            <translation>Өтініш қабылдайтын эл. пошта</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Ресми интернет‑ресурс</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Ағылшынша атауы</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Position in Kazakh</source>
            <translation>Қазақша лауазымы</translation>
        </message>
        <message>
            <source>Position in Russian</source>
            <translation>Орысша лауазымы</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. пошта</translation>
        </message>
        <message>
            <source>Number of the order of appointment</source>
            <translation>Тағайындау туралы бұйрықтың нөмірі</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Бұйрық күні</translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>Ticked.</source>
            <translation>Белгіленген.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Бүгін аяқталады</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Осы аптада</translation>
        </message>
        <message>
            <source>Term not started</source>
            <translation>Мерзімі басталмаған</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>All done, to be closed</source>
            <translation>Бәрі орындалды, жабу қалды</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>күтілуде</translation>
        </message>
        <message>
            <source>calendar missing</source>
            <translation>күнтізбе енгізілмеген</translation>
        </message>
        <message>
            <source>by {time}</source>
            <translation>{time} дейін</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} / {count}</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} Б</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
    </context>
    <context>
        <name>letters</name>
        <message>
            <source>no postal number</source>
            <translation>нөмірі жоқ</translation>
        </message>
    </context>
    <context>
        <name>place</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Retention and destruction</source>
            <translation>Сақтау және жою</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Есептер</translation>
        </message>
        <message>
            <source>Policy editions</source>
            <translation>Редакциялар</translation>
        </message>
        <message>
            <source>Data recipients</source>
            <translation>Дерек алушылар</translation>
        </message>
        <message>
            <source>Processing register</source>
            <translation>Өңдеу тізілімі</translation>
        </message>
        <message>
            <source>Protection measures</source>
            <translation>Қорғау шаралары</translation>
        </message>
        <message>
            <source>Breach register</source>
            <translation>Қауіпсіздік бұзылуының тізілімі</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
    </context>
    <context>
        <name>refusal</name>
        <message>
            <source>“{text}” is no date: write it as 2026-03-02.</source>
            <translation>«{text}» деген күн жоқ: 2026-03-02 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>The rulebook has no rule “{key}”.</source>
            <translation>Ережелер жинағында «{key}» ережесі жоқ.</translation>
        </message>
        <message>
            <source>The rule “{key}” is not in force on {day}.</source>
            <translation>«{key}» ережесі {day} күні қолданыста емес.</translation>
        </message>
        <message>
            <source>The rule “{key}” has no number: there is no term to count.</source>
            <translation>«{key}» ережесінде сан жоқ: есептейтін мерзім жоқ.</translation>
        </message>
        <message>
            <source>The postcode is empty.</source>
            <translation>Пошта индексі бос.</translation>
        </message>
        <message>
            <source>A postcode has six digits, this has {count}; is a zero in front lost?</source>
            <translation>Пошта индексі алты цифрдан тұрады, мұнда {count} цифр. Алдындағы нөл түсіп қалған жоқ па?</translation>
        </message>
        <message>
            <source>A postcode is six digits, or seven signs such as A15B2C3.</source>
            <translation>Пошта индексі алты цифрдан немесе A15B2C3 сияқты жеті таңбадан тұрады.</translation>
        </message>
        <message>
            <source>The last four digits of the card are hidden.</source>
            <translation>Картаның соңғы төрт цифры жасырылған.</translation>
        </message>
        <message>
            <source>A card number holds digits only.</source>
            <translation>Карта нөмірі тек цифрдан тұрады.</translation>
        </message>
        <message>
            <source>A card number has from 4 to 19 digits.</source>
            <translation>Карта нөмірінде 4–19 цифр болады.</translation>
        </message>
        <message>
            <source>The e-mail address is empty.</source>
            <translation>Электрондық пошта мекенжайы бос.</translation>
        </message>
        <message>
            <source>An e-mail address has one @ sign.</source>
            <translation>Электрондық пошта мекенжайында бір ғана @ белгісі болады.</translation>
        </message>
        <message>
            <source>An e-mail address has no spaces, commas or brackets.</source>
            <translation>Электрондық пошта мекенжайында бос орын, үтір, жақша болмайды.</translation>
        </message>
        <message>
            <source>The part before the @ sign is not an address name.</source>
            <translation>@ белгісіне дейінгі бөлік мекенжай атауына ұқсамайды.</translation>
        </message>
        <message>
            <source>The part after the @ sign is not a site name such as example.kz.</source>
            <translation>@ белгісінен кейінгі бөлік example.kz сияқты сайт атауына ұқсамайды.</translation>
        </message>
        <message>
            <source>An IIN has 12 digits, this has {count}.</source>
            <translation>ЖСН 12 цифрдан тұрады, мұнда {count} цифр.</translation>
        </message>
        <message>
            <source>This is not an IIN: the fifth digit is that of a BIN.</source>
            <translation>Бұл ЖСН емес: бесінші цифры БСН‑ге тән.</translation>
        </message>
        <message>
            <source>The seventh digit of an IIN is from 0 to 6, not {digit}.</source>
            <translation>ЖСН‑нің жетінші цифры 0–6 аралығында болады, {digit} емес.</translation>
        </message>
        <message>
            <source>The first six digits of the IIN are not a date of birth.</source>
            <translation>ЖСН‑нің алғашқы алты цифры туған күнге сәйкес келмейді.</translation>
        </message>
        <message>
            <source>The date of birth in the IIN is in the future.</source>
            <translation>ЖСН‑дегі туған күн әлі келген жоқ.</translation>
        </message>
        <message>
            <source>A BIN has 12 digits, this has {count}.</source>
            <translation>БСН 12 цифрдан тұрады, мұнда {count} цифр.</translation>
        </message>
        <message>
            <source>This is not a BIN: the fifth digit is that of an IIN.</source>
            <translation>Бұл БСН емес: бесінші цифры ЖСН‑ге тән.</translation>
        </message>
        <message>
            <source>The third and fourth digits of a BIN are a month, not {digits}.</source>
            <translation>БСН‑нің үшінші және төртінші цифрлары айды білдіреді, {digits} ай емес.</translation>
        </message>
        <message>
            <source>The fifth digit of a BIN is 4, 5 or 6, not {digit}.</source>
            <translation>БСН‑нің бесінші цифры 4, 5 немесе 6 болады, {digit} емес.</translation>
        </message>
        <message>
            <source>The sixth digit of a BIN is from 0 to 3, not {digit}.</source>
            <translation>БСН‑нің алтыншы цифры 0–3 аралығында болады, {digit} емес.</translation>
        </message>
        <message>
            <source>No number with these first eleven digits is ever issued.</source>
            <translation>Алғашқы он бір цифры осындай нөмір берілмейді.</translation>
        </message>
        <message>
            <source>The check digit does not match: {expected}, not {found}. Check the number against the paper.</source>
            <translation>Бақылау саны сәйкес емес: {found} емес, {expected} болуы тиіс. Нөмірді құжатпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The number is empty.</source>
            <translation>Нөмір бос.</translation>
        </message>
        <message>
            <source>Only digits can stand here.</source>
            <translation>Мұнда тек цифр жазылады.</translation>
        </message>
        <message>
            <source>A postal item number is two letters, nine digits and KZ.</source>
            <translation>Жөнелтілім нөмірі екі әріптен, тоғыз цифрдан және KZ әріптерінен тұрады.</translation>
        </message>
        <message>
            <source>A postal item number of Kazakhstan ends in KZ.</source>
            <translation>Қазақстандағы жөнелтілім нөмірі KZ әріптерімен аяқталады.</translation>
        </message>
        <message>
            <source>The check digit does not match: {expected}, not {found}. Check the sticker or scan it.</source>
            <translation>Бақылау саны сәйкес емес: {found} емес, {expected} болуы тиіс. Жапсырмадағы нөмірді тексеріңіз не сканерлеңіз.</translation>
        </message>
        <message>
            <source>An unusual postal item number: it is kept as typed, compare it once.</source>
            <translation>Жөнелтілім нөмірі әдеттегідей емес: жазылған күйінде сақталады, жапсырмамен бір рет салыстырыңыз.</translation>
        </message>
        <message>
            <source>The phone number is empty.</source>
            <translation>Телефон нөмірі бос.</translation>
        </message>
        <message>
            <source>A phone number holds digits, one number in a field.</source>
            <translation>Телефон нөмірі цифрдан тұрады, бір өріске бір нөмір жазылады.</translation>
        </message>
        <message>
            <source>A phone number has 11 digits with the leading 7 or 8, this has {count}.</source>
            <translation>Телефон нөмірінде бастапқы 7 не 8 санын қосқанда 11 цифр болады, мұнда {count} цифр.</translation>
        </message>
        <message>
            <source>A phone number of Kazakhstan begins with +7 7 or 8 7.</source>
            <translation>Қазақстан телефонының нөмірі +7 7 немесе 8 7 деп басталады.</translation>
        </message>
        <message>
            <source>The receipt date is in the future: {received}. Today is {today}.</source>
            <translation>Келген күні болашақта тұр: {received}. Бүгін {today}.</translation>
        </message>
        <message>
            <source>It cannot be posted on {posted}, after it was received on {received}.</source>
            <translation>Жөнелтілген күні ({posted}) келген күнінен ({received}) кейін бола алмайды.</translation>
        </message>
        <message>
            <source>The sender's date {written} is later than the receipt on {received}.</source>
            <translation>Жөнелтушінің күні ({written}) келген күнінен ({received}) кейін тұр.</translation>
        </message>
        <message>
            <source>Choose the language of the request.</source>
            <translation>Өтініштің тілін таңдаңыз.</translation>
        </message>
        <message>
            <source>Say who applied: a subject or a name.</source>
            <translation>Кім жүгінгенін көрсетіңіз: субъект не аты-жөні.</translation>
        </message>
        <message>
            <source>Name the paper that gives the representative powers.</source>
            <translation>Өкілдік құжатын көрсетіңіз.</translation>
        </message>
        <message>
            <source>The office's own finding has the office as applicant.</source>
            <translation>Ұйымның өзі анықтаған жағдайда өтініш беруші де ұйымның өзі болады.</translation>
        </message>
        <message>
            <source>Choose at least one demand.</source>
            <translation>Кемінде бір талапты таңдаңыз.</translation>
        </message>
        <message>
            <source>The same demand stands here twice.</source>
            <translation>Бір талап екі рет тұр.</translation>
        </message>
        <message>
            <source>The papers' date is in the future: {papers}.</source>
            <translation>Растайтын мәліметтердің күні болашақта тұр: {papers}.</translation>
        </message>
        <message>
            <source>The number in a term has to be from 1 to {longest}.</source>
            <translation>Мерзімдегі сан 1 мен {longest} аралығында болуы керек.</translation>
        </message>
        <message>
            <source>A term is a whole number and a unit, such as “5 working days”.</source>
            <translation>Мерзім бүтін сан мен өлшем бірлігінен тұрады, мысалы: “5 working days”.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit of a term: use days, working days or months.</source>
            <translation>«{unit}» мерзім бірлігі емес: days, working days немесе months деп жазыңыз.</translation>
        </message>
        <message>
            <source>The calendar has {day} twice.</source>
            <translation>Күнтізбеде {day} екі рет тұр.</translation>
        </message>
        <message>
            <source>The working calendar of {year} is missing.</source>
            <translation>{year} жылғы жұмыс күнтізбесі жоқ.</translation>
        </message>
        <message>
            <source>Working hours have to begin before lunch and end after it.</source>
            <translation>Жұмыс уақыты түскі үзіліске дейін басталып, одан кейін аяқталуы керек.</translation>
        </message>
        <message>
            <source>The file has no filled cells. Nothing was imported. Choose another file.</source>
            <translation>Файлда толтырылған ұяшық жоқ. Ештеңе импортталған жоқ. Басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is not a text table. Nothing was imported. Open it in Excel and save it as .xlsx or CSV UTF-8.</source>
            <translation>Файл мәтіндік кесте емес. Ештеңе импортталған жоқ. Оны Excel‑де ашып, .xlsx не CSV UTF‑8 түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>A quotation mark in line {line} is not closed or not doubled. Nothing was imported. Correct that line, or save the table as .xlsx.</source>
            <translation>{line}‑жолда тырнақша жабылмаған не қосарланбаған. Ештеңе импортталған жоқ. Сол жолды түзетіңіз не кестені .xlsx түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 31.12.2026.</source>
            <translation>Бұл күн емес. Оны 31.12.2026 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>The letter is larger than {limit} MB. Nothing was kept. Save its attachments and add them one by one.</source>
            <translation>Хат {limit} МБ‑тан үлкен. Ештеңе сақталған жоқ. Тіркемелерін сақтап, бір‑бірлеп қосыңыз.</translation>
        </message>
        <message>
            <source>The letter has more than {limit} parts, as no person writes. Nothing was kept. Print it to PDF in the mail program and add that file.</source>
            <translation>Хатта {limit} бөліктен көп, адам бұлай жазбайды. Ештеңе сақталған жоқ. Оны пошта бағдарламасында PDF‑ке басып, сол файлды қосыңыз.</translation>
        </message>
        <message>
            <source>The file is not a letter saved from a mail program. Nothing was kept. Save the letter anew as .eml.</source>
            <translation>Файл пошта бағдарламасынан сақталған хат емес. Ештеңе сақталған жоқ. Хатты .eml түрінде қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>A part of the letter could not be read. The letter itself is kept as it came.</source>
            <translation>Хаттың бір бөлігі оқылмады. Хаттың өзі келген күйінде сақталады.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was kept. Scan it in black and white or in parts.</source>
            <translation>Файл {limit} МБ‑тан үлкен. Ештеңе сақталған жоқ. Оны ақ‑қара түсте не бөліп сканерлеңіз.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was kept. Choose another file.</source>
            <translation>Файл бос. Ештеңе сақталған жоқ. Басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>The file has changed since it was shown. Nothing was imported. Choose it again.</source>
            <translation>Файл көрсетілгеннен кейін өзгерген. Ештеңе импортталған жоқ. Оны қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The letter template {name} cannot be read, line {line}</source>
            <translation>«{name}» хат үлгісі оқылмайды, {line}-жол</translation>
        </message>
        <message>
            <source>There is no such letter in this language</source>
            <translation>Бұл тілде мұндай хат жоқ</translation>
        </message>
        <message>
            <source>The column “{column}” is never taken: it opens accounts or cards.</source>
            <translation>«{column}» бағаны ешқашан алынбайды: ол тіркелгіні не картаны ашады.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read to its end. Nothing was imported. Open it in Excel, save it anew as .xlsx and choose it again.</source>
            <translation>Файл бүлінген, соңына дейін оқылмайды. Ештеңе импортталған жоқ. Оны Excel‑де ашып, .xlsx түрінде қайта сақтаңыз да, тағы таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was imported. Split it into several files.</source>
            <translation>Файл {limit} МБ‑тан үлкен. Ештеңе импортталған жоқ. Оны бірнеше файлға бөліңіз.</translation>
        </message>
        <message>
            <source>The sheet has filled cells too far to the right or below, or more than {limit} cells. Nothing was imported. Delete the columns and rows outside the table, or split the file.</source>
            <translation>Парақта тым алыс, оң жақта не төменде толтырылған ұяшық бар не ұяшық саны {limit}‑нан асады. Ештеңе импортталған жоқ. Кестеден тыс бағандар мен жолдарды өшіріңіз не файлды бөліңіз.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Nothing was imported. Open it in Excel, take the password off, save it and choose it again.</source>
            <translation>Кітап құпиясөзбен қорғалған. Ештеңе импортталған жоқ. Оны Excel‑де ашып, құпиясөзін алып тастап сақтаңыз да, тағы таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is not an .xlsx workbook. Nothing was imported. Open it in Excel and save it as .xlsx or .csv.</source>
            <translation>Файл .xlsx кітабы емес. Ештеңе импортталған жоқ. Оны Excel‑де ашып, .xlsx не .csv түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more data than a list of people can hold. Nothing was imported. Ask its sender where it comes from, or save only the needed sheet as .csv.</source>
            <translation>Кітаптан адамдар тізіміне сыймайтындай көп дерек шығады. Ештеңе импортталған жоқ. Оның қайдан алынғанын жіберушіден сұраңыз не керек парақты ғана .csv түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>The name says .{promised}, but the file does not hold that: it is damaged or something else. Nothing was kept. Scan or save it anew.</source>
            <translation>Атауы .{promised} дейді, ал файлда ондай нәрсе жоқ: ол бүлінген не басқа нәрсе. Ештеңе сақталған жоқ. Қайта сканерлеңіз не қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The name says .{promised}, but the file is .{found}. Nothing was kept. If you trust its sender, rename it to .{found} and add it again.</source>
            <translation>Атауы .{promised} дейді, ал файл .{found} болып тұр. Ештеңе сақталған жоқ. Жіберушіге сенсеңіз, атауын .{found} деп өзгертіп, қайта қосыңыз.</translation>
        </message>
        <message>
            <source>The picture has more than {limit} million dots. Nothing was kept. Scan it at 300 dots an inch.</source>
            <translation>Суретте {limit} млн нүктеден көп. Ештеңе сақталған жоқ. Оны дюйміне 300 нүктемен сканерлеңіз.</translation>
        </message>
        <message>
            <source>The paper is damaged and its pages cannot be shown. Nothing was kept. Scan or save it anew.</source>
            <translation>Құжат бүлінген, беттерін көрсету мүмкін емес. Ештеңе сақталған жоқ. Қайта сканерлеңіз не қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password. Nothing was kept. Ask its sender for one without, or print and scan it.</source>
            <translation>PDF құпиясөзбен қорғалған. Ештеңе сақталған жоқ. Жіберушіден қорғалмағанын сұраңыз не басып шығарып, сканерлеңіз.</translation>
        </message>
        <message>
            <source>Excel has shortened this number and its last digits are lost. Take it from the source again as text.</source>
            <translation>Excel бұл санды қысқартқан, соңғы цифрлары жоғалған. Оны бастапқы жерден мәтін түрінде қайта алыңыз.</translation>
        </message>
        <message>
            <source>The card number does not agree with its check digit, so its last four digits were not taken.</source>
            <translation>Карта нөмірі бақылау цифрына сәйкес емес, сондықтан соңғы төрт цифры алынбады.</translation>
        </message>
        <message>
            <source>The row has neither a name nor an e-mail, phone or id.</source>
            <translation>Жолда аты да, эл. поштасы, телефоны не идентификаторы да жоқ.</translation>
        </message>
        <message>
            <source>The text is longer than {limit} characters.</source>
            <translation>Мәтін {limit} таңбадан ұзын.</translation>
        </message>
        <message>
            <source>A second value for the same field was not taken.</source>
            <translation>Сол өрістің екінші мәні алынбады.</translation>
        </message>
        <message>
            <source>The cell holds several values; only the first was taken.</source>
            <translation>Ұяшықта бірнеше мән бар; тек біріншісі алынды.</translation>
        </message>
        <message>
            <source>No column is known as a name, an e-mail or a phone. Nothing was imported. Say for at least one column what it holds.</source>
            <translation>Бірде‑бір баған аты, эл. пошта не телефон деп танылмады. Ештеңе импортталған жоқ. Кемінде бір бағанда не тұрғанын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Row {row} has the same phone under another name; both were taken.</source>
            <translation>{row}‑жолда сол телефон басқа атпен тұр; екеуі де алынды.</translation>
        </message>
        <message>
            <source>Merged cells: {count}. Each was read into every row it covers.</source>
            <translation>Біріктірілген ұяшықтар: {count}. Әрқайсысы өзі қамтыған барлық жолға оқылды.</translation>
        </message>
        <message>
            <source>Cells whose formula gives no value (such as #N/A): {count}. Read as empty.</source>
            <translation>Формуласы мән бермейтін ұяшықтар (#N/A сияқты): {count}. Бос деп оқылды.</translation>
        </message>
        <message>
            <source>This moment is in the future.</source>
            <translation>Бұл сәт болашақта тұр.</translation>
        </message>
        <message>
            <source>Say what is no longer consented to.</source>
            <translation>Неге келісім берілмейтінін көрсетіңіз.</translation>
        </message>
        <message>
            <source>This event was corrected already. Correct the newer one.</source>
            <translation>Бұл оқиға бұрын түзетілген. Жаңа оқиғаны түзетіңіз.</translation>
        </message>
        <message>
            <source>It is closed on {closed}, before it was received on {received}.</source>
            <translation>Ол {closed} күні жабылған, ал {received} күні ғана келген.</translation>
        </message>
        <message>
            <source>The row has no day of receipt.</source>
            <translation>Жолда келген күні жоқ.</translation>
        </message>
        <message>
            <source>This date is in the future: {day}.</source>
            <translation>Бұл күн болашақта тұр: {day}.</translation>
        </message>
        <message>
            <source>The number is of {year}, but the request came on {received}.</source>
            <translation>Нөмірі {year} жылғы, ал өтініш {received} күні келген.</translation>
        </message>
        <message>
            <source>A demand of this kind cannot end so.</source>
            <translation>Бұл түрдегі талап олай аяқтала алмайды.</translation>
        </message>
        <message>
            <source>Choose the ground of the refusal.</source>
            <translation>Бас тартудың негізін таңдаңыз.</translation>
        </message>
        <message>
            <source>Say why it is done before the identity is confirmed.</source>
            <translation>Жеке басы расталмай тұрып неге орындалғанын жазыңыз.</translation>
        </message>
        <message>
            <source>The values noted are not entered yet: enter them, or dispute them first.</source>
            <translation>Белгіленген мәндер әлі енгізілген жоқ: алдымен енгізіңіз не дау келтіріңіз.</translation>
        </message>
        <message>
            <source>Recipients not told yet: {count}. Send their notices, or end the duty with a reason.</source>
            <translation>Әлі хабарланбаған алушылар: {count}. Хабарламаларын жіберіңіз немесе міндетті себебін көрсетіп аяқтаңыз.</translation>
        </message>
        <message>
            <source>The identity is not confirmed as this demand asks. Confirm it in the request before the letter leaves, or tick the duty there and say why.</source>
            <translation>Жеке басы осы талап қалағандай расталмаған. Хат жөнелтілгенге дейін оны өтініште растаңыз немесе міндетті сол жерде себебін жазып белгілеңіз.</translation>
        </message>
        <message>
            <source>Say why this duty is not done.</source>
            <translation>Бұл міндеттің неге орындалмағанын жазыңыз.</translation>
        </message>
        <message>
            <source>Say how the identity was checked.</source>
            <translation>Жеке басының қалай тексерілгенін жазыңыз.</translation>
        </message>
        <message>
            <source>Say what the applicant was asked for.</source>
            <translation>Өтініш берушіден не сұралғанын жазыңыз.</translation>
        </message>
        <message>
            <source>This request is closed already.</source>
            <translation>Бұл өтініш жабылып қойған.</translation>
        </message>
        <message>
            <source>{count} duties are not done. Tick them first or write the reason.</source>
            <translation>{count} міндет орындалмаған. Алдымен соларды белгілеңіз не себебін жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the surname and the name.</source>
            <translation>Тегі мен атын енгізіңіз.</translation>
        </message>
        <message>
            <source>The register has this person already.</source>
            <translation>Бұл адам тізілімде бар.</translation>
        </message>
        <message>
            <source>These data are blocked until {until} and cannot be changed.</source>
            <translation>Деректер {until} дейін бұғатталған, өзгерту мүмкін емес.</translation>
        </message>
        <message>
            <source>This step can no longer be undone.</source>
            <translation>Бұл қадамды енді болдырмау мүмкін емес.</translation>
        </message>
        <message>
            <source>This address is not understood. Give a file, or postgresql://user@host/database.</source>
            <translation>Бұл мекенжай түсініксіз. Файлды не postgresql://user@host/database түрінде көрсетіңіз.</translation>
        </message>
        <message>
            <source>This file is in a network folder, where two people opening it could damage the data. Keep it on this computer or use a shared PostgreSQL server.</source>
            <translation>Бұл файл желілік қалтада тұр. Екі адам бірге ашса, деректер бүлінуі мүмкін. Оны осы компьютерге көшіріңіз не ортақ PostgreSQL серверін қолданыңыз.</translation>
        </message>
        <message>
            <source>A database on a server is backed up on the server, by its administrator.</source>
            <translation>Сервердегі базаның сақтық көшірмесін сол сервердің әкімшісі жасайды.</translation>
        </message>
        <message>
            <source>This was changed again since, so that step cannot be undone by itself.</source>
            <translation>Бұл содан кейін тағы өзгертілген, сондықтан ол қадамды жеке болдырмау мүмкін емес.</translation>
        </message>
        <message>
            <source>This database was made by a newer edition of the program ({edition}). It was left as it is. Update the program on this computer.</source>
            <translation>Бұл базаны бағдарламаның жаңарақ нұсқасы жасаған ({edition}). Ол сол күйінде қалды. Осы компьютердегі бағдарламаны жаңартыңыз.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left as it is. Choose another one.</source>
            <translation>Бұл база басқа бағдарламанікі. Ол сол күйінде қалды. Басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody else changed this after you opened it. Your change is kept here.</source>
            <translation>Мұны сіз ашқаннан кейін басқа біреу өзгертті. Сіздің өзгерісіңіз осында сақтаулы.</translation>
        </message>
        <message>
            <source>There is no such request any more.</source>
            <translation>Мұндай өтініш енді жоқ.</translation>
        </message>
        <message>
            <source>There is no such subject any more.</source>
            <translation>Мұндай субъект енді жоқ.</translation>
        </message>
        <message>
            <source>Choose the language of the letter.</source>
            <translation>Хаттың тілін таңдаңыз.</translation>
        </message>
        <message>
            <source>No server for outgoing mail is set. Name it in Settings, Mail.</source>
            <translation>Шығыс пошта сервері көрсетілмеген. Оны «Баптаулар», «Пошта» бөлімінде жазыңыз.</translation>
        </message>
        <message>
            <source>The letter was handed to the mail server a moment ago. Wait {minutes} minutes.</source>
            <translation>Хат жаңа ғана пошта серверіне тапсырылды. {minutes} минут күтіңіз.</translation>
        </message>
        <message>
            <source>This letter has left; its text is kept as it was sent.</source>
            <translation>Бұл хат жіберілген, мәтіні жіберілген күйінде сақталады.</translation>
        </message>
        <message>
            <source>{count} values are missing in the letter. Fill the marked places first.</source>
            <translation>Хатта {count} мән жетпейді. Алдымен белгіленген жерлерді толтырыңыз.</translation>
        </message>
        <message>
            <source>Give the letter its number before it leaves.</source>
            <translation>Жөнелтер алдында хатқа нөмір беріңіз.</translation>
        </message>
        <message>
            <source>The day of sending is in the future.</source>
            <translation>Жіберу күні болашақта тұр.</translation>
        </message>
        <message>
            <source>Name the source of this day: the law or the order.</source>
            <translation>Бұл күннің дереккөзін көрсетіңіз: заң не бұйрық.</translation>
        </message>
        <message>
            <source>{day} is not in the calendar: it is as its weekday says.</source>
            <translation>{day} күнтізбеде жоқ: ол апта күніне сай.</translation>
        </message>
        <message>
            <source>Without this day the calendar of {year} would be empty and no date could be counted.</source>
            <translation>Бұл күнсіз {year} жылдың күнтізбесі бос қалып, бірде-бір күнді есептеу мүмкін болмайды.</translation>
        </message>
        <message>
            <source>This database is not empty. Sample data need one of their own.</source>
            <translation>Бұл дерекқор бос емес. Үлгі дерекке бөлек дерекқор керек.</translation>
        </message>
        <message>
            <source>A desk is kept there already. Open it, or choose another file.</source>
            <translation>Ол жерде үстел бар. Соны ашыңыз не басқа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>The logo is larger than 1 MB. Choose a smaller picture.</source>
            <translation>Логотип 1 МБ‑тан үлкен. Кішірек сурет таңдаңыз.</translation>
        </message>
        <message>
            <source>The logo has to be a PNG or JPEG picture.</source>
            <translation>Логотип PNG не JPEG суреті болуы тиіс.</translation>
        </message>
        <message>
            <source>This database has no organisation yet. Finish the first run.</source>
            <translation>Бұл базада ұйым әлі жоқ. Бастапқы баптауды аяқтаңыз.</translation>
        </message>
        <message>
            <source>Choose from 0 to {most} working days.</source>
            <translation>0-ден {most}-ға дейінгі жұмыс күнін таңдаңыз.</translation>
        </message>
        <message>
            <source>The period ends on {last}, before it begins on {first}.</source>
            <translation>Кезең басталған күнінен ({first}) бұрын аяқталады: {last}.</translation>
        </message>
        <message>
            <source>The file of a report ends in .xlsx.</source>
            <translation>Есеп файлының аты .xlsx деп аяқталады.</translation>
        </message>
        <message>
            <source>This file is too large for a policy text.</source>
            <translation>Бұл файл саясат мәтіні үшін тым үлкен.</translation>
        </message>
        <message>
            <source>This file holds no plain text. Save the policy as .txt and choose it again.</source>
            <translation>Бұл файлда қарапайым мәтін жоқ. Саясатты .txt етіп сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>Only the organisation's own norms can be changed here.</source>
            <translation>Мұнда тек ұйымның ішкі нормалары өзгертіледі.</translation>
        </message>
        <message>
            <source>Name the order or decision that sets this norm.</source>
            <translation>Осы норманы белгілейтін бұйрықты не шешімді көрсетіңіз.</translation>
        </message>
        <message>
            <source>A letter belongs only to an extension: say by how much the term is longer.</source>
            <translation>Хат тек мерзім ұзартылғанда керек: мерзім қаншаға ұзаратынын жазыңыз.</translation>
        </message>
        <message>
            <source>A new edition begins tomorrow at the earliest: duties that have begun keep their term.</source>
            <translation>Жаңа редакция ең ерте дегенде ертең басталады: басталып кеткен міндеттердің мерзімі өзгермейді.</translation>
        </message>
        <message>
            <source>This is no calendar that can be read. Nothing was imported. Save it again as .ics or .xlsx.</source>
            <translation>Бұл күнтізбені оқу мүмкін емес. Ештеңе импортталған жоқ. Оны .ics не .xlsx түрінде қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The table needs the columns date, kind, name and source. Nothing was imported. Name them in row one.</source>
            <translation>Кестеде күні, түрі, атауы және дереккөзі бағандары болуы керек. Ештеңе импортталған жоқ. Оларды бірінші жолда атаңыз.</translation>
        </message>
        <message>
            <source>The file has no days.</source>
            <translation>Файлда бірде-бір күн жоқ.</translation>
        </message>
        <message>
            <source>This row has no date.</source>
            <translation>Бұл жолда күн көрсетілмеген.</translation>
        </message>
        <message>
            <source>{day} stands in row {row} already. A day can stand only once.</source>
            <translation>{day} {row}-жолда тұр. Бір күн тек бір рет жазылады.</translation>
        </message>
        <message>
            <source>{day} is not in {year}.</source>
            <translation>{day} {year} жылға жатпайды.</translation>
        </message>
        <message>
            <source>“{kind}” is no kind of day: write public holiday, moved day off or moved working day.</source>
            <translation>«{kind}» күн түріне жатпайды: мереке күні, ауыстырылған демалыс күні не ауыстырылған жұмыс күні деп жазыңыз.</translation>
        </message>
        <message>
            <source>This day has no name.</source>
            <translation>Бұл күннің атауы жоқ.</translation>
        </message>
        <message>
            <source>This day names no source: the law or the order.</source>
            <translation>Бұл күннің дереккөзі көрсетілмеген: заң не бұйрық.</translation>
        </message>
        <message>
            <source>{day} is a working day anyway; it cannot become one.</source>
            <translation>{day} онсыз да жұмыс күні, оны жұмыс күніне айналдырудың қажеті жоқ.</translation>
        </message>
        <message>
            <source>{day} is a day off anyway; it cannot become one.</source>
            <translation>{day} онсыз да демалыс күні, оны демалысқа айналдырудың қажеті жоқ.</translation>
        </message>
        <message>
            <source>The file is not a letter saved from Outlook, or it is damaged. Nothing was kept. Save the letter anew.</source>
            <translation>Бұл файл Outlook сақтаған хат емес немесе бүлінген. Ештеңе сақталған жоқ. Хатты қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>There is no number. Write it as 15/2025.</source>
            <translation>Нөмірі жоқ. Былай жазыңыз: 15/2025.</translation>
        </message>
        <message>
            <source>It is not clear which number of several counts. Write it as 15/2025.</source>
            <translation>Бірнеше саннан қайсысы нөмір екені түсініксіз. Былай жазыңыз: 15/2025.</translation>
        </message>
        <message>
            <source>A number of a request is from 1 to {most}.</source>
            <translation>Өтініштің нөмірі 1-ден {most}-ға дейін болады.</translation>
        </message>
        <message>
            <source>No column is known as the number of the request. Nothing was imported. Say for the columns what they hold.</source>
            <translation>Өтініш нөмірі тұрған баған белгісіз. Ештеңе импортталған жоқ. Бағандарда не тұрғанын көрсетіңіз.</translation>
        </message>
        <message>
            <source>Row {row} has the same number of {year} and another day of receipt.</source>
            <translation>{row}-жолда {year} жылғы дәл осы нөмір басқа келген күнмен тұр.</translation>
        </message>
        <message>
            <source>This letter is registered already, as request {number} of {year}.</source>
            <translation>Бұл хат бұрын тіркелген: Ө-{year}-{number} өтініші.</translation>
        </message>
        <message>
            <source>This letter names no request. Register it as a new one.</source>
            <translation>Бұл хатта өтініш нөмірі аталмаған. Оны жаңа өтініш ретінде тіркеңіз.</translation>
        </message>
        <message>
            <source>Somebody else changed the calendar meanwhile. Look at the dates again.</source>
            <translation>Осы арада күнтізбені басқа біреу өзгертті. Күндерді қайта қараңыз.</translation>
        </message>
        <message>
            <source>Name the department.</source>
            <translation>Бөлімшені атаңыз.</translation>
        </message>
        <message>
            <source>Say what the department has to do.</source>
            <translation>Бөлімше не істеуі керегін жазыңыз.</translation>
        </message>
        <message>
            <source>This date has passed: {day}.</source>
            <translation>Бұл күн өтіп кетті: {day}.</translation>
        </message>
        <message>
            <source>The duty itself ends on {day}. Choose that day or an earlier one.</source>
            <translation>Міндеттің өзі {day} аяқталады. Сол күнді немесе одан ертесін таңдаңыз.</translation>
        </message>
        <message>
            <source>Write what was found or done.</source>
            <translation>Не табылғанын немесе не істелгенін жазыңыз.</translation>
        </message>
        <message>
            <source>This order is answered and stays.</source>
            <translation>Бұл тапсырмаға жауап берілген, ол қалады.</translation>
        </message>
        <message>
            <source>This request is not there any more.</source>
            <translation>Бұл өтініш енді жоқ.</translation>
        </message>
        <message>
            <source>A breach is marked in this request already.</source>
            <translation>Бұл өтініште қауіпсіздіктің бұзылуы бұрын белгіленген.</translation>
        </message>
        <message>
            <source>No breach is marked in this request.</source>
            <translation>Бұл өтініште қауіпсіздіктің бұзылуы белгіленбеген.</translation>
        </message>
        <message>
            <source>The day of detection starts the clock and stays as it was registered.</source>
            <translation>Анықталған күн мерзімді бастайды, сондықтан ол тіркелген қалпында қалады.</translation>
        </message>
        <message>
            <source>It cannot have happened after it was detected.</source>
            <translation>Ол анықталғаннан кейін болуы мүмкін емес.</translation>
        </message>
        <message>
            <source>Say what happened.</source>
            <translation>Не болғанын жазыңыз.</translation>
        </message>
        <message>
            <source>Name the measures taken: the notice has to.</source>
            <translation>Қабылданған шараларды жазыңыз: хабарламада олар болуы керек.</translation>
        </message>
        <message>
            <source>This cannot be less than nothing.</source>
            <translation>Бұл сан нөлден кем болмайды.</translation>
        </message>
        <message>
            <source>A request cannot be joined to itself.</source>
            <translation>Өтінішті өзіне қосуға болмайды.</translation>
        </message>
        <message>
            <source>Both requests must be open.</source>
            <translation>Екі өтініш те ашық болуы керек.</translation>
        </message>
        <message>
            <source>Join the later request to the earlier one: its dates come first.</source>
            <translation>Кейін келген өтінішті бұрын келгеніне қосыңыз: оның мерзімдері ертерек.</translation>
        </message>
        <message>
            <source>This request asks for something that the other one does not.</source>
            <translation>Бұл өтініште екіншісінде жоқ талап бар.</translation>
        </message>
        <message>
            <source>Choose some of the demands, not all of them.</source>
            <translation>Талаптардың барлығын емес, бір бөлігін таңдаңыз.</translation>
        </message>
        <message>
            <source>Say why it is opened again.</source>
            <translation>Неге қайта ашылатынын жазыңыз.</translation>
        </message>
        <message>
            <source>This request is open already.</source>
            <translation>Бұл өтініш онсыз да ашық.</translation>
        </message>
        <message>
            <source>Write this in one line.</source>
            <translation>Мұны бір жолмен жазыңыз.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Порт: 1 мен 65535 арасындағы сан.</translation>
        </message>
        <message>
            <source>Choose from 0 to 1440 minutes.</source>
            <translation>0 мен 1440 минут арасынан таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose from 1 to {most} MB.</source>
            <translation>1 мен {most} МБ арасынан таңдаңыз.</translation>
        </message>
        <message>
            <source>Letters cannot be moved to the folder they come from.</source>
            <translation>Хаттарды олар алынатын қалтаның өзіне жылжытуға болмайды.</translation>
        </message>
        <message>
            <source>The file holds no certificate in PEM form. Ask the administrator for it.</source>
            <translation>Файлда PEM түріндегі сертификат жоқ. Оны әкімшіден сұраңыз.</translation>
        </message>
        <message>
            <source>The password of the mailbox is not known on this computer. Enter it.</source>
            <translation>Пошта жәшігінің құпиясөзі бұл компьютерде жоқ. Оны енгізіңіз.</translation>
        </message>
        <message>
            <source>Write the note first.</source>
            <translation>Алдымен ескертпені жазыңыз.</translation>
        </message>
        <message>
            <source>The register has another request under the number {number} of {year}, received on {day}.</source>
            <translation>Реестрде {year} жылғы {number} нөмірімен басқа өтініш бар, ол {day} күні келген.</translation>
        </message>
        <message>
            <source>It is not known which kind of demand this is.</source>
            <translation>Бұл талаптың қай түрі екені белгісіз.</translation>
        </message>
        <message>
            <source>It is not known how this demand ended.</source>
            <translation>Бұл талаптың немен аяқталғаны белгісіз.</translation>
        </message>
        <message>
            <source>It has a day of closing, but its outcome says it is open.</source>
            <translation>Жабылған күні бар, бірақ нәтижесі бойынша ол әлі ашық.</translation>
        </message>
        <message>
            <source>Its outcome says it is closed, but it has no day of closing.</source>
            <translation>Нәтижесі бойынша жабылған, бірақ жабылған күні жоқ.</translation>
        </message>
        <message>
            <source>The register has another request under the number {number} of {year}. Nothing was imported.</source>
            <translation>Реестрде {year} жылғы {number} нөмірімен басқа өтініш бар. Ештеңе импортталған жоқ.</translation>
        </message>
        <message>
            <source>Name the service that checked it.</source>
            <translation>Тексерген қызметті атаңыз.</translation>
        </message>
        <message>
            <source>Say whose signature it is.</source>
            <translation>Қолтаңбаның кімдікі екенін жазыңыз.</translation>
        </message>
        <message>
            <source>The desk keeps scans (PDF, JPEG, PNG, TIFF, HEIC), letters (.eml, .msg), Word and Excel files; this is none of them. Nothing was kept. Print it to PDF and add that file.</source>
            <translation>Мұнда скандар (PDF, JPEG, PNG, TIFF, HEIC), хаттар (.eml, .msg), Word және Excel файлдары сақталады; бұл олардың ешқайсысы емес. Ештеңе сақталған жоқ. Оны PDF‑ке басып, сол файлды қосыңыз.</translation>
        </message>
        <message>
            <source>Say why the date is changed.</source>
            <translation>Күннің неге өзгертілгенін жазыңыз.</translation>
        </message>
        <message>
            <source>The term of this duty does not run.</source>
            <translation>Бұл міндеттің мерзімі жүріп тұрған жоқ.</translation>
        </message>
        <message>
            <source>This day is before the term began: {day}.</source>
            <translation>Бұл күн мерзім басталғаннан бұрын: {day}.</translation>
        </message>
        <message>
            <source>No rule allows a later day than {day}: the term cannot be extended.</source>
            <translation>Ешбір ереже {day} күнінен кейінгі күнге рұқсат бермейді: мерзім ұзартылмайды.</translation>
        </message>
        <message>
            <source>One paper takes from 1 to {most} pages. Nothing was joined.</source>
            <translation>Бір құжатқа 1-ден {most}-ге дейін бет сыяды. Ештеңе біріктірілген жоқ.</translation>
        </message>
        <message>
            <source>Joined, the pages are larger than {limit} MB. Nothing was joined. Join them in parts.</source>
            <translation>Біріктірілген беттер {limit} МБ-тан үлкен. Ештеңе біріктірілген жоқ. Бөліп біріктіріңіз.</translation>
        </message>
        <message>
            <source>Choose an officer in service.</source>
            <translation>Қызметте жүрген орындаушыны таңдаңыз.</translation>
        </message>
        <message>
            <source>{count} requests are ticked, at most {most} can be changed at once.</source>
            <translation>{count} өтініш белгіленген, бір жолда ең көбі {most} өтінішті өзгертуге болады.</translation>
        </message>
        <message>
            <source>Choose a filter first: this is the list as it opens.</source>
            <translation>Алдымен сүзгі таңдаңыз: бұл – тізімнің әдепкі күйі.</translation>
        </message>
        <message>
            <source>{most} searches are saved. Remove one first.</source>
            <translation>{most} іздеу сақталған. Алдымен біреуін алып тастаңыз.</translation>
        </message>
        <message>
            <source>Name the search.</source>
            <translation>Іздеуге ат қойыңыз.</translation>
        </message>
        <message>
            <source>The name is longer than {longest} letters.</source>
            <translation>Аты {longest} әріптен ұзын.</translation>
        </message>
        <message>
            <source>A search of this name stands already.</source>
            <translation>Мұндай атпен іздеу бар.</translation>
        </message>
        <message>
            <source>It ends on {end}, before it begins on {start}.</source>
            <translation>{end} аяқталады, ал {start} басталады.</translation>
        </message>
        <message>
            <source>It ended on {end}. Correct it, or choose a third party.</source>
            <translation>{end} аяқталған. Түзетіңіз не үшінші тұлғаны таңдаңыз.</translation>
        </message>
        <message>
            <source>It begins on {start}. Correct it, or choose a third party.</source>
            <translation>{start} басталады. Түзетіңіз не үшінші тұлғаны таңдаңыз.</translation>
        </message>
        <message>
            <source>More than {most} single requests are ticked: tick everything, or narrow the list by a filter.</source>
            <translation>Жеке белгіленген өтініш {most} санынан көп: бәрін белгілеңіз не тізімді сүзгімен тарылтыңыз.</translation>
        </message>
        <message>
            <source>Write the number of the entry as on the paper.</source>
            <translation>Жазбаның нөмірін қағаздағыдай жазыңыз.</translation>
        </message>
        <message>
            <source>Write at least 32 characters of the hash: digits and letters a to f.</source>
            <translation>Хэштің кемінде 32 таңбасын жазыңыз: цифрлар және a–f әріптері.</translation>
        </message>
        <message>
            <source>Line {line} is too long for a log. Nothing more was taken.</source>
            <translation>{line}-жол журнал үшін тым ұзын. Одан әрі ештеңе алынбады.</translation>
        </message>
        <message>
            <source>The line is no JSON object.</source>
            <translation>Жол JSON нысаны емес.</translation>
        </message>
        <message>
            <source>No column is known as the time and as the e-mail, phone or id of the person. Nothing was imported.</source>
            <translation>Уақыт бағаны және адамның поштасы, телефоны не идентификаторы табылмады. Ештеңе импортталған жоқ.</translation>
        </message>
        <message>
            <source>The line does not say who it was.</source>
            <translation>Жолда кім екені көрсетілмеген.</translation>
        </message>
        <message>
            <source>It is not known what happened here: “{word}”.</source>
            <translation>Мұнда не болғаны түсініксіз: «{word}».</translation>
        </message>
        <message>
            <source>This is not a time. Write it as 09:15.</source>
            <translation>Бұл уақыт емес. 09:15 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>An e-mail address of this letter is not complete, or has letters that mail servers refuse.</source>
            <translation>Хаттағы эл. пошта мекенжайы толық емес немесе пошта серверлері қабылдамайтын таңбалары бар.</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>Бұл күн болашақта тұр.</translation>
        </message>
        <message>
            <source>This subject is no longer in the register.</source>
            <translation>Бұл субъект тізілімде жоқ.</translation>
        </message>
        <message>
            <source>Nobody in the register has this id, e-mail or phone.</source>
            <translation>Тізілімде мұндай идентификаторы, поштасы не телефоны бар адам жоқ.</translation>
        </message>
        <message>
            <source>The policy has no purpose “{word}”.</source>
            <translation>Саясатта «{word}» мақсаты жоқ.</translation>
        </message>
        <message>
            <source>The answer has left; its data sheet is kept as it was sent.</source>
            <translation>Жауап жіберілді; оның деректер жинағы жіберілген күйінде сақталады.</translation>
        </message>
        <message>
            <source>the data are blocked</source>
            <translation>деректер бұғатталған</translation>
        </message>
        <message>
            <source>the data are destroyed</source>
            <translation>деректер жойылған</translation>
        </message>
        <message>
            <source>this is entered already</source>
            <translation>бұл бұрыннан жазылған</translation>
        </message>
        <message>
            <source>the subject is not in use</source>
            <translation>субъект қолданыста емес</translation>
        </message>
        <message>
            <source>Data of subject {number} are blocked or destroyed: nothing is given.</source>
            <translation>№ {number} субъектінің деректері бұғатталған не жойылған: беруге болмайды.</translation>
        </message>
        <message>
            <source>There is no such disclosure any more.</source>
            <translation>Мұндай беру жазбасы енді жоқ.</translation>
        </message>
        <message>
            <source>Choose the recipient.</source>
            <translation>Алушыны таңдаңыз.</translation>
        </message>
        <message>
            <source>No data go to this recipient any more.</source>
            <translation>Бұл алушыға енді дерек берілмейді.</translation>
        </message>
        <message>
            <source>Choose what was given.</source>
            <translation>Не берілгенін таңдаңыз.</translation>
        </message>
        <message>
            <source>Choose the purpose.</source>
            <translation>Мақсатын таңдаңыз.</translation>
        </message>
        <message>
            <source>Enter the day on which it was given.</source>
            <translation>Берілген күнін жазыңыз.</translation>
        </message>
        <message>
            <source>Subject {number} cannot be joined.</source>
            <translation>{number} субъектін біріктіруге болмайды.</translation>
        </message>
        <message>
            <source>Other records stand under subject {number}. Join it the other way round.</source>
            <translation>{number} субъектіне басқа жазбалар біріктірілген. Керісінше біріктіріңіз.</translation>
        </message>
        <message>
            <source>This subject stands by itself already.</source>
            <translation>Бұл субъект онсыз да бөлек тұр.</translation>
        </message>
        <message>
            <source>Choose two different subjects.</source>
            <translation>Екі түрлі субъектіні таңдаңыз.</translation>
        </message>
        <message>
            <source>Give the text in Kazakh.</source>
            <translation>Қазақша мәтінін беріңіз.</translation>
        </message>
        <message>
            <source>An edition is in force from its publication (clause 10.1), not before it.</source>
            <translation>Редакция жарияланған күннен бастап күшіне енеді (10.1-т.), одан бұрын емес.</translation>
        </message>
        <message>
            <source>Edition {number} is in force from {day}. Give a later day.</source>
            <translation>{number}-редакция {day} бастап күшінде. Одан кейінгі күнді көрсетіңіз.</translation>
        </message>
        <message>
            <source>This is the text of the newest edition word for word.</source>
            <translation>Бұл — соңғы редакцияның сөзбе-сөз мәтіні.</translation>
        </message>
        <message>
            <source>This text is kept as it was published. Publish a new edition instead.</source>
            <translation>Бұл мәтін жарияланған күйінде сақталады. Жаңа редакция жариялаңыз.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Мәтін бос.</translation>
        </message>
        <message>
            <source>People are told of this edition since {day}.</source>
            <translation>Бұл редакция туралы {day} бастап хабарлануда.</translation>
        </message>
        <message>
            <source>This notice has not left yet.</source>
            <translation>Бұл хабарлама әлі жіберілген жоқ.</translation>
        </message>
        <message>
            <source>The day of the answer is in the future.</source>
            <translation>Жауап күні болашақта тұр.</translation>
        </message>
        <message>
            <source>The answer cannot be earlier than the notice, sent on {day}.</source>
            <translation>Жауап хабарламадан бұрын бола алмайды, ол жіберілген күн: {day}.</translation>
        </message>
        <message>
            <source>There is no such notice any more.</source>
            <translation>Мұндай хабарлама енді жоқ.</translation>
        </message>
        <message>
            <source>This recipient was given data, so it stays in the register. End it instead.</source>
            <translation>Бұл алушыға дерек берілген, сондықтан ол тізілімде қалады. Оның орнына беруді тоқтатыңыз.</translation>
        </message>
        <message>
            <source>Enter the name of the recipient.</source>
            <translation>Алушының атауын жазыңыз.</translation>
        </message>
        <message>
            <source>The contract would end before it begins.</source>
            <translation>Шарттың соңғы күні басталуынан бұрын тұр.</translation>
        </message>
        <message>
            <source>The register has this recipient already: {name}.</source>
            <translation>Бұл алушы тізілімде бар: {name}.</translation>
        </message>
        <message>
            <source>This file is empty, it is no DPO Desk database. It was left as it is. Choose another file, or a new name to begin a new desk.</source>
            <translation>Бұл файл бос, ол DPO Desk дерекқоры емес. Ол сол күйінде қалды. Басқа файлды таңдаңыз немесе жаңа үстел бастау үшін жаңа атау беріңіз.</translation>
        </message>
        <message>
            <source>Choose the field that is corrected.</source>
            <translation>Түзетілетін өрісті таңдаңыз.</translation>
        </message>
        <message>
            <source>Enter the new value.</source>
            <translation>Жаңа мәнін енгізіңіз.</translation>
        </message>
        <message>
            <source>Write it in at most {most} letters, without hidden characters.</source>
            <translation>Ең көбі {most} әріппен, жасырын таңбаларсыз жазыңыз.</translation>
        </message>
        <message>
            <source>This request names nobody of the register. Link it to the person first.</source>
            <translation>Бұл өтініш тізілімдегі ешкімге байланыстырылмаған. Алдымен оны адамға байланыстырыңыз.</translation>
        </message>
        <message>
            <source>The register says this already.</source>
            <translation>Тізілімде дәл осы мән тұр.</translation>
        </message>
        <message>
            <source>A new value of this field is noted already. Take that line away first.</source>
            <translation>Бұл өрістің жаңа мәні жазылған. Алдымен сол жолды алып тастаңыз.</translation>
        </message>
        <message>
            <source>This request asks for no correction.</source>
            <translation>Бұл өтініште түзету сұралмаған.</translation>
        </message>
        <message>
            <source>Say why this value is not corrected.</source>
            <translation>Бұл мән неге түзетілмейтінін жазыңыз.</translation>
        </message>
        <message>
            <source>There is no such line any more.</source>
            <translation>Бұл жол енді жоқ.</translation>
        </message>
        <message>
            <source>This value is entered already. Undo brings the old one back.</source>
            <translation>Бұл мән енгізілген. Болдырмау бұрынғысын қайтарады.</translation>
        </message>
        <message>
            <source>The record of this person was changed meanwhile. Nothing was entered: look at the current values and enter the correction again.</source>
            <translation>Бұл адамның жазбасы осы аралықта өзгерген. Ештеңе енгізілген жоқ: қазіргі мәндерді қарап, түзетуді қайта енгізіңіз.</translation>
        </message>
        <message>
            <source>There is no value to enter, every line is disputed. Refuse the demand with its ground instead.</source>
            <translation>Енгізілетін мән жоқ, барлық жол даулы. Оның орнына негізін көрсетіп, талаптан бас тартыңыз.</translation>
        </message>
        <message>
            <source>The values to correct were changed meanwhile. Nothing was entered: look at them once more.</source>
            <translation>Түзетілетін мәндер осы арада өзгертілді. Ештеңе енгізілген жоқ: оларды қайта қараңыз.</translation>
        </message>
        <message>
            <source>This request is closed: nothing in it can be corrected any more.</source>
            <translation>Бұл өтініш жабылған: мұнда енді ештеңе түзетілмейді.</translation>
        </message>
        <message>
            <source>Records name this category, so it stays in the list. End it instead.</source>
            <translation>Бұл санат жазбаларда көрсетілген, сондықтан тізбеде қалады. Оның орнына тоқтатыңыз.</translation>
        </message>
        <message>
            <source>Enter the name of the category.</source>
            <translation>Санаттың атауын жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>Бұйрық нөмірін жазыңыз.</translation>
        </message>
        <message>
            <source>Enter the date of the order.</source>
            <translation>Бұйрық күнін жазыңыз.</translation>
        </message>
        <message>
            <source>The date of the order is in the future.</source>
            <translation>Бұйрық күні болашақта тұр.</translation>
        </message>
        <message>
            <source>The list has this category already.</source>
            <translation>Бұл санат тізбеде бар.</translation>
        </message>
        <message>
            <source>A password is never stored.</source>
            <translation>Құпия сөз ешқашан сақталмайды.</translation>
        </message>
        <message>
            <source>Only a category the organisation added can be ended.</source>
            <translation>Ұйым қосқан санатты ғана тоқтатуға болады.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>Күні болашақта тұр.</translation>
        </message>
        <message>
            <source>This category is not held on the subject.</source>
            <translation>Субъект бойынша бұл санат сақталмайды.</translation>
        </message>
        <message>
            <source>The data of this subject are destroyed.</source>
            <translation>Бұл субъектінің деректері жойылған.</translation>
        </message>
        <message>
            <source>This category was ended in the list.</source>
            <translation>Бұл санат тізбеде тоқтатылған.</translation>
        </message>
        <message>
            <source>The list of personal data does not keep values of this category.</source>
            <translation>Дербес деректер тізбесі бойынша бұл санаттың мәндері сақталмайды.</translation>
        </message>
        <message>
            <source>Enter only the last four digits of the card.</source>
            <translation>Картаның соңғы төрт цифрын ғана жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>On time</source>
            <translation>Мерзімінде</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Кешігіп орындалды</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Мерзімі өткен</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Орындалды</translation>
        </message>
        <message>
            <source>Not done, explained</source>
            <translation>Орындалмады, себебі жазылған</translation>
        </message>
        <message>
            <source>Fell away</source>
            <translation>Қажеті болмай қалды</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Келген күні</translation>
        </message>
        <message>
            <source>Everything, nothing filtered out</source>
            <translation>Барлығы, сүзгісіз</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>Кезекте</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Қайсысы</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Мына күнгі жағдай</translation>
        </message>
        <message>
            <source>As it was known on</source>
            <translation>Мына күнгі мәлімет бойынша</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Талап</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Арна</translation>
        </message>
        <message>
            <source>One assignee only</source>
            <translation>Бір орындаушы ғана</translation>
        </message>
        <message>
            <source>Working days left, fewer than</source>
            <translation>Қалған жұмыс күні, мынадан аз</translation>
        </message>
        <message>
            <source>Waiting note</source>
            <translation>Күту белгісі</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Хат</translation>
        </message>
        <message>
            <source>Ticked in the list only</source>
            <translation>Тізімде белгіленгені ғана</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Іздеу</translation>
        </message>
        <message>
            <source>Phone or e-mail</source>
            <translation>Телефон не эл. пошта</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Келген күні, бастап</translation>
        </message>
        <message>
            <source>Received to</source>
            <translation>Келген күні, дейін</translation>
        </message>
        <message>
            <source>Due from</source>
            <translation>Мерзімі, бастап</translation>
        </message>
        <message>
            <source>Due to</source>
            <translation>Мерзімі, дейін</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Жіберілген күні, бастап</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Жіберілген күні, дейін</translation>
        </message>
        <message>
            <source>Happened from</source>
            <translation>Болған күні, бастап</translation>
        </message>
        <message>
            <source>Happened to</source>
            <translation>Болған күні, дейін</translation>
        </message>
        <message>
            <source>One subject only</source>
            <translation>Тек бір субъект</translation>
        </message>
        <message>
            <source>One request only</source>
            <translation>Тек бір өтініш</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Хаттар</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Жабылды</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Әлі орындалмаған</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Өтініш</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Міндет</translation>
        </message>
        <message>
            <source>Clock started</source>
            <translation>Мерзім басталды</translation>
        </message>
        <message>
            <source>Due by law</source>
            <translation>Заң мерзімі</translation>
        </message>
        <message>
            <source>Due by policy</source>
            <translation>Саясат мерзімі</translation>
        </message>
        <message>
            <source>Due by own norm</source>
            <translation>Ішкі норма мерзімі</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Тоқтатылған</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>Заң бойынша</translation>
        </message>
        <message>
            <source>By policy</source>
            <translation>Саясат бойынша</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Субъектілер</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Оқиға</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Мақсаты</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Саясат редакциясы</translation>
        </message>
        <message>
            <source>all purposes</source>
            <translation>барлық мақсат</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Қорытынды</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтініштер</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Міндеттер</translation>
        </message>
        <message>
            <source>Destruction acts</source>
            <translation>Жою актілері</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>Келісім оқиғалары</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Танысу</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Түзету</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Кері қайтару</translation>
        </message>
        <message>
            <source>Destruction and other</source>
            <translation>Жою және өзге</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Көрсеткіш</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Requests by month</source>
            <translation>Айлар бойынша өтініштер</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>Түрлері бойынша</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Кезең</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Жасаған</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Жасалған уақыты</translation>
        </message>
        <message>
            <source>Edition of the law's rules</source>
            <translation>Заң ережелерінің редакциясы</translation>
        </message>
        <message>
            <source>Edition of the policy</source>
            <translation>Саясат редакциясы</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Әрекеттер журналы</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Дербес деректер</translation>
        </message>
        <message>
            <source>Characters no file can hold</source>
            <translation>Файлға сыймайтын таңбалар</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Ұзын мәтіндер</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Алғашқы күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>About the report</source>
            <translation>Есеп туралы</translation>
        </message>
        <message>
            <source>Requests received</source>
            <translation>Келіп түскен өтініштер</translation>
        </message>
        <message>
            <source>Requests done on time</source>
            <translation>Мерзімінде орындалған өтініштер</translation>
        </message>
        <message>
            <source>Requests late</source>
            <translation>Кешіккен өтініштер</translation>
        </message>
        <message>
            <source>Requests under way</source>
            <translation>Орындалудағы өтініштер</translation>
        </message>
        <message>
            <source>Done on time, %</source>
            <translation>Мерзімінде орындалды, %</translation>
        </message>
        <message>
            <source>Average time to answer, working days</source>
            <translation>Орташа орындау уақыты, жұмыс күні</translation>
        </message>
        <message>
            <source>Consents given</source>
            <translation>Берілген келісімдер</translation>
        </message>
        <message>
            <source>Consents confirmed with a new edition</source>
            <translation>Жаңа редакциямен расталған келісімдер</translation>
        </message>
        <message>
            <source>Consents refused for a purpose</source>
            <translation>Мақсат бойынша бас тартулар</translation>
        </message>
        <message>
            <source>Consents withdrawn</source>
            <translation>Кері қайтарылған келісімдер</translation>
        </message>
        <message>
            <source>Subjects whose data were destroyed</source>
            <translation>Деректері жойылған субъектілер</translation>
        </message>
        <message>
            <source>Subjects whose data were blocked</source>
            <translation>Деректері бұғатталған субъектілер</translation>
        </message>
        <message>
            <source>Duties by the date of the law</source>
            <translation>Заң мерзімі бойынша міндеттер</translation>
        </message>
        <message>
            <source>Duties by the date of the policy</source>
            <translation>Саясат мерзімі бойынша міндеттер</translation>
        </message>
        <message>
            <source>Refused: {kind}, {ground}</source>
            <translation>Бас тартылды: {kind}, {ground}</translation>
        </message>
        <message>
            <source>Names are included</source>
            <translation>Аты-жөні көрсетілген</translation>
        </message>
        <message>
            <source>Without names: subjects stand by their numbers</source>
            <translation>Аты-жөнсіз: субъектілер нөмірімен көрсетілген</translation>
        </message>
        <message>
            <source>Sample data: every person and organisation here is invented</source>
            <translation>Үлгі деректер: мұндағы адамдар мен ұйымдардың бәрі ойдан шығарылған</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Келіп түсті</translation>
        </message>
        <message>
            <source>About the export</source>
            <translation>Шығарылым туралы</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Парақ</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Бөлік</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>policy {policy}, law {law}</source>
            <translation>саясат {policy}, заң {law}</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізім</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Жолдар саны</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Editions of the rules</source>
            <translation>Ережелер редакциясы</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Кешікті</translation>
        </message>
        <message>
            <source>By law on time</source>
            <translation>Заң бойынша мерзімінде</translation>
        </message>
        <message>
            <source>By law late</source>
            <translation>Заң бойынша кешікті</translation>
        </message>
        <message>
            <source>By policy on time</source>
            <translation>Саясат бойынша мерзімінде</translation>
        </message>
        <message>
            <source>By policy late</source>
            <translation>Саясат бойынша кешікті</translation>
        </message>
        <message>
            <source>Median, working days</source>
            <translation>Медиана, жұмыс күні</translation>
        </message>
        <message>
            <source>Longest, working days</source>
            <translation>Ең ұзағы, жұмыс күні</translation>
        </message>
        <message>
            <source>Limit, working days</source>
            <translation>Мерзім шегі, жұмыс күні</translation>
        </message>
        <message>
            <source>Report on personal data</source>
            <translation>Дербес деректер жөніндегі есеп</translation>
        </message>
        <message>
            <source>Nothing was received or done in this period.</source>
            <translation>Бұл кезеңде ештеңе келіп түспеді және орындалмады.</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>қолы</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Мерзімінде орындалды</translation>
        </message>
        <message>
            <source>Average time to answer</source>
            <translation>Орташа орындау</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>Destroyed data</source>
            <translation>Жойылған деректер</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>субъект</translation>
        </message>
        <message>
            <source>subjects</source>
            <translation>субъект</translation>
        </message>
        <message>
            <source>{done} of {judged}, {late} late</source>
            <translation>{judged} өтініштен {done}, {late} кешігу</translation>
        </message>
        <message>
            <source>{ahead} under way</source>
            <translation>{ahead} орындалуда</translation>
        </message>
        <message>
            <source>acts {acts}, blocked {blocked}</source>
            <translation>{acts} акт, {blocked} бұғаттау</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Келісімдер</translation>
        </message>
        <message>
            <source>Keeping to terms</source>
            <translation>Мерзімдердің сақталуы</translation>
        </message>
        <message>
            <source>Duties by law and by policy</source>
            <translation>Заң және саясат бойынша міндеттер</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>Келу жолы бойынша</translation>
        </message>
        <message>
            <source>Refusals by ground</source>
            <translation>Бас тартулар, негізі бойынша</translation>
        </message>
        <message>
            <source>By the date of the law</source>
            <translation>Заң мерзімі бойынша</translation>
        </message>
        <message>
            <source>By the date of the policy</source>
            <translation>Саясат мерзімі бойынша</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Берілді</translation>
        </message>
        <message>
            <source>Confirmed with the new edition</source>
            <translation>Жаңа редакциямен расталды</translation>
        </message>
        <message>
            <source>Refused for a purpose</source>
            <translation>Мақсат бойынша бас тартылды</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Кері қайтарылды</translation>
        </message>
        <message>
            <source>Median, w. days</source>
            <translation>Медиана, ж. күні</translation>
        </message>
        <message>
            <source>Longest, w. days</source>
            <translation>Ең ұзағы, ж. күні</translation>
        </message>
        <message>
            <source>Limit, w. days</source>
            <translation>Шегі, ж. күні</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Тармақ</translation>
        </message>
        <message>
            <source>Access to data</source>
            <translation>Деректермен танысу</translation>
        </message>
        <message>
            <source>Correction of data</source>
            <translation>Деректерді түзету</translation>
        </message>
        <message>
            <source>Withdrawal of consent</source>
            <translation>Келісімді кері қайтару</translation>
        </message>
        <message>
            <source>List of requests</source>
            <translation>Өтініштер тізімі</translation>
        </message>
        <message>
            <source>Terms and delays</source>
            <translation>Мерзімдер мен кешігулер</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>Белгіленбеген</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Соңғы күні: {day}</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>Choose somebody from the register.</source>
            <translation>Реестрден біреуді таңдаңыз.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Күнін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>{event}</source>
            <translation>{event}</translation>
        </message>
        <message>
            <source>{event}: {points}</source>
            <translation>{event}: {points}</translation>
        </message>
        <message>
            <source>Request {number} received: {kinds}</source>
            <translation>{number} өтініші түсті: {kinds}</translation>
        </message>
        <message>
            <source>Request {number} closed</source>
            <translation>{number} өтініші жабылды</translation>
        </message>
        <message>
            <source>Letter {number} sent: {title}</source>
            <translation>{number} хаты жіберілді: {title}</translation>
        </message>
        <message>
            <source>Letter {number} numbered: {title}</source>
            <translation>{number} хатына нөмір берілді: {title}</translation>
        </message>
        <message>
            <source>Data given to {recipient}</source>
            <translation>Деректер берілді: {recipient}</translation>
        </message>
        <message>
            <source>{recipient} notified</source>
            <translation>Хабарланды: {recipient}</translation>
        </message>
        <message>
            <source>{recipient} answered the notice</source>
            <translation>Хабарламаға жауап келді: {recipient}</translation>
        </message>
        <message>
            <source>Done: {duty}</source>
            <translation>Орындалды: {duty}</translation>
        </message>
    </context>
    <context>
        <name>trouble</name>
        <message>
            <source>The rulebook file {file} cannot be read at {key}: {problem}</source>
            <translation>Ережелер файлы {file} оқылмады, орны {key}: {problem}</translation>
        </message>
        <message>
            <source>Stopped. The earlier file, if there was one, is whole.</source>
            <translation>Тоқтатылды. Бұрынғы файл бар болса, ол бүтін.</translation>
        </message>
        <message>
            <source>The file is no longer there. Nothing was changed. Connect its disk or choose another file.</source>
            <translation>Файл орнында жоқ. Ештеңе өзгерген жоқ. Оның дискісін қосыңыз не басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>This is a folder, not a file. Nothing was changed. Choose a file.</source>
            <translation>Бұл файл емес, қалта. Ештеңе өзгерген жоқ. Файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it. Nothing was changed. Close it there, or copy it to your own folder and choose the copy.</source>
            <translation>Файлды оқуға рұқсат жоқ не оны басқа бағдарлама ұстап тұр. Ештеңе өзгерген жоқ. Оны сол жерде жабыңыз не өз қалтаңызға көшіріп, көшірмесін таңдаңыз.</translation>
        </message>
        <message>
            <source>The disk could not give the file to its end. Nothing was changed. Copy it to another disk and try again.</source>
            <translation>Диск файлды соңына дейін бере алмады. Ештеңе өзгерген жоқ. Оны басқа дискіге көшіріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The disk is full. The earlier file, if there was one, is whole. Free some space or choose another disk.</source>
            <translation>Дискіде орын жоқ. Бұрынғы файл бар болса, ол бүтін. Орын босатыңыз не басқа дискіні таңдаңыз.</translation>
        </message>
        <message>
            <source>The folder is no longer there. Nothing was written. Connect its disk or choose another folder.</source>
            <translation>Қалта орнында жоқ. Ештеңе жазылған жоқ. Оның дискісін қосыңыз не басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is open in another program or the folder may not be written to. The earlier file is whole. Close it there, or save under another name or in another folder.</source>
            <translation>Файл басқа бағдарламада ашық не қалтаға жазуға рұқсат жоқ. Бұрынғы файл бүтін. Оны жабыңыз не басқа атпен, басқа қалтаға сақтаңыз.</translation>
        </message>
        <message>
            <source>The disk did not take the file. The earlier file, if there was one, is whole. Choose another disk.</source>
            <translation>Диск файлды қабылдамады. Бұрынғы файл бар болса, ол бүтін. Басқа дискіні таңдаңыз.</translation>
        </message>
        <message>
            <source>The translation file {file} cannot be read.</source>
            <translation>{file} аударма файлы оқылмайды.</translation>
        </message>
        <message>
            <source>The work could not be started. Nothing was changed. Close other programs and try again.</source>
            <translation>Жұмысты бастау мүмкін болмады. Ештеңе өзгерген жоқ. Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Тоқтатылды. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The work took too long and was ended. Nothing was changed. Split the file or narrow the list.</source>
            <translation>Жұмыс тым ұзаққа созылып, тоқтатылды. Ештеңе өзгерген жоқ. Файлды бөліңіз не тізімді тарылтыңыз.</translation>
        </message>
        <message>
            <source>The work ended before its time, most likely for want of memory. Nothing was changed. Close other programs, or split the file, and try again.</source>
            <translation>Жұмыс уақытынан бұрын аяқталды, сірә, жад жетпеді. Ештеңе өзгерген жоқ. Басқа бағдарламаларды жабыңыз не файлды бөліп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>This database has no rules yet. Finish the first run.</source>
            <translation>Бұл базада әлі ережелер жоқ. Алғашқы баптауды аяқтаңыз.</translation>
        </message>
        <message>
            <source>The backup could not be written there: the disk is full or the folder may not be written to. Earlier backups are untouched. Choose another folder or disk.</source>
            <translation>Сақтық көшірме онда жазылмады: дискіде орын жоқ не қалтаға жазуға болмайды. Бұрынғы көшірмелер бүтін. Басқа қалта не диск таңдаңыз.</translation>
        </message>
        <message>
            <source>The copy did not pass its check, so it was not kept. Try again.</source>
            <translation>Көшірме тексеруден өтпеді, сондықтан сақталмады. Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>SQLite {version} is too old to be trusted with this register.</source>
            <translation>SQLite {version} тым ескі, тізілімді оған сеніп тапсыруға болмайды.</translation>
        </message>
        <message>
            <source>There is no such database file. Choose another or make a new one.</source>
            <translation>Ондай база файлы жоқ. Басқасын таңдаңыз не жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>This file is no DPO Desk database, or it is encrypted with another key. It was left as it is. Choose another file.</source>
            <translation>Бұл файл DPO Desk базасы емес не басқа кілтпен шифрланған. Ол сол күйінде қалды. Басқа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>The database file is damaged. Nothing was written to it. Restore the last backup or ask for help.</source>
            <translation>База файлы бүлінген. Оған ештеңе жазылған жоқ. Соңғы сақтық көшірмені қалпына келтіріңіз не көмек сұраңыз.</translation>
        </message>
        <message>
            <source>The database file cannot be opened: the folder is missing or may not be written. Nothing was changed. Choose another folder.</source>
            <translation>База файлы ашылмады: қалта жоқ не оған жазуға болмайды. Ештеңе өзгерген жоқ. Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>The database may not be written. Nothing was saved. Check the rights of the file and its folder.</source>
            <translation>Базаға жазуға рұқсат жоқ. Ештеңе сақталған жоқ. Файл мен қалтаның құқықтарын тексеріңіз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this step was saved. Free some space and try again.</source>
            <translation>Дискіде орын қалмады. Бұл қадамнан ештеңе сақталмады. Орын босатып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing of this step was saved. Try again.</source>
            <translation>Диск дұрыс жауап бермеді. Бұл қадамнан ештеңе сақталмады. Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Another program is writing to this database. Nothing was saved. Try again.</source>
            <translation>Бұл базаға басқа бағдарлама жазып жатыр. Ештеңе сақталған жоқ. Қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The server refused this user name or password. Nothing was changed. Check both.</source>
            <translation>Сервер бұл пайдаланушы атын не құпиясөзді қабылдамады. Ештеңе өзгерген жоқ. Екеуін де тексеріңіз.</translation>
        </message>
        <message>
            <source>The server asks for a password. Enter it and try again.</source>
            <translation>Сервер құпиясөз сұрайды. Оны енгізіп, қайталаңыз.</translation>
        </message>
        <message>
            <source>The server does not let this user in from this computer. Nothing was changed. Check the user name, or ask the server's administrator.</source>
            <translation>Сервер бұл пайдаланушыны осы компьютерден кіргізбейді. Ештеңе өзгерген жоқ. Пайдаланушы атын тексеріңіз не сервер әкімшісінен сұраңыз.</translation>
        </message>
        <message>
            <source>The CA file is missing or holds no certificate, so no connection was made. Choose it again.</source>
            <translation>КО сертификатының файлы жоқ не оның ішінде сертификат жоқ, сондықтан қосылу болмады. Оны қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The server's certificate was issued for another name, so no connection was made. Check the name of the server.</source>
            <translation>Сервер сертификаты басқа атауға берілген, сондықтан қосылу болмады. Сервер атауын тексеріңіз.</translation>
        </message>
        <message>
            <source>The server's certificate has expired or its issuer is not known here, so no connection was made. Check the CA file, or ask the server's administrator.</source>
            <translation>Сервер сертификатының мерзімі өткен не оны берген орталық мұнда белгісіз, сондықтан қосылу болмады. КО сертификатының файлын тексеріңіз не сервер әкімшісінен сұраңыз.</translation>
        </message>
        <message>
            <source>The server has no such database or user. Nothing was changed. Check the names.</source>
            <translation>Серверде ондай база не пайдаланушы жоқ. Ештеңе өзгерген жоқ. Атауларын тексеріңіз.</translation>
        </message>
        <message>
            <source>No server of this name was found. What you entered is kept here. Check the name, or try again when the link is back.</source>
            <translation>Мұндай атаулы сервер табылмады. Енгізгеніңіз осында сақтаулы. Атауын тексеріңіз не байланыс келгенде қайталаңыз.</translation>
        </message>
        <message>
            <source>No secure connection to the server could be made. Nothing was sent.</source>
            <translation>Серверге қауіпсіз қосылу мүмкін болмады. Ештеңе жіберілген жоқ.</translation>
        </message>
        <message>
            <source>The database server did not answer. What you entered is kept here. Try again when the link is back.</source>
            <translation>База сервері жауап бермеді. Енгізгеніңіз осында сақтаулы. Байланыс келгенде қайталаңыз.</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed.</source>
            <translation>Принтер жауап бермейді. Ештеңе басылған жоқ.</translation>
        </message>
        <message>
            <source>The printer stopped. Look at what came out before printing again.</source>
            <translation>Принтер тоқтады. Қайта басудың алдында не шыққанын қараңыз.</translation>
        </message>
        <message>
            <source>There is no printer {name}</source>
            <translation>{name} принтері жоқ</translation>
        </message>
        <message>
            <source>The file could not be written: {reason}. Nothing was saved.</source>
            <translation>Файлды жазу мүмкін болмады: {reason}. Ештеңе сақталған жоқ.</translation>
        </message>
        <message>
            <source>The desk does not know this kind of file and does not open it.</source>
            <translation>Бағдарлама мұндай файлды танымайды және ашпайды.</translation>
        </message>
        <message>
            <source>This computer has no program that opens the paper. Nothing was changed.</source>
            <translation>Бұл компьютерде құжатты ашатын бағдарлама жоқ. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Choose it again.</source>
            <translation>Файл оқылмады. Ештеңе өзгерген жоқ. Оны қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date, so the password was not sent. Tell the administrator of the mail; check the date of this computer.</source>
            <translation>{host} сертификатының мерзімі өткен, сондықтан құпиясөз жіберілген жоқ. Пошта әкімшісіне айтыңыз және осы компьютердің күнін тексеріңіз.</translation>
        </message>
        <message>
            <source>The certificate belongs to another server than {host}, so the password was not sent. Enter the server's name exactly as its administrator gives it.</source>
            <translation>Сертификат {host} серверіне емес, басқа серверге тиесілі, сондықтан құпиясөз жіберілген жоқ. Сервердің атын әкімшісі бергендей дәл енгізіңіз.</translation>
        </message>
        <message>
            <source>The certificate of {host} was signed by nobody this computer trusts, so the password was not sent. If it is a server of your own office, choose the file of its certificate authority.</source>
            <translation>{host} сертификатына осы компьютер сенетін ешкім қол қоймаған, сондықтан құпиясөз жіберілген жоқ. Бұл өз кеңсеңіздің сервері болса, оның куәландырушы орталығының файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>The certificate of {host} could not be trusted, so the password was not sent.</source>
            <translation>{host} сертификатына сенуге болмайды, сондықтан құпиясөз жіберілген жоқ.</translation>
        </message>
        <message>
            <source>The mail server {host} did not answer for {seconds} seconds. Letters fetched before are kept, the rest come the next time.</source>
            <translation>{host} пошта сервері {seconds} секунд жауап бермеді. Бұрын алынған хаттар сақталды, қалғандары келесі жолы келеді.</translation>
        </message>
        <message>
            <source>The server {host} does not speak TLS at this port, so the password was not sent. The usual port is 993.</source>
            <translation>{host} сервері бұл портта TLS қолданбайды, сондықтан құпиясөз жіберілген жоқ. Әдеттегі порт: 993.</translation>
        </message>
        <message>
            <source>No server called {host} was found. Check the name and the connection to the network.</source>
            <translation>{host} деген сервер табылмады. Атын және желіге қосылуды тексеріңіз.</translation>
        </message>
        <message>
            <source>The mail server did not accept the user name and password. Gmail, Yandex and Mail.ru want an app password made for this program, not the usual one.</source>
            <translation>Пошта сервері қолданушы аты мен құпиясөзді қабылдамады. Gmail, Яндекс және Mail.ru әдеттегі құпиясөзді емес, осы бағдарламаға арналған қолданба құпиясөзін сұрайды.</translation>
        </message>
        <message>
            <source>The mailbox has no folder {folder}. Letters usually come to INBOX.</source>
            <translation>Пошта жәшігінде {folder} деген қалта жоқ. Хаттар әдетте INBOX қалтасына келеді.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off. Letters fetched before are kept, the rest come the next time.</source>
            <translation>{host} серверімен байланыс үзілді. Бұрын алынған хаттар сақталды, қалғандары келесі жолы келеді.</translation>
        </message>
        <message>
            <source>The mail server {host} could not be reached. Check the port and the connection to the network.</source>
            <translation>{host} пошта серверіне қосылу мүмкін болмады. Портты және желіге қосылуды тексеріңіз.</translation>
        </message>
        <message>
            <source>The mail server {host} refused to go on. Nothing is lost: the letters stay there.</source>
            <translation>{host} пошта сервері жалғастырудан бас тартты. Ештеңе жоғалған жоқ: хаттар сонда тұр.</translation>
        </message>
        <message>
            <source>The disk did not take the pasted scan. Nothing was changed. Free some space on it.</source>
            <translation>Диск қойылған сканды қабылдамады. Ештеңе өзгерген жоқ. Дискіде орын босатыңыз.</translation>
        </message>
        <message>
            <source>The scanner's folder is not there. Connect its disk or choose another one.</source>
            <translation>Сканер бумасы орнында жоқ. Дискісін қосыңыз не басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The scanner's folder may not be read. Ask for the right, or choose another.</source>
            <translation>Сканер бумасын оқуға рұқсат жоқ. Рұқсат сұраңыз не басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The connection to {host} ended before its answer, so the letter may have left. Look into the sent mail or ask the person before you send it again.</source>
            <translation>{host} серверімен байланыс жауабы келмей үзілді, сондықтан хат кеткен болуы мүмкін. Қайта жібермес бұрын жіберілген хаттарды қараңыз немесе адамның өзінен сұраңыз.</translation>
        </message>
        <message>
            <source>The server {host} offers no TLS at port {port}, so neither the password nor the letter was sent. The usual ports are 465 (TLS) and 587 (STARTTLS).</source>
            <translation>{host} сервері {port} портында TLS ұсынбайды, сондықтан құпиясөз де, хат та жіберілген жоқ. Әдеттегі порттар: 465 (TLS) және 587 (STARTTLS).</translation>
        </message>
        <message>
            <source>The mail server {host} refused the letter ({code}). It has not left; it waits here.</source>
            <translation>{host} пошта сервері хатты қабылдамады ({code}). Хат кеткен жоқ, осында күтіп тұр.</translation>
        </message>
        <message>
            <source>The mail server does not know this address ({code}). The letter has not left: check the address, or send it by post.</source>
            <translation>Пошта сервері бұл мекенжайды білмейді ({code}). Хат кеткен жоқ: мекенжайды тексеріңіз немесе поштамен жіберіңіз.</translation>
        </message>
        <message>
            <source>The mail server {host} takes no letter now ({code}). It has not left; try again later.</source>
            <translation>{host} пошта сервері қазір хат қабылдамайды ({code}). Хат кеткен жоқ; кейінірек қайталаңыз.</translation>
        </message>
        <message>
            <source>The mail server {host} did not answer for {seconds} seconds. The letter has not left; it waits here.</source>
            <translation>{host} пошта сервері {seconds} секунд жауап бермеді. Хат кеткен жоқ, осында күтіп тұр.</translation>
        </message>
        <message>
            <source>The mail server {host} takes no password at this port. Ask the administrator for the right one.</source>
            <translation>{host} пошта сервері бұл портта құпиясөз қабылдамайды. Дұрыс портты әкімшіден сұраңыз.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off before the letter was handed over. It has not left; it waits here.</source>
            <translation>Хат тапсырылғанға дейін {host} серверімен байланыс үзілді. Хат кеткен жоқ, осында күтіп тұр.</translation>
        </message>
        <message>
            <source>The server {host} does not begin with TLS at this port, so nothing was sent. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>{host} сервері бұл портта TLS-пен басталмайды, сондықтан ештеңе жіберілген жоқ. STARTTLS таңдаңыз немесе TLS портын (әдетте 465) көрсетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>unfinished</name>
        <message>
            <source>Unfinished request of {time}</source>
            <translation>Тіркелмей қалған өтініш · {time}</translation>
        </message>
    </context>
    <context>
        <name>weekday</name>
        <message>
            <source>Mo</source>
            <translation>Дс</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>Сс</translation>
        </message>
        <message>
            <source>We</source>
            <translation>Ср</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Бс</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>Жм</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>Сб</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>Жс</translation>
        </message>
    </context>
</TS>
