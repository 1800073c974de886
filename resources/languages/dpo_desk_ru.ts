<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>ActionBar</name>
        <message>
            <source>Reply letter</source>
            <translation>Ответное письмо</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Предыдущее</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Следующее</translation>
        </message>
    </context>
    <context>
        <name>AddressFields</name>
        <message>
            <source>Say to whom the letter goes.</source>
            <translation>Укажите, кому письмо.</translation>
        </message>
        <message>
            <source>Write the street and, after a comma, the town or village.</source>
            <translation>Напишите улицу и после запятой город или село.</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Адресат</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Вид отправления</translation>
        </message>
    </context>
    <context>
        <name>AnswerSheet</name>
        <message>
            <source>Answer of the department: {name}</source>
            <translation>Ответ подразделения: {name}</translation>
        </message>
        <message>
            <source>Keep the answer</source>
            <translation>Сохранить ответ</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что найдено</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>Day of the answer</source>
            <translation>День ответа</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Дата ответа</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answer of the recipient</source>
            <translation>Ответ получателя</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Записать ответ</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Укажите день.</translation>
        </message>
    </context>
    <context>
        <name>Appearance</name>
        <message>
            <source>Look</source>
            <translation>Вид окна</translation>
        </message>
        <message>
            <source>For this computer only.</source>
            <translation>Только для этого компьютера.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Высота строк</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Текст мельче</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Текст крупнее</translation>
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
            <translation>Отправитель неизвестен</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>Без темы</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>отложено</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новое</translation>
        </message>
    </context>
    <context>
        <name>ArrivalsPane</name>
        <message>
            <source>Set aside</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>New: {count}</source>
            <translation>Новые: {count}</translation>
        </message>
        <message>
            <source>Letters set aside</source>
            <translation>Отложенные письма</translation>
        </message>
        <message>
            <source>Fetching {done} / {total}</source>
            <translation>Получено {done} из {total}</translation>
        </message>
        <message>
            <source>Fetching letters…</source>
            <translation>Письма загружаются…</translation>
        </message>
        <message>
            <source>fetched at {time}</source>
            <translation>получено в {time}</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Остановить получение</translation>
        </message>
        <message>
            <source>Fetch letters now</source>
            <translation>Получить письма сейчас</translation>
        </message>
        <message>
            <source>Set aside: {count}</source>
            <translation>Отложено: {count}</translation>
        </message>
        <message>
            <source>New letters</source>
            <translation>Новые письма</translation>
        </message>
        <message>
            <source>Open {number}</source>
            <translation>Открыть {number}</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Зарегистрировать</translation>
        </message>
        <message>
            <source>Add to {number}</source>
            <translation>Добавить к {number}</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Larger than the mailbox setting allows: open it in the mail program and save its files.</source>
            <translation>Больше, чем допускает настройка почты: откройте письмо в почтовой программе и сохраните его файлы.</translation>
        </message>
    </context>
    <context>
        <name>AsOfBar</name>
        <message numerus="yes">
            <source>%n event(s) became known later</source>
            <translation>
                <numerusform>%n событие стало известно позже</numerusform>
                <numerusform>%n события стали известны позже</numerusform>
                <numerusform>%n событий стали известны позже</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} purposes in force</source>
            <translation>{count} целей действуют</translation>
        </message>
        <message>
            <source>No consent on that day</source>
            <translation>Согласия не было</translation>
        </message>
        <message>
            <source>State as of</source>
            <translation>Состояние на дату</translation>
        </message>
        <message>
            <source>As we knew it on</source>
            <translation>По сведениям на</translation>
        </message>
        <message>
            <source>Event before</source>
            <translation>Предыдущее событие</translation>
        </message>
        <message>
            <source>Event after</source>
            <translation>Следующее событие</translation>
        </message>
        <message>
            <source>What is known today</source>
            <translation>Что известно сегодня</translation>
        </message>
        <message>
            <source>Go to event</source>
            <translation>Перейти к событию</translation>
        </message>
    </context>
    <context>
        <name>AssignSheet</name>
        <message>
            <source>Assignee</source>
            <translation>Исполнитель</translation>
        </message>
        <message numerus="yes">
            <source>Assign %n request(s)</source>
            <translation>
                <numerusform>Передать исполнителю %n обращение</numerusform>
                <numerusform>Передать исполнителю %n обращения</numerusform>
                <numerusform>Передать исполнителю %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Передать</translation>
        </message>
    </context>
    <context>
        <name>Beside</name>
        <message>
            <source>Looks like {number}</source>
            <translation>Похоже на {number}</translation>
        </message>
    </context>
    <context>
        <name>BreachCard</name>
        <message>
            <source>Security breach</source>
            <translation>Нарушение безопасности</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Change the breach</source>
            <translation>Изменить сведения о нарушении</translation>
        </message>
        <message>
            <source>not filled in yet</source>
            <translation>ещё не заполнено</translation>
        </message>
        <message>
            <source>Found at</source>
            <translation>Время выявления</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>Время события</translation>
        </message>
        <message>
            <source>being established</source>
            <translation>устанавливается</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>Информационные системы</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Категории данных</translation>
        </message>
        <message>
            <source>How many data subjects</source>
            <translation>Сколько субъектов затронуто</translation>
        </message>
        <message>
            <source>People concerned</source>
            <translation>Затронутые лица</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Принятые меры</translation>
        </message>
    </context>
    <context>
        <name>BreachFields</name>
        <message>
            <source>Found at</source>
            <translation>Время выявления</translation>
        </message>
        <message>
            <source>How many data subjects</source>
            <translation>Сколько субъектов затронуто</translation>
        </message>
        <message>
            <source>Information systems</source>
            <translation>Информационные системы</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Категории данных</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Measures taken</source>
            <translation>Принятые меры</translation>
        </message>
        <message>
            <source>When it happened, if known</source>
            <translation>Когда произошло, если известно</translation>
        </message>
        <message>
            <source>People concerned: names, IINs or mobile numbers</source>
            <translation>Затронутые лица: имена, ИИН или мобильные номера</translation>
        </message>
        <message>
            <source>Say when it was found.</source>
            <translation>Укажите, когда выявлено.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Напишите целое число.</translation>
        </message>
    </context>
    <context>
        <name>BreachSheet</name>
        <message>
            <source>The term of one working day to notify the authorised body begins on the day it was found.</source>
            <translation>Срок в один рабочий день на уведомление уполномоченного органа начинается со дня выявления.</translation>
        </message>
        <message>
            <source>Mark as a breach</source>
            <translation>Отметить как нарушение</translation>
        </message>
        <message>
            <source>The day it was found starts the clock and stays.</source>
            <translation>День выявления начинает срок и не меняется.</translation>
        </message>
        <message>
            <source>Change the breach</source>
            <translation>Изменить сведения о нарушении</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
    </context>
    <context>
        <name>BugDialog</name>
        <message>
            <source>A fault in the program</source>
            <translation>Сбой в программе</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Скопировать сведения</translation>
        </message>
        <message>
            <source>Go on working</source>
            <translation>Продолжить работу</translation>
        </message>
        <message>
            <source>The program could not do this</source>
            <translation>Программа не смогла это выполнить</translation>
        </message>
        <message>
            <source>What was saved before is safe; the last step was not done. Send the details to those who keep the program: they name places in the program, no persons.</source>
            <translation>Всё сохранённое ранее на месте, не выполнено только последнее действие. Отправьте сведения тем, кто поддерживает программу: в них только места в программе, данных о людях нет.</translation>
        </message>
    </context>
    <context>
        <name>BulkCloseSheet</name>
        <message>
            <source>Why duties are left undone</source>
            <translation>Почему обязанности остались невыполненными</translation>
        </message>
        <message numerus="yes">
            <source>Close %n request(s)</source>
            <translation>
                <numerusform>Закрыть %n обращение</numerusform>
                <numerusform>Закрыть %n обращения</numerusform>
                <numerusform>Закрыть %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the requests</source>
            <translation>Закрыть обращения</translation>
        </message>
        <message>
            <source>Without a reason only those are closed of which every duty is done.</source>
            <translation>Без причины закрываются только те, у которых выполнены все обязанности.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
    </context>
    <context>
        <name>BulkDisclosureSheet</name>
        <message>
            <source>See who can</source>
            <translation>Проверить, кого можно</translation>
        </message>
        <message numerus="yes">
            <source>Enter for %n person(s)</source>
            <translation>
                <numerusform>Записать для %n человека</numerusform>
                <numerusform>Записать для %n человек</numerusform>
                <numerusform>Записать для %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {most} people at once cannot be undone.</source>
            <translation>Запись сразу о более чем {most} людях отменить нельзя.</translation>
        </message>
        <message numerus="yes">
            <source>Disclosure of data of %n person(s)</source>
            <translation>
                <numerusform>Передача данных %n человека</numerusform>
                <numerusform>Передача данных %n человек</numerusform>
                <numerusform>Передача данных %n человек</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the consents</source>
            <translation>Проверяются согласия</translation>
        </message>
        <message>
            <source>{able} of {total} can.</source>
            <translation>Можно: {able} из {total}.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The consent of %n person(s) lacks something for it</source>
            <translation>
                <numerusform>Согласия %n человека для этого недостаточно</numerusform>
                <numerusform>Согласий %n человек для этого недостаточно</numerusform>
                <numerusform>Согласий %n человек для этого недостаточно</numerusform>
            </translation>
        </message>
        <message>
            <source>What, is said in the profile of each, under Disclosures.</source>
            <translation>Чего именно, видно в профиле каждого на вкладке «Передача».</translation>
        </message>
        <message numerus="yes">
            <source>Disclosure entered for %n person(s)</source>
            <translation>
                <numerusform>Передача записана: %n человек</numerusform>
                <numerusform>Передача записана: %n человека</numerusform>
                <numerusform>Передача записана: %n человек</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BulkSheet</name>
        <message>
            <source>{able} of {total} can.</source>
            <translation>Можно: {able} из {total}.</translation>
        </message>
        <message>
            <source>and %n more</source>
            <translation>и ещё %n|и ещё %n|и ещё %n</translation>
        </message>
    </context>
    <context>
        <name>BulkWaitSheet</name>
        <message>
            <source>For whom or for what</source>
            <translation>Кого или чего</translation>
        </message>
        <message numerus="yes">
            <source>Waiting note for %n request(s)</source>
            <translation>
                <numerusform>Отметка об ожидании для %n обращения</numerusform>
                <numerusform>Отметка об ожидании для %n обращений</numerusform>
                <numerusform>Отметка об ожидании для %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Set the note</source>
            <translation>Поставить отметку</translation>
        </message>
        <message>
            <source>The clock runs on: no rule stops it. An empty note takes the old one away.</source>
            <translation>Срок идёт дальше: ни одно правило его не останавливает. Пустая отметка убирает прежнюю.</translation>
        </message>
    </context>
    <context>
        <name>Calculator</name>
        <message>
            <source>Deadline calculator</source>
            <translation>Калькулятор сроков</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Day of the event</source>
            <translation>День события</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Считается в</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>рабочих днях</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>календарных днях</translation>
        </message>
        <message>
            <source>months</source>
            <translation>месяцах</translation>
        </message>
        <message>
            <source>Five-day week</source>
            <translation>Пятидневная неделя</translation>
        </message>
        <message>
            <source>Six-day week</source>
            <translation>Шестидневная неделя</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Рабочая неделя</translation>
        </message>
        <message>
            <source>A term of your own</source>
            <translation>Свой срок</translation>
        </message>
        <message>
            <source>Enter the day and the term.</source>
            <translation>Введите день и срок.</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Последний день: {day}</translation>
        </message>
        <message>
            <source>Aim to be done by {day}.</source>
            <translation>Постарайтесь закончить до {day}.</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Terms in working days are counted by it. When it changes, the dates of open duties follow.</source>
            <translation>По нему считаются сроки в рабочих днях. Когда он меняется, даты открытых обязанностей следуют за ним.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Производственный календарь</translation>
        </message>
        <message>
            <source>Import a year…</source>
            <translation>Импортировать год…</translation>
        </message>
        <message numerus="yes">
            <source>%n open date(s) moved.</source>
            <translation>
                <numerusform>Сдвинулась %n открытая дата.</numerusform>
                <numerusform>Сдвинулись %n открытые даты.</numerusform>
                <numerusform>Сдвинулось %n открытых дат.</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendars (*.ics *.xlsx *.csv)</source>
            <translation>Календари (*.ics *.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Calendar of a year</source>
            <translation>Календарь на год</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Terms in working days and the time left of today are counted by it.</source>
            <translation>По нему считаются сроки в рабочих днях и остаток сегодняшнего дня.</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Производственный календарь</translation>
        </message>
    </context>
    <context>
        <name>CategorySheet</name>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Название на английском</translation>
        </message>
        <message>
            <source>Number of the order</source>
            <translation>Номер приказа</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Дата приказа</translation>
        </message>
        <message>
            <source>Values are kept, too</source>
            <translation>Значения тоже хранятся</translation>
        </message>
        <message>
            <source>A name in one language is enough; the others then say the same.</source>
            <translation>Достаточно названия на одном языке: на остальных будет то же.</translation>
        </message>
        <message>
            <source>New category of personal data</source>
            <translation>Новая категория персональных данных</translation>
        </message>
        <message>
            <source>Add to the list</source>
            <translation>Добавить в перечень</translation>
        </message>
    </context>
    <context>
        <name>CertificateCard</name>
        <message>
            <source>Consent certificate</source>
            <translation>Справка о согласии</translation>
        </message>
        <message>
            <source>One page, A4: the text, the proof, its hash and the place in the journal.</source>
            <translation>1 страница, A4: текст, доказательство, его хэш и место в журнале.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Предпросмотр</translation>
        </message>
        <message>
            <source>Preview of the consent certificate</source>
            <translation>Предпросмотр справки о согласии</translation>
        </message>
    </context>
    <context>
        <name>CertificatePane</name>
        <message>
            <source>Consent certificate</source>
            <translation>Справка о согласии</translation>
        </message>
        <message>
            <source>Receipt (JSON)</source>
            <translation>Квитанция (JSON)</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Certifying</name>
        <message>
            <source>Save consent receipt</source>
            <translation>Сохранение квитанции о согласии</translation>
        </message>
        <message>
            <source>The receipt for {day} is saved: {name}</source>
            <translation>Квитанция на {day} сохранена: {name}</translation>
        </message>
    </context>
    <context>
        <name>ChipButton</name>
        <message>
            <source>Remove filter: {name}</source>
            <translation>Убрать фильтр: {name}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>Add a scan or a mail file</source>
            <translation>Добавить скан или файл письма</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Добавить документ…</translation>
        </message>
        <message>
            <source>Scans and letters</source>
            <translation>Сканы и письма</translation>
        </message>
    </context>
    <context>
        <name>CloseSheet</name>
        <message>
            <source>Close the request</source>
            <translation>Закрыть обращение</translation>
        </message>
        <message>
            <source>Close with this reason</source>
            <translation>Закрыть с этой причиной</translation>
        </message>
        <message numerus="yes">
            <source>%n duty(s) not done: {duties}.</source>
            <translation>
                <numerusform>Не исполнена %n обязанность: {duties}.</numerusform>
                <numerusform>Не исполнены %n обязанности: {duties}.</numerusform>
                <numerusform>Не исполнено %n обязанностей: {duties}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The outcome follows from what was done. Change it if the demand ended otherwise.</source>
            <translation>Исход следует из сделанного. Измените его, если требование закончилось иначе.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Why it is closed without them</source>
            <translation>Почему закрывается без них</translation>
        </message>
        <message>
            <source>Reason, where there is no outcome</source>
            <translation>Причина, если исхода нет</translation>
        </message>
        <message>
            <source>None: the reason says why</source>
            <translation>Нет: почему, сказано в причине</translation>
        </message>
        <message>
            <source>Outcome: {demand}</source>
            <translation>Исход: {demand}</translation>
        </message>
        <message>
            <source>Choose the outcome of each demand, or write why there is none.</source>
            <translation>Выберите исход каждого требования или напишите, почему его нет.</translation>
        </message>
    </context>
    <context>
        <name>ColumnKeeper</name>
        <message>
            <source>Usual columns</source>
            <translation>Исходные столбцы</translation>
        </message>
    </context>
    <context>
        <name>Composing</name>
        <message>
            <source>Composing anew replaces the words typed between the fields. Values alone leave them.</source>
            <translation>При новом составлении слова между полями заменяются. Если обновить только значения, они останутся.</translation>
        </message>
        <message>
            <source>The text differs from the template. What should be refreshed?</source>
            <translation>Текст отличается от шаблона. Что обновить?</translation>
        </message>
        <message>
            <source>Compose anew</source>
            <translation>Составить заново</translation>
        </message>
        <message>
            <source>Values only</source>
            <translation>Только значения</translation>
        </message>
        <message>
            <source>Compose the letter anew?</source>
            <translation>Составить письмо заново?</translation>
        </message>
        <message>
            <source>What was typed over fields stays. The words typed between the fields are replaced.</source>
            <translation>Введённое в поля останется. Слова между полями будут заменены.</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Оставить как есть</translation>
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
            <translation>Имя базы</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Protection of the connection</source>
            <translation>Защита соединения</translation>
        </message>
        <message>
            <source>CA certificate file, if the server has a certificate of its own office</source>
            <translation>Файл сертификата ЦС, если сертификат сервера выпущен самой организацией</translation>
        </message>
        <message>
            <source>Encrypted, the server's certificate is checked</source>
            <translation>Шифрование, сертификат сервера проверяется</translation>
        </message>
        <message>
            <source>Without encryption: only for a server on this computer</source>
            <translation>Без шифрования: только для сервера на этом компьютере</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Проверить подключение</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
            <translation>Сертификаты (*.crt *.pem *.cer);;Все файлы (*)</translation>
        </message>
        <message>
            <source>CA certificate</source>
            <translation>Сертификат ЦС</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Порт: число от 1 до 65535.</translation>
        </message>
        <message>
            <source>To a server on another computer everything goes encrypted.</source>
            <translation>На сервер другого компьютера всё передаётся только шифрованным.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Запрос к серверу…</translation>
        </message>
        <message>
            <source>The server answers: PostgreSQL {version}. Nothing was changed there.</source>
            <translation>Сервер отвечает: PostgreSQL {version}. На нём ничего не изменено.</translation>
        </message>
    </context>
    <context>
        <name>ConsentLogSheet</name>
        <message>
            <source>Logs of consents (*.jsonl *.csv *.xlsx)</source>
            <translation>Журналы согласий (*.jsonl *.csv *.xlsx)</translation>
        </message>
        <message>
            <source>Log of consents</source>
            <translation>Журнал согласий</translation>
        </message>
        <message>
            <source>Trying the lines</source>
            <translation>Проверка строк</translation>
        </message>
        <message>
            <source>Taking the lines in</source>
            <translation>Приём строк</translation>
        </message>
        <message>
            <source>Stopped. The lines taken in until then stay; the others can still be taken in.</source>
            <translation>Остановлено. Принятые до этого строки остаются; остальные ещё можно принять.</translation>
        </message>
        <message>
            <source>Import a log of consents</source>
            <translation>Импорт журнала согласий</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>ConsentWords</name>
        <message>
            <source>Edition {number} accepted</source>
            <translation>Принята {number}‑я редакция</translation>
        </message>
        <message numerus="yes">
            <source>%n purpose(s)</source>
            <translation>
                <numerusform>%n цель</numerusform>
                <numerusform>%n цели</numerusform>
                <numerusform>%n целей</numerusform>
            </translation>
        </message>
        <message>
            <source>{event} (corrected)</source>
            <translation>{event} (исправлено)</translation>
        </message>
        <message>
            <source>{event} (correction)</source>
            <translation>{event} (исправление)</translation>
        </message>
        <message>
            <source>Consent given for {points}</source>
            <translation>Согласие дано по {points}</translation>
        </message>
        <message>
            <source>Purpose {points} refused</source>
            <translation>Отказ по цели {points}</translation>
        </message>
        <message>
            <source>Withdrawn for {points}</source>
            <translation>Отозвано по {points}</translation>
        </message>
        <message>
            <source>only: {parts}</source>
            <translation>только: {parts}</translation>
        </message>
        <message>
            <source>all but: {parts}</source>
            <translation>всё, кроме: {parts}</translation>
        </message>
        <message>
            <source>only for: {parts}</source>
            <translation>только для действий: {parts}</translation>
        </message>
        <message>
            <source>without: {parts}</source>
            <translation>без действий: {parts}</translation>
        </message>
        <message>
            <source>only to: {parts}</source>
            <translation>только получателям: {parts}</translation>
        </message>
        <message>
            <source>not to: {parts}</source>
            <translation>не передаётся: {parts}</translation>
        </message>
        <message>
            <source>full</source>
            <translation>полная</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>частичная</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>недоказуемо</translation>
        </message>
        <message>
            <source>Kept paper</source>
            <translation>Сохранённый документ</translation>
        </message>
    </context>
    <context>
        <name>Consents</name>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n субъект</numerusform>
                <numerusform>%n субъекта</numerusform>
                <numerusform>%n субъектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n событие</numerusform>
                <numerusform>%n события</numerusform>
                <numerusform>%n событий</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>История согласия</translation>
        </message>
    </context>
    <context>
        <name>ContextPanel</name>
        <message>
            <source>Open profile</source>
            <translation>Открыть профиль</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>История согласия</translation>
        </message>
        <message>
            <source>Find in the register…</source>
            <translation>Найти в реестре…</translation>
        </message>
        <message>
            <source>not in the register</source>
            <translation>нет в реестре</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Данные уничтожены</translation>
        </message>
        <message>
            <source>No consent recorded</source>
            <translation>Согласие не записано</translation>
        </message>
        <message numerus="yes">
            <source>Consent in force: %n purpose(s)</source>
            <translation>
                <numerusform>Согласие действует: %n цель</numerusform>
                <numerusform>Согласие действует: %n цели</numerusform>
                <numerusform>Согласие действует: %n целей</numerusform>
            </translation>
        </message>
        <message>
            <source>Consent in part: {given} / {all}</source>
            <translation>Согласие частично: {given} / {all}</translation>
        </message>
        <message>
            <source>No consent in force</source>
            <translation>Действующего согласия нет</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>E‑mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Тип пользователя</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Банковская карта</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Third parties given the data</source>
            <translation>Третьи лица, которым переданы данные</translation>
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
            <translation>Значения ещё не записаны. С ними исправление вносится одной клавишей.</translation>
        </message>
        <message>
            <source>The request names nobody of the register. Link it to the person, then note the values.</source>
            <translation>Обращение не связано ни с кем из реестра. Свяжите его с человеком, затем запишите значения.</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) have gaps: fill them among the letters.</source>
            <translation>
                <numerusform>В %n письме есть пробелы: заполните их в разделе «Письма».</numerusform>
                <numerusform>В %n письмах есть пробелы: заполните их в разделе «Письма».</numerusform>
                <numerusform>В %n письмах есть пробелы: заполните их в разделе «Письма».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CorrectionCard</name>
        <message>
            <source>Changes asked for</source>
            <translation>Запрошенные изменения</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s)</source>
            <translation>
                <numerusform>%n поле</numerusform>
                <numerusform>%n поля</numerusform>
                <numerusform>%n полей</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a value…</source>
            <translation>Добавить значение…</translation>
        </message>
        <message>
            <source>Former value</source>
            <translation>Прежнее значение</translation>
        </message>
        <message>
            <source>Current value</source>
            <translation>Текущее значение</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Новое значение</translation>
        </message>
    </context>
    <context>
        <name>CorrectionLine</name>
        <message>
            <source>Not corrected: {reason}</source>
            <translation>Не исправляется: {reason}</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Убрать эту строку</translation>
        </message>
    </context>
    <context>
        <name>DataList</name>
        <message>
            <source>List of personal data</source>
            <translation>Перечень персональных данных</translation>
        </message>
        <message>
            <source>Approved by an order. The switch says whether values are kept; a category without values is only noted.</source>
            <translation>Утверждается приказом. Переключатель показывает, хранятся ли значения; категория без значений только отмечается.</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>Добавить категорию</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Прекратить</translation>
        </message>
        <message>
            <source>never stored</source>
            <translation>никогда не хранится</translation>
        </message>
        <message>
            <source>order No. {number} of {day}</source>
            <translation>приказ № {number} от {day}</translation>
        </message>
        <message>
            <source>section 5 of the policy</source>
            <translation>раздел 5 политики</translation>
        </message>
    </context>
    <context>
        <name>DataSheetPane</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Data sheet</source>
            <translation>Подборка данных</translation>
        </message>
        <message>
            <source>Write the letter</source>
            <translation>Написать письмо</translation>
        </message>
        <message>
            <source>Space hides a line or shows it again. Enter shows a masked value, which is journaled.</source>
            <translation>Пробел скрывает строку или показывает её снова. Enter показывает скрытое значение, это записывается в журнал.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) may be about another person</source>
            <translation>
                <numerusform>%n строка может касаться другого лица</numerusform>
                <numerusform>%n строки могут касаться другого лица</numerusform>
                <numerusform>%n строк могут касаться другого лица</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DataTab</name>
        <message>
            <source>Held data: where and since when…</source>
            <translation>Хранимые данные: где и с какого дня…</translation>
        </message>
        <message>
            <source>Revealing a value is journaled</source>
            <translation>Открытие значения записывается в журнал</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Bank card</source>
            <translation>Банковская карта</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Юридический адрес</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Описание деятельности</translation>
        </message>
        <message>
            <source>not stored</source>
            <translation>не хранится</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>не заполнено</translation>
        </message>
        <message>
            <source>held, no value kept</source>
            <translation>хранится, значение не записано</translation>
        </message>
    </context>
    <context>
        <name>Database</name>
        <message>
            <source>Database</source>
            <translation>База данных</translation>
        </message>
        <message>
            <source>Where everything is kept, its backup and the check of its journal.</source>
            <translation>Где всё хранится, резервная копия и проверка журнала.</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>Сделать копию…</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>Проверить журнал</translation>
        </message>
        <message>
            <source>Join a shared server</source>
            <translation>Подключиться к общему серверу</translation>
        </message>
        <message>
            <source>Several people work in one PostgreSQL database. This database stays where it is, unchanged.</source>
            <translation>Несколько человек работают в одной базе PostgreSQL. Эта база останется на месте без изменений.</translation>
        </message>
        <message>
            <source>Open the shared database</source>
            <translation>Открыть общую базу</translation>
        </message>
        <message>
            <source>SQLite, on this computer</source>
            <translation>SQLite, на этом компьютере</translation>
        </message>
        <message>
            <source>PostgreSQL, shared</source>
            <translation>PostgreSQL, общая</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Расположение</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Последняя резервная копия</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>on the server, by its administrator</source>
            <translation>на сервере, её делает администратор</translation>
        </message>
        <message>
            <source>not made yet</source>
            <translation>ещё не сделана</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Базы (*.sqlite)</translation>
        </message>
        <message>
            <source>Back up to a file</source>
            <translation>Резервная копия в файл</translation>
        </message>
        <message>
            <source>The backup is being written…</source>
            <translation>Резервная копия записывается…</translation>
        </message>
        <message>
            <source>The backup was written and checked: {name}</source>
            <translation>Резервная копия записана и проверена: {name}</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: %n entry(ies) verified</source>
            <translation>
                <numerusform>Журнал цел: проверена %n запись</numerusform>
                <numerusform>Журнал цел: проверено %n записи</numerusform>
                <numerusform>Журнал цел: проверено %n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal was changed from outside: entry {number}</source>
            <translation>Журнал изменён извне: запись {number}</translation>
        </message>
    </context>
    <context>
        <name>DatabasePage</name>
        <message>
            <source>Database</source>
            <translation>База данных</translation>
        </message>
        <message>
            <source>Where everything is kept. Nothing leaves it by itself.</source>
            <translation>Здесь всё хранится. Само наружу ничего не уходит.</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>На этом компьютере</translation>
        </message>
        <message>
            <source>One file, for one person. Back it up to another disk from time to time.</source>
            <translation>Один файл, для одного человека. Время от времени копируйте его на другой диск.</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>Другой файл…</translation>
        </message>
        <message>
            <source>On a shared server</source>
            <translation>На общем сервере</translation>
        </message>
        <message>
            <source>A PostgreSQL database that several people of the office work in.</source>
            <translation>База PostgreSQL, в которой работают несколько человек.</translation>
        </message>
        <message>
            <source>shared, {server}</source>
            <translation>общая, {server}</translation>
        </message>
        <message>
            <source>on this computer</source>
            <translation>на этом компьютере</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Базы (*.sqlite)</translation>
        </message>
        <message>
            <source>File of the database</source>
            <translation>Файл базы</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Pick a date</source>
            <translation>Выбрать дату</translation>
        </message>
        <message>
            <source>This is not a date yet: write it as 24.11.2026, or +3 for days from today.</source>
            <translation>Это ещё не дата: напишите 24.11.2026 или +3, считая от сегодняшнего дня.</translation>
        </message>
    </context>
    <context>
        <name>DayCards</name>
        <message numerus="yes">
            <source>%n more duty(ies)</source>
            <translation>
                <numerusform>ещё %n обязанность</numerusform>
                <numerusform>ещё %n обязанности</numerusform>
                <numerusform>ещё %n обязанностей</numerusform>
            </translation>
        </message>
        <message>
            <source>term of the Law {day}</source>
            <translation>срок по Закону {day}</translation>
        </message>
        <message>
            <source>term of the policy {day}</source>
            <translation>срок по политике {day}</translation>
        </message>
        <message>
            <source>own norm {day}</source>
            <translation>внутренняя норма {day}</translation>
        </message>
        <message>
            <source>Unknown applicant</source>
            <translation>Заявитель неизвестен</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>It is not registered: no term is counted for it.</source>
            <translation>Оно не зарегистрировано: срок по нему не считается.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message numerus="yes">
            <source>Fetched e-mail to look through: %n letter(s)</source>
            <translation>
                <numerusform>Непросмотренная почта: %n письмо</numerusform>
                <numerusform>Непросмотренная почта: %n письма</numerusform>
                <numerusform>Непросмотренная почта: %n писем</numerusform>
            </translation>
        </message>
        <message>
            <source>The oldest came on {day}; terms run from receipt.</source>
            <translation>Самое раннее пришло {day}; сроки идут со дня получения.</translation>
        </message>
        <message numerus="yes">
            <source>Batch of post: %n letter(s)</source>
            <translation>
                <numerusform>Пакет почты: %n письмо</numerusform>
                <numerusform>Пакет почты: %n письма</numerusform>
                <numerusform>Пакет почты: %n писем</numerusform>
            </translation>
        </message>
        <message>
            <source>Number, print and mark as sent</source>
            <translation>Присвоить номер, напечатать, отметить отправленным</translation>
        </message>
        <message>
            <source>Look through</source>
            <translation>Просмотреть</translation>
        </message>
    </context>
    <context>
        <name>DayColumns</name>
        <message numerus="yes">
            <source>%n due on {day}</source>
            <translation>
                <numerusform>{day}: %n срок</numerusform>
                <numerusform>{day}: %n срока</numerusform>
                <numerusform>{day}: %n сроков</numerusform>
            </translation>
        </message>
        <message>
            <source>free</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
    </context>
    <context>
        <name>DayForm</name>
        <message>
            <source>Enter or change a day</source>
            <translation>Внести или изменить день</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это за день</translation>
        </message>
        <message>
            <source>In place of which day off</source>
            <translation>Вместо какого выходного</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Название на английском</translation>
        </message>
        <message>
            <source>Source: the law or the order, its number and date</source>
            <translation>Источник: закон или приказ, номер и дата</translation>
        </message>
        <message>
            <source>Enter the day</source>
            <translation>Внести день</translation>
        </message>
        <message>
            <source>Take the day out</source>
            <translation>Убрать день</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Укажите день.</translation>
        </message>
        <message>
            <source>Name the day: it stands in the explanation of every date.</source>
            <translation>Назовите день: название стоит в объяснении каждой даты.</translation>
        </message>
    </context>
    <context>
        <name>DayList</name>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>The calendar of this year is not there yet.</source>
            <translation>Календаря этого года ещё нет.</translation>
        </message>
        <message>
            <source>Change {day}</source>
            <translation>Изменить: {day}</translation>
        </message>
    </context>
    <context>
        <name>DayPrinting</name>
        <message>
            <source>Print the day</source>
            <translation>Напечатать день</translation>
        </message>
        <message>
            <source>Printed at {time}</source>
            <translation>Напечатано в {time}</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Ends today</source>
            <translation>Истекает сегодня</translation>
        </message>
        <message>
            <source>Ends soon</source>
            <translation>Скоро истекает</translation>
        </message>
        <message>
            <source>Not on this page: {count}</source>
            <translation>Не вошло на страницу: {count}</translation>
        </message>
    </context>
    <context>
        <name>DayStrip</name>
        <message>
            <source>Days off: {days}</source>
            <translation>Выходные дни: {days}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
    </context>
    <context>
        <name>DayWords</name>
        <message>
            <source>Public holiday</source>
            <translation>Праздничный день</translation>
        </message>
        <message>
            <source>Moved day off</source>
            <translation>Перенесённый выходной</translation>
        </message>
        <message>
            <source>Moved working day</source>
            <translation>Перенесённый рабочий день</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Выходной</translation>
        </message>
        <message>
            <source>Working day</source>
            <translation>Рабочий день</translation>
        </message>
    </context>
    <context>
        <name>DeadlineCard</name>
        <message>
            <source>How the term is counted</source>
            <translation>Расчёт срока</translation>
        </message>
        <message>
            <source>This duty is settled</source>
            <translation>Эта обязанность завершена</translation>
        </message>
        <message>
            <source>Nothing is open</source>
            <translation>Открытых обязанностей нет</translation>
        </message>
        <message>
            <source>Every duty is done. The request can be closed.</source>
            <translation>Все обязанности исполнены. Обращение можно закрыть.</translation>
        </message>
        <message>
            <source>The request is closed.</source>
            <translation>Обращение закрыто.</translation>
        </message>
        <message>
            <source>The working calendar of that year is missing</source>
            <translation>Рабочий календарь того года не введён</translation>
        </message>
        <message>
            <source>The term has not started</source>
            <translation>Срок не начался</translation>
        </message>
        <message>
            <source>There is no number for this duty</source>
            <translation>Срок этой обязанности не установлен</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>Просрочено на %n рабочий день</numerusform>
                <numerusform>Просрочено на %n рабочих дня</numerusform>
                <numerusform>Просрочено на %n рабочих дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) left</source>
            <translation>
                <numerusform>Остался %n рабочий день</numerusform>
                <numerusform>Осталось %n рабочих дня</numerusform>
                <numerusform>Осталось %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Today: working time is over</source>
            <translation>Сегодня: рабочее время закончилось</translation>
        </message>
        <message>
            <source>Today: {time} left</source>
            <translation>Сегодня: осталось {time}</translation>
        </message>
        <message>
            <source>The date follows once that year is entered in the settings.</source>
            <translation>Дата появится, когда этот год введут в настройках.</translation>
        </message>
        <message>
            <source>Neither law, policy nor office gives a number of days.</source>
            <translation>Ни закон, ни политика, ни внутренняя норма не дают числа дней.</translation>
        </message>
        <message>
            <source>Its clock starts with: {start}.</source>
            <translation>Срок начинается с события: {start}.</translation>
        </message>
        <message>
            <source>On a working day: {day}.</source>
            <translation>По рабочим дням: {day}.</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Политика</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Внутренняя норма</translation>
        </message>
        <message>
            <source>{source}: no number.</source>
            <translation>{source}: числа нет.</translation>
        </message>
        <message numerus="yes">
            <source>The law's term has passed, by the policy there are %n day(s).</source>
            <translation>
                <numerusform>Срок по Закону истёк, по политике остался %n день.</numerusform>
                <numerusform>Срок по Закону истёк, по политике осталось %n дня.</numerusform>
                <numerusform>Срок по Закону истёк, по политике осталось %n дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>policy</source>
            <translation>политика</translation>
        </message>
    </context>
    <context>
        <name>DeadlineExport</name>
        <message>
            <source>Deadlines to a calendar</source>
            <translation>Сроки в календарь</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Календарь (*.ics)</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Сроки</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) written. Import the file again later: known events are updated.</source>
            <translation>
                <numerusform>Записан %n срок. Позже импортируйте файл снова: известные события обновятся.</numerusform>
                <numerusform>Записано %n срока. Позже импортируйте файл снова: известные события обновятся.</numerusform>
                <numerusform>Записано %n сроков. Позже импортируйте файл снова: известные события обновятся.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>A third party asks without the person's permission: tell it nothing of the person.</source>
            <translation>Третье лицо спрашивает без разрешения человека: ничего о нём не сообщайте.</translation>
        </message>
    </context>
    <context>
        <name>DeedsBar</name>
        <message>
            <source>Sent on {day}. The page is kept as it was sent, SHA-256 {hash}.</source>
            <translation>Отправлено {day}. Страница хранится такой, какой ушла, SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>The mail server answered: {answer}</source>
            <translation>Ответ почтового сервера: {answer}</translation>
        </message>
        <message>
            <source>Say on which day the letter left.</source>
            <translation>Укажите, в какой день отправлено письмо.</translation>
        </message>
        <message>
            <source>Save draft</source>
            <translation>Сохранить черновик</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Присвоить номер</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Отметить отправленным</translation>
        </message>
        <message>
            <source>Day of sending</source>
            <translation>День отправки</translation>
        </message>
    </context>
    <context>
        <name>DemandDeeds</name>
        <message>
            <source>The letter that tells the person of the extension stands among the letters.</source>
            <translation>Письмо о продлении срока стоит среди писем.</translation>
        </message>
    </context>
    <context>
        <name>DemandLine</name>
        <message>
            <source>Papers came…</source>
            <translation>Документы поступили…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Отказать…</translation>
        </message>
        <message>
            <source>Outcome…</source>
            <translation>Исход…</translation>
        </message>
        <message>
            <source>papers came {day}</source>
            <translation>документы поступили {day}</translation>
        </message>
        <message>
            <source>waits for the supporting papers</source>
            <translation>ждёт подтверждающих документов</translation>
        </message>
    </context>
    <context>
        <name>DemandRows</name>
        <message>
            <source>Demands</source>
            <translation>Требования</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>Version {version}. Requests of data subjects, their terms, consents and letters in one place. Everything stays in your own database; nothing is sent anywhere.</source>
            <translation>Версия {version}. Обращения субъектов, их сроки, согласия и письма в одном месте. Всё остаётся в вашей базе и никуда не отправляется.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>These files cannot be registered as a request.</source>
            <translation>Эти файлы нельзя зарегистрировать как обращение.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Ответственное лицо</translation>
        </message>
        <message>
            <source>database on this computer</source>
            <translation>база на этом компьютере</translation>
        </message>
        <message>
            <source>shared database</source>
            <translation>общая база</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Резервной копии нет</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>Backup: {day} {time}</source>
            <translation>Резервная копия: {day} {time}</translation>
        </message>
        <message>
            <source>Unknown applicant</source>
            <translation>Заявитель неизвестен</translation>
        </message>
        <message>
            <source>Destroyed subject</source>
            <translation>Уничтоженный субъект</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>черновик</translation>
        </message>
    </context>
    <context>
        <name>DestroyedPanel</name>
        <message>
            <source>The entry below is no personal data: it proves that the duty was fulfilled.</source>
            <translation>Запись ниже не персональные данные: она подтверждает, что обязанность исполнена.</translation>
        </message>
        <message>
            <source>Personal data cannot be brought back</source>
            <translation>Персональные данные не восстановить</translation>
        </message>
        <message>
            <source>What remains</source>
            <translation>Что осталось</translation>
        </message>
        <message>
            <source>Subject number</source>
            <translation>Номер субъекта</translation>
        </message>
        <message>
            <source>Related records</source>
            <translation>Связанные записи</translation>
        </message>
        <message>
            <source>What cannot be seen</source>
            <translation>Что нельзя увидеть</translation>
        </message>
        <message>
            <source>Name, contacts, bank card, texts and scans of requests are not in this database. Search finds none of it.</source>
            <translation>Имени, контактов, карты, текстов и сканов обращений в этой базе нет. Поиск их не находит.</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>Mark as done</source>
            <translation>Отметить исполненным</translation>
        </message>
        <message>
            <source>End without doing it…</source>
            <translation>Завершить без исполнения…</translation>
        </message>
        <message>
            <source>Change the date…</source>
            <translation>Изменить срок…</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
    </context>
    <context>
        <name>Disclosing</name>
        <message>
            <source>No recipient is in the register yet: add one under Data recipients.</source>
            <translation>В реестре пока нет получателей: добавьте в разделе «Получатели данных».</translation>
        </message>
    </context>
    <context>
        <name>DisclosureForm</name>
        <message>
            <source>Recipient</source>
            <translation>Получатель</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Дата передачи</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>What was given</source>
            <translation>Что передано</translation>
        </message>
        <message>
            <source>Why, in words</source>
            <translation>Зачем, словами</translation>
        </message>
        <message>
            <source>Data cross the border: {country}</source>
            <translation>Данные пересекают границу: {country}</translation>
        </message>
    </context>
    <context>
        <name>DisclosureSheet</name>
        <message>
            <source>The journal keeps what stands here now.</source>
            <translation>Журнал сохранит то, что записано сейчас.</translation>
        </message>
        <message>
            <source>Correct the disclosure</source>
            <translation>Исправить запись о передаче</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Исправить</translation>
        </message>
        <message>
            <source>New disclosure</source>
            <translation>Новая передача</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>The consent lacks something</source>
            <translation>Согласия недостаточно</translation>
        </message>
    </context>
    <context>
        <name>DisclosuresTab</name>
        <message>
            <source>Add disclosure</source>
            <translation>Записать передачу</translation>
        </message>
        <message>
            <source>These data were given to nobody.</source>
            <translation>Эти данные никому не передавались.</translation>
        </message>
        <message>
            <source>Correct the disclosure</source>
            <translation>Исправить запись о передаче</translation>
        </message>
        <message>
            <source>Cross-border: {country}</source>
            <translation>Трансграничная: {country}</translation>
        </message>
        <message>
            <source>No recipient is in the register yet: add one under Data recipients.</source>
            <translation>В реестре пока нет получателей: добавьте в разделе «Получатели данных».</translation>
        </message>
    </context>
    <context>
        <name>DisputeSheet</name>
        <message>
            <source>The line stays in the request as not corrected, with this reason.</source>
            <translation>Строка останется в обращении как неисправленная, с этой причиной.</translation>
        </message>
        <message>
            <source>Dispute: {field}</source>
            <translation>Спорное: {field}</translation>
        </message>
        <message>
            <source>Do not correct</source>
            <translation>Не исправлять</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Explanation, if any</source>
            <translation>Пояснение, если есть</translation>
        </message>
    </context>
    <context>
        <name>DoubleSide</name>
        <message>
            <source>This record stays</source>
            <translation>Эта запись остаётся</translation>
        </message>
        <message>
            <source>not filled in</source>
            <translation>не заполнено</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Зарегистрирован</translation>
        </message>
        <message>
            <source>Confirmed by the person</source>
            <translation>Подтверждено субъектом</translation>
        </message>
    </context>
    <context>
        <name>DoublesPage</name>
        <message>
            <source>Join two records</source>
            <translation>Объединение двух записей</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Вероятные дубли</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Назад к реестру</translation>
        </message>
        <message>
            <source>One person: join</source>
            <translation>Один человек: объединить</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Два разных человека</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>Следующая пара</translation>
        </message>
        <message>
            <source>The record that stays gets the contacts, data, requests and papers of the other, and both consents count. Undo and “take apart” on the profile give everything back.</source>
            <translation>К записи, которая остаётся, переходят контакты, данные, обращения и бумаги другой, согласия обеих учитываются. «Отменить» и «разъединить» в профиле возвращают всё.</translation>
        </message>
        <message>
            <source>No likely duplicates</source>
            <translation>Вероятных дублей нет</translation>
        </message>
        <message>
            <source>Nobody shares an IIN, e-mail, phone or name.</source>
            <translation>Ни у кого не совпадают ИИН, почта, телефон или имя.</translation>
        </message>
        <message>
            <source>They share an IIN</source>
            <translation>У них один ИИН</translation>
        </message>
        <message>
            <source>They share an e-mail address</source>
            <translation>Совпадает адрес эл. почты</translation>
        </message>
        <message>
            <source>They share a phone number</source>
            <translation>Совпадает номер телефона</translation>
        </message>
        <message>
            <source>Their names differ in spelling only, or not at all</source>
            <translation>Имена совпадают или различаются только написанием</translation>
        </message>
        <message>
            <source>Chosen by hand</source>
            <translation>Выбраны вручную</translation>
        </message>
        <message>
            <source>Pair {place} of {count}</source>
            <translation>Пара {place} из {count}</translation>
        </message>
    </context>
    <context>
        <name>DueSheet</name>
        <message>
            <source>Change the date: {duty}</source>
            <translation>Изменить срок: {duty}</translation>
        </message>
        <message>
            <source>Change the date</source>
            <translation>Изменить срок</translation>
        </message>
        <message>
            <source>The terms of law and policy stay beside it. Who, when and why stand in the account of the term.</source>
            <translation>Сроки закона и политики остаются рядом. Кто, когда и почему, стоит в расчёте срока.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Neither law nor policy gives a date here.</source>
            <translation>Здесь ни закон, ни политика не называют даты.</translation>
        </message>
        <message>
            <source>The term ends on {day}; a rule allows to extend it until {extended}.</source>
            <translation>Срок истекает {day}; правило позволяет продлить его до {extended}.</translation>
        </message>
        <message>
            <source>Until {day}: no rule allows to extend this term.</source>
            <translation>До {day}: ни одно правило не позволяет продлить этот срок.</translation>
        </message>
    </context>
    <context>
        <name>DutyLine</name>
        <message>
            <source>not done, with a reason</source>
            <translation>не исполнена, с причиной</translation>
        </message>
        <message>
            <source>fell away</source>
            <translation>отпала</translation>
        </message>
        <message>
            <source>not told by the journal</source>
            <translation>в журнале не сказано</translation>
        </message>
        <message>
            <source>{day}, by the journal</source>
            <translation>{day}, по журналу</translation>
        </message>
        <message>
            <source>done</source>
            <translation>исполнено</translation>
        </message>
    </context>
    <context>
        <name>DutyRows</name>
        <message>
            <source>Duties</source>
            <translation>Обязанности</translation>
        </message>
    </context>
    <context>
        <name>EditionPanel</name>
        <message numerus="yes">
            <source>%n rule(s) cite(s) this clause</source>
            <translation>
                <numerusform>На этот пункт ссылается %n правило</numerusform>
                <numerusform>На этот пункт ссылаются %n правила</numerusform>
                <numerusform>На этот пункт ссылаются %n правил</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no other edition to compare with.</source>
            <translation>Другой редакции для сравнения нет.</translation>
        </message>
        <message>
            <source>The other edition has no text in this language.</source>
            <translation>У другой редакции нет текста на этом языке.</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) put in [+ +]</source>
            <translation>
                <numerusform>добавлено: %n место [+ +]</numerusform>
                <numerusform>добавлено: %n места [+ +]</numerusform>
                <numerusform>добавлено: %n мест [+ +]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) taken out [− −]</source>
            <translation>
                <numerusform>убрано: %n место [− −]</numerusform>
                <numerusform>убрано: %n места [− −]</numerusform>
                <numerusform>убрано: %n мест [− −]</numerusform>
            </translation>
        </message>
        <message>
            <source>The texts are the same.</source>
            <translation>Тексты одинаковы.</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Текст (*.txt *.md)</translation>
        </message>
        <message>
            <source>Text of the edition</source>
            <translation>Текст редакции</translation>
        </message>
        <message>
            <source>Edition {number} of {day}</source>
            <translation>Редакция {number} от {day}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Язык текста</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Сравнить с</translation>
        </message>
        <message>
            <source>Add the text…</source>
            <translation>Добавить текст…</translation>
        </message>
        <message>
            <source>No text in this language</source>
            <translation>Нет текста на этом языке</translation>
        </message>
        <message>
            <source>Add the file as it was published. A text that is there is never changed.</source>
            <translation>Добавьте файл, каким он был опубликован. Имеющийся текст не меняют.</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>по {day}</translation>
        </message>
        <message>
            <source>in force now</source>
            <translation>действует сейчас</translation>
        </message>
        <message>
            <source>not in force yet</source>
            <translation>ещё не действует</translation>
        </message>
        <message numerus="yes">
            <source>consented: %n subject(s)</source>
            <translation>
                <numerusform>согласились: %n субъект</numerusform>
                <numerusform>согласились: %n субъекта</numerusform>
                <numerusform>согласились: %n субъектов</numerusform>
            </translation>
        </message>
        <message>
            <source>published on {day}</source>
            <translation>опубликована {day}</translation>
        </message>
        <message>
            <source>no Kazakh text, no hash</source>
            <translation>нет казахского текста и хеша</translation>
        </message>
        <message>
            <source>People are told of this edition since {day}.</source>
            <translation>Об этой редакции сообщают с {day}.</translation>
        </message>
        <message>
            <source>Whom to ask again</source>
            <translation>Кого спросить заново</translation>
        </message>
        <message>
            <source>Who consented to an earlier edition has to be told of this one (clause 10.2).</source>
            <translation>Тем, кто согласился с прежней редакцией, нужно сообщить об этой (пункт 10.2).</translation>
        </message>
        <message>
            <source>Start telling</source>
            <translation>Начать уведомление</translation>
        </message>
    </context>
    <context>
        <name>EditionRules</name>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n правило</numerusform>
                <numerusform>%n правила</numerusform>
                <numerusform>%n правил</numerusform>
            </translation>
        </message>
        <message>
            <source>Clause {clause}</source>
            <translation>Пункт {clause}</translation>
        </message>
        <message numerus="yes">
            <source>%n of them cite(s) a clause that this text does not have</source>
            <translation>
                <numerusform>%n ссылается на пункт, которого нет в этом тексте</numerusform>
                <numerusform>%n ссылаются на пункты, которых нет в этом тексте</numerusform>
                <numerusform>%n ссылаются на пункты, которых нет в этом тексте</numerusform>
            </translation>
        </message>
        <message>
            <source>Every rule of this edition</source>
            <translation>Все правила этой редакции</translation>
        </message>
    </context>
    <context>
        <name>Editions</name>
        <message>
            <source>Policy editions</source>
            <translation>Редакции политики</translation>
        </message>
        <message numerus="yes">
            <source>%n edition(s)</source>
            <translation>
                <numerusform>%n редакция</numerusform>
                <numerusform>%n редакции</numerusform>
                <numerusform>%n редакций</numerusform>
            </translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Each edition is in force until the day before the next one.</source>
            <translation>Каждая редакция действует до дня перед следующей.</translation>
        </message>
    </context>
    <context>
        <name>EmptyDesk</name>
        <message>
            <source>Setting up the desk, {ready} of {all} ready</source>
            <translation>Настройка стола: готово {ready} из {all}</translation>
        </message>
        <message>
            <source>If a journal was kept before</source>
            <translation>Если журнал вёлся раньше</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Обращений пока нет</translation>
        </message>
        <message>
            <source>When a letter comes, drop its scan or file here. The term is counted by itself.</source>
            <translation>Когда придёт письмо, перетащите сюда скан или файл. Срок считается автоматически.</translation>
        </message>
        <message>
            <source>Register a request</source>
            <translation>Зарегистрировать обращение</translation>
        </message>
        <message>
            <source>Add a scan or a mail file</source>
            <translation>Добавить скан или файл письма</translation>
        </message>
        <message>
            <source>Holidays of {first}–{last} are entered</source>
            <translation>Введены праздники {first}–{last} годов</translation>
        </message>
        <message numerus="yes">
            <source>%n term rule(s), confirmed: {confirmed}</source>
            <translation>
                <numerusform>%n правило срока, подтверждено: {confirmed}</numerusform>
                <numerusform>%n правила срока, подтверждено: {confirmed}</numerusform>
                <numerusform>%n правил срока, подтверждено: {confirmed}</numerusform>
            </translation>
        </message>
        <message>
            <source>Policy and terms</source>
            <translation>Политика и сроки</translation>
        </message>
        <message>
            <source>Working calendar</source>
            <translation>Производственный календарь</translation>
        </message>
        <message>
            <source>Load the register of subjects</source>
            <translation>Загрузить реестр субъектов</translation>
        </message>
        <message>
            <source>From an Excel or CSV file, you match the columns</source>
            <translation>Из файла Excel или CSV, столбцы сопоставляете вы</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Letterhead and envelope</source>
            <translation>Бланк письма и конверт</translation>
        </message>
        <message>
            <source>Logo, address, signatory</source>
            <translation>Логотип, адрес, подписант</translation>
        </message>
        <message>
            <source>Set up</source>
            <translation>Настроить</translation>
        </message>
        <message>
            <source>Take in the journal kept so far</source>
            <translation>Перенести прежний журнал</translation>
        </message>
        <message>
            <source>Earlier requests under their own numbers</source>
            <translation>Прежние обращения под своими номерами</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>готово</translation>
        </message>
        <message>
            <source>to be confirmed</source>
            <translation>требует подтверждения</translation>
        </message>
    </context>
    <context>
        <name>EventFields</name>
        <message>
            <source>What happened</source>
            <translation>Что произошло</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>of the office</source>
            <translation>время офиса</translation>
        </message>
        <message>
            <source>Given until, if for a term</source>
            <translation>До какого дня дано, если на срок</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>{number}‑я ред.</translation>
        </message>
        <message>
            <source>In force on that day</source>
            <translation>Действовавшая в тот день</translation>
        </message>
        <message>
            <source>Policy edition shown</source>
            <translation>Показанная редакция политики</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Открыть текст</translation>
        </message>
        <message>
            <source>What the text states, Law art. 8(4)</source>
            <translation>Что есть в тексте, Закон, ст. 8 п. 4</translation>
        </message>
        <message>
            <source>Log entry, number of a letter, scan…</source>
            <translation>Запись журнала, номер письма, скан…</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Form and its version</source>
            <translation>Форма и её версия</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP-адрес</translation>
        </message>
        <message>
            <source>Representative, if one acted</source>
            <translation>Представитель, если действовал он</translation>
        </message>
        <message>
            <source>Attach a paper</source>
            <translation>Приложить документ</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>или перетащите сюда</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation>Ничего не пропущено.</translation>
        </message>
        <message>
            <source>Missing or not noted: {gaps}</source>
            <translation>Нет или не отмечено: {gaps}</translation>
        </message>
        <message>
            <source>Proof by itself: {strength}</source>
            <translation>Сила доказательства: {strength}</translation>
        </message>
        <message>
            <source>Tick at least one purpose.</source>
            <translation>Отметьте хотя бы одну цель.</translation>
        </message>
        <message>
            <source>Enter the day on which it happened.</source>
            <translation>Введите день события.</translation>
        </message>
        <message>
            <source>Write the time as 14:07.</source>
            <translation>Напишите время в виде 14:07.</translation>
        </message>
        <message>
            <source>This is no IP address: write it as 192.0.2.15.</source>
            <translation>Это не IP-адрес: запишите его как 192.0.2.15.</translation>
        </message>
    </context>
    <context>
        <name>EventForm</name>
        <message>
            <source>Record a consent event</source>
            <translation>Записать событие согласия</translation>
        </message>
        <message>
            <source>Correct an event</source>
            <translation>Исправить событие</translation>
        </message>
        <message>
            <source>The earlier event stays in the history; this one replaces it from now on.</source>
            <translation>Прежнее событие остаётся в истории; отныне вместо него считается это.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <source>Date and time</source>
            <translation>Дата и время</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Ed.</source>
            <translation>Ред.</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Доказательство</translation>
        </message>
    </context>
    <context>
        <name>ExportErrand</name>
        <message>
            <source>Export to Excel: {name}</source>
            <translation>Выгрузка в Excel: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written</source>
            <translation>
                <numerusform>Записана %n строка</numerusform>
                <numerusform>Записано %n строки</numerusform>
                <numerusform>Записано %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Requests of this list</source>
            <translation>Обращения этого списка</translation>
        </message>
        <message>
            <source>Duties of these requests</source>
            <translation>Обязанности по этим обращениям</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>Show the value: {name}</source>
            <translation>Показать значение: {name}</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Requests by month</source>
            <translation>Обращения по месяцам</translation>
        </message>
        <message>
            <source>Keeping to terms</source>
            <translation>Соблюдение сроков</translation>
        </message>
        <message>
            <source>Median time</source>
            <translation>Медиана времени исполнения</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>upright line: the limit</source>
            <translation>вертикальная черта: предел срока</translation>
        </message>
        <message>
            <source>last 12 months, the period is tinted</source>
            <translation>12 месяцев, период выделен</translation>
        </message>
        <message>
            <source>No demand with a term was answered in this period.</source>
            <translation>За этот период не исполнено ни одного требования со сроком.</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>в срок</translation>
        </message>
        <message>
            <source>late</source>
            <translation>с опозданием</translation>
        </message>
        <message>
            <source>As columns</source>
            <translation>Столбцами</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Таблицей</translation>
        </message>
        <message>
            <source>/ {limit} w. days</source>
            <translation>/ {limit} р. дн.</translation>
        </message>
    </context>
    <context>
        <name>FileField</name>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
    </context>
    <context>
        <name>FilterChoices</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Kind of demand</source>
            <translation>Вид требования</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Дата поступления</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ожидание</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Редакция политики</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Прошлый месяц</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Этот год</translation>
        </message>
        <message>
            <source>Waits for somebody</source>
            <translation>Ждёт кого-то</translation>
        </message>
        <message>
            <source>Waits for nobody</source>
            <translation>Никого не ждёт</translation>
        </message>
        <message>
            <source>Has a letter</source>
            <translation>Есть письмо</translation>
        </message>
        <message>
            <source>Without a letter</source>
            <translation>Без письма</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ред. {number}</translation>
        </message>
        <message numerus="yes">
            <source>fewer than %n working day(s) left</source>
            <translation>
                <numerusform>осталось меньше %n рабочего дня</numerusform>
                <numerusform>осталось меньше %n рабочих дней</numerusform>
                <numerusform>осталось меньше %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Received: {days}</source>
            <translation>Поступило: {days}</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>Unlawful processing found</source>
            <translation>Выявлена незаконная обработка</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Зарегистрировать</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Esc. The draft stays until the program is closed.</source>
            <translation>Esc. Черновик остаётся, пока программа не закрыта.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Say what was found.</source>
            <translation>Напишите, что выявлено.</translation>
        </message>
    </context>
    <context>
        <name>FindingForm</name>
        <message>
            <source>Where it comes from</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Own finding</source>
            <translation>Выявили сами</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Жалоба</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Уполномоченный орган</translation>
        </message>
        <message>
            <source>Was security breached?</source>
            <translation>Нарушена ли безопасность?</translation>
        </message>
        <message>
            <source>No breach</source>
            <translation>Не нарушена</translation>
        </message>
        <message>
            <source>Breached</source>
            <translation>Нарушена</translation>
        </message>
        <message>
            <source>Who complained</source>
            <translation>Кто пожаловался</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Фамилия, номер или организация</translation>
        </message>
        <message>
            <source>Which body</source>
            <translation>Какой орган</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>What was found: data set or form</source>
            <translation>Что выявлено: набор данных или форма</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Databases (*.sqlite);;All files (*)</source>
            <translation>Базы (*.sqlite);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Open a desk from a file</source>
            <translation>Открыть базу из файла</translation>
        </message>
        <message>
            <source>This database is empty. Set the desk up there in six steps.</source>
            <translation>Эта база пуста. Настройте в ней стол за шесть шагов.</translation>
        </message>
        <message>
            <source>This shared database is empty. Set the desk up there in six steps.</source>
            <translation>Эта общая база пуста. Настройте в ней стол за шесть шагов.</translation>
        </message>
        <message>
            <source>Making the sample data</source>
            <translation>Готовятся учебные данные</translation>
        </message>
    </context>
    <context>
        <name>ForSubject</name>
        <message>
            <source>A draft about somebody else was put aside</source>
            <translation>Отложен черновик о другом человеке</translation>
        </message>
        <message>
            <source>Begin anew for {name}, or go on with the draft?</source>
            <translation>Начать заново для {name} или продолжить черновик?</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Начать заново</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Продолжить черновик</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Waiting: {whom}</source>
            <translation>Ожидание: {whom}</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Личность подтверждена</translation>
        </message>
        <message>
            <source>Data match, identity not proven</source>
            <translation>Данные совпадают, личность не доказана</translation>
        </message>
        <message>
            <source>Identity not confirmed yet</source>
            <translation>Личность пока не подтверждена</translation>
        </message>
    </context>
    <context>
        <name>Heading</name>
        <message>
            <source>No number yet</source>
            <translation>Номера ещё нет</translation>
        </message>
        <message>
            <source>reply to {number}</source>
            <translation>ответ на {number}</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>Подписант</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Heading of the letter</source>
            <translation>Заголовок письма</translation>
        </message>
    </context>
    <context>
        <name>HeldSheet</name>
        <message>
            <source>Other users see it</source>
            <translation>Видно другим пользователям</translation>
        </message>
        <message>
            <source>No longer held</source>
            <translation>Больше не хранится</translation>
        </message>
        <message>
            <source>Held data</source>
            <translation>Хранимые данные</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>в электронном виде</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>на бумаге</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Категория</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Вид хранения</translation>
        </message>
        <message>
            <source>System or place</source>
            <translation>Система или место</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message>
            <source>Last confirmed on</source>
            <translation>Последнее подтверждение</translation>
        </message>
        <message>
            <source>Left empty, the value stays as it is.</source>
            <translation>Если оставить пустым, значение не изменится.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Found in the help</source>
            <translation>Найдено в справке</translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Содержание справки</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Таких слов нет ни на одной странице.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Search in the help</source>
            <translation>Поиск в справке</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Close the help</source>
            <translation>Закрыть справку</translation>
        </message>
    </context>
    <context>
        <name>HistoryHead</name>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>История согласия</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Исправить событие</translation>
        </message>
        <message>
            <source>Record an event</source>
            <translation>Записать событие</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Consent certificate</source>
            <translation>Справка о согласии</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Справка</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>{day}: {count} of {total} purposes in force</source>
            <translation>{day}: действуют {count} из {total} целей</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>События согласия</translation>
        </message>
    </context>
    <context>
        <name>HourStrip</name>
        <message>
            <source>Working time left: {time}</source>
            <translation>Осталось рабочего времени: {time}</translation>
        </message>
        <message>
            <source>now {time}</source>
            <translation>сейчас {time}</translation>
        </message>
    </context>
    <context>
        <name>HoursForm</name>
        <message>
            <source>Five-day week</source>
            <translation>Пятидневная неделя</translation>
        </message>
        <message>
            <source>Six-day week</source>
            <translation>Шестидневная неделя</translation>
        </message>
        <message>
            <source>Working week</source>
            <translation>Рабочая неделя</translation>
        </message>
        <message>
            <source>Day begins</source>
            <translation>Начало дня</translation>
        </message>
        <message>
            <source>Day ends</source>
            <translation>Конец дня</translation>
        </message>
        <message>
            <source>Lunch from</source>
            <translation>Обед с</translation>
        </message>
        <message>
            <source>Lunch until</source>
            <translation>Обед до</translation>
        </message>
        <message>
            <source>The day has to begin before lunch and end after it.</source>
            <translation>День должен начинаться до обеда и заканчиваться после него.</translation>
        </message>
    </context>
    <context>
        <name>IdentitySheet</name>
        <message>
            <source>Confirm identity</source>
            <translation>Подтвердить личность</translation>
        </message>
        <message>
            <source>No copy of an identity paper is made or kept.</source>
            <translation>Копия удостоверения личности не снимается и не хранится.</translation>
        </message>
        <message>
            <source>Identity document seen, no copy made</source>
            <translation>Документ предъявлен, копия не снималась</translation>
        </message>
        <message>
            <source>Digital signature checked</source>
            <translation>ЭЦП проверена</translation>
        </message>
        <message>
            <source>Signature certified by a notary</source>
            <translation>Подпись заверена нотариусом</translation>
        </message>
        <message>
            <source>Request came from the person's own account</source>
            <translation>Обращение пришло из личного кабинета</translation>
        </message>
        <message>
            <source>Confirmed by a call or letter to a contact in the register</source>
            <translation>Подтверждено по контакту из реестра</translation>
        </message>
        <message>
            <source>Data in the request match the register</source>
            <translation>Данные обращения совпадают с реестром</translation>
        </message>
        <message>
            <source>Official letter of a body</source>
            <translation>Официальное письмо органа</translation>
        </message>
        <message>
            <source>Written permission of the person seen</source>
            <translation>Письменное разрешение человека предъявлено</translation>
        </message>
        <message>
            <source>A law or a court act gives access</source>
            <translation>Доступ даёт закон или судебный акт</translation>
        </message>
        <message>
            <source>Not confirmed. Asked for: {asked}</source>
            <translation>Не подтверждена. Запрошено: {asked}</translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>Как проверено</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Не подтверждена</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выберите</translation>
        </message>
        <message>
            <source>What the applicant was asked for</source>
            <translation>Что запрошено у заявителя</translation>
        </message>
        <message>
            <source>Keep the result</source>
            <translation>Сохранить результат</translation>
        </message>
        <message>
            <source>A third party asks: nothing of the person may be told without the person's permission.</source>
            <translation>Спрашивает третье лицо: без разрешения человека о нём нельзя сообщать ничего.</translation>
        </message>
        <message>
            <source>This request asks for proof: data that match the register are not enough.</source>
            <translation>Это обращение требует доказательства личности: совпадения данных с реестром недостаточно.</translation>
        </message>
        <message>
            <source>Write down how it was checked.</source>
            <translation>Запишите, как проверили.</translation>
        </message>
    </context>
    <context>
        <name>ImportChoose</name>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Перетащите сюда файл Excel или CSV</translation>
        </message>
        <message>
            <source>Columns are matched on the next page; nothing is written before you confirm.</source>
            <translation>Столбцы сопоставляются на следующей странице; до подтверждения ничего не записывается.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
    </context>
    <context>
        <name>ImportMapping</name>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message numerus="yes">
            <source>%n filled row(s)</source>
            <translation>
                <numerusform>%n заполненная строка</numerusform>
                <numerusform>%n заполненные строки</numerusform>
                <numerusform>%n заполненных строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n столбец</numerusform>
                <numerusform>%n столбца</numerusform>
                <numerusform>%n столбцов</numerusform>
            </translation>
        </message>
        <message>
            <source>{rows}, {columns}. Say what each column holds.</source>
            <translation>{rows}, {columns}. Укажите, что в каждом столбце.</translation>
        </message>
        <message>
            <source>First cells</source>
            <translation>Первые ячейки</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Что содержит</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Столбец файла</translation>
        </message>
        <message>
            <source>What the column “{name}” holds</source>
            <translation>Что содержит столбец «{name}»</translation>
        </message>
    </context>
    <context>
        <name>ImportReview</name>
        <message>
            <source>Repeats row {row} ({field}); it is taken once.</source>
            <translation>Повторяет строку {row} ({field}); берётся один раз.</translation>
        </message>
        <message>
            <source>ready to add</source>
            <translation>готовы к добавлению</translation>
        </message>
        <message>
            <source>in the register already</source>
            <translation>уже в реестре</translation>
        </message>
        <message>
            <source>rows with problems</source>
            <translation>строки с недочётами</translation>
        </message>
        <message>
            <source>empty rows</source>
            <translation>пустые строки</translation>
        </message>
        <message>
            <source>repeats in the file</source>
            <translation>повторы в файле</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Импортировать %n строку</numerusform>
                <numerusform>Импортировать %n строки</numerusform>
                <numerusform>Импортировать %n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Save %n row(s) to Excel</source>
            <translation>
                <numerusform>Выгрузить %n строку в Excel</numerusform>
                <numerusform>Выгрузить %n строки в Excel</numerusform>
                <numerusform>Выгрузить %n строк в Excel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>I know that %n row(s) stay out</source>
            <translation>
                <numerusform>Понимаю, что %n строка не войдёт</numerusform>
                <numerusform>Понимаю, что %n строки не войдут</numerusform>
                <numerusform>Понимаю, что %n строк не войдут</numerusform>
            </translation>
        </message>
        <message>
            <source>As they will be stored</source>
            <translation>Как будут сохранены</translation>
        </message>
        <message>
            <source>Remarks by row</source>
            <translation>Замечания по строкам</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be taken as they are.</source>
            <translation>
                <numerusform>%n строку нельзя взять в таком виде.</numerusform>
                <numerusform>%n строки нельзя взять в таком виде.</numerusform>
                <numerusform>%n строк нельзя взять в таком виде.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save them to Excel, correct and import that file, or take in the others knowingly.</source>
            <translation>Выгрузите их в Excel, исправьте и импортируйте тот файл либо осознанно возьмите остальные.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>stays out</source>
            <translation>не войдёт</translation>
        </message>
        <message>
            <source>taken</source>
            <translation>войдёт</translation>
        </message>
        <message>
            <source>a repeat</source>
            <translation>повтор</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Столбец файла</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>The row</source>
            <translation>Судьба строки</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Tables (*.xlsx *.csv *.txt)</source>
            <translation>Таблицы (*.xlsx *.csv *.txt)</translation>
        </message>
        <message>
            <source>Looking at the file</source>
            <translation>Просмотр файла</translation>
        </message>
        <message>
            <source>Reading the rows</source>
            <translation>Чтение строк</translation>
        </message>
        <message>
            <source>Taking the rows in</source>
            <translation>Строки вносятся</translation>
        </message>
        <message>
            <source>Rows to correct</source>
            <translation>Строки для исправления</translation>
        </message>
        <message>
            <source>Writing the rows</source>
            <translation>Запись строк</translation>
        </message>
        <message>
            <source>%n row(s) written to “{name}”. Correct them there and import that file.</source>
            <translation>В файл «{name}» записана %n строка. Исправьте её там и импортируйте тот файл.|В файл «{name}» записаны %n строки. Исправьте их там и импортируйте тот файл.|В файл «{name}» записано %n строк. Исправьте их там и импортируйте тот файл.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Столбцы</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверка</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>ImportWords</name>
        <message>
            <source>Check the rows</source>
            <translation>Проверить строки</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Назад к столбцам</translation>
        </message>
        <message>
            <source>What the words of the journal mean. Change what was taken wrongly; nothing is guessed.</source>
            <translation>Что значат слова журнала. Измените понятое неверно: программа ничего не додумывает.</translation>
        </message>
        <message numerus="yes">
            <source>Nobody knows what %n word(s) mean.</source>
            <translation>
                <numerusform>Неизвестно, что значит %n слово.</numerusform>
                <numerusform>Неизвестно, что значат %n слова.</numerusform>
                <numerusform>Неизвестно, что значат %n слов.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Say it here, or the rows with them (%n) stay out.</source>
            <translation>
                <numerusform>Укажите здесь, иначе строки с ними (%n) не войдут.</numerusform>
                <numerusform>Укажите здесь, иначе строки с ними (%n) не войдут.</numerusform>
                <numerusform>Укажите здесь, иначе строки с ними (%n) не войдут.</numerusform>
            </translation>
        </message>
        <message>
            <source>To be said</source>
            <translation>Нужно указать</translation>
        </message>
        <message numerus="yes">
            <source>%n more word(s) are not shown. Perhaps a column holds something else.</source>
            <translation>
                <numerusform>Ещё %n слово не показано. Возможно, в столбце что-то другое.</numerusform>
                <numerusform>Ещё %n слова не показаны. Возможно, в столбце что-то другое.</numerusform>
                <numerusform>Ещё %n слов не показано. Возможно, в столбце что-то другое.</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Исходы</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Как поступило</translation>
        </message>
        <message>
            <source>Kinds of demands</source>
            <translation>Виды требований</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>of the kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Что значит</translation>
        </message>
        <message>
            <source>(empty cell)</source>
            <translation>(пустая ячейка)</translation>
        </message>
        <message>
            <source>— say what it means —</source>
            <translation>— укажите, что это —</translation>
        </message>
        <message>
            <source>What the word “{word}” means</source>
            <translation>Что значит слово «{word}»</translation>
        </message>
        <message>
            <source>the request is still open</source>
            <translation>обращение ещё открыто</translation>
        </message>
        <message>
            <source>closed, outcome not noted</source>
            <translation>закрыто, исход не отмечен</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>не отмечено</translation>
        </message>
    </context>
    <context>
        <name>Inbox</name>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Открытых обращений нет</translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n открытое обращение</numerusform>
                <numerusform>%n открытых обращения</numerusform>
                <numerusform>%n открытых обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n просрочено</numerusform>
                <numerusform>%n просрочено</numerusform>
                <numerusform>%n просрочено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n истекает сегодня</numerusform>
                <numerusform>%n истекают сегодня</numerusform>
                <numerusform>%n истекают сегодня</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InboxFrame</name>
        <message>
            <source>Do the next step</source>
            <translation>Сделать следующий шаг</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>New request</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Register the request</source>
            <translation>Зарегистрировать</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Отложить</translation>
        </message>
        <message>
            <source>Esc. The draft stays, also after a restart.</source>
            <translation>Esc. Черновик останется и после перезапуска.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Чтение файла</translation>
        </message>
        <message>
            <source>Enter the day it came.</source>
            <translation>Введите день поступления.</translation>
        </message>
    </context>
    <context>
        <name>IntakeForm</name>
        <message>
            <source>A draft of {time} was not registered</source>
            <translation>Черновик от {time} не зарегистрирован</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не нужен</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>Что требуется</translation>
        </message>
        <message>
            <source>Choose the kind of demand</source>
            <translation>Выберите вид требования</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Фамилия, номер или организация</translation>
        </message>
        <message>
            <source>Digital signature checked</source>
            <translation>ЭЦП проверена</translation>
        </message>
        <message>
            <source>Which purposes</source>
            <translation>Какие цели</translation>
        </message>
        <message>
            <source>Who applied</source>
            <translation>Кто обратился</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Date received</source>
            <translation>Дата поступления</translation>
        </message>
        <message>
            <source>Date posted</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>Supporting papers came</source>
            <translation>Поступили подтверждающие документы</translation>
        </message>
        <message>
            <source>Language of the request</source>
            <translation>Язык обращения</translation>
        </message>
        <message>
            <source>Sender's number</source>
            <translation>Номер отправителя</translation>
        </message>
        <message>
            <source>Sender's date</source>
            <translation>Дата отправителя</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Краткое содержание</translation>
        </message>
        <message>
            <source>Reply address</source>
            <translation>Адрес для ответа</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Индекс</translation>
        </message>
        <message>
            <source>Reply e-mail</source>
            <translation>Эл. почта для ответа</translation>
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
            <translation>Сервер, базу и имя пользователя сообщит администратор.</translation>
        </message>
        <message>
            <source>Join a shared database</source>
            <translation>Подключиться к общей базе</translation>
        </message>
    </context>
    <context>
        <name>JoinSheet</name>
        <message>
            <source>The papers go to the earlier request, this one is closed with its number kept.</source>
            <translation>Документы переходят к более раннему обращению, это закрывается с сохранением номера.</translation>
        </message>
        <message>
            <source>Join {number} to another request</source>
            <translation>Объединить {number} с другим обращением</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Объединить</translation>
        </message>
        <message>
            <source>The request it is joined to</source>
            <translation>С каким обращением объединить</translation>
        </message>
    </context>
    <context>
        <name>JoinedLine</name>
        <message>
            <source>Joined: {number} {name}</source>
            <translation>Присоединён: {number} {name}</translation>
        </message>
        <message>
            <source>take apart</source>
            <translation>разъединить</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>Journal</source>
            <translation>Журнал действий</translation>
        </message>
        <message numerus="yes">
            <source>%n journal entry(ies)</source>
            <translation>
                <numerusform>%n запись журнала</numerusform>
                <numerusform>%n записи журнала</numerusform>
                <numerusform>%n записей журнала</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal of deeds</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Entries are only added. Each one seals the one before, so a change made from outside is found.</source>
            <translation>Записи только добавляются. Каждая скрепляет предыдущую, поэтому изменение извне обнаруживается.</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Проверить цепочку</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>No such deeds yet</source>
            <translation>Таких действий пока нет</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>вчера</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>этот стол</translation>
        </message>
        <message>
            <source>The check was stopped before its end: it says nothing of the journal.</source>
            <translation>Проверка остановлена до конца: о журнале она ничего не говорит.</translation>
        </message>
        <message numerus="yes">
            <source>The journal is whole: %n entry(ies) verified</source>
            <translation>
                <numerusform>Журнал цел: проверена %n запись</numerusform>
                <numerusform>Журнал цел: проверено %n записи</numerusform>
                <numerusform>Журнал цел: проверено %n записей</numerusform>
            </translation>
        </message>
        <message>
            <source>Last seal: {seal}</source>
            <translation>Последняя печать: {seal}</translation>
        </message>
        <message>
            <source>Copy the seal</source>
            <translation>Скопировать печать</translation>
        </message>
        <message>
            <source>The journal was changed from outside: entry {number}</source>
            <translation>Журнал изменён извне: запись {number}</translation>
        </message>
        <message>
            <source>Entries before it fit. Keep this file as it is and compare it with the last backup.</source>
            <translation>Записи до неё сходятся. Сохраните файл как есть и сравните с последней резервной копией.</translation>
        </message>
    </context>
    <context>
        <name>JournalCheck</name>
        <message>
            <source>The chain is being recomputed…</source>
            <translation>Цепочка пересчитывается…</translation>
        </message>
    </context>
    <context>
        <name>KeepingLine</name>
        <message>
            <source>Retention</source>
            <translation>Хранение</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>no ground recorded</source>
            <translation>основание не записано</translation>
        </message>
        <message>
            <source>until the purpose is achieved</source>
            <translation>до достижения цели</translation>
        </message>
        <message>
            <source>Ground: request {number}.</source>
            <translation>Основание: обращение {number}.</translation>
        </message>
        <message>
            <source>To be destroyed by {day}, or blocked if that is impossible (9.8).</source>
            <translation>Уничтожить до {day}, при невозможности заблокировать (п. 9.8).</translation>
        </message>
    </context>
    <context>
        <name>KeyringNote</name>
        <message>
            <source>The password is kept by the keyring of this computer, never in a file of the program.</source>
            <translation>Пароль хранится в связке ключей этого компьютера, не в файлах программы.</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is asked again at every start.</source>
            <translation>На этом компьютере нет связки ключей: пароль спрашивается при каждом запуске.</translation>
        </message>
        <message>
            <source>The keyring of this computer did not take the password: it is asked again at every start.</source>
            <translation>Связка ключей этого компьютера не приняла пароль: он спрашивается при каждом запуске.</translation>
        </message>
    </context>
    <context>
        <name>KinCard</name>
        <message>
            <source>Other requests of this person</source>
            <translation>Другие обращения этого лица</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>asks the same, likely the same letter</source>
            <translation>просит о том же, вероятно, то же письмо</translation>
        </message>
    </context>
    <context>
        <name>LanesView</name>
        <message>
            <source>Consents by purpose over time</source>
            <translation>Согласия по целям во времени</translation>
        </message>
        <message>
            <source>narrowed</source>
            <translation>сужено</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ред. {number}</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Редакция политики</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>согласие дано</translation>
        </message>
        <message>
            <source>confirmed again</source>
            <translation>подтверждено с новой редакцией</translation>
        </message>
        <message>
            <source>refused or withdrawn</source>
            <translation>отказано или отозвано</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>By e-mail to {address}</source>
            <translation>По эл. почте: {address}</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Отправить сейчас</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Не сейчас</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>The PDF gets a password, which is shown once the letter waits.</source>
            <translation>PDF защищается паролем; пароль показывается, когда письмо встанет в ожидание.</translation>
        </message>
        <message>
            <source>How does the letter leave?</source>
            <translation>Как отправить письмо?</translation>
        </message>
        <message>
            <source>The letter has left. Tell the person this password by another channel:</source>
            <translation>Письмо ушло. Сообщите человеку этот пароль по другому каналу:</translation>
        </message>
        <message numerus="yes">
            <source>Sending… The letter leaves in %n second(s)</source>
            <translation>
                <numerusform>Отправляется… Письмо уйдёт через %n секунду</numerusform>
                <numerusform>Отправляется… Письмо уйдёт через %n секунды</numerusform>
                <numerusform>Отправляется… Письмо уйдёт через %n секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>Tell the person this password by another channel, by telephone for example.</source>
            <translation>Сообщите человеку этот пароль по другому каналу, например по телефону.</translation>
        </message>
        <message>
            <source>The letter may have left: the desk closed while it was being sent</source>
            <translation>Письмо могло уйти: программа закрылась во время отправки</translation>
        </message>
        <message>
            <source>Look into the sent mail or ask the person before you send it again.</source>
            <translation>Прежде чем отправить снова, посмотрите отправленные письма или спросите человека.</translation>
        </message>
        <message>
            <source>Handing the letter to the mail server…</source>
            <translation>Письмо передаётся почтовому серверу…</translation>
        </message>
        <message>
            <source>The letter waits to leave by e-mail; it has not left</source>
            <translation>Письмо ждёт отправки по эл. почте; оно не ушло</translation>
        </message>
        <message>
            <source>The letter may have left</source>
            <translation>Письмо могло уйти</translation>
        </message>
        <message>
            <source>To the post batch</source>
            <translation>В почтовую партию</translation>
        </message>
        <message>
            <source>Close the request once the letter has left</source>
            <translation>Закрыть обращение, когда письмо уйдёт</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Сообщён</translation>
        </message>
        <message>
            <source>It has left</source>
            <translation>Письмо ушло</translation>
        </message>
        <message>
            <source>Password of the PDF</source>
            <translation>Пароль PDF</translation>
        </message>
    </context>
    <context>
        <name>LetterForm</name>
        <message>
            <source>Typing of {time} was not saved when the desk closed</source>
            <translation>Набранное {time} не было сохранено при закрытии</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) to fill</source>
            <translation>
                <numerusform>%n пробел</numerusform>
                <numerusform>%n пробела</numerusform>
                <numerusform>%n пробелов</numerusform>
            </translation>
        </message>
        <message>
            <source>not saved yet</source>
            <translation>ещё не сохранено</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сохранено</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Текст письма</translation>
        </message>
        <message>
            <source>Refresh fields</source>
            <translation>Обновить поля</translation>
        </message>
        <message>
            <source>Enclosures, one a line</source>
            <translation>Приложения, по одному в строке</translation>
        </message>
        <message>
            <source>Add enclosures</source>
            <translation>Добавить приложения</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не нужен</translation>
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
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Envelope DL</source>
            <translation>Конверт DL</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Что показано</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
    </context>
    <context>
        <name>Letters</name>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) queued</source>
            <translation>
                <numerusform>В очереди %n письмо</numerusform>
                <numerusform>В очереди %n письма</numerusform>
                <numerusform>В очереди %n писем</numerusform>
            </translation>
        </message>
        <message>
            <source>No letters queued</source>
            <translation>Писем в очереди нет</translation>
        </message>
        <message>
            <source>A reply begins from its request, or here.</source>
            <translation>Ответ начинается с обращения или здесь.</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Новое письмо</translation>
        </message>
    </context>
    <context>
        <name>ListFrame</name>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Find, or filter words: channel:post left&lt;3</source>
            <translation>Поиск или слова-фильтры: канал:почта осталось&lt;3</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Найти в этом списке</translation>
        </message>
        <message>
            <source>Cards or table (Ctrl+Shift+T)</source>
            <translation>Карточки или таблица (Ctrl+Shift+T)</translation>
        </message>
        <message>
            <source>Cards or table</source>
            <translation>Карточки или таблица</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Какие обращения</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
    </context>
    <context>
        <name>ListPane</name>
        <message>
            <source>Open now</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>Closed requests</source>
            <translation>Закрытые</translation>
        </message>
        <message>
            <source>No requests match the filter</source>
            <translation>Нет обращений по фильтру</translation>
        </message>
        <message>
            <source>No closed requests yet</source>
            <translation>Закрытых обращений пока нет</translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Открытых обращений нет</translation>
        </message>
        <message>
            <source>Everything that came has been answered.</source>
            <translation>На всё поступившее дан ответ.</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>No letters sent yet</source>
            <translation>Отправленных писем пока нет</translation>
        </message>
        <message>
            <source>No letters queued</source>
            <translation>Писем в очереди нет</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Which letters</source>
            <translation>Какие письма</translation>
        </message>
    </context>
    <context>
        <name>LogChoose</name>
        <message>
            <source>Drop a log of consents here</source>
            <translation>Перетащите журнал согласий сюда</translation>
        </message>
        <message>
            <source>JSON lines, CSV or Excel. First every line is tried; nothing is written before you confirm.</source>
            <translation>Строки JSON, CSV или Excel. Сначала проверяется каждая строка; до подтверждения ничего не записывается.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Выбрать файл</translation>
        </message>
    </context>
    <context>
        <name>LogReview</name>
        <message>
            <source>lines in the file</source>
            <translation>строк в файле</translation>
        </message>
        <message>
            <source>to be taken in</source>
            <translation>будет принято</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>принято</translation>
        </message>
        <message>
            <source>taken in earlier</source>
            <translation>приняты раньше</translation>
        </message>
        <message>
            <source>repeats in the file</source>
            <translation>повторы в файле</translation>
        </message>
        <message>
            <source>of people not in the register</source>
            <translation>о людях не из реестра</translation>
        </message>
        <message>
            <source>with problems</source>
            <translation>с ошибками</translation>
        </message>
        <message numerus="yes">
            <source>Take %n line(s) in</source>
            <translation>
                <numerusform>Принять %n строку</numerusform>
                <numerusform>Принять %n строки</numerusform>
                <numerusform>Принять %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>К реестру</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message>
            <source>Copy the problems</source>
            <translation>Копировать ошибки</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Why it stays out</source>
            <translation>Почему не принимается</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) stay out; the reasons stand below.</source>
            <translation>
                <numerusform>%n строка не принимается; причина ниже.</numerusform>
                <numerusform>%n строки не принимаются; причины ниже.</numerusform>
                <numerusform>%n строк не принимаются; причины ниже.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n are told.</source>
            <translation>
                <numerusform>Показана первая %n.</numerusform>
                <numerusform>Показаны первые %n.</numerusform>
                <numerusform>Показаны первые %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) taken in</source>
            <translation>
                <numerusform>Принята %n строка</numerusform>
                <numerusform>Приняты %n строки</numerusform>
                <numerusform>Принято %n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>This was a trial: nothing is written yet.</source>
            <translation>Это проверка: пока ничего не записано.</translation>
        </message>
        <message>
            <source>Every line of this file was taken in earlier.</source>
            <translation>Все строки этого файла приняты раньше.</translation>
        </message>
        <message>
            <source>No line of this file can be taken in.</source>
            <translation>Из этого файла нельзя принять ни одной строки.</translation>
        </message>
    </context>
    <context>
        <name>Mailbox</name>
        <message>
            <source>Mail (IMAP)</source>
            <translation>Почта (IMAP)</translation>
        </message>
        <message>
            <source>Letters are fetched into the list of new letters. A field is saved when you leave it.</source>
            <translation>Письма попадают в список новых писем. Поле сохраняется, когда вы его покидаете.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Проверить подключение</translation>
        </message>
        <message>
            <source>This mailbox stands abroad: {country}</source>
            <translation>Этот почтовый ящик за границей: {country}</translation>
        </message>
        <message>
            <source>Letters of people then lie outside Kazakhstan: possibly a cross-border transfer, article 16 of the Law № 94-V. The program does not forbid it; ask a lawyer, and name it in the policy. By: {source}.</source>
            <translation>Письма людей тогда лежат вне Казахстана: возможна трансграничная передача, статья 16 Закона № 94‑V. Программа этого не запрещает; спросите юриста и укажите это в политике. Источник: {source}.</translation>
        </message>
        <message>
            <source>Where this server stands is not known to the program</source>
            <translation>Где стоит этот сервер, программе неизвестно</translation>
        </message>
        <message>
            <source>If it stands abroad, letters of people may count as transferred across the border.</source>
            <translation>Если он за границей, письма людей могут считаться переданными за рубеж.</translation>
        </message>
        <message>
            <source>The certificate of the server is checked by the authorities this computer trusts.</source>
            <translation>Сертификат сервера проверяется по центрам, которым доверяет этот компьютер.</translation>
        </message>
        <message>
            <source>The certificate of the server is checked by the office's own authority.</source>
            <translation>Сертификат сервера проверяется по собственному центру организации.</translation>
        </message>
        <message>
            <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
            <translation>Сертификаты (*.crt *.pem *.cer);;Все файлы (*)</translation>
        </message>
        <message>
            <source>CA certificate</source>
            <translation>Сертификат ЦС</translation>
        </message>
        <message>
            <source>Fill this in.</source>
            <translation>Заполните это поле.</translation>
        </message>
        <message>
            <source>Asking the server…</source>
            <translation>Запрос к серверу…</translation>
        </message>
        <message numerus="yes">
            <source>The mailbox answers, its certificate is good: %n letter(s) in the folder.</source>
            <translation>
                <numerusform>Почтовый ящик отвечает, сертификат в порядке: в папке %n письмо.</numerusform>
                <numerusform>Почтовый ящик отвечает, сертификат в порядке: в папке %n письма.</numerusform>
                <numerusform>Почтовый ящик отвечает, сертификат в порядке: в папке %n писем.</numerusform>
            </translation>
        </message>
        <message>
            <source>The folder to move to is not there yet; it will be made.</source>
            <translation>Папки для перемещения пока нет, она будет создана.</translation>
        </message>
        <message>
            <source>The server for outgoing mail lets the desk in.</source>
            <translation>Сервер исходящей почты тоже впускает.</translation>
        </message>
        <message>
            <source>Stop fetching</source>
            <translation>Остановить получение</translation>
        </message>
        <message>
            <source>Fetch letters now</source>
            <translation>Получить письма сейчас</translation>
        </message>
    </context>
    <context>
        <name>MailboxForm</name>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation>
                <numerusform>каждую %n минуту</numerusform>
                <numerusform>каждые %n минуты</numerusform>
                <numerusform>каждые %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>only by hand</source>
            <translation>только вручную</translation>
        </message>
        <message>
            <source>Provider of the mail</source>
            <translation>Почтовая служба</translation>
        </message>
        <message>
            <source>IMAP server</source>
            <translation>Сервер IMAP</translation>
        </message>
        <message>
            <source>Port (TLS)</source>
            <translation>Порт (TLS)</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Folder to fetch from</source>
            <translation>Папка, из которой получать</translation>
        </message>
        <message>
            <source>Letters that came from this day on</source>
            <translation>Письма, пришедшие начиная с этого дня</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Получать письма</translation>
        </message>
        <message>
            <source>Largest letter taken, MB</source>
            <translation>Самое большое письмо, МБ</translation>
        </message>
        <message>
            <source>Afterwards letters</source>
            <translation>После этого письма</translation>
        </message>
        <message>
            <source>Folder to move to</source>
            <translation>Папка для перемещения</translation>
        </message>
        <message>
            <source>Server for outgoing mail (SMTP)</source>
            <translation>Сервер исходящей почты (SMTP)</translation>
        </message>
        <message>
            <source>Port for outgoing mail</source>
            <translation>Порт исходящей почты</translation>
        </message>
        <message>
            <source>TLS begins</source>
            <translation>Начало TLS</translation>
        </message>
        <message>
            <source>Another server, or the office's own</source>
            <translation>Другой сервер или собственный</translation>
        </message>
        <message>
            <source>stay on the server as they are</source>
            <translation>остаются на сервере как есть</translation>
        </message>
        <message>
            <source>move to another folder there</source>
            <translation>перемещаются там в другую папку</translation>
        </message>
        <message>
            <source>at once (usually port 465)</source>
            <translation>сразу (обычно порт 465)</translation>
        </message>
        <message>
            <source>by STARTTLS (usually port 587)</source>
            <translation>через STARTTLS (обычно порт 587)</translation>
        </message>
    </context>
    <context>
        <name>MatrixHead</name>
        <message>
            <source>Consents of everybody</source>
            <translation>Согласия всех субъектов</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>К реестру</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>As we knew it on</source>
            <translation>По сведениям на</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
    </context>
    <context>
        <name>MatrixPage</name>
        <message>
            <source>Counting consents</source>
            <translation>Подсчёт согласий</translation>
        </message>
        <message>
            <source>The count was stopped.</source>
            <translation>Подсчёт остановлен.</translation>
        </message>
        <message>
            <source>Consents changed since this was counted.</source>
            <translation>После подсчёта согласия изменились.</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Пересчитать</translation>
        </message>
        <message>
            <source>{question} · {purpose} · {count} of {all}</source>
            <translation>{question} · {purpose} · {count} из {all}</translation>
        </message>
        <message>
            <source>Consents by purpose</source>
            <translation>Согласия по целям</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Кого показать</translation>
        </message>
        <message>
            <source>Subjects the question means</source>
            <translation>Субъекты по вопросу</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Никого</translation>
        </message>
        <message>
            <source>Nobody in the register fits this question on this day.</source>
            <translation>На эту дату в реестре никто не подходит.</translation>
        </message>
    </context>
    <context>
        <name>MatrixTable</name>
        <message>
            <source>Any of the purposes</source>
            <translation>Любая из целей</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>В силе</translation>
        </message>
        <message>
            <source>full proof</source>
            <translation>доказано</translation>
        </message>
        <message>
            <source>partial proof</source>
            <translation>отчасти</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>недоказуемо</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Окончено</translation>
        </message>
        <message>
            <source>Never given</source>
            <translation>Не давалось</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>dd.mm.yyyy hh:mm</source>
            <translation>дд.мм.гггг чч:мм</translation>
        </message>
        <message>
            <source>Write the day and the hour, as in 24.11.2026 16:40.</source>
            <translation>Укажите день и час, например 24.11.2026 16:40.</translation>
        </message>
    </context>
    <context>
        <name>MovesSheet</name>
        <message>
            <source>Before and after, by the Law and by the policy. Closed requests and done duties keep theirs.</source>
            <translation>До и после, по Закону и по политике. У закрытых обращений и исполненных обязанностей даты остаются прежними.</translation>
        </message>
        <message>
            <source>No open date hangs on these days.</source>
            <translation>От этих дней не зависит ни одна открытая дата.</translation>
        </message>
        <message numerus="yes">
            <source>These open dates move: %n</source>
            <translation>
                <numerusform>Эти открытые даты сдвинутся: %n</numerusform>
                <numerusform>Эти открытые даты сдвинутся: %n</numerusform>
                <numerusform>Эти открытые даты сдвинутся: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No open date moves</source>
            <translation>Ни одна открытая дата не сдвинется</translation>
        </message>
        <message>
            <source>Apply the change</source>
            <translation>Применить изменение</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Обязанность</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>До</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Политика</translation>
        </message>
        <message>
            <source>Own norm</source>
            <translation>Внутренняя норма</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>даты пока нет</translation>
        </message>
    </context>
    <context>
        <name>NameSheet</name>
        <message>
            <source>Name of the search</source>
            <translation>Название поиска</translation>
        </message>
        <message>
            <source>Typed words are not kept, only what is chosen: words are mostly names.</source>
            <translation>Набранные слова не сохраняются, только выбранное: слова чаще всего – имена.</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Сохранить этот фильтр</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Rename the search</source>
            <translation>Переименовать поиск</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Переименовать</translation>
        </message>
    </context>
    <context>
        <name>Narrowing</name>
        <message>
            <source>Sort: by term</source>
            <translation>Сортировка: по сроку</translation>
        </message>
        <message>
            <source>Sort: by date received</source>
            <translation>Сортировка: по дате поступления</translation>
        </message>
        <message>
            <source>Sort: by subject</source>
            <translation>Сортировка: по субъекту</translation>
        </message>
        <message>
            <source>Sort: by kind</source>
            <translation>Сортировка: по виду</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Сортировка</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
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
            <translation>Реестры и журналы</translation>
        </message>
    </context>
    <context>
        <name>NewLetter</name>
        <message>
            <source>Letter without a request</source>
            <translation>Письмо без обращения</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Новое письмо</translation>
        </message>
        <message>
            <source>Which request is answered, or to whom is it? Type a name or words of the request.</source>
            <translation>На какое обращение ответ или кому письмо? Введите имя или слова обращения.</translation>
        </message>
        <message>
            <source>Name or request</source>
            <translation>Имя или обращение</translation>
        </message>
        <message>
            <source>Found requests and people</source>
            <translation>Найденные обращения и люди</translation>
        </message>
        <message>
            <source>Nothing like that was found. Check the spelling, or register the request first.</source>
            <translation>Ничего похожего не найдено. Проверьте написание или сначала зарегистрируйте обращение.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>Confirm identity</source>
            <translation>Подтвердить личность</translation>
        </message>
        <message>
            <source>Apply the correction</source>
            <translation>Внести исправление</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Закрыть обращение</translation>
        </message>
    </context>
    <context>
        <name>NormSheet</name>
        <message>
            <source>It binds only where neither the Law nor the policy gives a number. Duties that began before its first day keep their term.</source>
            <translation>Она действует только там, где ни Закон, ни политика не дают числа. У обязанностей, начавшихся до её первого дня, срок остаётся прежним.</translation>
        </message>
        <message>
            <source>Save the new edition</source>
            <translation>Сохранить новую редакцию</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>рабочих днях</translation>
        </message>
        <message>
            <source>calendar days</source>
            <translation>календарных днях</translation>
        </message>
        <message>
            <source>months</source>
            <translation>месяцах</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Число</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Считается в</translation>
        </message>
        <message>
            <source>No letter</source>
            <translation>Без письма</translation>
        </message>
        <message>
            <source>Letter telling of the extension</source>
            <translation>Письмо о продлении срока</translation>
        </message>
        <message>
            <source>May be extended by</source>
            <translation>Можно продлить на</translation>
        </message>
        <message>
            <source>Letter the extension asks for</source>
            <translation>Письмо, нужное при продлении</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Order or decision, its number and date</source>
            <translation>Приказ или решение, номер и дата</translation>
        </message>
        <message>
            <source>Try it from</source>
            <translation>Проверить с даты</translation>
        </message>
        <message>
            <source>Confirmed by a lawyer</source>
            <translation>Подтверждено юристом</translation>
        </message>
        <message>
            <source>The new edition on sample dates</source>
            <translation>Новая редакция на примерных датах</translation>
        </message>
        <message>
            <source>Enter a whole number from 1.</source>
            <translation>Введите целое число от 1.</translation>
        </message>
        <message>
            <source>Enter the first day of the new edition.</source>
            <translation>Введите первый день новой редакции.</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>число не указано</translation>
        </message>
        <message>
            <source>Counted from</source>
            <translation>Отсчёт с</translation>
        </message>
        <message>
            <source>Now: {term}</source>
            <translation>Сейчас: {term}</translation>
        </message>
        <message>
            <source>New edition</source>
            <translation>Новая редакция</translation>
        </message>
        <message>
            <source>calendar missing</source>
            <translation>нет календаря</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Change</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>NotesCard</name>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>For the office only: the person never sees them.</source>
            <translation>Только для своих: обратившийся их не видит.</translation>
        </message>
        <message>
            <source>Change the note</source>
            <translation>Изменить заметку</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Новая заметка</translation>
        </message>
        <message>
            <source>Enter keeps it, Shift+Enter begins a new line.</source>
            <translation>Enter сохраняет, Shift+Enter начинает новую строку.</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Try again</source>
            <translation>Повторить попытку</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Скрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>NoticeRows</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Letter to {name}</source>
            <translation>Письмо: {name}</translation>
        </message>
        <message>
            <source>Note that it was sent</source>
            <translation>Отметить отправку</translation>
        </message>
        <message>
            <source>Note the answer</source>
            <translation>Записать ответ</translation>
        </message>
    </context>
    <context>
        <name>NoticesCard</name>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n отправить</numerusform>
                <numerusform>%n отправить</numerusform>
                <numerusform>%n отправить</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Уведомления получателям</translation>
        </message>
        <message>
            <source>To be told: {names}</source>
            <translation>Нужно уведомить: {names}</translation>
        </message>
        <message>
            <source>Begin the notices</source>
            <translation>Начать уведомления</translation>
        </message>
    </context>
    <context>
        <name>NoticesSheet</name>
        <message>
            <source>Notices of the correction</source>
            <translation>Уведомления об исправлении</translation>
        </message>
        <message>
            <source>Write the notices</source>
            <translation>Подготовить</translation>
        </message>
        <message>
            <source>Notices to recipients</source>
            <translation>Уведомления получателям</translation>
        </message>
        <message>
            <source>How they leave</source>
            <translation>Как уходят</translation>
        </message>
        <message>
            <source>Open the letter first…</source>
            <translation>Открыть письмо…</translation>
        </message>
        <message>
            <source>Nobody else was given these data: the duty to tell third parties falls away.</source>
            <translation>Эти данные больше никому не передавались: обязанность уведомить третьих лиц отпадает.</translation>
        </message>
        <message>
            <source>One letter to the person and one to each third party, each with its number (9.4).</source>
            <translation>Одно письмо человеку и по одному каждому третьему лицу, каждое со своим номером (п. 9.4).</translation>
        </message>
        <message>
            <source>One letter to each of them, with its number.</source>
            <translation>По одному письму каждому, со своим номером.</translation>
        </message>
        <message>
            <source>They leave today: number them and mark them as sent</source>
            <translation>Уходят сегодня: присвоить номера и отметить отправленными</translation>
        </message>
        <message>
            <source>Number them and leave them in the batch of post</source>
            <translation>Присвоить номера и оставить в партии почты</translation>
        </message>
        <message>
            <source>By e-mail; what goes by post waits in the batch</source>
            <translation>По электронной почте; почтовые ждут в партии</translation>
        </message>
    </context>
    <context>
        <name>Officer</name>
        <message>
            <source>Answers for personal-data processing by order of the organisation and signs the letters.</source>
            <translation>По приказу организации отвечает за обработку персональных данных и подписывает письма.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Ответственное лицо</translation>
        </message>
    </context>
    <context>
        <name>OfficerPage</name>
        <message>
            <source>Answers for personal-data processing by order of the organisation and signs the letters.</source>
            <translation>По приказу организации отвечает за обработку персональных данных и подписывает письма.</translation>
        </message>
        <message>
            <source>Responsible officer</source>
            <translation>Ответственное лицо</translation>
        </message>
    </context>
    <context>
        <name>OrderLine</name>
        <message>
            <source>As a letter…</source>
            <translation>Письмом…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Ответ…</translation>
        </message>
        <message>
            <source>given {given}, due {due}</source>
            <translation>дано {given}, срок {due}</translation>
        </message>
        <message>
            <source>Found: {text}</source>
            <translation>Найдено: {text}</translation>
        </message>
        <message>
            <source>Done: {text}</source>
            <translation>Сделано: {text}</translation>
        </message>
        <message>
            <source>answered {day}</source>
            <translation>ответ {day}</translation>
        </message>
    </context>
    <context>
        <name>OrderRows</name>
        <message>
            <source>Orders to departments</source>
            <translation>Поручения подразделениям</translation>
        </message>
        <message>
            <source>Give an order…</source>
            <translation>Дать поручение…</translation>
        </message>
    </context>
    <context>
        <name>OrderSheet</name>
        <message>
            <source>The order ends no later than the duty it serves.</source>
            <translation>Поручение заканчивается не позже обязанности, к которой относится.</translation>
        </message>
        <message>
            <source>Order to a department</source>
            <translation>Поручение подразделению</translation>
        </message>
        <message>
            <source>Give the order</source>
            <translation>Дать поручение</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Подразделение</translation>
        </message>
        <message>
            <source>What it has to do</source>
            <translation>Что поручается</translation>
        </message>
        <message>
            <source>Systems to search</source>
            <translation>Проверяемые системы</translation>
        </message>
        <message>
            <source>For the duty</source>
            <translation>По обязанности</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ни по одной</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Say by which day.</source>
            <translation>Укажите, к какому дню.</translation>
        </message>
    </context>
    <context>
        <name>Organisation</name>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Stands in the head of every letter. A field is saved when you leave it.</source>
            <translation>Стоит на бланке каждого письма. Поле сохраняется, когда вы его покидаете.</translation>
        </message>
        <message>
            <source>Choose a logo…</source>
            <translation>Выбрать логотип…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Logo of the letterhead: PNG or JPEG up to 1 MB</source>
            <translation>Логотип бланка: PNG или JPEG до 1 МБ</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Логотип</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg)</source>
            <translation>Изображения (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>The picture could not be read. The logo stays as it was.</source>
            <translation>Изображение не прочитано. Логотип остался прежним.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>What the letterhead says. Empty fields can be filled in later under Settings.</source>
            <translation>То, что стоит на бланке. Пустые поля можно заполнить позже в «Настройках».</translation>
        </message>
        <message>
            <source>Language and organisation</source>
            <translation>Язык и организация</translation>
        </message>
        <message>
            <source>Language of the window and of the office's papers</source>
            <translation>Язык окна и документов</translation>
        </message>
    </context>
    <context>
        <name>OriginCard</name>
        <message>
            <source>Posted</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Дата поступления</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>Полномочия</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Личность</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>с {day}</translation>
        </message>
    </context>
    <context>
        <name>OutcomeSheet</name>
        <message>
            <source>Outcome: {demand}</source>
            <translation>Исход: {demand}</translation>
        </message>
        <message>
            <source>Record the outcome</source>
            <translation>Записать исход</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Ground for the refused part</source>
            <translation>Основание отказа в части</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Выберите основание</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
    </context>
    <context>
        <name>Outgoing</name>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Step {place} of {count}</source>
            <translation>Шаг {place} из {count}</translation>
        </message>
    </context>
    <context>
        <name>PageDesk</name>
        <message>
            <source>Page preview</source>
            <translation>Предпросмотр страницы</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
    </context>
    <context>
        <name>PageJoining</name>
        <message>
            <source>Joining the pages</source>
            <translation>Страницы объединяются</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>письмо</translation>
        </message>
    </context>
    <context>
        <name>PageModel</name>
        <message>
            <source>Tick</source>
            <translation>Отметка</translation>
        </message>
    </context>
    <context>
        <name>PageTray</name>
        <message>
            <source>Previous page</source>
            <translation>Предыдущая страница</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Следующая страница</translation>
        </message>
        <message>
            <source>Turn to the left</source>
            <translation>Повернуть влево</translation>
        </message>
        <message>
            <source>Turn to the right</source>
            <translation>Повернуть вправо</translation>
        </message>
        <message>
            <source>Put this page earlier</source>
            <translation>Поставить страницу раньше</translation>
        </message>
        <message>
            <source>Undo the cropping</source>
            <translation>Отменить обрезку</translation>
        </message>
        <message>
            <source>Drag a frame to crop the page</source>
            <translation>Обведите рамкой, чтобы обрезать</translation>
        </message>
        <message>
            <source>Join into one paper</source>
            <translation>Объединить в один документ</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Search or command</source>
            <translation>Поиск или команда</translation>
        </message>
        <message>
            <source>↑ ↓ choose   Enter open   Shift+Enter consents   Ctrl+Enter new window</source>
            <translation>↑ ↓ выбрать   Enter открыть   Shift+Enter согласия   Ctrl+Enter в новом окне</translation>
        </message>
        <message>
            <source>&gt; command, # number, @ subject</source>
            <translation>&gt; команда, # номер, @ субъект</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Letters and papers</source>
            <translation>Письма и документы</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Ничего не найдено</translation>
        </message>
    </context>
    <context>
        <name>PaperCard</name>
        <message>
            <source>Open the paper</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Scan of the request</source>
            <translation>Скан‑копия обращения</translation>
        </message>
        <message>
            <source>Photo or scan as it came</source>
            <translation>Фото или скан в исходном виде</translation>
        </message>
        <message>
            <source>The e-mail as it came</source>
            <translation>Электронное письмо в оригинале</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Вложение</translation>
        </message>
        <message>
            <source>Envelope and postmark</source>
            <translation>Конверт и штемпель</translation>
        </message>
        <message>
            <source>Supporting information</source>
            <translation>Подтверждающие сведения</translation>
        </message>
        <message>
            <source>Sent letter</source>
            <translation>Отправленное письмо</translation>
        </message>
        <message>
            <source>The e-mail as it left</source>
            <translation>Письмо эл. почты, как оно ушло</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperCheck</name>
        <message>
            <source>Entry {number} has this hash: verify the journal to know that all before it is as it was.</source>
            <translation>У записи {number} этот хэш: проверьте журнал, чтобы знать, что всё до неё не изменено.</translation>
        </message>
        <message>
            <source>The paper agrees</source>
            <translation>Бумага сходится</translation>
        </message>
        <message>
            <source>The journal has no entry {number}.</source>
            <translation>В журнале нет записи {number}.</translation>
        </message>
        <message>
            <source>The paper does not agree</source>
            <translation>Бумага не сходится</translation>
        </message>
        <message>
            <source>Entry {number} has another hash. Compare the paper once more, letter by letter.</source>
            <translation>У записи {number} другой хэш. Сравните бумагу ещё раз, буква за буквой.</translation>
        </message>
        <message>
            <source>Check a paper</source>
            <translation>Проверить бумагу</translation>
        </message>
        <message>
            <source>Entry of the journal</source>
            <translation>Запись журнала</translation>
        </message>
        <message>
            <source>Hash, at least 32 characters, or the line of the code</source>
            <translation>Хэш, не меньше 32 знаков, или строка из кода</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Сравнить</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Drop a scan or a letter here</source>
            <translation>Перетащите сюда скан или письмо</translation>
        </message>
        <message>
            <source>PDF, JPEG, PNG or an e-mail saved as .eml or .msg. The file is kept as it came, with its hash.</source>
            <translation>PDF, JPEG, PNG или письмо, сохранённое как .eml или .msg. Файл хранится таким, каким пришёл, вместе с хешем.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Text of the letter</source>
            <translation>Текст письма</translation>
        </message>
        <message>
            <source>Page of the scan</source>
            <translation>Страница скана</translation>
        </message>
        <message>
            <source>An arrow key crops its side, with Shift it gives that back.</source>
            <translation>Стрелка обрезает свой край, с Shift возвращает его.</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>From</source>
            <translation>От</translation>
        </message>
        <message>
            <source>Subject line</source>
            <translation>Тема</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Добавить документ…</translation>
        </message>
    </context>
    <context>
        <name>PapersSheet</name>
        <message>
            <source>Supporting papers came</source>
            <translation>Поступили подтверждающие документы</translation>
        </message>
        <message>
            <source>Start the clock</source>
            <translation>Начать срок</translation>
        </message>
        <message>
            <source>The term is counted from this day. The day itself is not counted.</source>
            <translation>Срок считается от этого дня. Сам день в счёт не входит.</translation>
        </message>
        <message>
            <source>Day they came</source>
            <translation>День поступления</translation>
        </message>
    </context>
    <context>
        <name>PeriodBar</name>
        <message>
            <source>The period before</source>
            <translation>Предыдущий период</translation>
        </message>
        <message>
            <source>The next period</source>
            <translation>Следующий период</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Length of the period</source>
            <translation>Длина периода</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Квартал</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Год</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Печать</translation>
        </message>
    </context>
    <context>
        <name>PillWords</name>
        <message>
            <source>done</source>
            <translation>исполнено</translation>
        </message>
        <message>
            <source>destroyed</source>
            <translation>уничтожено</translation>
        </message>
        <message>
            <source>not started</source>
            <translation>не начат</translation>
        </message>
        <message>
            <source>no number set</source>
            <translation>срок не задан</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) late</source>
            <translation>
                <numerusform>Просрочено на %n рабочий день</numerusform>
                <numerusform>Просрочено на %n рабочих дня</numerusform>
                <numerusform>Просрочено на %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>срок истёк</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>working time is over</source>
            <translation>рабочее время вышло</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} ч {minutes} мин</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} ч</translation>
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
            <translation>есть просроченное</translation>
        </message>
    </context>
    <context>
        <name>PlanCard</name>
        <message>
            <source>Duties that will arise</source>
            <translation>Возникающие обязанности</translation>
        </message>
        <message>
            <source>Choose a demand: its duties and their dates will stand here.</source>
            <translation>Выберите требование: здесь появятся обязанности и их сроки.</translation>
        </message>
    </context>
    <context>
        <name>PlanLine</name>
        <message>
            <source>no date until the calendar of its year is entered</source>
            <translation>даты нет, пока не введён календарь её года</translation>
        </message>
        <message>
            <source>starts later</source>
            <translation>начнётся позже</translation>
        </message>
        <message>
            <source>no number of days is set</source>
            <translation>число дней не установлено</translation>
        </message>
    </context>
    <context>
        <name>PolicyPage</name>
        <message numerus="yes">
            <source>%n term(s) are known with clause and source. The countdown rests on them.</source>
            <translation>
                <numerusform>Известен %n срок с пунктом и источником. На нём держится отсчёт.</numerusform>
                <numerusform>Известны %n срока с пунктом и источником. На них держится отсчёт.</numerusform>
                <numerusform>Известно %n сроков с пунктом и источником. На них держится отсчёт.</numerusform>
            </translation>
        </message>
        <message>
            <source>Policy and terms</source>
            <translation>Политика и сроки</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Другой файл</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Law and policy are shown as two terms and the earlier one counts. The policy's text is not changed.</source>
            <translation>Закон и политика показаны двумя сроками, считается более ранний. Текст политики не меняется.</translation>
        </message>
        <message>
            <source>Text of the policy</source>
            <translation>Текст политики</translation>
        </message>
        <message>
            <source>The text of the chosen file stands here, word for word.</source>
            <translation>Здесь дословно стоит текст выбранного файла.</translation>
        </message>
        <message>
            <source>The text of your privacy policy</source>
            <translation>Текст вашей политики конфиденциальности</translation>
        </message>
        <message>
            <source>A .txt or .md file; it may be added later</source>
            <translation>Файл .txt или .md; можно добавить позже</translation>
        </message>
        <message>
            <source>Privacy policy, edition 1</source>
            <translation>Политика конфиденциальности, редакция 1</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>действует с {day}</translation>
        </message>
        <message>
            <source>in force from today</source>
            <translation>действует с сегодняшнего дня</translation>
        </message>
        <message>
            <source>without the policy text</source>
            <translation>без текста политики</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>Это ещё не дата.</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Текст (*.txt *.md)</translation>
        </message>
        <message>
            <source>Privacy policy</source>
            <translation>Политика конфиденциальности</translation>
        </message>
    </context>
    <context>
        <name>PostalNumber</name>
        <message>
            <source>Postal item number</source>
            <translation>Номер отправления</translation>
        </message>
        <message>
            <source>Check digit correct</source>
            <translation>Контрольная цифра верна</translation>
        </message>
    </context>
    <context>
        <name>Postman</name>
        <message numerus="yes">
            <source>%n letter(s) came by e-mail</source>
            <translation>
                <numerusform>По электронной почте пришло %n письмо</numerusform>
                <numerusform>По электронной почте пришло %n письма</numerusform>
                <numerusform>По электронной почте пришло %n писем</numerusform>
            </translation>
        </message>
        <message>
            <source>The letter has left by e-mail</source>
            <translation>Письмо ушло по эл. почте</translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) wait to leave by e-mail: see Letters</source>
            <translation>
                <numerusform>%n письмо ждёт отправки по эл. почте: см. «Письма»</numerusform>
                <numerusform>%n письма ждут отправки по эл. почте: см. «Письма»</numerusform>
                <numerusform>%n писем ждут отправки по эл. почте: см. «Письма»</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PowerFields</name>
        <message>
            <source>Choose the paper</source>
            <translation>Выберите документ</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>Имя заявителя</translation>
        </message>
        <message>
            <source>What gives the powers</source>
            <translation>Основание полномочий</translation>
        </message>
        <message>
            <source>Its number and date</source>
            <translation>Номер и дата</translation>
        </message>
        <message>
            <source>Powers from</source>
            <translation>Полномочия с</translation>
        </message>
        <message>
            <source>Powers until</source>
            <translation>Полномочия по</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>Найти настройку</translation>
        </message>
        <message>
            <source>Groups of settings</source>
            <translation>Группы настроек</translation>
        </message>
        <message>
            <source>No such setting</source>
            <translation>Такой настройки нет</translation>
        </message>
    </context>
    <context>
        <name>PresenceMark</name>
        <message>
            <source>{name} is viewing</source>
            <translation>Просматривает {name}</translation>
        </message>
        <message>
            <source>Also open on the computer {name}</source>
            <translation>Открыто и на компьютере {name}</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
        <message>
            <source>The PDF is saved: {name}</source>
            <translation>PDF сохранён: {name}</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message>
            <source>Source file</source>
            <translation>Исходный файл</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Записано</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Correct the cells and import this file; the first two columns stay out.</source>
            <translation>Исправьте ячейки и импортируйте этот файл; первые два столбца не берутся.</translation>
        </message>
        <message>
            <source>To correct</source>
            <translation>К исправлению</translation>
        </message>
        <message>
            <source>Row of the source</source>
            <translation>Строка источника</translation>
        </message>
        <message>
            <source>Why it stayed out</source>
            <translation>Почему не вошла</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О файле</translation>
        </message>
        <message>
            <source>Characters no file can hold</source>
            <translation>Символы, которых не может быть в файле</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Длинные тексты</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
    </context>
    <context>
        <name>ProfileHead</name>
        <message>
            <source>Register request</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>История согласия</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>Blocked until {day}</source>
            <translation>Заблокировано до {day}</translation>
        </message>
        <message>
            <source>Processing being stopped</source>
            <translation>Обработка прекращается</translation>
        </message>
        <message>
            <source>Consent in force: {count}</source>
            <translation>Согласие действует: {count}</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Изменить данные</translation>
        </message>
        <message>
            <source>Confirmed by the person today</source>
            <translation>Подтверждено субъектом сегодня</translation>
        </message>
    </context>
    <context>
        <name>ProfilePanel</name>
        <message>
            <source>Data</source>
            <translation>Данные</translation>
        </message>
        <message>
            <source>Purposes</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Parts of the profile</source>
            <translation>Разделы профиля</translation>
        </message>
        <message>
            <source>Nobody is chosen</source>
            <translation>Никто не выбран</translation>
        </message>
    </context>
    <context>
        <name>ProofFacts</name>
        <message>
            <source>Proof</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Law, art. 8(4)</source>
            <translation>Закон, ст. 8 п. 4</translation>
        </message>
        <message>
            <source>everything is stated</source>
            <translation>всё указано</translation>
        </message>
        <message>
            <source>not noted</source>
            <translation>не отмечено</translation>
        </message>
        <message>
            <source>Missing by art. 8(4): {gaps}</source>
            <translation>Не хватает по ст. 8 п. 4: {gaps}</translation>
        </message>
        <message>
            <source>Edition {number} accepted</source>
            <translation>Принята {number}‑я редакция</translation>
        </message>
        <message>
            <source>Ed. {number}</source>
            <translation>Ред. {number}</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Strength of proof</source>
            <translation>Сила доказательства</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP-адрес</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>By its own clock</source>
            <translation>По своим часам</translation>
        </message>
    </context>
    <context>
        <name>ProtocolField</name>
        <message>
            <source>Protocol of the service</source>
            <translation>Протокол сервиса</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>or drop it here</source>
            <translation>или перетащите сюда</translation>
        </message>
    </context>
    <context>
        <name>PublishSheet</name>
        <message>
            <source>Published on</source>
            <translation>Опубликована</translation>
        </message>
        <message>
            <source>Empty: from its publication (clause 10.1)</source>
            <translation>Пусто: со дня публикации (пункт 10.1)</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Give the text in Kazakh; Russian and English may follow. Published, a text is never changed.</source>
            <translation>Дайте текст на казахском; русский и английский можно добавить позже. Опубликованный текст не меняют.</translation>
        </message>
        <message>
            <source>New policy edition</source>
            <translation>Новая редакция политики</translation>
        </message>
        <message>
            <source>Publish the edition</source>
            <translation>Опубликовать редакцию</translation>
        </message>
        <message>
            <source>Text (*.txt *.md)</source>
            <translation>Текст (*.txt *.md)</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n знак</numerusform>
                <numerusform>%n знака</numerusform>
                <numerusform>%n знаков</numerusform>
            </translation>
        </message>
        <message>
            <source>Give the day of publication.</source>
            <translation>Укажите день публикации.</translation>
        </message>
        <message>
            <source>This is not a date yet.</source>
            <translation>Это ещё не дата.</translation>
        </message>
    </context>
    <context>
        <name>PurposesTab</name>
        <message>
            <source>In force since {day}</source>
            <translation>Действует с {day}</translation>
        </message>
        <message>
            <source>Refused on {day}</source>
            <translation>Отказано {day}</translation>
        </message>
        <message>
            <source>Withdrawn on {day}</source>
            <translation>Отозвано {day}</translation>
        </message>
        <message>
            <source>Disagreed with the edition on {day}</source>
            <translation>Не согласен с редакцией, {day}</translation>
        </message>
        <message>
            <source>Purpose achieved on {day}</source>
            <translation>Цель достигнута {day}</translation>
        </message>
        <message>
            <source>Term ended, since {day} there is no consent</source>
            <translation>Срок истёк, с {day} согласия нет</translation>
        </message>
        <message>
            <source>Consent was never given</source>
            <translation>Согласие не давалось</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Step {place} of {count}: {name}</source>
            <translation>Шаг {place} из {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>ReachFields</name>
        <message>
            <source>Only in part</source>
            <translation>Только в части</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Категории данных</translation>
        </message>
        <message>
            <source>Acts with the data</source>
            <translation>Действия с данными</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Получатели данных</translation>
        </message>
        <message>
            <source>What is no longer consented to</source>
            <translation>На что согласия больше нет</translation>
        </message>
        <message>
            <source>What alone is consented to</source>
            <translation>На что только дано согласие</translation>
        </message>
        <message>
            <source>Tick at least one category, act or recipient.</source>
            <translation>Отметьте хотя бы одну категорию, действие или получателя.</translation>
        </message>
    </context>
    <context>
        <name>ReasonSheet</name>
        <message>
            <source>End the duty without doing it</source>
            <translation>Завершить обязанность без исполнения</translation>
        </message>
        <message>
            <source>End with this reason</source>
            <translation>Завершить с этой причиной</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>RecipientPanel</name>
        <message>
            <source>Change the data</source>
            <translation>Изменить данные</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>Убрать из реестра</translation>
        </message>
        <message>
            <source>No recipient is chosen</source>
            <translation>Получатель не выбран</translation>
        </message>
        <message>
            <source>Give data again</source>
            <translation>Возобновить</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Прекратить</translation>
        </message>
        <message>
            <source>Consent has to say so, or another ground of article 16 of the Law has to stand.</source>
            <translation>Об этом должно быть сказано в согласии, либо нужно другое основание статьи 16 Закона.</translation>
        </message>
        <message>
            <source>Data cross the border: {country}</source>
            <translation>Данные пересекают границу: {country}</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Обработчик</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Третье лицо</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Дата договора</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Договор до</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Почтовый адрес</translation>
        </message>
        <message>
            <source>Contact person and phone</source>
            <translation>Контактное лицо и телефон</translation>
        </message>
        <message numerus="yes">
            <source>data of %n person(s), last on {day}</source>
            <translation>
                <numerusform>данные %n человека, последний раз {day}</numerusform>
                <numerusform>данные %n человек, последний раз {day}</numerusform>
                <numerusform>данные %n человек, последний раз {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>Was given</source>
            <translation>Передано</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n открыто</numerusform>
                <numerusform>%n открыто</numerusform>
                <numerusform>%n открыто</numerusform>
            </translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Уведомления</translation>
        </message>
        <message>
            <source>Nothing has had to be told to this recipient yet.</source>
            <translation>Этого получателя пока не о чем было уведомлять.</translation>
        </message>
    </context>
    <context>
        <name>RecipientSheet</name>
        <message>
            <source>Change the recipient</source>
            <translation>Изменить получателя</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>Новый получатель</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Add recipient</source>
            <translation>Добавить получателя</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Третье лицо</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Обработчик</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Name of the recipient</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Contract number</source>
            <translation>Номер договора</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Почтовый адрес</translation>
        </message>
        <message>
            <source>Contact person and phone</source>
            <translation>Контактное лицо и телефон</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Дата договора</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Договор до</translation>
        </message>
        <message>
            <source>Decides itself what the data are for.</source>
            <translation>Сама решает, для чего нужны данные.</translation>
        </message>
        <message>
            <source>Acts on behalf of the organisation.</source>
            <translation>Действует по поручению организации.</translation>
        </message>
        <message>
            <source>Data cross the border: article 16 of the Law</source>
            <translation>Данные пересекают границу: статья 16 Закона</translation>
        </message>
    </context>
    <context>
        <name>RecipientWords</name>
        <message>
            <source>BIN {number}</source>
            <translation>БИН {number}</translation>
        </message>
        <message>
            <source>The contract ended on {day}</source>
            <translation>Договор истёк {day}</translation>
        </message>
        <message>
            <source>The contract runs out on {day}</source>
            <translation>Договор истекает {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n to send</source>
            <translation>
                <numerusform>%n отправить</numerusform>
                <numerusform>%n отправить</numerusform>
                <numerusform>%n отправить</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n awaiting an answer</source>
            <translation>
                <numerusform>%n ждёт ответа</numerusform>
                <numerusform>%n ждут ответа</numerusform>
                <numerusform>%n ждут ответа</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Прекращено</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>cross-border</source>
            <translation>трансграничная передача</translation>
        </message>
        <message>
            <source>no consent to this purpose was in force on that day</source>
            <translation>на эту цель в тот день не было действующего согласия</translation>
        </message>
        <message>
            <source>the consent leaves out the transfer to third parties</source>
            <translation>согласие не охватывает передачу третьим лицам</translation>
        </message>
        <message>
            <source>the consent leaves out this recipient</source>
            <translation>согласие не охватывает этого получателя</translation>
        </message>
        <message>
            <source>the consent leaves out some of the data given</source>
            <translation>согласие охватывает не все переданные данные</translation>
        </message>
        <message>
            <source>the consent does not speak of crossing the border</source>
            <translation>в согласии не сказано о передаче через границу</translation>
        </message>
        <message>
            <source>Data corrected</source>
            <translation>Данные исправлены</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Согласие отозвано</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Данные уничтожены</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Данные заблокированы</translation>
        </message>
        <message>
            <source>Data depersonalised</source>
            <translation>Данные обезличены</translation>
        </message>
        <message>
            <source>Answered {day}</source>
            <translation>Ответ получен {day}</translation>
        </message>
        <message>
            <source>Sent {day}</source>
            <translation>Отправлено {day}</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Не отправлено</translation>
        </message>
    </context>
    <context>
        <name>Recipients</name>
        <message>
            <source>Data recipients</source>
            <translation>Получатели данных</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>%n получатель</numerusform>
                <numerusform>%n получателя</numerusform>
                <numerusform>%n получателей</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientsFrame</name>
        <message>
            <source>Data recipients</source>
            <translation>Получатели данных</translation>
        </message>
        <message>
            <source>Third parties</source>
            <translation>Третьи лица</translation>
        </message>
        <message>
            <source>Processors</source>
            <translation>Обработчики</translation>
        </message>
        <message>
            <source>Which recipients</source>
            <translation>Какие получатели</translation>
        </message>
        <message>
            <source>Name, BIN, contract, country</source>
            <translation>Название, БИН, договор, страна</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Найти в этом списке</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Add recipient</source>
            <translation>Добавить получателя</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Try other words or another filter.</source>
            <translation>Попробуйте другие слова или другой фильтр.</translation>
        </message>
        <message>
            <source>Whoever processes data on behalf of the organisation: a hosting firm, a mailing service.</source>
            <translation>Те, кто обрабатывает данные по поручению организации: хостинг, служба рассылок.</translation>
        </message>
        <message>
            <source>No processors yet</source>
            <translation>Обработчиков пока нет</translation>
        </message>
        <message>
            <source>Whoever is given data and decides itself what they are for: a bank, a partner, a body.</source>
            <translation>Те, кто получает данные и сам решает, для чего они: банк, партнёр, государственный орган.</translation>
        </message>
        <message>
            <source>No third parties yet</source>
            <translation>Третьих лиц пока нет</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>За рубежом</translation>
        </message>
        <message>
            <source>Contract running out</source>
            <translation>Договор истекает</translation>
        </message>
        <message>
            <source>Notices to send</source>
            <translation>Отправить уведомления</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Прекращено</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Papers (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)</source>
            <translation>Документы (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.eml)</translation>
        </message>
        <message>
            <source>Paper that proves it</source>
            <translation>Подтверждающий документ</translation>
        </message>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>По одному файлу: взят «{name}», остальные нет.</translation>
        </message>
    </context>
    <context>
        <name>RefusalSheet</name>
        <message>
            <source>Refuse with reasons: {demand}</source>
            <translation>Мотивированный отказ: {demand}</translation>
        </message>
        <message>
            <source>Refuse with reasons</source>
            <translation>Мотивированный отказ</translation>
        </message>
        <message>
            <source>The refusal gets its own letter and its own clock. Other duties of this demand fall away.</source>
            <translation>У отказа своё письмо и свой срок. Остальные обязанности по этому требованию отпадают.</translation>
        </message>
        <message>
            <source>Choose the ground</source>
            <translation>Выберите основание</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>How much is refused</source>
            <translation>В какой части отказ</translation>
        </message>
        <message>
            <source>The whole demand</source>
            <translation>Во всём требовании</translation>
        </message>
        <message>
            <source>A part of it, the rest is met</source>
            <translation>В части, остальное исполняется</translation>
        </message>
        <message>
            <source>Explanation for the letter</source>
            <translation>Пояснение для письма</translation>
        </message>
    </context>
    <context>
        <name>RegisterList</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Используются</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Прекращается</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Уничтожен</translation>
        </message>
        <message>
            <source>Name, organisation, number, phone or e-mail</source>
            <translation>Имя, организация, номер, телефон или эл. почта</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Найти в этом списке</translation>
        </message>
        <message>
            <source>Which subjects</source>
            <translation>Какие субъекты</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>The register is empty</source>
            <translation>Реестр пуст</translation>
        </message>
        <message>
            <source>Take the users of the site from an Excel or CSV file, or add people one by one.</source>
            <translation>Возьмите пользователей сайта из файла Excel или CSV либо добавляйте людей по одному.</translation>
        </message>
        <message>
            <source>Nobody matches</source>
            <translation>Никто не найден</translation>
        </message>
        <message>
            <source>Try other words, a number or fewer letters.</source>
            <translation>Попробуйте другие слова, номер или меньше букв.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Сбросить фильтр</translation>
        </message>
    </context>
    <context>
        <name>RegisterWays</name>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>По одному файлу: взят «{name}», остальные нет.</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Согласия всех субъектов</translation>
        </message>
        <message>
            <source>Import a log…</source>
            <translation>Импорт журнала…</translation>
        </message>
    </context>
    <context>
        <name>RegisterWords</name>
        <message>
            <source>Destroyed subject</source>
            <translation>Уничтоженный субъект</translation>
        </message>
        <message>
            <source>no data left</source>
            <translation>данных не осталось</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Уничтожен</translation>
        </message>
        <message>
            <source>Data blocked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Прекращается</translation>
        </message>
        <message>
            <source>In full</source>
            <translation>Полностью</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>Частично</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Прекращено</translation>
        </message>
        <message>
            <source>No consent</source>
            <translation>Согласия нет</translation>
        </message>
        <message>
            <source>No data left</source>
            <translation>Данных не осталось</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>No ground recorded</source>
            <translation>Основание не записано</translation>
        </message>
        <message>
            <source>To be destroyed</source>
            <translation>К уничтожению</translation>
        </message>
        <message>
            <source>Until the purpose is achieved</source>
            <translation>До достижения цели</translation>
        </message>
        <message>
            <source>Destroy: {day}</source>
            <translation>Уничтожить: {day}</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message>
            <source>Reminders</source>
            <translation>Напоминания</translation>
        </message>
        <message>
            <source>For this computer only. They hold numbers, never names.</source>
            <translation>Только для этого компьютера. В них только числа, без имён.</translation>
        </message>
        <message>
            <source>Remind of terms</source>
            <translation>Напоминать о сроках</translation>
        </message>
        <message>
            <source>When the day begins, and two working hours before it ends</source>
            <translation>В начале дня и за два рабочих часа до его конца</translation>
        </message>
        <message>
            <source>Closing the window leaves its icon there; Quit ends the program</source>
            <translation>При закрытии окна значок остаётся; программу завершает «Выход»</translation>
        </message>
        <message>
            <source>This system has no notification area</source>
            <translation>В этой системе нет области уведомлений</translation>
        </message>
        <message>
            <source>Stay in the notification area</source>
            <translation>Оставаться в области уведомлений</translation>
        </message>
    </context>
    <context>
        <name>ReopenSheet</name>
        <message>
            <source>The duties stay as they ended. The reason is kept as a note.</source>
            <translation>Обязанности остаются такими, какими закончились. Причина сохраняется как заметка.</translation>
        </message>
        <message>
            <source>Open the request again</source>
            <translation>Открыть обращение снова</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>Why it is opened again</source>
            <translation>Почему открывается снова</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n обращение</numerusform>
                <numerusform>%n обращения</numerusform>
                <numerusform>%n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was received or done in this period.</source>
            <translation>За этот период ничего не поступило и не исполнено.</translation>
        </message>
        <message>
            <source>The workbook and the pages say so too; choose another period above.</source>
            <translation>Книга и печатные страницы скажут то же; выберите другой период вверху.</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Writing the workbook</source>
            <translation>Записывается книга Excel</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestImport</name>
        <message>
            <source>Words</source>
            <translation>Слова</translation>
        </message>
    </context>
    <context>
        <name>RequestTopic</name>
        <message>
            <source>Import requests</source>
            <translation>Импорт обращений</translation>
        </message>
        <message>
            <source>Journal of requests</source>
            <translation>Журнал обращений</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— не берётся —</translation>
        </message>
        <message>
            <source>Number of the request</source>
            <translation>Номер обращения</translation>
        </message>
        <message>
            <source>Day of receipt</source>
            <translation>День поступления</translation>
        </message>
        <message>
            <source>Day of registration</source>
            <translation>День регистрации</translation>
        </message>
        <message>
            <source>From whom</source>
            <translation>От кого</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Address for the reply</source>
            <translation>Адрес для ответа</translation>
        </message>
        <message>
            <source>Kind of demand</source>
            <translation>Вид требования</translation>
        </message>
        <message>
            <source>Substance</source>
            <translation>Суть</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Как поступило</translation>
        </message>
        <message>
            <source>Language of the request</source>
            <translation>Язык обращения</translation>
        </message>
        <message>
            <source>Term in the journal</source>
            <translation>Срок по журналу</translation>
        </message>
        <message>
            <source>Day of closing</source>
            <translation>День закрытия</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Number of the reply</source>
            <translation>Номер ответа</translation>
        </message>
        <message>
            <source>Who handled it</source>
            <translation>Кто исполнял</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>The number of the request is needed: choose its column.</source>
            <translation>Нужен номер обращения: выберите его столбец.</translation>
        </message>
        <message>
            <source>Look at the words</source>
            <translation>Посмотреть слова</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Назад к словам</translation>
        </message>
        <message>
            <source>Every request of this file is registered already. There is nothing to add.</source>
            <translation>Все обращения этого файла уже зарегистрированы. Добавлять нечего.</translation>
        </message>
        <message>
            <source>To the requests</source>
            <translation>К обращениям</translation>
        </message>
        <message numerus="yes">
            <source>%n were registered already and stay as they are.</source>
            <translation>
                <numerusform>%n уже зарегистрировано, оно осталось как было.</numerusform>
                <numerusform>%n уже зарегистрировано, они остались как были.</numerusform>
                <numerusform>%n уже зарегистрировано, они остались как были.</numerusform>
            </translation>
        </message>
        <message>
            <source>New requests are numbered on from the highest number of the year.</source>
            <translation>Новые обращения нумеруются дальше от наибольшего номера года.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) added</source>
            <translation>
                <numerusform>Добавлено %n обращение</numerusform>
                <numerusform>Добавлено %n обращения</numerusform>
                <numerusform>Добавлено %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Дата поступления</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>closed, outcome not noted</source>
            <translation>закрыто, исход не отмечен</translation>
        </message>
        <message>
            <source>still open</source>
            <translation>ещё открыто</translation>
        </message>
    </context>
    <context>
        <name>RequestsTab</name>
        <message>
            <source>No requests from this person yet.</source>
            <translation>Обращений от этого субъекта пока нет.</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыто</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыто</translation>
        </message>
    </context>
    <context>
        <name>RevealMenu</name>
        <message>
            <source>Why is the value shown?</source>
            <translation>Зачем открывается значение?</translation>
        </message>
        <message>
            <source>for request {number}</source>
            <translation>для обращения {number}</translation>
        </message>
    </context>
    <context>
        <name>RuleList</name>
        <message>
            <source>Policy</source>
            <translation>Политика</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Закон</translation>
        </message>
        <message>
            <source>Own norms</source>
            <translation>Внутренние нормы</translation>
        </message>
        <message>
            <source>counted from: {start}</source>
            <translation>отсчёт: {start}</translation>
        </message>
        <message>
            <source>in force from {day}</source>
            <translation>действует с {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
        <message>
            <source>may be extended by {term}</source>
            <translation>можно продлить на {term}</translation>
        </message>
        <message>
            <source>confirmed by a lawyer</source>
            <translation>подтверждено юристом</translation>
        </message>
        <message>
            <source>not confirmed by a lawyer yet</source>
            <translation>юристом ещё не подтверждено</translation>
        </message>
        <message>
            <source>Stricter in the Law: {term}, this one applies</source>
            <translation>В Законе строже: {term}, применяется он</translation>
        </message>
        <message>
            <source>No term in the text; the Law gives {term}</source>
            <translation>в тексте срока нет; предел Закона {term}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>no number</source>
            <translation>число не указано</translation>
        </message>
        <message>
            <source>Change {rule}</source>
            <translation>Изменить: {rule}</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>The Law and the policy stand apart and the earlier date binds. No text is rewritten.</source>
            <translation>Закон и политика стоят раздельно, обязывает более ранняя дата. Тексты не переписываются.</translation>
        </message>
        <message>
            <source>Term rules</source>
            <translation>Правила сроков</translation>
        </message>
        <message>
            <source>Inner target date</source>
            <translation>Внутренний целевой срок</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s) before the due date</source>
            <translation>
                <numerusform>За %n рабочий день до срока</numerusform>
                <numerusform>За %n рабочих дня до срока</numerusform>
                <numerusform>За %n рабочих дней до срока</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SampleBanner</name>
        <message>
            <source>Sample data: every person and organisation here is invented</source>
            <translation>Учебные данные: все люди и организации вымышлены</translation>
        </message>
    </context>
    <context>
        <name>Saved</name>
        <message>
            <source>Save this filter…</source>
            <translation>Сохранить этот фильтр…</translation>
        </message>
        <message>
            <source>The workbook is saved: {name}, {rows}</source>
            <translation>Книга сохранена: {name}, {rows}</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
    </context>
    <context>
        <name>SavedButton</name>
        <message>
            <source>Saved search {name}, {count}</source>
            <translation>Сохранённый поиск {name}, {count}</translation>
        </message>
    </context>
    <context>
        <name>SavedButtons</name>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
    </context>
    <context>
        <name>ScannerFolder</name>
        <message>
            <source>Scanner's folder</source>
            <translation>Папка сканера</translation>
        </message>
        <message>
            <source>For this computer only. New files wait above the list of requests; none is ever deleted.</source>
            <translation>Только для этого компьютера. Новые файлы ждут над списком обращений; ни один не удаляется.</translation>
        </message>
        <message>
            <source>No folder is watched</source>
            <translation>Ни одна папка не отслеживается</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>Watch no more</source>
            <translation>Больше не следить</translation>
        </message>
        <message>
            <source>Put registered files by</source>
            <translation>Откладывать зарегистрированные файлы</translation>
        </message>
        <message>
            <source>Into the subfolder “registered” of the same folder</source>
            <translation>Во вложенную папку «registered» той же папки</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search or command</source>
            <translation>Поиск или команда</translation>
        </message>
    </context>
    <context>
        <name>SentSheet</name>
        <message>
            <source>Sent on</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>A notice written here is marked by itself once its letter leaves.</source>
            <translation>Уведомление, написанное здесь, отмечается само, когда уйдёт его письмо.</translation>
        </message>
        <message>
            <source>Notice sent</source>
            <translation>Уведомление отправлено</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Отметить отправленным</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Укажите день.</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>SheetRow</name>
        <message>
            <source>may be about another person</source>
            <translation>может касаться другого лица</translation>
        </message>
        <message>
            <source>Show the line</source>
            <translation>Показать строку</translation>
        </message>
        <message>
            <source>Hide the line</source>
            <translation>Скрыть строку</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Горячие клавиши</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>The next 7 working days</source>
            <translation>Ближайшие 7 рабочих дней</translation>
        </message>
        <message>
            <source>Evening check</source>
            <translation>Вечерняя проверка</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокировано</translation>
        </message>
        <message>
            <source>Incoming post registered</source>
            <translation>Входящая почта зарегистрирована</translation>
        </message>
        <message>
            <source>E-mail looked through</source>
            <translation>Эл. почта просмотрена</translation>
        </message>
        <message>
            <source>Requests from the site fetched</source>
            <translation>Обращения с сайта получены</translation>
        </message>
        <message>
            <source>Today's terms met</source>
            <translation>Сегодняшние сроки закрыты</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n субъект</numerusform>
                <numerusform>%n субъекта</numerusform>
                <numerusform>%n субъектов</numerusform>
            </translation>
        </message>
        <message>
            <source>{count}, the first until {day}</source>
            <translation>{count}, ближайший срок {day}</translation>
        </message>
        <message>
            <source>No backup was made yet: Settings, Database</source>
            <translation>Резервной копии ещё нет: Настройки, База данных</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>Last backup {day} {time}, checked</source>
            <translation>Последняя копия {day} {time}, проверена</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s)</source>
            <translation>
                <numerusform>%n лист</numerusform>
                <numerusform>%n листа</numerusform>
                <numerusform>%n листов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n строка</numerusform>
                <numerusform>%n строки</numerusform>
                <numerusform>%n строк</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A4, %n page(s)</source>
            <translation>
                <numerusform>A4, %n страница</numerusform>
                <numerusform>A4, %n страницы</numerusform>
                <numerusform>A4, %n страниц</numerusform>
            </translation>
        </message>
        <message>
            <source>Last time {day}. {deed}</source>
            <translation>В прошлый раз {day}. {deed}</translation>
        </message>
        <message>
            <source>What is exported</source>
            <translation>Состав выгрузки</translation>
        </message>
        <message>
            <source>Without personal data</source>
            <translation>Без персональных данных</translation>
        </message>
        <message>
            <source>Numbers instead of names</source>
            <translation>Номер субъекта вместо имени</translation>
        </message>
        <message>
            <source>Printed page</source>
            <translation>Печатная страница</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Сохранить PDF</translation>
        </message>
    </context>
    <context>
        <name>SignatureSheet</name>
        <message>
            <source>The program checks no signature itself: it keeps what a service told you, with its protocol.</source>
            <translation>Программа сама подпись не проверяет: она хранит то, что сообщил сервис, вместе с протоколом.</translation>
        </message>
        <message>
            <source>Record a signature check</source>
            <translation>Записать проверку подписи</translation>
        </message>
        <message>
            <source>Record the check</source>
            <translation>Записать проверку</translation>
        </message>
        <message>
            <source>Service that checked it</source>
            <translation>Проверивший сервис</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>Подписавший</translation>
        </message>
        <message>
            <source>IIN in the signature, if shown</source>
            <translation>ИИН в подписи, если показан</translation>
        </message>
        <message>
            <source>Checked at</source>
            <translation>Время проверки</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Результат</translation>
        </message>
        <message>
            <source>Say when it was checked.</source>
            <translation>Укажите, когда проверено.</translation>
        </message>
    </context>
    <context>
        <name>SplitSheet</name>
        <message>
            <source>The demands you choose go to a new request with their duties; every date stays.</source>
            <translation>Выбранные требования со своими обязанностями переходят в новое обращение; все даты остаются.</translation>
        </message>
        <message>
            <source>Split the request</source>
            <translation>Разделить обращение</translation>
        </message>
        <message>
            <source>Split off</source>
            <translation>Выделить</translation>
        </message>
        <message>
            <source>Demands to split off</source>
            <translation>Выделяемые требования</translation>
        </message>
    </context>
    <context>
        <name>StatePanel</name>
        <message>
            <source>Consents and text in force on that day</source>
            <translation>Согласие и текст, действовавшие в этот день</translation>
        </message>
        <message>
            <source>There was no consent on that day</source>
            <translation>На эту дату согласия не было</translation>
        </message>
        <message>
            <source>{reason} since {day}</source>
            <translation>{reason} с {day}</translation>
        </message>
        <message>
            <source>The first event is of {day}.</source>
            <translation>Первое событие — {day}.</translation>
        </message>
        <message>
            <source>No event is known.</source>
            <translation>Не известно ни одного события.</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отказ</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>disagreed</source>
            <translation>не согласен</translation>
        </message>
        <message>
            <source>purpose achieved</source>
            <translation>цель достигнута</translation>
        </message>
        <message>
            <source>term ended</source>
            <translation>срок истёк</translation>
        </message>
        <message>
            <source>never given</source>
            <translation>не давалось</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>с {day}</translation>
        </message>
        <message>
            <source>Edition {number} of the policy</source>
            <translation>{number}‑я редакция политики</translation>
        </message>
        <message>
            <source>its text was not given</source>
            <translation>текст не задан</translation>
        </message>
        <message>
            <source>Open the text</source>
            <translation>Открыть текст</translation>
        </message>
    </context>
    <context>
        <name>StatusRow</name>
        <message>
            <source>Working day ends at {time}</source>
            <translation>Рабочий день заканчивается в {time}</translation>
        </message>
        <message>
            <source>Today is a day off</source>
            <translation>Сегодня выходной</translation>
        </message>
    </context>
    <context>
        <name>StepFrame</name>
        <message>
            <source>Setting up DPO Desk</source>
            <translation>Настройка DPO Desk</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Fill in later</source>
            <translation>Заполнить позже</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Открыть стол</translation>
        </message>
        <message>
            <source>Confirm and continue</source>
            <translation>Подтвердить и продолжить</translation>
        </message>
        <message>
            <source>Any step can be changed later under Settings.</source>
            <translation>Любой шаг можно изменить позже в «Настройках».</translation>
        </message>
        <message>
            <source>later</source>
            <translation>позже</translation>
        </message>
    </context>
    <context>
        <name>StepLine</name>
        <message>
            <source>Step {place} of {count}: {name}</source>
            <translation>Шаг {place} из {count}: {name}</translation>
        </message>
    </context>
    <context>
        <name>SubjectField</name>
        <message>
            <source>in the register, {number}</source>
            <translation>есть в реестре, {number}</translation>
        </message>
        <message>
            <source>not in the register: the name stands as written</source>
            <translation>нет в реестре: имя остаётся как написано</translation>
        </message>
    </context>
    <context>
        <name>SubjectForm</name>
        <message>
            <source>Reason for the change</source>
            <translation>Причина изменения</translation>
        </message>
        <message>
            <source>The list keeps no more values of this; this one stays.</source>
            <translation>Перечень больше не хранит таких значений; это остаётся.</translation>
        </message>
        <message>
            <source>A password is never kept; of a bank card the desk keeps the last four digits.</source>
            <translation>Пароль никогда не хранится; от банковской карты хранятся последние четыре цифры.</translation>
        </message>
        <message>
            <source>Not asked, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Не запрашивается, потому что перечень персональных данных не хранит значений: {fields}.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Фамилия по-русски</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Отчество по-русски</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Bank card, last 4 digits</source>
            <translation>Банковская карта, последние 4 цифры</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Organisation name</source>
            <translation>Наименование организации</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Описание деятельности</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Тип пользователя</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Юридический адрес</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Официальный интернет‑ресурс</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Язык писем</translation>
        </message>
        <message>
            <source>Registered on the site</source>
            <translation>Дата регистрации на сайте</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Изменить данные</translation>
        </message>
        <message>
            <source>New subject</source>
            <translation>Новый субъект</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Add subject</source>
            <translation>Добавить субъекта</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Close, the draft stays</source>
            <translation>Закрыть, черновик останется</translation>
        </message>
    </context>
    <context>
        <name>SubjectSheet</name>
        <message>
            <source>Link to a subject of the register</source>
            <translation>Связать с субъектом реестра</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Связать</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Surname, number or organisation</source>
            <translation>Фамилия, номер или организация</translation>
        </message>
    </context>
    <context>
        <name>SubjectTopic</name>
        <message>
            <source>Import subjects</source>
            <translation>Импорт субъектов</translation>
        </message>
        <message>
            <source>File of subjects</source>
            <translation>Файл субъектов</translation>
        </message>
        <message>
            <source>— not taken —</source>
            <translation>— не берётся —</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Полное имя</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Full name in Russian</source>
            <translation>ФИО по-русски</translation>
        </message>
        <message>
            <source>Surname in Russian</source>
            <translation>Фамилия по-русски</translation>
        </message>
        <message>
            <source>Given name in Russian</source>
            <translation>Имя по-русски</translation>
        </message>
        <message>
            <source>Patronymic in Russian</source>
            <translation>Отчество по-русски</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Workplace</source>
            <translation>Место работы</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Bank card, last 4 digits</source>
            <translation>Банковская карта, последние 4 цифры</translation>
        </message>
        <message>
            <source>Organisation name</source>
            <translation>Наименование организации</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Тип пользователя</translation>
        </message>
        <message>
            <source>Description of activity</source>
            <translation>Описание деятельности</translation>
        </message>
        <message>
            <source>Legal address</source>
            <translation>Юридический адрес</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Официальный интернет‑ресурс</translation>
        </message>
        <message>
            <source>Registered on the site</source>
            <translation>Дата регистрации на сайте</translation>
        </message>
        <message>
            <source>Date of consent</source>
            <translation>Дата согласия</translation>
        </message>
        <message>
            <source>Language of letters</source>
            <translation>Язык писем</translation>
        </message>
        <message>
            <source>Identifier on the site</source>
            <translation>Идентификатор на сайте</translation>
        </message>
        <message>
            <source>No column is known as a name, an e-mail or a phone: choose at least one.</source>
            <translation>Ни один столбец не отмечен как имя, эл. почта или телефон: выберите хотя бы один.</translation>
        </message>
        <message>
            <source>Check the rows</source>
            <translation>Проверить строки</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Назад к столбцам</translation>
        </message>
        <message>
            <source>Everybody in this file is in the register already. There is nobody to add.</source>
            <translation>Все из этого файла уже в реестре. Добавлять некого.</translation>
        </message>
        <message>
            <source>To the register</source>
            <translation>К реестру</translation>
        </message>
        <message numerus="yes">
            <source>%n were in the register already and stay as they are.</source>
            <translation>
                <numerusform>%n субъект уже был в реестре и остался без изменений.</numerusform>
                <numerusform>%n субъекта уже были в реестре и остались без изменений.</numerusform>
                <numerusform>%n субъектов уже были в реестре и остались без изменений.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Не взято, потому что перечень персональных данных не хранит значений: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s) added</source>
            <translation>
                <numerusform>Добавлен %n субъект</numerusform>
                <numerusform>Добавлены %n субъекта</numerusform>
                <numerusform>Добавлено %n субъектов</numerusform>
            </translation>
        </message>
        <message>
            <source>Not taken, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Не берётся, потому что перечень персональных данных не хранит значений: {fields}.</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
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
            <translation>Субъекты</translation>
        </message>
        <message numerus="yes">
            <source>%n subject(s)</source>
            <translation>
                <numerusform>%n субъект</numerusform>
                <numerusform>%n субъекта</numerusform>
                <numerusform>%n субъектов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>отмечено %n обращение</numerusform>
                <numerusform>отмечено %n обращения</numerusform>
                <numerusform>отмечено %n обращений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n показан</numerusform>
                <numerusform>%n показаны</numerusform>
                <numerusform>%n показано</numerusform>
            </translation>
        </message>
        <message>
            <source>One file at a time: “{name}” was taken, the others were not.</source>
            <translation>По одному файлу за раз: «{name}» взят, остальные нет.</translation>
        </message>
    </context>
    <context>
        <name>SubjectsFrame</name>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
        <message>
            <source>Import from Excel</source>
            <translation>Импортировать из Excel</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>Добавить вручную</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Ready to begin</source>
            <translation>Всё готово</translation>
        </message>
        <message>
            <source>Everything can be changed later under Settings.</source>
            <translation>Всё можно изменить позже в «Настройках».</translation>
        </message>
        <message>
            <source>No term is confirmed by a lawyer yet</source>
            <translation>Ни один срок ещё не подтверждён юристом</translation>
        </message>
        <message>
            <source>They come from the texts of the law and the policy. Let your lawyer read them under Settings.</source>
            <translation>Сроки взяты из текстов закона и политики. Покажите их юристу в «Настройках».</translation>
        </message>
        <message>
            <source>to be filled in later</source>
            <translation>будет заполнено позже</translation>
        </message>
    </context>
    <context>
        <name>TargetWords</name>
        <message>
            <source>Target date {day} has passed.</source>
            <translation>Внутренний целевой срок {day} прошёл.</translation>
        </message>
        <message>
            <source>Target date: {day}.</source>
            <translation>Внутренний целевой срок: {day}.</translation>
        </message>
        <message>
            <source>target</source>
            <translation>цель</translation>
        </message>
        <message>
            <source>target {day} passed</source>
            <translation>целевой срок {day} прошёл</translation>
        </message>
    </context>
    <context>
        <name>TermSheet</name>
        <message>
            <source>How the term is counted</source>
            <translation>Расчёт срока</translation>
        </message>
        <message>
            <source>Due {day}: {left}</source>
            <translation>Срок {day}: {left}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>TermWords</name>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n месяц</numerusform>
                <numerusform>%n месяца</numerusform>
                <numerusform>%n месяцев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>The text of this edition is not kept in the database.</source>
            <translation>Текст этой редакции в базе не хранится.</translation>
        </message>
        <message>
            <source>Policy text</source>
            <translation>Текст политики</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>Thumbnail</name>
        <message>
            <source>Printed page {page} of {pages}</source>
            <translation>Печатная страница {page} из {pages}</translation>
        </message>
    </context>
    <context>
        <name>TickStrip</name>
        <message>
            <source>Close the ticked requests…</source>
            <translation>Закрыть отмеченные обращения…</translation>
        </message>
        <message>
            <source>Waiting note for the ticked requests…</source>
            <translation>Отметка об ожидании для отмеченных…</translation>
        </message>
        <message>
            <source>Assign the ticked requests…</source>
            <translation>Передать отмеченные исполнителю…</translation>
        </message>
        <message>
            <source>Export the ticked requests to Excel</source>
            <translation>Выгрузить отмеченные обращения в Excel</translation>
        </message>
        <message numerus="yes">
            <source>%n ticked</source>
            <translation>
                <numerusform>отмечено %n обращение</numerusform>
                <numerusform>отмечено %n обращения</numerusform>
                <numerusform>отмечено %n обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the ticks off</source>
            <translation>Снять отметки</translation>
        </message>
    </context>
    <context>
        <name>TimelineLine</name>
        <message>
            <source>Show the values</source>
            <translation>Показать значения</translation>
        </message>
    </context>
    <context>
        <name>TimelineTab</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Nothing happened with these data yet.</source>
            <translation>С этими данными пока ничего не происходило.</translation>
        </message>
        <message>
            <source>Show earlier ({count})</source>
            <translation>Показать более ранние ({count})</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>Скопировать таблицей</translation>
        </message>
    </context>
    <context>
        <name>TimelineWords</name>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Disclosures</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>Blocking, destruction</source>
            <translation>Блокирование, уничтожение</translation>
        </message>
        <message>
            <source>Field changes</source>
            <translation>Изменения полей</translation>
        </message>
        <message>
            <source>Other entries</source>
            <translation>Другие записи</translation>
        </message>
        <message>
            <source>reason: {text}</source>
            <translation>причина: {text}</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>этот стол</translation>
        </message>
        <message>
            <source>electronic</source>
            <translation>в электронном виде</translation>
        </message>
        <message>
            <source>on paper</source>
            <translation>на бумаге</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Было → стало</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Journal entry</source>
            <translation>Запись журнала</translation>
        </message>
    </context>
    <context>
        <name>TitleRow</name>
        <message>
            <source>Notifications</source>
            <translation>Уведомления</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
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
            <translation>Сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n open request(s)</source>
            <translation>
                <numerusform>%n открытое обращение</numerusform>
                <numerusform>%n открытых обращения</numerusform>
                <numerusform>%n открытых обращений</numerusform>
            </translation>
        </message>
        <message>
            <source>No open requests</source>
            <translation>Открытых обращений нет</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n просрочено</numerusform>
                <numerusform>%n просрочено</numerusform>
                <numerusform>%n просрочено</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due today</source>
            <translation>
                <numerusform>%n истекает сегодня</numerusform>
                <numerusform>%n истекают сегодня</numerusform>
                <numerusform>%n истекают сегодня</numerusform>
            </translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Добрый вечер</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Добрый день</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>Доброе утро</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) end today</source>
            <translation>
                <numerusform>сегодня истекает %n срок</numerusform>
                <numerusform>сегодня истекают %n срока</numerusform>
                <numerusform>сегодня истекают %n сроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) have passed</source>
            <translation>
                <numerusform>%n срок истёк</numerusform>
                <numerusform>%n срока истекли</numerusform>
                <numerusform>%n сроков истекли</numerusform>
            </translation>
        </message>
        <message>
            <source>First of all</source>
            <translation>В первую очередь</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>Повторяющиеся дела</translation>
        </message>
        <message>
            <source>New arrivals</source>
            <translation>Новые поступления</translation>
        </message>
        <message>
            <source>See all</source>
            <translation>Показать все</translation>
        </message>
        <message>
            <source>Not started yet</source>
            <translation>Ещё не начались</translation>
        </message>
        <message>
            <source>Nothing is due today.</source>
            <translation>На сегодня обязанностей нет.</translation>
        </message>
        <message>
            <source>The next one: {day}.</source>
            <translation>Следующая: {day}.</translation>
        </message>
        <message>
            <source>A letter that comes is registered under Requests; its terms then appear here by themselves.</source>
            <translation>Поступившее письмо регистрируется в «Обращениях», и его сроки появятся здесь сами.</translation>
        </message>
        <message>
            <source>Go to the requests</source>
            <translation>Перейти к обращениям</translation>
        </message>
    </context>
    <context>
        <name>Tongue</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Of the window. Letters are written in the language of their addressee.</source>
            <translation>Язык окна. Письма пишутся на языке адресата.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Terms of today</source>
            <translation>Сроки на сегодня</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Remind in one working hour</source>
            <translation>Напомнить через рабочий час</translation>
        </message>
        <message>
            <source>Remind on the next working day</source>
            <translation>Напомнить в следующий рабочий день</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>DPO Desk: today's terms</source>
            <translation>DPO Desk: сроки на сегодня</translation>
        </message>
        <message>
            <source>DPO Desk: two hours left</source>
            <translation>DPO Desk: осталось два часа</translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) overdue</source>
            <translation>
                <numerusform>просрочен %n срок</numerusform>
                <numerusform>просрочено %n срока</numerusform>
                <numerusform>просрочено %n сроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) end today</source>
            <translation>
                <numerusform>сегодня истекает %n срок</numerusform>
                <numerusform>сегодня истекают %n срока</numerusform>
                <numerusform>сегодня истекают %n сроков</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n term(s) at the inner target date</source>
            <translation>
                <numerusform>%n срок достиг внутренней даты</numerusform>
                <numerusform>%n срока достигли внутренней даты</numerusform>
                <numerusform>%n сроков достигли внутренней даты</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing ends today</source>
            <translation>Сегодня ничего не истекает</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
    </context>
    <context>
        <name>Unfinished</name>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Не нужно</translation>
        </message>
    </context>
    <context>
        <name>UnprovenSheet</name>
        <message>
            <source>This demand asks for a proven identity, and it is not proven: confirm it now, or go on with a reason that stays in the journal.</source>
            <translation>Это требование предполагает доказанную личность, а она не доказана: подтвердите её сейчас или продолжите, указав причину, которая останется в журнале.</translation>
        </message>
        <message>
            <source>The identity is not confirmed: confirm it now, or go on with a reason that stays in the journal.</source>
            <translation>Личность не подтверждена: подтвердите её сейчас или продолжите, указав причину, которая останется в журнале.</translation>
        </message>
        <message>
            <source>A third party asks: nothing of the person may be told without the person's permission. Note it now, or go on with a reason that stays in the journal.</source>
            <translation>Спрашивает третье лицо: без разрешения человека о нём нельзя сообщать ничего. Отметьте разрешение сейчас или продолжите с причиной, которая останется в журнале.</translation>
        </message>
        <message>
            <source>Go on with this reason</source>
            <translation>Продолжить с этой причиной</translation>
        </message>
        <message>
            <source>Confirm identity…</source>
            <translation>Подтвердить личность…</translation>
        </message>
        <message>
            <source>Why before the identity is confirmed</source>
            <translation>Почему до подтверждения личности</translation>
        </message>
    </context>
    <context>
        <name>ValueSheet</name>
        <message>
            <source>Add a value to correct</source>
            <translation>Исправляемое значение</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Поле</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>Новое значение</translation>
        </message>
        <message>
            <source>Paper that proves it, if any</source>
            <translation>Подтверждающий документ, если есть</translation>
        </message>
        <message>
            <source>Now: {value}</source>
            <translation>Сейчас: {value}</translation>
        </message>
        <message>
            <source>Nothing stands there now</source>
            <translation>Сейчас это поле пустое</translation>
        </message>
    </context>
    <context>
        <name>VerifyBox</name>
        <message>
            <source>The journal is being verified…</source>
            <translation>Журнал проверяется…</translation>
        </message>
        <message>
            <source>Every entry from the first is compared with its hash.</source>
            <translation>Каждая запись, начиная с первой, сверяется с её хешем.</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>The journal is not verified yet</source>
            <translation>Журнал ещё не проверен</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, the chain is unbroken</source>
            <translation>
                <numerusform>%n запись · цепочка не нарушена</numerusform>
                <numerusform>%n записи · цепочка не нарушена</numerusform>
                <numerusform>%n записей · цепочка не нарушена</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal verified</source>
            <translation>Целостность журнала проверена</translation>
        </message>
        <message>
            <source>Entry {number} does not fit. Keep a copy of the database and tell the administrator.</source>
            <translation>Запись {number} не сходится. Сохраните копию базы и сообщите администратору.</translation>
        </message>
        <message>
            <source>The chain of the journal is broken</source>
            <translation>Цепочка журнала нарушена</translation>
        </message>
    </context>
    <context>
        <name>WaitingSheet</name>
        <message>
            <source>Waiting note</source>
            <translation>Отметка об ожидании</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Сохранить пометку</translation>
        </message>
        <message>
            <source>The clock does not stop: neither law nor policy allows that. Leave empty when nobody is awaited.</source>
            <translation>Срок не останавливается: этого не позволяют ни закон, ни политика. Оставьте пустым, если никого не ждут.</translation>
        </message>
        <message>
            <source>Whom or what it waits for</source>
            <translation>Кого или чего ждёт</translation>
        </message>
    </context>
    <context>
        <name>WatchedFolder</name>
        <message>
            <source>The scanner's folder cannot be read.</source>
            <translation>Папка сканера не читается.</translation>
        </message>
        <message numerus="yes">
            <source>From the scanner: %n file(s) not registered</source>
            <translation>
                <numerusform>Со сканера: %n файл не зарегистрирован</numerusform>
                <numerusform>Со сканера: %n файла не зарегистрированы</numerusform>
                <numerusform>Со сканера: %n файлов не зарегистрировано</numerusform>
            </translation>
        </message>
        <message>
            <source>Register the first</source>
            <translation>Зарегистрировать первый</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The desk keeps requests, consents and letters in a database of your own.</source>
            <translation>Стол хранит обращения, согласия и письма в вашей собственной базе.</translation>
        </message>
        <message>
            <source>How shall we begin?</source>
            <translation>С чего начнём?</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Begin with an empty desk</source>
            <translation>Начать с пустого стола</translation>
        </message>
        <message>
            <source>Six short steps; all but the language may be filled in later</source>
            <translation>Шесть коротких шагов; всё, кроме языка, можно заполнить позже</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Look around with sample data</source>
            <translation>Осмотреться на учебных данных</translation>
        </message>
        <message>
            <source>Invented people in a file of their own, under a striped banner</source>
            <translation>Вымышленные люди в отдельном файле, под полосатой плашкой</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Осмотреться</translation>
        </message>
        <message>
            <source>Open a desk from a file</source>
            <translation>Открыть базу из файла</translation>
        </message>
        <message>
            <source>A database that was made before, or its backup</source>
            <translation>База, созданная раньше, или её резервная копия</translation>
        </message>
        <message>
            <source>Choose the file</source>
            <translation>Выбрать файл</translation>
        </message>
        <message>
            <source>Join a shared database</source>
            <translation>Подключиться к общей базе</translation>
        </message>
        <message>
            <source>Your organisation already has the desk on a PostgreSQL server</source>
            <translation>У вашей организации стол уже есть на сервере PostgreSQL</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключиться</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>There is no file and no scan on the clipboard.</source>
            <translation>В буфере обмена нет ни файла, ни скана.</translation>
        </message>
    </context>
    <context>
        <name>WorkStrip</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>YearBanner</name>
        <message>
            <source>Enter</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>The working calendar of {year} is missing</source>
            <translation>Рабочий календарь {year} года не введён</translation>
        </message>
        <message>
            <source>Terms that reach into that year have no date until its holidays and moved days are entered.</source>
            <translation>У сроков, доходящих до этого года, нет даты, пока не введены его праздники и переносы.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
        </message>
    </context>
    <context>
        <name>YearSheet</name>
        <message>
            <source>Source of the days that name none</source>
            <translation>Источник для дней, у которых он не указан</translation>
        </message>
        <message>
            <source>The law or the order, its number and date</source>
            <translation>Закон или приказ, номер и дата</translation>
        </message>
        <message>
            <source>Import a year</source>
            <translation>Импорт года</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n день</numerusform>
                <numerusform>%n дня</numerusform>
                <numerusform>%n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Calendar of {year}: {days}</source>
            <translation>Календарь {year} года: {days}</translation>
        </message>
        <message>
            <source>Go on: which dates move</source>
            <translation>Продолжить: какие даты сдвинутся</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Что это за день</translation>
        </message>
        <message>
            <source>Name of the day</source>
            <translation>Название дня</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Источник</translation>
        </message>
        <message numerus="yes">
            <source>%n remark(s): nothing can be imported yet</source>
            <translation>
                <numerusform>%n замечание: пока ничего импортировать нельзя</numerusform>
                <numerusform>%n замечания: пока ничего импортировать нельзя</numerusform>
                <numerusform>%n замечаний: пока ничего импортировать нельзя</numerusform>
            </translation>
        </message>
        <message>
            <source>Correct the file and import it again. A calendar is taken in whole or not at all.</source>
            <translation>Исправьте файл и импортируйте его снова. Календарь принимается целиком или не принимается вовсе.</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Замечание</translation>
        </message>
        <message>
            <source>Remarks by row</source>
            <translation>Замечания по строкам</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>По ширине</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
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
            <translation>Правка</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Инструменты</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>Высота строк</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти</translation>
        </message>
        <message>
            <source>As in the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Просторно</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Обычно</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Плотно</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить действие</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Paste a scan or a mail file</source>
            <translation>Вставить скан или файл письма</translation>
        </message>
        <message>
            <source>Search or command</source>
            <translation>Поиск или команда</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Обновить</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Следующая область</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Предыдущая область</translation>
        </message>
        <message>
            <source>Side panel</source>
            <translation>Боковая панель</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Текст крупнее</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Текст мельче</translation>
        </message>
        <message>
            <source>Usual text size</source>
            <translation>Обычный размер текста</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Во весь экран</translation>
        </message>
        <message>
            <source>Help for this screen</source>
            <translation>Справка по этому экрану</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Горячие клавиши</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Do the next step</source>
            <translation>Сделать следующий шаг</translation>
        </message>
        <message>
            <source>Stop processing</source>
            <translation>Прекратить обработку</translation>
        </message>
        <message>
            <source>Confirm identity…</source>
            <translation>Подтвердить личность…</translation>
        </message>
        <message>
            <source>Reply letter</source>
            <translation>Ответное письмо</translation>
        </message>
        <message>
            <source>Waiting note…</source>
            <translation>Пометка ожидания…</translation>
        </message>
        <message>
            <source>Close the request</source>
            <translation>Закрыть обращение</translation>
        </message>
        <message>
            <source>Data sheet</source>
            <translation>Подборка данных</translation>
        </message>
        <message>
            <source>Add a value to correct…</source>
            <translation>Добавить исправляемое значение…</translation>
        </message>
        <message>
            <source>Refuse with reasons…</source>
            <translation>Мотивированный отказ…</translation>
        </message>
        <message>
            <source>Add a document…</source>
            <translation>Добавить документ…</translation>
        </message>
        <message>
            <source>Assign…</source>
            <translation>Передать исполнителю…</translation>
        </message>
        <message>
            <source>Consent history</source>
            <translation>История согласия</translation>
        </message>
        <message>
            <source>Open profile</source>
            <translation>Открыть профиль</translation>
        </message>
        <message>
            <source>How the term is counted</source>
            <translation>Расчёт срока</translation>
        </message>
        <message>
            <source>Cards or table</source>
            <translation>Карточки или таблица</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Сохранить этот фильтр…</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Найти в этом списке</translation>
        </message>
        <message>
            <source>Import requests</source>
            <translation>Импорт обращений</translation>
        </message>
        <message>
            <source>Export the duties to Excel</source>
            <translation>Выгрузить обязанности в Excel</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Проверить цепочку</translation>
        </message>
        <message>
            <source>New letter</source>
            <translation>Новое письмо</translation>
        </message>
        <message>
            <source>Give a number</source>
            <translation>Присвоить номер</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Отметить отправленным</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>Сохранить PDF…</translation>
        </message>
        <message>
            <source>Next gap in the letter</source>
            <translation>Следующий пробел в письме</translation>
        </message>
        <message>
            <source>Take out of the queue</source>
            <translation>Убрать из очереди</translation>
        </message>
        <message>
            <source>Open another database…</source>
            <translation>Открыть другую базу…</translation>
        </message>
        <message>
            <source>About DPO Desk</source>
            <translation>О программе DPO Desk</translation>
        </message>
        <message>
            <source>Deadline calculator</source>
            <translation>Калькулятор сроков</translation>
        </message>
        <message>
            <source>Deadlines to a calendar (.ics)…</source>
            <translation>Сроки в календарь (.ics)…</translation>
        </message>
        <message>
            <source>Unlawful processing found…</source>
            <translation>Выявлена незаконная обработка…</translation>
        </message>
        <message>
            <source>New subject</source>
            <translation>Новый субъект</translation>
        </message>
        <message>
            <source>Change the data</source>
            <translation>Изменить данные</translation>
        </message>
        <message>
            <source>Register request</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>Disclosure for the ticked…</source>
            <translation>Передача данных отмеченных…</translation>
        </message>
        <message>
            <source>Import subjects</source>
            <translation>Импорт субъектов</translation>
        </message>
        <message>
            <source>Record a consent event</source>
            <translation>Записать событие согласия</translation>
        </message>
        <message>
            <source>Correct the event</source>
            <translation>Исправить событие</translation>
        </message>
        <message>
            <source>Export to Excel</source>
            <translation>Выгрузить в Excel</translation>
        </message>
        <message>
            <source>Event before</source>
            <translation>Предыдущее событие</translation>
        </message>
        <message>
            <source>Event after</source>
            <translation>Следующее событие</translation>
        </message>
        <message>
            <source>State as of a day</source>
            <translation>Состояние на дату</translation>
        </message>
        <message>
            <source>State as it was known on a day</source>
            <translation>Состояние, как было известно на дату</translation>
        </message>
        <message>
            <source>Consent certificate…</source>
            <translation>Справка о согласии…</translation>
        </message>
        <message>
            <source>Save consent receipt…</source>
            <translation>Сохранить квитанцию о согласии…</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>Печать</translation>
        </message>
        <message>
            <source>Save report as PDF</source>
            <translation>Сохранить отчёт как PDF</translation>
        </message>
        <message>
            <source>Months as a table or as columns</source>
            <translation>Месяцы: таблица или столбцы</translation>
        </message>
        <message>
            <source>Order to a department…</source>
            <translation>Поручение подразделению…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Заметка</translation>
        </message>
        <message>
            <source>Mark as a breach…</source>
            <translation>Отметить как нарушение…</translation>
        </message>
        <message>
            <source>Record a signature check…</source>
            <translation>Записать проверку подписи…</translation>
        </message>
        <message>
            <source>Join to another request…</source>
            <translation>Объединить с другим обращением…</translation>
        </message>
        <message>
            <source>Split the request…</source>
            <translation>Разделить обращение…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>Открыть снова…</translation>
        </message>
        <message>
            <source>New recipient</source>
            <translation>Новый получатель</translation>
        </message>
        <message>
            <source>Change the recipient</source>
            <translation>Изменить получателя</translation>
        </message>
        <message>
            <source>End or begin giving data</source>
            <translation>Прекратить или возобновить передачу</translation>
        </message>
        <message>
            <source>Recipients abroad</source>
            <translation>Получатели за рубежом</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Согласия всех субъектов</translation>
        </message>
        <message>
            <source>Import a log of consents…</source>
            <translation>Импорт журнала согласий…</translation>
        </message>
        <message>
            <source>New policy edition</source>
            <translation>Новая редакция политики</translation>
        </message>
        <message>
            <source>Start telling of the edition</source>
            <translation>Начать уведомление о редакции</translation>
        </message>
        <message>
            <source>Whom to ask again</source>
            <translation>Кого спросить заново</translation>
        </message>
        <message>
            <source>Likely duplicates</source>
            <translation>Вероятные дубли</translation>
        </message>
        <message>
            <source>Join the two ticked…</source>
            <translation>Объединить две отмеченные…</translation>
        </message>
    </context>
    <context>
        <name>cli</name>
        <message>
            <source>Working days by month: {counts}. In the year: {total}.</source>
            <translation>Рабочих дней по месяцам: {counts}. За год: {total}.</translation>
        </message>
        <message>
            <source>Due date: {due}</source>
            <translation>Последний день срока: {due}</translation>
        </message>
        <message>
            <source>Aim: {aim}</source>
            <translation>Ориентир: {aim}</translation>
        </message>
        <message>
            <source>Backup written and checked: {file}</source>
            <translation>Копия записана и проверена: {file}</translation>
        </message>
        <message>
            <source>Invented subjects: {subjects}, requests: {requests}.</source>
            <translation>Вымышленных субъектов: {subjects}, обращений: {requests}.</translation>
        </message>
        <message>
            <source>Rows written: {rows}.</source>
            <translation>Записано строк: {rows}.</translation>
        </message>
        <message>
            <source>Rows with problems: {count}. Nothing was imported. Mend them, or say --skip-bad.</source>
            <translation>Строк с недочётами: {count}. Ничего не импортировано. Исправьте их или укажите --skip-bad.</translation>
        </message>
        <message>
            <source>row {row}</source>
            <translation>строка {row}</translation>
        </message>
        <message>
            <source>Added: {added}. Known already: {known}. Repeated in the file: {repeated}. With problems: {bad}.</source>
            <translation>Добавлено: {added}. Уже известно: {known}. Повторы в файле: {repeated}. С недочётами: {bad}.</translation>
        </message>
        <message>
            <source>Left out, because the list of personal data keeps no values of it: {fields}.</source>
            <translation>Не взято, потому что перечень персональных данных не хранит значений: {fields}.</translation>
        </message>
        <message>
            <source>Lines: {lines}. Taken: {taken}. Known already: {known}. Repeated in the file: {repeated}. Of people the register does not have: {strangers}. With problems: {bad}.</source>
            <translation>Строк: {lines}. Принято: {taken}. Уже есть: {known}. Повторы в файле: {repeated}. О людях, которых нет в реестре: {strangers}. С ошибками: {bad}.</translation>
        </message>
        <message>
            <source>The journal is broken at entry {number}.</source>
            <translation>Журнал нарушен на записи {number}.</translation>
        </message>
        <message>
            <source>The paper does not agree with the journal at entry {number}.</source>
            <translation>Бумага не сходится с журналом в записи {number}.</translation>
        </message>
        <message>
            <source>The paper agrees with the journal at entry {number}.</source>
            <translation>Бумага сходится с журналом в записи {number}.</translation>
        </message>
        <message>
            <source>The journal is whole: {count} entries, head {head}.</source>
            <translation>Журнал цел: записей {count}, голова {head}.</translation>
        </message>
        <message>
            <source>{count} pictures saved in {folder}</source>
            <translation>Сохранено снимков: {count}, папка {folder}</translation>
        </message>
        <message>
            <source>Report written, rows: {rows}.</source>
            <translation>Отчёт записан, строк: {rows}.</translation>
        </message>
        <message>
            <source>“{option}” is not WORD=KEY with one of these keys: {keys}.</source>
            <translation>«{option}» не имеет вида СЛОВО=КЛЮЧ; ключи: {keys}.</translation>
        </message>
        <message>
            <source>Not known in {count} row(s): say {option} with one of {keys}.</source>
            <translation>Неизвестно в строках ({count}): укажите {option}; ключи: {keys}.</translation>
        </message>
        <message>
            <source>Further words that are not known: {count}.</source>
            <translation>Ещё неизвестных слов: {count}.</translation>
        </message>
    </context>
    <context>
        <name>column</name>
        <message>
            <source>Draft</source>
            <translation>Черновик</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Waiting to leave</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Вручено</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Возвращено</translation>
        </message>
        <message>
            <source>Voided</source>
            <translation>Аннулировано</translation>
        </message>
        <message>
            <source>Ordinary letter</source>
            <translation>Простое письмо</translation>
        </message>
        <message>
            <source>Registered letter</source>
            <translation>Заказное письмо</translation>
        </message>
        <message>
            <source>Registered letter with advice of delivery</source>
            <translation>Заказное с уведомлением</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>На руки</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Зарегистрировано</translation>
        </message>
        <message>
            <source>Identity confirmed</source>
            <translation>Личность подтверждена</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Исполняется</translation>
        </message>
        <message>
            <source>Answer sent</source>
            <translation>Ответ отправлен</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Действие</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Используется</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Заблокирован</translation>
        </message>
        <message>
            <source>Destroyed</source>
            <translation>Уничтожен</translation>
        </message>
        <message>
            <source>Being stopped</source>
            <translation>Прекращается</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыто</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Исполнено</translation>
        </message>
        <message>
            <source>Ended with a reason</source>
            <translation>Завершено с причиной</translation>
        </message>
        <message>
            <source>Fell away</source>
            <translation>Отпало</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>Full name in Russian</source>
            <translation>ФИО по-русски</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>User type</source>
            <translation>Тип пользователя</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Зарегистрирован</translation>
        </message>
        <message>
            <source>May be written to</source>
            <translation>Можно писать</translation>
        </message>
        <message>
            <source>May not be written to</source>
            <translation>Писать нельзя</translation>
        </message>
        <message>
            <source>To be asked again after the new edition</source>
            <translation>Спросить заново после новой редакции</translation>
        </message>
        <message>
            <source>By conduct alone</source>
            <translation>Только действиями</translation>
        </message>
        <message>
            <source>Consent is not provable</source>
            <translation>Согласие недоказуемо</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Отказ</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Согласие окончено</translation>
        </message>
        <message>
            <source>Never given</source>
            <translation>Не давалось</translation>
        </message>
        <message>
            <source>Consent in force since</source>
            <translation>Согласие в силе с</translation>
        </message>
        <message>
            <source>Purposes in force</source>
            <translation>Целей в силе</translation>
        </message>
        <message>
            <source>Purposes refused</source>
            <translation>Отказ по целям</translation>
        </message>
        <message>
            <source>Purposes withdrawn</source>
            <translation>Отозвано по целям</translation>
        </message>
        <message>
            <source>Purposes ended</source>
            <translation>Окончено по целям</translation>
        </message>
        <message>
            <source>Purposes never given</source>
            <translation>Не давалось по целям</translation>
        </message>
        <message>
            <source>Purposes in all</source>
            <translation>Целей всего</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Редакция политики</translation>
        </message>
        <message>
            <source>Blocked until</source>
            <translation>Заблокирован до</translation>
        </message>
        <message>
            <source>Destroy by</source>
            <translation>Уничтожить до</translation>
        </message>
        <message>
            <source>full</source>
            <translation>полная</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>частичная</translation>
        </message>
        <message>
            <source>not provable</source>
            <translation>не доказывается</translation>
        </message>
        <message>
            <source>Strength of proof</source>
            <translation>Сила доказательства</translation>
        </message>
        <message>
            <source>Form and its version</source>
            <translation>Форма и её версия</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP-адрес</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Часовой пояс</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Stated in the text</source>
            <translation>Что есть в тексте</translation>
        </message>
        <message>
            <source>SHA-256 of the text</source>
            <translation>SHA-256 текста</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Дата поступления</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Требование</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Заявитель</translation>
        </message>
        <message>
            <source>Next duty</source>
            <translation>Ближайшая обязанность</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Target date</source>
            <translation>Внутренний целевой срок</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Чего ждёт</translation>
        </message>
        <message>
            <source>Duties done</source>
            <translation>Исполнено обязанностей</translation>
        </message>
        <message>
            <source>Duties in all</source>
            <translation>Обязанностей всего</translation>
        </message>
        <message>
            <source>Closed at</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Обязанность</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Начало срока</translation>
        </message>
        <message>
            <source>By the policy</source>
            <translation>По политике</translation>
        </message>
        <message>
            <source>By the law</source>
            <translation>По закону</translation>
        </message>
        <message>
            <source>Binding source</source>
            <translation>Что обязывает</translation>
        </message>
        <message>
            <source>Done at</source>
            <translation>Исполнено</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Исполнил</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Subject number</source>
            <translation>Номер субъекта</translation>
        </message>
        <message>
            <source>Happened at</source>
            <translation>Время события</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Categories of data</source>
            <translation>Категории данных</translation>
        </message>
        <message>
            <source>Acts with the data</source>
            <translation>Действия с данными</translation>
        </message>
        <message>
            <source>Recipients</source>
            <translation>Получатели данных</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Доказательство</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Действует до</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Когда стало известно</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Заголовок</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Адресат</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Почтовый индекс</translation>
        </message>
        <message>
            <source>Kind of item</source>
            <translation>Вид отправления</translation>
        </message>
        <message>
            <source>Postal number</source>
            <translation>Почтовый номер</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Дата отправки</translation>
        </message>
        <message>
            <source>Changed at</source>
            <translation>Изменено</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Обязанности</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>События согласия</translation>
        </message>
        <message>
            <source>Consents of everybody</source>
            <translation>Согласия всех субъектов</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Data recipients</source>
            <translation>Получатели данных</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Ed.</source>
            <translation>Ред.</translation>
        </message>
        <message>
            <source>Retention term</source>
            <translation>Срок хранения</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Должность</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>The signature is valid</source>
            <translation>Подпись действительна</translation>
        </message>
        <message>
            <source>The signature is not valid</source>
            <translation>Подпись недействительна</translation>
        </message>
        <message>
            <source>The signature could not be checked</source>
            <translation>Подпись проверить не удалось</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Требования</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>Assignee</source>
            <translation>Исполнитель</translation>
        </message>
        <message>
            <source>Power of attorney</source>
            <translation>Доверенность</translation>
        </message>
        <message>
            <source>Power of attorney, notarised</source>
            <translation>Доверенность, нотариальная</translation>
        </message>
        <message>
            <source>Advocate's notice of defence</source>
            <translation>Уведомление адвоката о защите</translation>
        </message>
        <message>
            <source>Birth certificate: parent</source>
            <translation>Свидетельство о рождении: родитель</translation>
        </message>
        <message>
            <source>Decision on guardianship or adoption</source>
            <translation>Решение об опеке или усыновлении</translation>
        </message>
        <message>
            <source>Court act</source>
            <translation>Судебный акт</translation>
        </message>
        <message>
            <source>this desk</source>
            <translation>этот стол</translation>
        </message>
        <message>
            <source>an earlier journal</source>
            <translation>прежний журнал</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Третье лицо</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Обработчик</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Действует</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Прекращено</translation>
        </message>
        <message>
            <source>Abroad</source>
            <translation>За рубежом</translation>
        </message>
        <message>
            <source>Contract running out</source>
            <translation>Договор истекает</translation>
        </message>
        <message>
            <source>Notices to send</source>
            <translation>Отправить уведомления</translation>
        </message>
        <message>
            <source>Runs out</source>
            <translation>Истекает</translation>
        </message>
        <message>
            <source>Has run out</source>
            <translation>Истёк</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Получатель</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Страна</translation>
        </message>
        <message>
            <source>Cross-border</source>
            <translation>Трансграничная</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Contract of</source>
            <translation>Дата договора</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Договор до</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Почтовый адрес</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Контакт</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Людей</translation>
        </message>
        <message>
            <source>Last given on</source>
            <translation>Последняя передача</translation>
        </message>
        <message>
            <source>Notices without answer</source>
            <translation>Уведомления без ответа</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Уведомления</translation>
        </message>
    </context>
    <context>
        <name>deed</name>
        <message>
            <source>Consent event recorded for subject {number}</source>
            <translation>Записано событие согласия по субъекту С-{number}</translation>
        </message>
        <message>
            <source>Proving papers came to request {number} of {year}</source>
            <translation>К обращению О-{year}-{number} пришли подтверждающие сведения</translation>
        </message>
        <message>
            <source>Violation confirmed in request {number} of {year}</source>
            <translation>Нарушение по обращению О-{year}-{number} подтверждено</translation>
        </message>
        <message>
            <source>Violation not confirmed in request {number} of {year}</source>
            <translation>Нарушение по обращению О-{year}-{number} не подтвердилось</translation>
        </message>
        <message>
            <source>Outcome recorded for request {number} of {year}</source>
            <translation>Записан итог по обращению О-{year}-{number}</translation>
        </message>
        <message>
            <source>Duty done: {duty}</source>
            <translation>Обязанность исполнена: {duty}</translation>
        </message>
        <message>
            <source>Duty done before the identity was confirmed: {duty}</source>
            <translation>Обязанность исполнена до подтверждения личности: {duty}</translation>
        </message>
        <message>
            <source>Duty open again: {duty}</source>
            <translation>Обязанность снова открыта: {duty}</translation>
        </message>
        <message>
            <source>Duty explained: {duty}</source>
            <translation>Обязанность закрыта с причиной: {duty}</translation>
        </message>
        <message>
            <source>Desk set up</source>
            <translation>Стол настроен</translation>
        </message>
        <message>
            <source>Request {number} of {year} registered</source>
            <translation>Обращение О-{year}-{number} зарегистрировано</translation>
        </message>
        <message>
            <source>Papers added to request {number} of {year}: {count}</source>
            <translation>К обращению О-{year}-{number} добавлены документы: {count}</translation>
        </message>
        <message>
            <source>Paper added to request {number} of {year}</source>
            <translation>К обращению О-{year}-{number} добавлен документ</translation>
        </message>
        <message>
            <source>Nothing changed</source>
            <translation>Ничего не изменилось</translation>
        </message>
        <message>
            <source>Identity confirmed for request {number} of {year}</source>
            <translation>Личность подтверждена по обращению О-{year}-{number}</translation>
        </message>
        <message>
            <source>Identity not confirmed for request {number} of {year}</source>
            <translation>Личность по обращению {number} за {year} год не подтверждена</translation>
        </message>
        <message>
            <source>Request {number} of {year} waits for somebody</source>
            <translation>Обращение О-{year}-{number} ожидает</translation>
        </message>
        <message>
            <source>Request {number} of {year} waits no more</source>
            <translation>Обращение О-{year}-{number} больше не ожидает</translation>
        </message>
        <message>
            <source>Request {number} of {year} linked to a subject</source>
            <translation>Обращение О-{year}-{number} связано с субъектом</translation>
        </message>
        <message>
            <source>Request {number} of {year} closed</source>
            <translation>Обращение О-{year}-{number} закрыто</translation>
        </message>
        <message>
            <source>{count} subjects imported</source>
            <translation>Импортировано субъектов: {count}</translation>
        </message>
        <message>
            <source>Subject {number} added</source>
            <translation>Добавлен субъект С-{number}</translation>
        </message>
        <message>
            <source>Subject {number} changed</source>
            <translation>Изменён субъект С-{number}</translation>
        </message>
        <message>
            <source>Value of subject {number} shown for request {request} of {year}</source>
            <translation>Значение субъекта С-{number} открыто для обращения О-{year}-{request}</translation>
        </message>
        <message>
            <source>Value of subject {number} shown: {reason}</source>
            <translation>Значение субъекта С-{number} открыто: {reason}</translation>
        </message>
        <message>
            <source>Value of subject {number} shown</source>
            <translation>Показано значение субъекта С-{number}</translation>
        </message>
        <message>
            <source>Data of subject {number} confirmed by the person</source>
            <translation>Данные субъекта С-{number} подтверждены им самим</translation>
        </message>
        <message>
            <source>Undo of journal entry {number}</source>
            <translation>Отмена записи журнала {number}</translation>
        </message>
        <message>
            <source>Undone: {deed} (entry {entry})</source>
            <translation>Отменено: {deed} (запись {entry})</translation>
        </message>
        <message>
            <source>Done again: {deed} (entry {entry})</source>
            <translation>Выполнено снова: {deed} (запись {entry})</translation>
        </message>
        <message>
            <source>Letter composed</source>
            <translation>Составлен проект письма</translation>
        </message>
        <message>
            <source>Letter changed</source>
            <translation>Письмо изменено</translation>
        </message>
        <message>
            <source>Letter taken out of the queue</source>
            <translation>Письмо убрано из очереди</translation>
        </message>
        <message>
            <source>Letter {number} of {year} numbered</source>
            <translation>Письму присвоен номер И-{year}-{number}</translation>
        </message>
        <message>
            <source>Letter {number} of {year} sent</source>
            <translation>Письмо И-{year}-{number} отправлено</translation>
        </message>
        <message>
            <source>Calendar of {year} imported</source>
            <translation>Импортирован календарь {year} года</translation>
        </message>
        <message>
            <source>Calendar day {day} entered</source>
            <translation>День календаря внесён: {day}</translation>
        </message>
        <message>
            <source>Calendar day {day} removed</source>
            <translation>День календаря убран: {day}</translation>
        </message>
        <message>
            <source>Sample office set up</source>
            <translation>Образец организации подготовлен</translation>
        </message>
        <message>
            <source>{count} sample requests added</source>
            <translation>Добавлено обращений образца: {count}</translation>
        </message>
        <message>
            <source>Post status of a letter noted</source>
            <translation>Отмечено, что сообщила почта о письме</translation>
        </message>
        <message>
            <source>{count} sample subjects added</source>
            <translation>Добавлено субъектов образца: {count}</translation>
        </message>
        <message>
            <source>Organisation card changed</source>
            <translation>Карточка организации изменена</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>Логотип заменён</translation>
        </message>
        <message>
            <source>Responsible officer's card changed</source>
            <translation>Карточка ответственного лица изменена</translation>
        </message>
        <message>
            <source>Working hours changed</source>
            <translation>Рабочее время изменено</translation>
        </message>
        <message>
            <source>Inner target date changed</source>
            <translation>Изменён внутренний целевой срок</translation>
        </message>
        <message>
            <source>Working week changed</source>
            <translation>Рабочая неделя изменена</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>Сделана резервная копия</translation>
        </message>
        <message>
            <source>List of subjects exported: {count} rows</source>
            <translation>Выгружен список субъектов, строк: {count}</translation>
        </message>
        <message>
            <source>List of requests exported: {count} rows</source>
            <translation>Выгружен список обращений, строк: {count}</translation>
        </message>
        <message>
            <source>List of duties exported: {count} rows</source>
            <translation>Выгружен список обязанностей, строк: {count}</translation>
        </message>
        <message>
            <source>List of consent events exported: {count} rows</source>
            <translation>Выгружен список событий согласия, строк: {count}</translation>
        </message>
        <message>
            <source>Consents of everybody exported: {count} rows</source>
            <translation>Согласия всех субъектов экспортированы, строк: {count}</translation>
        </message>
        <message>
            <source>List of letters exported: {count} rows</source>
            <translation>Выгружен список писем, строк: {count}</translation>
        </message>
        <message>
            <source>List of recipients exported: {count} rows</source>
            <translation>Список получателей выгружен: {count} строк</translation>
        </message>
        <message>
            <source>Journal exported: {count} rows</source>
            <translation>Выгружен журнал, записей: {count}</translation>
        </message>
        <message>
            <source>Management report exported: {first} – {last}</source>
            <translation>Отчёт руководству выгружен: {first} – {last}</translation>
        </message>
        <message>
            <source>Management report printed: {first} – {last}</source>
            <translation>Отчёт руководству напечатан: {first} – {last}</translation>
        </message>
        <message>
            <source>Letter set aside: it is no request</source>
            <translation>Письмо отложено: это не обращение</translation>
        </message>
        <message>
            <source>Letter brought back among the new ones</source>
            <translation>Письмо возвращено к новым</translation>
        </message>
        <message>
            <source>Letter of a request read</source>
            <translation>Письмо к обращению прочитано</translation>
        </message>
        <message>
            <source>Letters taken from the mailbox: {count}</source>
            <translation>Получено писем из почтового ящика: {count}</translation>
        </message>
        <message>
            <source>Letters moved in the mailbox: {count}</source>
            <translation>Перемещено писем в почтовом ящике: {count}</translation>
        </message>
        <message>
            <source>Deadlines written to a calendar file: {count}</source>
            <translation>Сроки записаны в файл календаря: {count}</translation>
        </message>
        <message>
            <source>Order to a department given for request {number} of {year}</source>
            <translation>Поручение подразделению по обращению О-{year}-{number} дано</translation>
        </message>
        <message>
            <source>A department answered for request {number} of {year}</source>
            <translation>Подразделение ответило по обращению О-{year}-{number}</translation>
        </message>
        <message>
            <source>Order to a department taken back for request {number} of {year}</source>
            <translation>Поручение подразделению по обращению О-{year}-{number} отозвано</translation>
        </message>
        <message>
            <source>Unlawful processing found: request {number} of {year}</source>
            <translation>Выявлена незаконная обработка: обращение О-{year}-{number}</translation>
        </message>
        <message>
            <source>Breach marked in request {number} of {year}</source>
            <translation>В обращении О-{year}-{number} отмечено нарушение безопасности</translation>
        </message>
        <message>
            <source>Breach of request {number} of {year} changed</source>
            <translation>Сведения о нарушении безопасности в обращении О-{year}-{number} изменены</translation>
        </message>
        <message>
            <source>Request {number} of {year} joined to request {target} of {target_year}</source>
            <translation>Обращение О-{year}-{number} присоединено к обращению О-{target_year}-{target}</translation>
        </message>
        <message>
            <source>Request {target} of {target_year} split off from request {number} of {year}</source>
            <translation>Из обращения О-{year}-{number} выделено обращение О-{target_year}-{target}</translation>
        </message>
        <message>
            <source>Request {number} of {year} opened again</source>
            <translation>Обращение О-{year}-{number} снова открыто</translation>
        </message>
        <message>
            <source>Mailbox settings changed</source>
            <translation>Изменены настройки почтового ящика</translation>
        </message>
        <message>
            <source>Note written for request {number} of {year}</source>
            <translation>Заметка к обращению О-{year}-{number} записана</translation>
        </message>
        <message>
            <source>Note changed for request {number} of {year}</source>
            <translation>Заметка к обращению О-{year}-{number} изменена</translation>
        </message>
        <message>
            <source>Note removed from request {number} of {year}</source>
            <translation>Заметка к обращению О-{year}-{number} удалена</translation>
        </message>
        <message>
            <source>The term passed on {due}: {duty}</source>
            <translation>Срок истёк {due}: {duty}</translation>
        </message>
        <message>
            <source>Terms passed, duties: {count}</source>
            <translation>Истекли сроки, обязанностей: {count}</translation>
        </message>
        <message>
            <source>Own norm from {day}: {rule}</source>
            <translation>Внутренняя норма с {day}: {rule}</translation>
        </message>
        <message>
            <source>{count} requests of an earlier journal imported</source>
            <translation>Из прежнего журнала импортировано обращений: {count}</translation>
        </message>
        <message>
            <source>Signature check recorded for request {number} of {year}</source>
            <translation>Проверка подписи по обращению О-{year}-{number} записана</translation>
        </message>
        <message>
            <source>Request {number} of {year} opened again: a letter came</source>
            <translation>Обращение О-{year}-{number} открыто снова: пришло письмо</translation>
        </message>
        <message>
            <source>A letter came to request {number} of {year}</source>
            <translation>К обращению О-{year}-{number} пришло письмо</translation>
        </message>
        <message>
            <source>Due date changed: {duty}</source>
            <translation>Срок изменён: {duty}</translation>
        </message>
        <message>
            <source>The terms of the day printed: {day}</source>
            <translation>Сроки дня напечатаны: {day}</translation>
        </message>
        <message>
            <source>Request {number} of {year} assigned</source>
            <translation>Обращение {number} за {year} год передано исполнителю</translation>
        </message>
        <message>
            <source>Requests closed: {count}</source>
            <translation>Закрыто обращений: {count}</translation>
        </message>
        <message>
            <source>Waiting notes set: {count}</source>
            <translation>Поставлено отметок об ожидании: {count}</translation>
        </message>
        <message>
            <source>Requests assigned: {count}</source>
            <translation>Передано исполнителю обращений: {count}</translation>
        </message>
        <message>
            <source>Search saved</source>
            <translation>Поиск сохранён</translation>
        </message>
        <message>
            <source>Saved search renamed</source>
            <translation>Сохранённый поиск переименован</translation>
        </message>
        <message>
            <source>Saved search removed</source>
            <translation>Сохранённый поиск убран</translation>
        </message>
        <message>
            <source>Consent certificate made for subject {number}, state of {day}</source>
            <translation>Составлена справка о согласии субъекта {number}, состояние на {day}</translation>
        </message>
        <message>
            <source>{count} lines of a consent log taken in</source>
            <translation>Принято строк журнала согласий: {count}</translation>
        </message>
        <message>
            <source>Consent receipt made for subject {number}, state of {day}</source>
            <translation>Составлена квитанция о согласии субъекта {number}, состояние на {day}</translation>
        </message>
        <message>
            <source>Line shown again in the data sheet</source>
            <translation>Строка снова показана в подборке данных</translation>
        </message>
        <message>
            <source>Line hidden in the data sheet</source>
            <translation>Строка скрыта в подборке данных</translation>
        </message>
        <message>
            <source>Letter {number} of {year} waits to leave by e-mail</source>
            <translation>Письмо {number} за {year} год ждёт отправки по эл. почте</translation>
        </message>
        <message>
            <source>Letter {number} of {year} handed to the mail server</source>
            <translation>Письмо {number} за {year} год передано почтовому серверу</translation>
        </message>
        <message>
            <source>Letter {number} of {year} did not leave by e-mail</source>
            <translation>Письмо {number} за {year} год не ушло по эл. почте</translation>
        </message>
        <message>
            <source>Letter {number} of {year} may have left by e-mail: no answer came</source>
            <translation>Письмо {number} за {year} год могло уйти по эл. почте: ответа не было</translation>
        </message>
        <message>
            <source>Letter {number} of {year} taken back before it left</source>
            <translation>Письмо {number} за {year} год возвращено до отправки</translation>
        </message>
        <message>
            <source>Letter {number} of {year} sent by e-mail {message}: {answer}</source>
            <translation>Письмо {number} за {year} год отправлено по эл. почте {message}: {answer}</translation>
        </message>
        <message>
            <source>Disclosure of data of subject {number}</source>
            <translation>Переданы данные субъекта № {number}</translation>
        </message>
        <message>
            <source>Disclosure of data of subject {number} corrected</source>
            <translation>Исправлена запись о передаче данных субъекта № {number}</translation>
        </message>
        <message>
            <source>Disclosure of data of {count} subjects</source>
            <translation>Передача данных субъектов: {count}</translation>
        </message>
        <message>
            <source>Subject {double} joined to subject {number}</source>
            <translation>Субъект {double} присоединён к субъекту {number}</translation>
        </message>
        <message>
            <source>Subject {double} taken apart from subject {number}</source>
            <translation>Субъект {double} отсоединён от субъекта {number}</translation>
        </message>
        <message>
            <source>Subjects {number} and {other} are two people</source>
            <translation>Субъекты {number} и {other} — два разных человека</translation>
        </message>
        <message>
            <source>Identity confirmed for request {number} of {year}, and duty done: {duty}</source>
            <translation>Обращение {year}-{number}: личность подтверждена, обязанность исполнена: {duty}</translation>
        </message>
        <message>
            <source>Policy edition {number} published</source>
            <translation>Опубликована редакция политики {number}</translation>
        </message>
        <message>
            <source>Text added to policy edition {number}</source>
            <translation>К редакции политики {number} добавлен текст</translation>
        </message>
        <message>
            <source>Telling people of policy edition {number} began</source>
            <translation>Начато уведомление о редакции политики {number}</translation>
        </message>
        <message>
            <source>Notices to recipients begun for subject {number}: {count}</source>
            <translation>Начаты уведомления получателям по субъекту № {number}: {count}</translation>
        </message>
        <message>
            <source>Notices to recipients begun for request {number} of {year}: {count}</source>
            <translation>По обращению {number} за {year} год начаты уведомления получателям: {count}</translation>
        </message>
        <message>
            <source>Notice to a recipient about subject {number} sent</source>
            <translation>Отправлено уведомление получателю по субъекту № {number}</translation>
        </message>
        <message>
            <source>Answer of a recipient about subject {number} noted</source>
            <translation>Записан ответ получателя по субъекту № {number}</translation>
        </message>
        <message>
            <source>Recipient of data added</source>
            <translation>Добавлен получатель данных</translation>
        </message>
        <message>
            <source>Recipient of data changed</source>
            <translation>Изменён получатель данных</translation>
        </message>
        <message>
            <source>Giving data to a recipient ended</source>
            <translation>Передача данных получателю прекращена</translation>
        </message>
        <message>
            <source>Giving data to a recipient begun again</source>
            <translation>Передача данных получателю возобновлена</translation>
        </message>
        <message>
            <source>Recipient of data removed</source>
            <translation>Получатель данных убран из реестра</translation>
        </message>
        <message>
            <source>Correction noted for request {number} of {year}</source>
            <translation>По обращению О-{year}-{number} записано исправление</translation>
        </message>
        <message>
            <source>A correction disputed in request {number} of {year}</source>
            <translation>В обращении О-{year}-{number} исправление отмечено спорным</translation>
        </message>
        <message>
            <source>A correction no longer disputed in request {number} of {year}</source>
            <translation>В обращении О-{year}-{number} исправление больше не спорное</translation>
        </message>
        <message>
            <source>Correction taken away from request {number} of {year}</source>
            <translation>Из обращения О-{year}-{number} убрано исправление</translation>
        </message>
        <message>
            <source>Correction entered for request {number} of {year}, values: {count}</source>
            <translation>По обращению О-{year}-{number} внесено исправление, значений: {count}</translation>
        </message>
        <message>
            <source>List of personal data: “{category}” added by order {order}</source>
            <translation>Перечень персональных данных: «{category}» добавлена приказом {order}</translation>
        </message>
        <message>
            <source>List of personal data: values of “{category}” are kept</source>
            <translation>Перечень персональных данных: значения «{category}» хранятся</translation>
        </message>
        <message>
            <source>List of personal data: values of “{category}” are not kept</source>
            <translation>Перечень персональных данных: значения «{category}» не хранятся</translation>
        </message>
        <message>
            <source>List of personal data: “{category}” ended</source>
            <translation>Перечень персональных данных: «{category}» прекращена</translation>
        </message>
        <message>
            <source>Subject {number}: held data “{category}” noted</source>
            <translation>Субъект {number}: отмечены хранимые данные «{category}»</translation>
        </message>
        <message>
            <source>Subject {number}: “{category}” is no longer held</source>
            <translation>Субъект {number}: «{category}» больше не хранится</translation>
        </message>
        <message>
            <source>Notices written for request {number} of {year}: {count}</source>
            <translation>По обращению О-{year}-{number} подготовлены уведомления: {count}</translation>
        </message>
        <message>
            <source>Notices sent: {count}</source>
            <translation>Отправлено уведомлений: {count}</translation>
        </message>
    </context>
    <context>
        <name>explanation</name>
        <message>
            <source>{rule}: the term has not begun, it waits: {start}.</source>
            <translation>{rule}: срок не начался, ожидается: {start}.</translation>
        </message>
        <message>
            <source>Counted from {day}: {start}.</source>
            <translation>Отсчёт с {day}: {start}.</translation>
        </message>
        <message>
            <source>The aim is {day}, the day of the finding.</source>
            <translation>Цель: {day}, сам день выявления.</translation>
        </message>
        <message>
            <source>By the law, {rule}: due {due}.</source>
            <translation>Срок по Закону ({rule}), последний день: {due}.</translation>
        </message>
        <message>
            <source>By the policy, {rule}: due {due}.</source>
            <translation>Срок по политике ({rule}), последний день: {due}.</translation>
        </message>
        <message>
            <source>By the organisation's own norm: due {due}.</source>
            <translation>Внутренняя норма, последний день: {due}.</translation>
        </message>
        <message>
            <source>{rule}: the date cannot be counted until the working calendar of {year} is entered.</source>
            <translation>{rule}: дату нельзя рассчитать, пока не введён рабочий календарь {year} года.</translation>
        </message>
        <message>
            <source>The law gives no number: {rule}.</source>
            <translation>В Законе срок не указан: {rule}.</translation>
        </message>
        <message>
            <source>The policy gives no number: {rule}.</source>
            <translation>В тексте политики срок не указан: {rule}.</translation>
        </message>
        <message>
            <source>The organisation has set no number of its own.</source>
            <translation>Организация своего срока не установила.</translation>
        </message>
        <message>
            <source>Not started, it waits: {start}.</source>
            <translation>Не начато, ожидается: {start}.</translation>
        </message>
        <message>
            <source>Neither law, policy nor office gives a number: there is no due date.</source>
            <translation>Срока нет ни в Законе, ни в политике, ни во внутренней норме: последнего дня нет.</translation>
        </message>
        <message>
            <source>There is no date yet: the calendar of its year is missing.</source>
            <translation>Даты пока нет: календарь её года не введён.</translation>
        </message>
        <message>
            <source>Neither the law nor the policy gives a number: the organisation's own norm applies.</source>
            <translation>Срока нет ни в Законе, ни в политике: применяется внутренняя норма организации.</translation>
        </message>
        <message>
            <source>Only the law's term runs, it binds.</source>
            <translation>Идёт только срок по Закону, он и обязателен.</translation>
        </message>
        <message>
            <source>Only the policy's term runs, it binds.</source>
            <translation>Идёт только срок по политике, он и обязателен.</translation>
        </message>
        <message>
            <source>The law and the policy end on the same day.</source>
            <translation>Сроки по Закону и по политике оканчиваются в один день.</translation>
        </message>
        <message>
            <source>The law's term binds: it ends earlier than the policy's.</source>
            <translation>Обязателен срок по Закону: он оканчивается раньше срока по политике.</translation>
        </message>
        <message>
            <source>The policy's term binds: it ends earlier than the law's.</source>
            <translation>Обязателен срок по политике: он оканчивается раньше срока по Закону.</translation>
        </message>
        <message>
            <source>{rule} was not in force on {day}.</source>
            <translation>{rule}: на {day} не действует.</translation>
        </message>
        <message>
            <source>Destroyed on {day}, act {act}.</source>
            <translation>Уничтожено {day}, акт № {act}.</translation>
        </message>
        <message>
            <source>Blocked since {day}, to be destroyed at last.</source>
            <translation>Заблокировано {day}, в конце подлежит уничтожению.</translation>
        </message>
        <message>
            <source>Kept until the purpose is achieved or consent ends; in force: {number}.</source>
            <translation>Хранится до достижения цели или конца согласия; действующих целей: {number}.</translation>
        </message>
        <message>
            <source>The consent was given until {day}.</source>
            <translation>Согласие дано на срок, последний день {day}.</translation>
        </message>
        <message>
            <source>No consent was ever given: there is no ground to keep the data.</source>
            <translation>Согласия никогда не было: оснований хранить данные нет.</translation>
        </message>
        <message>
            <source>Request {number} is open: destruction is possible once it is closed.</source>
            <translation>Обращение {number} открыто: уничтожение возможно после его закрытия.</translation>
        </message>
        <message>
            <source>The last purpose was achieved on {day}.</source>
            <translation>Последняя цель достигнута {day}.</translation>
        </message>
        <message>
            <source>The consent ran out, its last day was {day}.</source>
            <translation>Срок согласия истёк, последний день {day}.</translation>
        </message>
        <message>
            <source>The consent was withdrawn on {day}.</source>
            <translation>Согласие отозвано {day}.</translation>
        </message>
        <message>
            <source>The person disagreed with the policy edition on {day}.</source>
            <translation>Субъект не согласился с редакцией политики {day}.</translation>
        </message>
        <message>
            <source>A law requires storage: {basis}.</source>
            <translation>Закон требует хранения: {basis}.</translation>
        </message>
        <message>
            <source>A law requires storage until {day}: {basis}.</source>
            <translation>Закон требует хранения по {day}: {basis}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the day of the event, not counted.</source>
            <translation>{day}, {weekday}: день события, не считается.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: day 1 of the count.</source>
            <translation>{day}, {weekday}: первый день отсчёта.</translation>
        </message>
        <message>
            <source>Weekend days left out of the count: {number}.</source>
            <translation>Выходных дней, не вошедших в счёт: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: working day {number}, the last day of the term.</source>
            <translation>{day}, {weekday}: {number}‑й рабочий день, последний день срока.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: weekend, not counted.</source>
            <translation>{day}, {weekday}: выходной, не считается.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, not counted.</source>
            <translation>{day}, {weekday}: {title}, не считается.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, counted.</source>
            <translation>{day}, {weekday}: {title}, считается.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: day {number}, days off counted too.</source>
            <translation>{day}, {weekday}: {number}‑й день, выходные тоже считаются.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the last day of the month, which has no day {missing}; months: {number}.</source>
            <translation>{day}, {weekday}: последний день месяца, в котором нет {missing}‑го числа; месяцев: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the same day of the month; months: {number}.</source>
            <translation>{day}, {weekday}: то же число месяца; месяцев: {number}.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: a working day, the last day of the term.</source>
            <translation>{day}, {weekday}: рабочий день, последний день срока.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the next working day, so the last day of the term.</source>
            <translation>{day}, {weekday}: следующий рабочий день, поэтому последний день срока.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: the working day before, aim to be done by then.</source>
            <translation>{day}, {weekday}: предыдущий рабочий день, лучше исполнить к нему.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: weekend, the term cannot end on it.</source>
            <translation>{day}, {weekday}: выходной, срок не может закончиться в этот день.</translation>
        </message>
        <message>
            <source>{day}, {weekday}: {title}, the term cannot end on it.</source>
            <translation>{day}, {weekday}: {title}, срок не может закончиться в этот день.</translation>
        </message>
        <message>
            <source>Extended under {clause}, which allows {day} at the latest.</source>
            <translation>Продлено по {clause}, самое позднее до {day}.</translation>
        </message>
        <message>
            <source>Changed on {day} by {who} to {due}: {reason}</source>
            <translation>{day}: {who} изменил(а) срок на {due}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>12 digits, the last one is checked</source>
            <translation>12 цифр, последняя проверяется</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address in Kazakh</source>
            <translation>Адрес на казахском</translation>
        </message>
        <message>
            <source>Address in Russian</source>
            <translation>Адрес на русском</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Почтовый индекс</translation>
        </message>
        <message>
            <source>E-mail for requests</source>
            <translation>Эл. почта для обращений</translation>
        </message>
        <message>
            <source>Official website</source>
            <translation>Официальный интернет‑ресурс</translation>
        </message>
        <message>
            <source>Name in English</source>
            <translation>Название на английском</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>Position in Kazakh</source>
            <translation>Должность на казахском</translation>
        </message>
        <message>
            <source>Position in Russian</source>
            <translation>Должность на русском</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Эл. почта</translation>
        </message>
        <message>
            <source>Number of the order of appointment</source>
            <translation>Номер приказа о назначении</translation>
        </message>
        <message>
            <source>Date of the order</source>
            <translation>Дата приказа</translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message>
            <source>Ticked.</source>
            <translation>Отмечено.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Истекает сегодня</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>На этой неделе</translation>
        </message>
        <message>
            <source>Term not started</source>
            <translation>Срок не начался</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>All done, to be closed</source>
            <translation>Всё исполнено, осталось закрыть</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>ожидание</translation>
        </message>
        <message>
            <source>calendar missing</source>
            <translation>нет календаря</translation>
        </message>
        <message>
            <source>by {time}</source>
            <translation>до {time}</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} из {count}</translation>
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
            <translation>нет номера</translation>
        </message>
    </context>
    <context>
        <name>place</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Retention and destruction</source>
            <translation>Хранение и уничтожение</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Отчёты</translation>
        </message>
        <message>
            <source>Policy editions</source>
            <translation>Редакции политики</translation>
        </message>
        <message>
            <source>Data recipients</source>
            <translation>Получатели данных</translation>
        </message>
        <message>
            <source>Processing register</source>
            <translation>Реестр обработки</translation>
        </message>
        <message>
            <source>Protection measures</source>
            <translation>Меры защиты</translation>
        </message>
        <message>
            <source>Breach register</source>
            <translation>Реестр нарушений безопасности</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>refusal</name>
        <message>
            <source>“{text}” is no date: write it as 2026-03-02.</source>
            <translation>«{text}» не дата: пишите её в виде 2026-03-02.</translation>
        </message>
        <message>
            <source>The rulebook has no rule “{key}”.</source>
            <translation>В своде правил нет правила «{key}».</translation>
        </message>
        <message>
            <source>The rule “{key}” is not in force on {day}.</source>
            <translation>Правило «{key}» не действует на {day}</translation>
        </message>
        <message>
            <source>The rule “{key}” has no number: there is no term to count.</source>
            <translation>В правиле «{key}» числа нет: считать нечего.</translation>
        </message>
        <message>
            <source>The postcode is empty.</source>
            <translation>Почтовый индекс пуст.</translation>
        </message>
        <message>
            <source>A postcode has six digits, this has {count}; is a zero in front lost?</source>
            <translation>Почтовый индекс состоит из шести цифр, здесь цифр: {count}. Не потерян ли ноль в начале?</translation>
        </message>
        <message>
            <source>A postcode is six digits, or seven signs such as A15B2C3.</source>
            <translation>Почтовый индекс состоит из шести цифр или из семи знаков, например A15B2C3.</translation>
        </message>
        <message>
            <source>The last four digits of the card are hidden.</source>
            <translation>Последние четыре цифры карты скрыты.</translation>
        </message>
        <message>
            <source>A card number holds digits only.</source>
            <translation>Номер карты состоит только из цифр.</translation>
        </message>
        <message>
            <source>A card number has from 4 to 19 digits.</source>
            <translation>В номере карты от 4 до 19 цифр.</translation>
        </message>
        <message>
            <source>The e-mail address is empty.</source>
            <translation>Адрес электронной почты пуст.</translation>
        </message>
        <message>
            <source>An e-mail address has one @ sign.</source>
            <translation>В адресе электронной почты один знак @.</translation>
        </message>
        <message>
            <source>An e-mail address has no spaces, commas or brackets.</source>
            <translation>В адресе электронной почты нет пробелов, запятых и скобок.</translation>
        </message>
        <message>
            <source>The part before the @ sign is not an address name.</source>
            <translation>Часть перед знаком @ не похожа на имя адресата.</translation>
        </message>
        <message>
            <source>The part after the @ sign is not a site name such as example.kz.</source>
            <translation>Часть после знака @ не похожа на имя сайта, например example.kz.</translation>
        </message>
        <message>
            <source>An IIN has 12 digits, this has {count}.</source>
            <translation>ИИН состоит из 12 цифр, здесь цифр: {count}.</translation>
        </message>
        <message>
            <source>This is not an IIN: the fifth digit is that of a BIN.</source>
            <translation>Это не ИИН: пятая цифра как у БИН.</translation>
        </message>
        <message>
            <source>The seventh digit of an IIN is from 0 to 6, not {digit}.</source>
            <translation>Седьмая цифра ИИН от 0 до 6, а не {digit}.</translation>
        </message>
        <message>
            <source>The first six digits of the IIN are not a date of birth.</source>
            <translation>Первые шесть цифр ИИН не составляют дату рождения.</translation>
        </message>
        <message>
            <source>The date of birth in the IIN is in the future.</source>
            <translation>Дата рождения в ИИН ещё не наступила.</translation>
        </message>
        <message>
            <source>A BIN has 12 digits, this has {count}.</source>
            <translation>БИН состоит из 12 цифр, здесь цифр: {count}.</translation>
        </message>
        <message>
            <source>This is not a BIN: the fifth digit is that of an IIN.</source>
            <translation>Это не БИН: пятая цифра как у ИИН.</translation>
        </message>
        <message>
            <source>The third and fourth digits of a BIN are a month, not {digits}.</source>
            <translation>Третья и четвёртая цифры БИН означают месяц, а {digits} не месяц.</translation>
        </message>
        <message>
            <source>The fifth digit of a BIN is 4, 5 or 6, not {digit}.</source>
            <translation>Пятая цифра БИН равна 4, 5 или 6, а не {digit}.</translation>
        </message>
        <message>
            <source>The sixth digit of a BIN is from 0 to 3, not {digit}.</source>
            <translation>Шестая цифра БИН от 0 до 3, а не {digit}.</translation>
        </message>
        <message>
            <source>No number with these first eleven digits is ever issued.</source>
            <translation>Номер с такими первыми одиннадцатью цифрами не выдаётся.</translation>
        </message>
        <message>
            <source>The check digit does not match: {expected}, not {found}. Check the number against the paper.</source>
            <translation>Контрольная цифра не сходится: должна быть {expected}, а не {found}. Сверьте номер с документом.</translation>
        </message>
        <message>
            <source>The number is empty.</source>
            <translation>Номер пуст.</translation>
        </message>
        <message>
            <source>Only digits can stand here.</source>
            <translation>Здесь могут быть только цифры.</translation>
        </message>
        <message>
            <source>A postal item number is two letters, nine digits and KZ.</source>
            <translation>Номер отправления состоит из двух букв, девяти цифр и букв KZ.</translation>
        </message>
        <message>
            <source>A postal item number of Kazakhstan ends in KZ.</source>
            <translation>Номер отправления Казахстана оканчивается на KZ.</translation>
        </message>
        <message>
            <source>The check digit does not match: {expected}, not {found}. Check the sticker or scan it.</source>
            <translation>Контрольная цифра не сходится: должна быть {expected}, а не {found}. Проверьте номер на наклейке или отсканируйте его.</translation>
        </message>
        <message>
            <source>An unusual postal item number: it is kept as typed, compare it once.</source>
            <translation>Необычный номер отправления: он сохранится как введён, сверьте его с наклейкой.</translation>
        </message>
        <message>
            <source>The phone number is empty.</source>
            <translation>Номер телефона пуст.</translation>
        </message>
        <message>
            <source>A phone number holds digits, one number in a field.</source>
            <translation>Номер телефона состоит из цифр, в одном поле один номер.</translation>
        </message>
        <message>
            <source>A phone number has 11 digits with the leading 7 or 8, this has {count}.</source>
            <translation>В номере телефона 11 цифр вместе с начальной 7 или 8, здесь цифр: {count}.</translation>
        </message>
        <message>
            <source>A phone number of Kazakhstan begins with +7 7 or 8 7.</source>
            <translation>Номер телефона Казахстана начинается с +7 7 или 8 7.</translation>
        </message>
        <message>
            <source>The receipt date is in the future: {received}. Today is {today}.</source>
            <translation>Дата поступления в будущем: {received}. Сегодня {today}.</translation>
        </message>
        <message>
            <source>It cannot be posted on {posted}, after it was received on {received}.</source>
            <translation>Дата отправки ({posted}) не может быть позже даты поступления ({received}).</translation>
        </message>
        <message>
            <source>The sender's date {written} is later than the receipt on {received}.</source>
            <translation>Дата отправителя ({written}) позже даты поступления ({received}).</translation>
        </message>
        <message>
            <source>Choose the language of the request.</source>
            <translation>Выберите язык обращения.</translation>
        </message>
        <message>
            <source>Say who applied: a subject or a name.</source>
            <translation>Укажите, кто обратился: субъект или имя.</translation>
        </message>
        <message>
            <source>Name the paper that gives the representative powers.</source>
            <translation>Укажите документ о полномочиях представителя.</translation>
        </message>
        <message>
            <source>The office's own finding has the office as applicant.</source>
            <translation>Если нарушение выявила сама организация, заявителем указывается она сама.</translation>
        </message>
        <message>
            <source>Choose at least one demand.</source>
            <translation>Выберите хотя бы одно требование.</translation>
        </message>
        <message>
            <source>The same demand stands here twice.</source>
            <translation>Одно требование указано дважды.</translation>
        </message>
        <message>
            <source>The papers' date is in the future: {papers}.</source>
            <translation>Дата подтверждающих сведений в будущем: {papers}.</translation>
        </message>
        <message>
            <source>The number in a term has to be from 1 to {longest}.</source>
            <translation>Число в сроке должно быть от 1 до {longest}.</translation>
        </message>
        <message>
            <source>A term is a whole number and a unit, such as “5 working days”.</source>
            <translation>Срок состоит из целого числа и единицы, например: “5 working days”.</translation>
        </message>
        <message>
            <source>“{unit}” is no unit of a term: use days, working days or months.</source>
            <translation>«{unit}» не единица срока: пишите days, working days или months.</translation>
        </message>
        <message>
            <source>The calendar has {day} twice.</source>
            <translation>День {day} стоит в календаре дважды.</translation>
        </message>
        <message>
            <source>The working calendar of {year} is missing.</source>
            <translation>Нет производственного календаря на {year} год.</translation>
        </message>
        <message>
            <source>Working hours have to begin before lunch and end after it.</source>
            <translation>Рабочее время должно начинаться до обеда и заканчиваться после него.</translation>
        </message>
        <message>
            <source>The file has no filled cells. Nothing was imported. Choose another file.</source>
            <translation>В файле нет заполненных ячеек. Ничего не импортировано. Выберите другой файл.</translation>
        </message>
        <message>
            <source>The file is not a text table. Nothing was imported. Open it in Excel and save it as .xlsx or CSV UTF-8.</source>
            <translation>Файл не является текстовой таблицей. Ничего не импортировано. Откройте его в Excel и сохраните как .xlsx или CSV UTF‑8.</translation>
        </message>
        <message>
            <source>A quotation mark in line {line} is not closed or not doubled. Nothing was imported. Correct that line, or save the table as .xlsx.</source>
            <translation>В строке {line} кавычка не закрыта или не удвоена. Ничего не импортировано. Исправьте эту строку или сохраните таблицу как .xlsx.</translation>
        </message>
        <message>
            <source>This is not a date. Write it as 31.12.2026.</source>
            <translation>Это не дата. Запишите её в виде 31.12.2026.</translation>
        </message>
        <message>
            <source>The letter is larger than {limit} MB. Nothing was kept. Save its attachments and add them one by one.</source>
            <translation>Письмо больше {limit} МБ. Ничего не сохранено. Сохраните его вложения и добавьте их по одному.</translation>
        </message>
        <message>
            <source>The letter has more than {limit} parts, as no person writes. Nothing was kept. Print it to PDF in the mail program and add that file.</source>
            <translation>В письме больше {limit} частей, так люди не пишут. Ничего не сохранено. Напечатайте его в PDF в почтовой программе и добавьте этот файл.</translation>
        </message>
        <message>
            <source>The file is not a letter saved from a mail program. Nothing was kept. Save the letter anew as .eml.</source>
            <translation>Файл не является письмом, сохранённым из почтовой программы. Ничего не сохранено. Сохраните письмо заново как .eml.</translation>
        </message>
        <message>
            <source>A part of the letter could not be read. The letter itself is kept as it came.</source>
            <translation>Часть письма прочитать не удалось. Само письмо хранится таким, каким пришло.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was kept. Scan it in black and white or in parts.</source>
            <translation>Файл больше {limit} МБ. Ничего не сохранено. Отсканируйте его чёрно‑белым или по частям.</translation>
        </message>
        <message>
            <source>The file is empty. Nothing was kept. Choose another file.</source>
            <translation>Файл пуст. Ничего не сохранено. Выберите другой файл.</translation>
        </message>
        <message>
            <source>The file has changed since it was shown. Nothing was imported. Choose it again.</source>
            <translation>Файл изменился после показа. Ничего не импортировано. Выберите его ещё раз.</translation>
        </message>
        <message>
            <source>The letter template {name} cannot be read, line {line}</source>
            <translation>Шаблон письма «{name}» не читается, строка {line}</translation>
        </message>
        <message>
            <source>There is no such letter in this language</source>
            <translation>Такого письма на этом языке нет</translation>
        </message>
        <message>
            <source>The column “{column}” is never taken: it opens accounts or cards.</source>
            <translation>Столбец «{column}» никогда не берётся: он открывает учётную запись или карту.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read to its end. Nothing was imported. Open it in Excel, save it anew as .xlsx and choose it again.</source>
            <translation>Файл повреждён и не читается до конца. Ничего не импортировано. Откройте его в Excel, сохраните заново как .xlsx и выберите ещё раз.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MB. Nothing was imported. Split it into several files.</source>
            <translation>Файл больше {limit} МБ. Ничего не импортировано. Разделите его на несколько файлов.</translation>
        </message>
        <message>
            <source>The sheet has filled cells too far to the right or below, or more than {limit} cells. Nothing was imported. Delete the columns and rows outside the table, or split the file.</source>
            <translation>На листе есть заполненные ячейки слишком далеко справа или внизу, либо ячеек больше {limit}. Ничего не импортировано. Удалите столбцы и строки вне таблицы или разделите файл.</translation>
        </message>
        <message>
            <source>The workbook is protected by a password. Nothing was imported. Open it in Excel, take the password off, save it and choose it again.</source>
            <translation>Книга защищена паролем. Ничего не импортировано. Откройте её в Excel, снимите пароль, сохраните и выберите ещё раз.</translation>
        </message>
        <message>
            <source>The file is not an .xlsx workbook. Nothing was imported. Open it in Excel and save it as .xlsx or .csv.</source>
            <translation>Файл не является книгой .xlsx. Ничего не импортировано. Откройте его в Excel и сохраните как .xlsx или .csv.</translation>
        </message>
        <message>
            <source>The workbook unpacks to far more data than a list of people can hold. Nothing was imported. Ask its sender where it comes from, or save only the needed sheet as .csv.</source>
            <translation>Книга распаковывается в гораздо больший объём, чем нужно списку людей. Ничего не импортировано. Спросите отправителя, откуда она, или сохраните только нужный лист как .csv.</translation>
        </message>
        <message>
            <source>The name says .{promised}, but the file does not hold that: it is damaged or something else. Nothing was kept. Scan or save it anew.</source>
            <translation>По имени это .{promised}, но в файле не то: он повреждён или это нечто иное. Ничего не сохранено. Отсканируйте или сохраните заново.</translation>
        </message>
        <message>
            <source>The name says .{promised}, but the file is .{found}. Nothing was kept. If you trust its sender, rename it to .{found} and add it again.</source>
            <translation>По имени это .{promised}, а на деле .{found}. Ничего не сохранено. Если доверяете отправителю, переименуйте файл в .{found} и добавьте снова.</translation>
        </message>
        <message>
            <source>The picture has more than {limit} million dots. Nothing was kept. Scan it at 300 dots an inch.</source>
            <translation>В изображении больше {limit} млн точек. Ничего не сохранено. Отсканируйте его с разрешением 300 точек на дюйм.</translation>
        </message>
        <message>
            <source>The paper is damaged and its pages cannot be shown. Nothing was kept. Scan or save it anew.</source>
            <translation>Документ повреждён, его страницы показать нельзя. Ничего не сохранено. Отсканируйте или сохраните заново.</translation>
        </message>
        <message>
            <source>The PDF is protected by a password. Nothing was kept. Ask its sender for one without, or print and scan it.</source>
            <translation>PDF защищён паролем. Ничего не сохранено. Попросите у отправителя файл без пароля или распечатайте и отсканируйте.</translation>
        </message>
        <message>
            <source>Excel has shortened this number and its last digits are lost. Take it from the source again as text.</source>
            <translation>Excel сократил это число, и его последние цифры потеряны. Возьмите его из источника заново как текст.</translation>
        </message>
        <message>
            <source>The card number does not agree with its check digit, so its last four digits were not taken.</source>
            <translation>Номер карты не сходится со своей контрольной цифрой, поэтому последние четыре цифры не взяты.</translation>
        </message>
        <message>
            <source>The row has neither a name nor an e-mail, phone or id.</source>
            <translation>В строке нет ни имени, ни эл. почты, телефона или идентификатора.</translation>
        </message>
        <message>
            <source>The text is longer than {limit} characters.</source>
            <translation>Текст длиннее {limit} знаков.</translation>
        </message>
        <message>
            <source>A second value for the same field was not taken.</source>
            <translation>Второе значение того же поля не взято.</translation>
        </message>
        <message>
            <source>The cell holds several values; only the first was taken.</source>
            <translation>В ячейке несколько значений; взято только первое.</translation>
        </message>
        <message>
            <source>No column is known as a name, an e-mail or a phone. Nothing was imported. Say for at least one column what it holds.</source>
            <translation>Ни один столбец не распознан как имя, эл. почта или телефон. Ничего не импортировано. Укажите хотя бы для одного столбца, что в нём.</translation>
        </message>
        <message>
            <source>Row {row} has the same phone under another name; both were taken.</source>
            <translation>В строке {row} тот же телефон под другим именем; взяты обе.</translation>
        </message>
        <message>
            <source>Merged cells: {count}. Each was read into every row it covers.</source>
            <translation>Объединённых ячеек: {count}. Каждая прочитана во все строки, которые она занимает.</translation>
        </message>
        <message>
            <source>Cells whose formula gives no value (such as #N/A): {count}. Read as empty.</source>
            <translation>Ячеек, формула которых не даёт значения (например, #Н/Д): {count}. Прочитаны как пустые.</translation>
        </message>
        <message>
            <source>This moment is in the future.</source>
            <translation>Этот момент в будущем.</translation>
        </message>
        <message>
            <source>Say what is no longer consented to.</source>
            <translation>Укажите, на что согласия больше нет.</translation>
        </message>
        <message>
            <source>This event was corrected already. Correct the newer one.</source>
            <translation>Это событие уже исправлено. Исправляйте более новое.</translation>
        </message>
        <message>
            <source>It is closed on {closed}, before it was received on {received}.</source>
            <translation>Закрыто {closed}, раньше, чем поступило: {received}.</translation>
        </message>
        <message>
            <source>The row has no day of receipt.</source>
            <translation>В строке нет дня поступления.</translation>
        </message>
        <message>
            <source>This date is in the future: {day}.</source>
            <translation>Эта дата в будущем: {day}.</translation>
        </message>
        <message>
            <source>The number is of {year}, but the request came on {received}.</source>
            <translation>Номер {year} года, а обращение поступило {received}.</translation>
        </message>
        <message>
            <source>A demand of this kind cannot end so.</source>
            <translation>Требование этого вида не может так завершиться.</translation>
        </message>
        <message>
            <source>Choose the ground of the refusal.</source>
            <translation>Выберите основание отказа.</translation>
        </message>
        <message>
            <source>Say why it is done before the identity is confirmed.</source>
            <translation>Укажите, почему это сделано до подтверждения личности.</translation>
        </message>
        <message>
            <source>The values noted are not entered yet: enter them, or dispute them first.</source>
            <translation>Отмеченные значения ещё не внесены: сначала внесите их или оспорьте.</translation>
        </message>
        <message>
            <source>Recipients not told yet: {count}. Send their notices, or end the duty with a reason.</source>
            <translation>Ещё не уведомлены получатели: {count}. Отправьте им уведомления или завершите обязанность с указанием причины.</translation>
        </message>
        <message>
            <source>The identity is not confirmed as this demand asks. Confirm it in the request before the letter leaves, or tick the duty there and say why.</source>
            <translation>Личность не подтверждена так, как требует это требование. Подтвердите её в обращении до отправки письма или отметьте там обязанность с указанием причины.</translation>
        </message>
        <message>
            <source>Say why this duty is not done.</source>
            <translation>Укажите, почему обязанность не исполнена.</translation>
        </message>
        <message>
            <source>Say how the identity was checked.</source>
            <translation>Укажите, как проверена личность.</translation>
        </message>
        <message>
            <source>Say what the applicant was asked for.</source>
            <translation>Напишите, что запрошено у заявителя.</translation>
        </message>
        <message>
            <source>This request is closed already.</source>
            <translation>Это обращение уже закрыто.</translation>
        </message>
        <message>
            <source>{count} duties are not done. Tick them first or write the reason.</source>
            <translation>Не исполнено обязанностей: {count}. Сначала отметьте их или укажите причину.</translation>
        </message>
        <message>
            <source>Enter the surname and the name.</source>
            <translation>Введите фамилию и имя.</translation>
        </message>
        <message>
            <source>The register has this person already.</source>
            <translation>Этот человек уже есть в реестре.</translation>
        </message>
        <message>
            <source>These data are blocked until {until} and cannot be changed.</source>
            <translation>Данные заблокированы до {until}, изменить их нельзя.</translation>
        </message>
        <message>
            <source>This step can no longer be undone.</source>
            <translation>Этот шаг уже нельзя отменить.</translation>
        </message>
        <message>
            <source>This address is not understood. Give a file, or postgresql://user@host/database.</source>
            <translation>Адрес не распознан. Укажите файл или postgresql://user@host/database.</translation>
        </message>
        <message>
            <source>This file is in a network folder, where two people opening it could damage the data. Keep it on this computer or use a shared PostgreSQL server.</source>
            <translation>Файл лежит в сетевой папке. Если его откроют двое, данные могут повредиться. Держите его на этом компьютере или используйте общий сервер PostgreSQL.</translation>
        </message>
        <message>
            <source>A database on a server is backed up on the server, by its administrator.</source>
            <translation>Копию базы на сервере делает её администратор на самом сервере.</translation>
        </message>
        <message>
            <source>This was changed again since, so that step cannot be undone by itself.</source>
            <translation>С тех пор это снова изменили, поэтому отменить один тот шаг нельзя.</translation>
        </message>
        <message>
            <source>This database was made by a newer edition of the program ({edition}). It was left as it is. Update the program on this computer.</source>
            <translation>База создана более новой версией программы ({edition}). Она не тронута. Обновите программу на этом компьютере.</translation>
        </message>
        <message>
            <source>This database belongs to another program. It was left as it is. Choose another one.</source>
            <translation>Эта база другой программы. Она не тронута. Выберите другую.</translation>
        </message>
        <message>
            <source>Somebody else changed this after you opened it. Your change is kept here.</source>
            <translation>После того как вы это открыли, его изменил другой. Ваше изменение сохранено здесь.</translation>
        </message>
        <message>
            <source>There is no such request any more.</source>
            <translation>Такого обращения больше нет.</translation>
        </message>
        <message>
            <source>There is no such subject any more.</source>
            <translation>Такого субъекта больше нет.</translation>
        </message>
        <message>
            <source>Choose the language of the letter.</source>
            <translation>Выберите язык письма.</translation>
        </message>
        <message>
            <source>No server for outgoing mail is set. Name it in Settings, Mail.</source>
            <translation>Сервер исходящей почты не указан. Впишите его в «Настройках», «Почта».</translation>
        </message>
        <message>
            <source>The letter was handed to the mail server a moment ago. Wait {minutes} minutes.</source>
            <translation>Письмо только что передано почтовому серверу. Подождите {minutes} мин.</translation>
        </message>
        <message>
            <source>This letter has left; its text is kept as it was sent.</source>
            <translation>Письмо уже ушло, его текст хранится таким, каким отправлен.</translation>
        </message>
        <message>
            <source>{count} values are missing in the letter. Fill the marked places first.</source>
            <translation>В письме не хватает значений: {count}. Сначала заполните отмеченные места.</translation>
        </message>
        <message>
            <source>Give the letter its number before it leaves.</source>
            <translation>Дайте письму номер, прежде чем оно уйдёт.</translation>
        </message>
        <message>
            <source>The day of sending is in the future.</source>
            <translation>День отправки в будущем.</translation>
        </message>
        <message>
            <source>Name the source of this day: the law or the order.</source>
            <translation>Укажите источник этого дня: закон или приказ.</translation>
        </message>
        <message>
            <source>{day} is not in the calendar: it is as its weekday says.</source>
            <translation>{day} нет в календаре: он такой, как его день недели.</translation>
        </message>
        <message>
            <source>Without this day the calendar of {year} would be empty and no date could be counted.</source>
            <translation>Без этого дня календарь {year} года останется пустым и ни одну дату нельзя будет рассчитать.</translation>
        </message>
        <message>
            <source>This database is not empty. Sample data need one of their own.</source>
            <translation>Эта база не пуста. Для образца нужна отдельная база.</translation>
        </message>
        <message>
            <source>A desk is kept there already. Open it, or choose another file.</source>
            <translation>Там уже хранится стол. Откройте его или выберите другой файл.</translation>
        </message>
        <message>
            <source>The logo is larger than 1 MB. Choose a smaller picture.</source>
            <translation>Логотип больше 1 МБ. Выберите изображение поменьше.</translation>
        </message>
        <message>
            <source>The logo has to be a PNG or JPEG picture.</source>
            <translation>Логотип должен быть изображением PNG или JPEG.</translation>
        </message>
        <message>
            <source>This database has no organisation yet. Finish the first run.</source>
            <translation>В этой базе ещё нет организации. Завершите первую настройку.</translation>
        </message>
        <message>
            <source>Choose from 0 to {most} working days.</source>
            <translation>Выберите от 0 до {most} рабочих дней.</translation>
        </message>
        <message>
            <source>The period ends on {last}, before it begins on {first}.</source>
            <translation>Период заканчивается {last}, раньше, чем начинается ({first}).</translation>
        </message>
        <message>
            <source>The file of a report ends in .xlsx.</source>
            <translation>Файл отчёта оканчивается на .xlsx.</translation>
        </message>
        <message>
            <source>This file is too large for a policy text.</source>
            <translation>Этот файл слишком велик для текста политики.</translation>
        </message>
        <message>
            <source>This file holds no plain text. Save the policy as .txt and choose it again.</source>
            <translation>В этом файле нет простого текста. Сохраните политику как .txt и выберите снова.</translation>
        </message>
        <message>
            <source>Only the organisation's own norms can be changed here.</source>
            <translation>Здесь можно менять только внутренние нормы организации.</translation>
        </message>
        <message>
            <source>Name the order or decision that sets this norm.</source>
            <translation>Укажите приказ или решение, которым установлена эта норма.</translation>
        </message>
        <message>
            <source>A letter belongs only to an extension: say by how much the term is longer.</source>
            <translation>Письмо нужно только при продлении: укажите, на сколько продлевается срок.</translation>
        </message>
        <message>
            <source>A new edition begins tomorrow at the earliest: duties that have begun keep their term.</source>
            <translation>Новая редакция начинается не раньше завтрашнего дня: у начавшихся обязанностей срок остаётся прежним.</translation>
        </message>
        <message>
            <source>This is no calendar that can be read. Nothing was imported. Save it again as .ics or .xlsx.</source>
            <translation>Этот календарь прочесть нельзя. Ничего не импортировано. Сохраните его заново как .ics или .xlsx.</translation>
        </message>
        <message>
            <source>The table needs the columns date, kind, name and source. Nothing was imported. Name them in row one.</source>
            <translation>В таблице нужны столбцы дата, вид, название и источник. Ничего не импортировано. Назовите их в первой строке.</translation>
        </message>
        <message>
            <source>The file has no days.</source>
            <translation>В файле нет ни одного дня.</translation>
        </message>
        <message>
            <source>This row has no date.</source>
            <translation>В этой строке нет даты.</translation>
        </message>
        <message>
            <source>{day} stands in row {row} already. A day can stand only once.</source>
            <translation>{day} уже стоит в строке {row}. День может стоять только один раз.</translation>
        </message>
        <message>
            <source>{day} is not in {year}.</source>
            <translation>{day} не относится к {year} году.</translation>
        </message>
        <message>
            <source>“{kind}” is no kind of day: write public holiday, moved day off or moved working day.</source>
            <translation>«{kind}» не вид дня: напишите праздничный день, перенесённый выходной или перенесённый рабочий день.</translation>
        </message>
        <message>
            <source>This day has no name.</source>
            <translation>У этого дня нет названия.</translation>
        </message>
        <message>
            <source>This day names no source: the law or the order.</source>
            <translation>У этого дня не указан источник: закон или приказ.</translation>
        </message>
        <message>
            <source>{day} is a working day anyway; it cannot become one.</source>
            <translation>{day} и так рабочий день, сделать его рабочим нельзя.</translation>
        </message>
        <message>
            <source>{day} is a day off anyway; it cannot become one.</source>
            <translation>{day} и так выходной, сделать его выходным нельзя.</translation>
        </message>
        <message>
            <source>The file is not a letter saved from Outlook, or it is damaged. Nothing was kept. Save the letter anew.</source>
            <translation>Файл не является письмом, сохранённым из Outlook, или повреждён. Ничего не сохранено. Сохраните письмо заново.</translation>
        </message>
        <message>
            <source>There is no number. Write it as 15/2025.</source>
            <translation>Номера нет. Запишите его так: 15/2025.</translation>
        </message>
        <message>
            <source>It is not clear which number of several counts. Write it as 15/2025.</source>
            <translation>Непонятно, какое из нескольких чисел номер. Запишите его так: 15/2025.</translation>
        </message>
        <message>
            <source>A number of a request is from 1 to {most}.</source>
            <translation>Номер обращения бывает от 1 до {most}.</translation>
        </message>
        <message>
            <source>No column is known as the number of the request. Nothing was imported. Say for the columns what they hold.</source>
            <translation>Неизвестно, в каком столбце номер обращения. Ничего не импортировано. Укажите, что в столбцах.</translation>
        </message>
        <message>
            <source>Row {row} has the same number of {year} and another day of receipt.</source>
            <translation>В строке {row} тот же номер {year} года с другим днём поступления.</translation>
        </message>
        <message>
            <source>This letter is registered already, as request {number} of {year}.</source>
            <translation>Это письмо уже зарегистрировано: обращение О-{year}-{number}.</translation>
        </message>
        <message>
            <source>This letter names no request. Register it as a new one.</source>
            <translation>В этом письме не назван номер обращения. Зарегистрируйте его как новое.</translation>
        </message>
        <message>
            <source>Somebody else changed the calendar meanwhile. Look at the dates again.</source>
            <translation>Тем временем календарь изменил кто-то другой. Посмотрите даты ещё раз.</translation>
        </message>
        <message>
            <source>Name the department.</source>
            <translation>Назовите подразделение.</translation>
        </message>
        <message>
            <source>Say what the department has to do.</source>
            <translation>Укажите, что должно сделать подразделение.</translation>
        </message>
        <message>
            <source>This date has passed: {day}.</source>
            <translation>Эта дата уже прошла: {day}.</translation>
        </message>
        <message>
            <source>The duty itself ends on {day}. Choose that day or an earlier one.</source>
            <translation>Сама обязанность истекает {day}. Выберите этот день или более ранний.</translation>
        </message>
        <message>
            <source>Write what was found or done.</source>
            <translation>Напишите, что найдено или сделано.</translation>
        </message>
        <message>
            <source>This order is answered and stays.</source>
            <translation>На это поручение ответили, оно остаётся.</translation>
        </message>
        <message>
            <source>This request is not there any more.</source>
            <translation>Этого обращения больше нет.</translation>
        </message>
        <message>
            <source>A breach is marked in this request already.</source>
            <translation>В этом обращении нарушение безопасности уже отмечено.</translation>
        </message>
        <message>
            <source>No breach is marked in this request.</source>
            <translation>В этом обращении нарушение безопасности не отмечено.</translation>
        </message>
        <message>
            <source>The day of detection starts the clock and stays as it was registered.</source>
            <translation>День выявления начинает срок, поэтому он остаётся таким, как зарегистрирован.</translation>
        </message>
        <message>
            <source>It cannot have happened after it was detected.</source>
            <translation>Оно не могло произойти после того, как было выявлено.</translation>
        </message>
        <message>
            <source>Say what happened.</source>
            <translation>Напишите, что произошло.</translation>
        </message>
        <message>
            <source>Name the measures taken: the notice has to.</source>
            <translation>Укажите принятые меры: они обязательны в уведомлении.</translation>
        </message>
        <message>
            <source>This cannot be less than nothing.</source>
            <translation>Это число не может быть меньше нуля.</translation>
        </message>
        <message>
            <source>A request cannot be joined to itself.</source>
            <translation>Обращение нельзя присоединить к нему самому.</translation>
        </message>
        <message>
            <source>Both requests must be open.</source>
            <translation>Оба обращения должны быть открыты.</translation>
        </message>
        <message>
            <source>Join the later request to the earlier one: its dates come first.</source>
            <translation>Присоединяйте более позднее обращение к более раннему: его сроки наступают раньше.</translation>
        </message>
        <message>
            <source>This request asks for something that the other one does not.</source>
            <translation>В этом обращении есть требование, которого нет в другом.</translation>
        </message>
        <message>
            <source>Choose some of the demands, not all of them.</source>
            <translation>Выберите часть требований, а не все.</translation>
        </message>
        <message>
            <source>Say why it is opened again.</source>
            <translation>Укажите, почему оно открывается снова.</translation>
        </message>
        <message>
            <source>This request is open already.</source>
            <translation>Это обращение уже открыто.</translation>
        </message>
        <message>
            <source>Write this in one line.</source>
            <translation>Запишите это одной строкой.</translation>
        </message>
        <message>
            <source>A port is a number from 1 to 65535.</source>
            <translation>Порт: число от 1 до 65535.</translation>
        </message>
        <message>
            <source>Choose from 0 to 1440 minutes.</source>
            <translation>Выберите от 0 до 1440 минут.</translation>
        </message>
        <message>
            <source>Choose from 1 to {most} MB.</source>
            <translation>Выберите от 1 до {most} МБ.</translation>
        </message>
        <message>
            <source>Letters cannot be moved to the folder they come from.</source>
            <translation>Письма нельзя переместить в ту же папку, из которой их получают.</translation>
        </message>
        <message>
            <source>The file holds no certificate in PEM form. Ask the administrator for it.</source>
            <translation>В файле нет сертификата в формате PEM. Попросите его у администратора.</translation>
        </message>
        <message>
            <source>The password of the mailbox is not known on this computer. Enter it.</source>
            <translation>Пароль почтового ящика на этом компьютере неизвестен. Введите его.</translation>
        </message>
        <message>
            <source>Write the note first.</source>
            <translation>Сначала напишите заметку.</translation>
        </message>
        <message>
            <source>The register has another request under the number {number} of {year}, received on {day}.</source>
            <translation>В реестре под номером {number} {year} года другое обращение, поступившее {day}.</translation>
        </message>
        <message>
            <source>It is not known which kind of demand this is.</source>
            <translation>Неизвестно, какого вида это требование.</translation>
        </message>
        <message>
            <source>It is not known how this demand ended.</source>
            <translation>Неизвестно, чем закончилось это требование.</translation>
        </message>
        <message>
            <source>It has a day of closing, but its outcome says it is open.</source>
            <translation>День закрытия есть, а по исходу оно ещё открыто.</translation>
        </message>
        <message>
            <source>Its outcome says it is closed, but it has no day of closing.</source>
            <translation>По результату оно закрыто, а дня закрытия нет.</translation>
        </message>
        <message>
            <source>The register has another request under the number {number} of {year}. Nothing was imported.</source>
            <translation>В реестре под номером {number} {year} года другое обращение. Ничего не импортировано.</translation>
        </message>
        <message>
            <source>Name the service that checked it.</source>
            <translation>Назовите сервис, который проверил.</translation>
        </message>
        <message>
            <source>Say whose signature it is.</source>
            <translation>Укажите, чья это подпись.</translation>
        </message>
        <message>
            <source>The desk keeps scans (PDF, JPEG, PNG, TIFF, HEIC), letters (.eml, .msg), Word and Excel files; this is none of them. Nothing was kept. Print it to PDF and add that file.</source>
            <translation>Здесь хранятся сканы (PDF, JPEG, PNG, TIFF, HEIC), письма (.eml, .msg), файлы Word и Excel; это ни то, ни другое. Ничего не сохранено. Распечатайте его в PDF и добавьте тот файл.</translation>
        </message>
        <message>
            <source>Say why the date is changed.</source>
            <translation>Укажите, почему меняется срок.</translation>
        </message>
        <message>
            <source>The term of this duty does not run.</source>
            <translation>Срок этой обязанности не идёт.</translation>
        </message>
        <message>
            <source>This day is before the term began: {day}.</source>
            <translation>Этот день раньше начала срока: {day}.</translation>
        </message>
        <message>
            <source>No rule allows a later day than {day}: the term cannot be extended.</source>
            <translation>Ни одно правило не допускает дня позже {day}: срок продлить нельзя.</translation>
        </message>
        <message>
            <source>One paper takes from 1 to {most} pages. Nothing was joined.</source>
            <translation>В один документ входит от 1 до {most} страниц. Ничего не объединено.</translation>
        </message>
        <message>
            <source>Joined, the pages are larger than {limit} MB. Nothing was joined. Join them in parts.</source>
            <translation>Вместе страницы больше {limit} МБ. Ничего не объединено. Объедините их по частям.</translation>
        </message>
        <message>
            <source>Choose an officer in service.</source>
            <translation>Выберите действующего исполнителя.</translation>
        </message>
        <message>
            <source>{count} requests are ticked, at most {most} can be changed at once.</source>
            <translation>Отмечено обращений: {count}, за один раз можно изменить не более {most}.</translation>
        </message>
        <message>
            <source>Choose a filter first: this is the list as it opens.</source>
            <translation>Сначала выберите фильтр: это список в исходном виде.</translation>
        </message>
        <message>
            <source>{most} searches are saved. Remove one first.</source>
            <translation>Сохранено поисков: {most}. Сначала уберите один.</translation>
        </message>
        <message>
            <source>Name the search.</source>
            <translation>Назовите поиск.</translation>
        </message>
        <message>
            <source>The name is longer than {longest} letters.</source>
            <translation>Название длиннее {longest} букв.</translation>
        </message>
        <message>
            <source>A search of this name stands already.</source>
            <translation>Поиск с таким названием уже есть.</translation>
        </message>
        <message>
            <source>It ends on {end}, before it begins on {start}.</source>
            <translation>Кончаются {end}, раньше, чем начинаются {start}.</translation>
        </message>
        <message>
            <source>It ended on {end}. Correct it, or choose a third party.</source>
            <translation>Кончились {end}. Исправьте или выберите третье лицо.</translation>
        </message>
        <message>
            <source>It begins on {start}. Correct it, or choose a third party.</source>
            <translation>Начинаются {start}. Исправьте или выберите третье лицо.</translation>
        </message>
        <message>
            <source>More than {most} single requests are ticked: tick everything, or narrow the list by a filter.</source>
            <translation>По одному отмечено больше {most} обращений: отметьте все или сузьте список фильтром.</translation>
        </message>
        <message>
            <source>Write the number of the entry as on the paper.</source>
            <translation>Запишите номер записи, как на бумаге.</translation>
        </message>
        <message>
            <source>Write at least 32 characters of the hash: digits and letters a to f.</source>
            <translation>Запишите не меньше 32 знаков хэша: цифры и буквы от a до f.</translation>
        </message>
        <message>
            <source>Line {line} is too long for a log. Nothing more was taken.</source>
            <translation>Строка {line} слишком длинна для журнала. Дальше ничего не взято.</translation>
        </message>
        <message>
            <source>The line is no JSON object.</source>
            <translation>Строка не является объектом JSON.</translation>
        </message>
        <message>
            <source>No column is known as the time and as the e-mail, phone or id of the person. Nothing was imported.</source>
            <translation>Не найдены столбец времени и столбец почты, телефона или идентификатора человека. Ничего не импортировано.</translation>
        </message>
        <message>
            <source>The line does not say who it was.</source>
            <translation>В строке не сказано, кто это был.</translation>
        </message>
        <message>
            <source>It is not known what happened here: “{word}”.</source>
            <translation>Неизвестно, что здесь произошло: «{word}».</translation>
        </message>
        <message>
            <source>This is not a time. Write it as 09:15.</source>
            <translation>Это не время. Напишите как 09:15.</translation>
        </message>
        <message>
            <source>An e-mail address of this letter is not complete, or has letters that mail servers refuse.</source>
            <translation>Адрес эл. почты в письме неполон или содержит знаки, которые почтовые серверы не принимают.</translation>
        </message>
        <message>
            <source>This day is in the future.</source>
            <translation>Этот день в будущем.</translation>
        </message>
        <message>
            <source>This subject is no longer in the register.</source>
            <translation>Этого субъекта больше нет в реестре.</translation>
        </message>
        <message>
            <source>Nobody in the register has this id, e-mail or phone.</source>
            <translation>В реестре нет никого с таким идентификатором, почтой или телефоном.</translation>
        </message>
        <message>
            <source>The policy has no purpose “{word}”.</source>
            <translation>В политике нет цели «{word}».</translation>
        </message>
        <message>
            <source>The answer has left; its data sheet is kept as it was sent.</source>
            <translation>Ответ отправлен; его подборка данных хранится в том виде, в каком отправлена.</translation>
        </message>
        <message>
            <source>the data are blocked</source>
            <translation>данные заблокированы</translation>
        </message>
        <message>
            <source>the data are destroyed</source>
            <translation>данные уничтожены</translation>
        </message>
        <message>
            <source>this is entered already</source>
            <translation>это уже записано</translation>
        </message>
        <message>
            <source>the subject is not in use</source>
            <translation>субъект не используется</translation>
        </message>
        <message>
            <source>Data of subject {number} are blocked or destroyed: nothing is given.</source>
            <translation>Данные субъекта № {number} заблокированы или уничтожены: передавать нечего.</translation>
        </message>
        <message>
            <source>There is no such disclosure any more.</source>
            <translation>Такой записи о передаче больше нет.</translation>
        </message>
        <message>
            <source>Choose the recipient.</source>
            <translation>Выберите получателя.</translation>
        </message>
        <message>
            <source>No data go to this recipient any more.</source>
            <translation>Этому получателю данные больше не передаются.</translation>
        </message>
        <message>
            <source>Choose what was given.</source>
            <translation>Выберите, что передано.</translation>
        </message>
        <message>
            <source>Choose the purpose.</source>
            <translation>Выберите цель.</translation>
        </message>
        <message>
            <source>Enter the day on which it was given.</source>
            <translation>Укажите день передачи.</translation>
        </message>
        <message>
            <source>Subject {number} cannot be joined.</source>
            <translation>Субъекта {number} объединить нельзя.</translation>
        </message>
        <message>
            <source>Other records stand under subject {number}. Join it the other way round.</source>
            <translation>К субъекту {number} уже присоединены записи. Объедините наоборот.</translation>
        </message>
        <message>
            <source>This subject stands by itself already.</source>
            <translation>Этот субъект уже стоит отдельно.</translation>
        </message>
        <message>
            <source>Choose two different subjects.</source>
            <translation>Выберите двух разных субъектов.</translation>
        </message>
        <message>
            <source>Give the text in Kazakh.</source>
            <translation>Дайте текст на казахском.</translation>
        </message>
        <message>
            <source>An edition is in force from its publication (clause 10.1), not before it.</source>
            <translation>Редакция действует с публикации (п. 10.1), не раньше.</translation>
        </message>
        <message>
            <source>Edition {number} is in force from {day}. Give a later day.</source>
            <translation>Редакция {number} действует с {day}. Укажите более поздний день.</translation>
        </message>
        <message>
            <source>This is the text of the newest edition word for word.</source>
            <translation>Это дословно текст последней редакции.</translation>
        </message>
        <message>
            <source>This text is kept as it was published. Publish a new edition instead.</source>
            <translation>Этот текст хранится таким, каким опубликован. Опубликуйте новую редакцию.</translation>
        </message>
        <message>
            <source>The text is empty.</source>
            <translation>Текст пуст.</translation>
        </message>
        <message>
            <source>People are told of this edition since {day}.</source>
            <translation>Об этой редакции уведомляют с {day}.</translation>
        </message>
        <message>
            <source>This notice has not left yet.</source>
            <translation>Это уведомление ещё не отправлено.</translation>
        </message>
        <message>
            <source>The day of the answer is in the future.</source>
            <translation>Дата ответа в будущем.</translation>
        </message>
        <message>
            <source>The answer cannot be earlier than the notice, sent on {day}.</source>
            <translation>Ответ не может быть раньше уведомления, отправленного {day}.</translation>
        </message>
        <message>
            <source>There is no such notice any more.</source>
            <translation>Такого уведомления больше нет.</translation>
        </message>
        <message>
            <source>This recipient was given data, so it stays in the register. End it instead.</source>
            <translation>Этому получателю передавали данные, поэтому он остаётся в реестре. Вместо этого прекратите передачу.</translation>
        </message>
        <message>
            <source>Enter the name of the recipient.</source>
            <translation>Укажите название получателя.</translation>
        </message>
        <message>
            <source>The contract would end before it begins.</source>
            <translation>Договор заканчивается раньше, чем начинается.</translation>
        </message>
        <message>
            <source>The register has this recipient already: {name}.</source>
            <translation>Этот получатель уже есть в реестре: {name}.</translation>
        </message>
        <message>
            <source>This file is empty, it is no DPO Desk database. It was left as it is. Choose another file, or a new name to begin a new desk.</source>
            <translation>Этот файл пуст, это не база DPO Desk. Он оставлен как есть. Выберите другой файл или новое имя, чтобы начать новый стол.</translation>
        </message>
        <message>
            <source>Choose the field that is corrected.</source>
            <translation>Выберите исправляемое поле.</translation>
        </message>
        <message>
            <source>Enter the new value.</source>
            <translation>Введите новое значение.</translation>
        </message>
        <message>
            <source>Write it in at most {most} letters, without hidden characters.</source>
            <translation>Напишите не длиннее {most} букв, без скрытых знаков.</translation>
        </message>
        <message>
            <source>This request names nobody of the register. Link it to the person first.</source>
            <translation>Это обращение не связано ни с кем из реестра. Сначала свяжите его с человеком.</translation>
        </message>
        <message>
            <source>The register says this already.</source>
            <translation>В реестре уже стоит это значение.</translation>
        </message>
        <message>
            <source>A new value of this field is noted already. Take that line away first.</source>
            <translation>Новое значение этого поля уже записано. Сначала уберите ту строку.</translation>
        </message>
        <message>
            <source>This request asks for no correction.</source>
            <translation>В этом обращении исправление не запрошено.</translation>
        </message>
        <message>
            <source>Say why this value is not corrected.</source>
            <translation>Укажите, почему это значение не исправляется.</translation>
        </message>
        <message>
            <source>There is no such line any more.</source>
            <translation>Этой строки больше нет.</translation>
        </message>
        <message>
            <source>This value is entered already. Undo brings the old one back.</source>
            <translation>Это значение уже внесено. Отмена вернёт прежнее.</translation>
        </message>
        <message>
            <source>The record of this person was changed meanwhile. Nothing was entered: look at the current values and enter the correction again.</source>
            <translation>Запись этого человека тем временем изменилась. Ничего не внесено: посмотрите текущие значения и внесите исправление снова.</translation>
        </message>
        <message>
            <source>There is no value to enter, every line is disputed. Refuse the demand with its ground instead.</source>
            <translation>Вносить нечего, все строки спорные. Откажите в требовании с указанием основания.</translation>
        </message>
        <message>
            <source>The values to correct were changed meanwhile. Nothing was entered: look at them once more.</source>
            <translation>Исправляемые значения тем временем изменили. Ничего не внесено: посмотрите на них ещё раз.</translation>
        </message>
        <message>
            <source>This request is closed: nothing in it can be corrected any more.</source>
            <translation>Это обращение закрыто: в нём больше ничего нельзя исправить.</translation>
        </message>
        <message>
            <source>Records name this category, so it stays in the list. End it instead.</source>
            <translation>Категория указана в записях, поэтому остаётся в перечне. Вместо этого прекратите её.</translation>
        </message>
        <message>
            <source>Enter the name of the category.</source>
            <translation>Введите название категории.</translation>
        </message>
        <message>
            <source>Enter the number of the order.</source>
            <translation>Введите номер приказа.</translation>
        </message>
        <message>
            <source>Enter the date of the order.</source>
            <translation>Введите дату приказа.</translation>
        </message>
        <message>
            <source>The date of the order is in the future.</source>
            <translation>Дата приказа в будущем.</translation>
        </message>
        <message>
            <source>The list has this category already.</source>
            <translation>Эта категория уже есть в перечне.</translation>
        </message>
        <message>
            <source>A password is never stored.</source>
            <translation>Пароль никогда не хранится.</translation>
        </message>
        <message>
            <source>Only a category the organisation added can be ended.</source>
            <translation>Прекратить можно только категорию, добавленную организацией.</translation>
        </message>
        <message>
            <source>The day is in the future.</source>
            <translation>День в будущем.</translation>
        </message>
        <message>
            <source>This category is not held on the subject.</source>
            <translation>Эта категория у субъекта не хранится.</translation>
        </message>
        <message>
            <source>The data of this subject are destroyed.</source>
            <translation>Данные этого субъекта уничтожены.</translation>
        </message>
        <message>
            <source>This category was ended in the list.</source>
            <translation>Эта категория в перечне прекращена.</translation>
        </message>
        <message>
            <source>The list of personal data does not keep values of this category.</source>
            <translation>По перечню персональных данных значения этой категории не хранятся.</translation>
        </message>
        <message>
            <source>Enter only the last four digits of the card.</source>
            <translation>Введите только последние четыре цифры карты.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>On time</source>
            <translation>В срок</translation>
        </message>
        <message>
            <source>Done late</source>
            <translation>Исполнено с опозданием</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>В работе</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Исполнено</translation>
        </message>
        <message>
            <source>Not done, explained</source>
            <translation>Не исполнена, причина указана</translation>
        </message>
        <message>
            <source>Fell away</source>
            <translation>Отпало</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Дата поступления</translation>
        </message>
        <message>
            <source>Everything, nothing filtered out</source>
            <translation>Всё, без отбора</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Мои</translation>
        </message>
        <message>
            <source>In the queue</source>
            <translation>В очереди</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>Какие</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>На дату</translation>
        </message>
        <message>
            <source>As it was known on</source>
            <translation>По сведениям на</translation>
        </message>
        <message>
            <source>Demand</source>
            <translation>Требование</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Канал</translation>
        </message>
        <message>
            <source>One assignee only</source>
            <translation>Только один исполнитель</translation>
        </message>
        <message>
            <source>Working days left, fewer than</source>
            <translation>Осталось рабочих дней, меньше</translation>
        </message>
        <message>
            <source>Waiting note</source>
            <translation>Отметка об ожидании</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>Ticked in the list only</source>
            <translation>Только отмеченные в списке</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Записи</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Phone or e-mail</source>
            <translation>Телефон или эл. почта</translation>
        </message>
        <message>
            <source>Received from</source>
            <translation>Получено с</translation>
        </message>
        <message>
            <source>Received to</source>
            <translation>Получено по</translation>
        </message>
        <message>
            <source>Due from</source>
            <translation>Срок с</translation>
        </message>
        <message>
            <source>Due to</source>
            <translation>Срок по</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>Отправлено с</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>Отправлено по</translation>
        </message>
        <message>
            <source>Happened from</source>
            <translation>Произошло с</translation>
        </message>
        <message>
            <source>Happened to</source>
            <translation>Произошло по</translation>
        </message>
        <message>
            <source>One subject only</source>
            <translation>Только один субъект</translation>
        </message>
        <message>
            <source>One request only</source>
            <translation>Только одно обращение</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>Data subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Письма</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Субъект</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>Ещё не исполнена</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Обращение</translation>
        </message>
        <message>
            <source>Duty</source>
            <translation>Обязанность</translation>
        </message>
        <message>
            <source>Clock started</source>
            <translation>Срок начался</translation>
        </message>
        <message>
            <source>Due by law</source>
            <translation>Срок по закону</translation>
        </message>
        <message>
            <source>Due by policy</source>
            <translation>Срок по политике</translation>
        </message>
        <message>
            <source>Due by own norm</source>
            <translation>Срок по внутренней норме</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Прекращено</translation>
        </message>
        <message>
            <source>By law</source>
            <translation>По закону</translation>
        </message>
        <message>
            <source>By policy</source>
            <translation>По политике</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Subjects</source>
            <translation>Субъекты</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Момент</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Событие</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Policy edition</source>
            <translation>Редакция политики</translation>
        </message>
        <message>
            <source>all purposes</source>
            <translation>все цели</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Сводка</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Обращения</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Обязанности</translation>
        </message>
        <message>
            <source>Destruction acts</source>
            <translation>Акты об уничтожении</translation>
        </message>
        <message>
            <source>Consent events</source>
            <translation>События согласия</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Ознакомление</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Исправление</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Отзыв</translation>
        </message>
        <message>
            <source>Destruction and other</source>
            <translation>Уничтожение и др.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Requests by month</source>
            <translation>Обращения по месяцам</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>По видам</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Период</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Составил</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Составлено</translation>
        </message>
        <message>
            <source>Edition of the law's rules</source>
            <translation>Редакция правил закона</translation>
        </message>
        <message>
            <source>Edition of the policy</source>
            <translation>Редакция политики</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Журнал действий</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Персональные данные</translation>
        </message>
        <message>
            <source>Characters no file can hold</source>
            <translation>Символы, которых не может быть в файле</translation>
        </message>
        <message>
            <source>Long texts</source>
            <translation>Длинные тексты</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>About the report</source>
            <translation>Об отчёте</translation>
        </message>
        <message>
            <source>Requests received</source>
            <translation>Поступившие обращения</translation>
        </message>
        <message>
            <source>Requests done on time</source>
            <translation>Обращения, исполненные в срок</translation>
        </message>
        <message>
            <source>Requests late</source>
            <translation>Обращения с опозданием</translation>
        </message>
        <message>
            <source>Requests under way</source>
            <translation>Обращения в работе</translation>
        </message>
        <message>
            <source>Done on time, %</source>
            <translation>Исполнено в срок, %</translation>
        </message>
        <message>
            <source>Average time to answer, working days</source>
            <translation>Среднее время исполнения, рабочих дней</translation>
        </message>
        <message>
            <source>Consents given</source>
            <translation>Данные согласия</translation>
        </message>
        <message>
            <source>Consents confirmed with a new edition</source>
            <translation>Согласия, подтверждённые с новой редакцией</translation>
        </message>
        <message>
            <source>Consents refused for a purpose</source>
            <translation>Отказы в согласии на цель</translation>
        </message>
        <message>
            <source>Consents withdrawn</source>
            <translation>Отозванные согласия</translation>
        </message>
        <message>
            <source>Subjects whose data were destroyed</source>
            <translation>Субъекты, чьи данные уничтожены</translation>
        </message>
        <message>
            <source>Subjects whose data were blocked</source>
            <translation>Субъекты, чьи данные заблокированы</translation>
        </message>
        <message>
            <source>Duties by the date of the law</source>
            <translation>Обязанности по сроку закона</translation>
        </message>
        <message>
            <source>Duties by the date of the policy</source>
            <translation>Обязанности по сроку политики</translation>
        </message>
        <message>
            <source>Refused: {kind}, {ground}</source>
            <translation>Отказано: {kind}, {ground}</translation>
        </message>
        <message>
            <source>Names are included</source>
            <translation>Имена указаны</translation>
        </message>
        <message>
            <source>Without names: subjects stand by their numbers</source>
            <translation>Без имён: субъекты указаны номерами</translation>
        </message>
        <message>
            <source>Sample data: every person and organisation here is invented</source>
            <translation>Учебные данные: все люди и организации вымышлены</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Поступило</translation>
        </message>
        <message>
            <source>About the export</source>
            <translation>О выгрузке</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Лист</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Часть</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>policy {policy}, law {law}</source>
            <translation>политика {policy}, закон {law}</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Список</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Фильтр</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Строк</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Editions of the rules</source>
            <translation>Редакции правил</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Опоздало</translation>
        </message>
        <message>
            <source>By law on time</source>
            <translation>По закону в срок</translation>
        </message>
        <message>
            <source>By law late</source>
            <translation>По закону с опозданием</translation>
        </message>
        <message>
            <source>By policy on time</source>
            <translation>По политике в срок</translation>
        </message>
        <message>
            <source>By policy late</source>
            <translation>По политике с опозданием</translation>
        </message>
        <message>
            <source>Median, working days</source>
            <translation>Медиана, рабочих дней</translation>
        </message>
        <message>
            <source>Longest, working days</source>
            <translation>Наибольшее, рабочих дней</translation>
        </message>
        <message>
            <source>Limit, working days</source>
            <translation>Предел, рабочих дней</translation>
        </message>
        <message>
            <source>Report on personal data</source>
            <translation>Отчёт о персональных данных</translation>
        </message>
        <message>
            <source>Nothing was received or done in this period.</source>
            <translation>За этот период ничего не поступило и не исполнено.</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>Done on time</source>
            <translation>Исполнено в срок</translation>
        </message>
        <message>
            <source>Average time to answer</source>
            <translation>Среднее время ответа</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>рабочего дня</translation>
        </message>
        <message>
            <source>Destroyed data</source>
            <translation>Уничтоженные данные</translation>
        </message>
        <message>
            <source>subject</source>
            <translation>чел.</translation>
        </message>
        <message>
            <source>subjects</source>
            <translation>чел.</translation>
        </message>
        <message>
            <source>{done} of {judged}, {late} late</source>
            <translation>{done} из {judged}, с опозданием {late}</translation>
        </message>
        <message>
            <source>{ahead} under way</source>
            <translation>{ahead} в работе</translation>
        </message>
        <message>
            <source>acts {acts}, blocked {blocked}</source>
            <translation>актов {acts}, блокировок {blocked}</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Согласия</translation>
        </message>
        <message>
            <source>Keeping to terms</source>
            <translation>Соблюдение сроков</translation>
        </message>
        <message>
            <source>Duties by law and by policy</source>
            <translation>Обязанности по закону и по политике</translation>
        </message>
        <message>
            <source>By channel</source>
            <translation>По каналам</translation>
        </message>
        <message>
            <source>Refusals by ground</source>
            <translation>Отказы по основаниям</translation>
        </message>
        <message>
            <source>By the date of the law</source>
            <translation>По сроку закона</translation>
        </message>
        <message>
            <source>By the date of the policy</source>
            <translation>По сроку политики</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Дано</translation>
        </message>
        <message>
            <source>Confirmed with the new edition</source>
            <translation>Подтверждено с новой редакцией</translation>
        </message>
        <message>
            <source>Refused for a purpose</source>
            <translation>Отказано по цели</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Отозвано</translation>
        </message>
        <message>
            <source>Median, w. days</source>
            <translation>Медиана, р. дн.</translation>
        </message>
        <message>
            <source>Longest, w. days</source>
            <translation>Макс., р. дн.</translation>
        </message>
        <message>
            <source>Limit, w. days</source>
            <translation>Предел, р. дн.</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>Пункт</translation>
        </message>
        <message>
            <source>Access to data</source>
            <translation>Ознакомление с данными</translation>
        </message>
        <message>
            <source>Correction of data</source>
            <translation>Исправление данных</translation>
        </message>
        <message>
            <source>Withdrawal of consent</source>
            <translation>Отзыв согласия</translation>
        </message>
        <message>
            <source>List of requests</source>
            <translation>Список обращений</translation>
        </message>
        <message>
            <source>Terms and delays</source>
            <translation>Сроки и опоздания</translation>
        </message>
        <message>
            <source>Not noted</source>
            <translation>Не отмечено</translation>
        </message>
        <message>
            <source>Due {day}</source>
            <translation>Последний день: {day}</translation>
        </message>
    </context>
    <context>
        <name>sheet</name>
        <message>
            <source>Choose somebody from the register.</source>
            <translation>Выберите кого-нибудь из реестра.</translation>
        </message>
        <message>
            <source>Enter the day.</source>
            <translation>Укажите день.</translation>
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
            <translation>Поступило обращение {number}: {kinds}</translation>
        </message>
        <message>
            <source>Request {number} closed</source>
            <translation>Обращение {number} закрыто</translation>
        </message>
        <message>
            <source>Letter {number} sent: {title}</source>
            <translation>Отправлено письмо {number}: {title}</translation>
        </message>
        <message>
            <source>Letter {number} numbered: {title}</source>
            <translation>Письму {number} присвоен номер: {title}</translation>
        </message>
        <message>
            <source>Data given to {recipient}</source>
            <translation>Данные переданы: {recipient}</translation>
        </message>
        <message>
            <source>{recipient} notified</source>
            <translation>Извещён получатель: {recipient}</translation>
        </message>
        <message>
            <source>{recipient} answered the notice</source>
            <translation>На извещение ответил получатель: {recipient}</translation>
        </message>
        <message>
            <source>Done: {duty}</source>
            <translation>Выполнено: {duty}</translation>
        </message>
    </context>
    <context>
        <name>trouble</name>
        <message>
            <source>The rulebook file {file} cannot be read at {key}: {problem}</source>
            <translation>Файл правил {file} не читается, место {key}: {problem}</translation>
        </message>
        <message>
            <source>Stopped. The earlier file, if there was one, is whole.</source>
            <translation>Остановлено. Прежний файл, если он был, цел.</translation>
        </message>
        <message>
            <source>The file is no longer there. Nothing was changed. Connect its disk or choose another file.</source>
            <translation>Файла на месте нет. Ничего не изменилось. Подключите его диск или выберите другой файл.</translation>
        </message>
        <message>
            <source>This is a folder, not a file. Nothing was changed. Choose a file.</source>
            <translation>Это папка, а не файл. Ничего не изменилось. Выберите файл.</translation>
        </message>
        <message>
            <source>The file may not be read, or another program holds it. Nothing was changed. Close it there, or copy it to your own folder and choose the copy.</source>
            <translation>Файл нельзя прочитать, или его держит другая программа. Ничего не изменилось. Закройте его там или скопируйте в свою папку и выберите копию.</translation>
        </message>
        <message>
            <source>The disk could not give the file to its end. Nothing was changed. Copy it to another disk and try again.</source>
            <translation>Диск не смог отдать файл до конца. Ничего не изменилось. Скопируйте его на другой диск и повторите.</translation>
        </message>
        <message>
            <source>The disk is full. The earlier file, if there was one, is whole. Free some space or choose another disk.</source>
            <translation>На диске нет места. Прежний файл, если он был, цел. Освободите место или выберите другой диск.</translation>
        </message>
        <message>
            <source>The folder is no longer there. Nothing was written. Connect its disk or choose another folder.</source>
            <translation>Папки на месте нет. Ничего не записано. Подключите её диск или выберите другую папку.</translation>
        </message>
        <message>
            <source>The file is open in another program or the folder may not be written to. The earlier file is whole. Close it there, or save under another name or in another folder.</source>
            <translation>Файл открыт в другой программе, или в папку нельзя писать. Прежний файл цел. Закройте его там либо сохраните под другим именем или в другой папке.</translation>
        </message>
        <message>
            <source>The disk did not take the file. The earlier file, if there was one, is whole. Choose another disk.</source>
            <translation>Диск не принял файл. Прежний файл, если он был, цел. Выберите другой диск.</translation>
        </message>
        <message>
            <source>The translation file {file} cannot be read.</source>
            <translation>Файл перевода {file} не читается.</translation>
        </message>
        <message>
            <source>The work could not be started. Nothing was changed. Close other programs and try again.</source>
            <translation>Работу не удалось начать. Ничего не изменилось. Закройте другие программы и повторите.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Остановлено. Ничего не изменилось.</translation>
        </message>
        <message>
            <source>The work took too long and was ended. Nothing was changed. Split the file or narrow the list.</source>
            <translation>Работа длилась слишком долго и прекращена. Ничего не изменилось. Разделите файл или сузьте список.</translation>
        </message>
        <message>
            <source>The work ended before its time, most likely for want of memory. Nothing was changed. Close other programs, or split the file, and try again.</source>
            <translation>Работа прервалась раньше времени, скорее всего из‑за нехватки памяти. Ничего не изменилось. Закройте другие программы или разделите файл и повторите.</translation>
        </message>
        <message>
            <source>This database has no rules yet. Finish the first run.</source>
            <translation>В этой базе ещё нет правил. Завершите первую настройку.</translation>
        </message>
        <message>
            <source>The backup could not be written there: the disk is full or the folder may not be written to. Earlier backups are untouched. Choose another folder or disk.</source>
            <translation>Резервная копия туда не записана: диск полон или в папку нельзя писать. Прежние копии целы. Выберите другую папку или диск.</translation>
        </message>
        <message>
            <source>The copy did not pass its check, so it was not kept. Try again.</source>
            <translation>Копия не прошла проверку и не сохранена. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>SQLite {version} is too old to be trusted with this register.</source>
            <translation>SQLite {version} слишком старая, доверить ей реестр нельзя.</translation>
        </message>
        <message>
            <source>There is no such database file. Choose another or make a new one.</source>
            <translation>Такого файла базы нет. Выберите другой или создайте новый.</translation>
        </message>
        <message>
            <source>This file is no DPO Desk database, or it is encrypted with another key. It was left as it is. Choose another file.</source>
            <translation>Этот файл не база DPO Desk или зашифрован другим ключом. Он не тронут. Выберите другой файл.</translation>
        </message>
        <message>
            <source>The database file is damaged. Nothing was written to it. Restore the last backup or ask for help.</source>
            <translation>Файл базы повреждён. В него ничего не записано. Восстановите последнюю копию или обратитесь за помощью.</translation>
        </message>
        <message>
            <source>The database file cannot be opened: the folder is missing or may not be written. Nothing was changed. Choose another folder.</source>
            <translation>Файл базы не открывается: папки нет или запись в неё запрещена. Ничего не изменено. Выберите другую папку.</translation>
        </message>
        <message>
            <source>The database may not be written. Nothing was saved. Check the rights of the file and its folder.</source>
            <translation>Запись в базу запрещена. Ничего не сохранено. Проверьте права на файл и папку.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing of this step was saved. Free some space and try again.</source>
            <translation>На диске нет места. Этот шаг не сохранён. Освободите место и повторите.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing of this step was saved. Try again.</source>
            <translation>Диск ответил не так, как должен. Этот шаг не сохранён. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Another program is writing to this database. Nothing was saved. Try again.</source>
            <translation>В эту базу пишет другая программа. Ничего не сохранено. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>The server refused this user name or password. Nothing was changed. Check both.</source>
            <translation>Сервер не принял имя или пароль. Ничего не изменено. Проверьте и то и другое.</translation>
        </message>
        <message>
            <source>The server asks for a password. Enter it and try again.</source>
            <translation>Сервер требует пароль. Введите его и повторите.</translation>
        </message>
        <message>
            <source>The server does not let this user in from this computer. Nothing was changed. Check the user name, or ask the server's administrator.</source>
            <translation>Сервер не пускает этого пользователя с этого компьютера. Ничего не изменено. Проверьте имя пользователя или спросите администратора сервера.</translation>
        </message>
        <message>
            <source>The CA file is missing or holds no certificate, so no connection was made. Choose it again.</source>
            <translation>Файла сертификата ЦС нет или в нём нет сертификата, поэтому соединения не было. Выберите его заново.</translation>
        </message>
        <message>
            <source>The server's certificate was issued for another name, so no connection was made. Check the name of the server.</source>
            <translation>Сертификат сервера выдан на другое имя, поэтому соединения не было. Проверьте имя сервера.</translation>
        </message>
        <message>
            <source>The server's certificate has expired or its issuer is not known here, so no connection was made. Check the CA file, or ask the server's administrator.</source>
            <translation>Срок сертификата сервера истёк или его издатель здесь неизвестен, поэтому соединения не было. Проверьте файл сертификата ЦС или спросите администратора сервера.</translation>
        </message>
        <message>
            <source>The server has no such database or user. Nothing was changed. Check the names.</source>
            <translation>На сервере нет такой базы или пользователя. Ничего не изменено. Проверьте имена.</translation>
        </message>
        <message>
            <source>No server of this name was found. What you entered is kept here. Check the name, or try again when the link is back.</source>
            <translation>Сервер с таким именем не найден. Введённое вами сохранено здесь. Проверьте имя или повторите, когда связь вернётся.</translation>
        </message>
        <message>
            <source>No secure connection to the server could be made. Nothing was sent.</source>
            <translation>Безопасное соединение с сервером не установлено. Ничего не отправлено.</translation>
        </message>
        <message>
            <source>The database server did not answer. What you entered is kept here. Try again when the link is back.</source>
            <translation>Сервер базы не ответил. Введённое сохранено здесь. Повторите, когда связь вернётся.</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed.</source>
            <translation>Принтер не отвечает. Ничего не напечатано.</translation>
        </message>
        <message>
            <source>The printer stopped. Look at what came out before printing again.</source>
            <translation>Принтер остановился. Посмотрите, что вышло, прежде чем печатать снова.</translation>
        </message>
        <message>
            <source>There is no printer {name}</source>
            <translation>Принтера {name} нет</translation>
        </message>
        <message>
            <source>The file could not be written: {reason}. Nothing was saved.</source>
            <translation>Файл не удалось записать: {reason}. Ничего не сохранено.</translation>
        </message>
        <message>
            <source>The desk does not know this kind of file and does not open it.</source>
            <translation>Программа не знает этот вид файла и не открывает его.</translation>
        </message>
        <message>
            <source>This computer has no program that opens the paper. Nothing was changed.</source>
            <translation>На этом компьютере нет программы, открывающей документ. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The file could not be read. Nothing was changed. Choose it again.</source>
            <translation>Файл не прочитан. Ничего не изменено. Выберите его снова.</translation>
        </message>
        <message>
            <source>The certificate of {host} is out of date, so the password was not sent. Tell the administrator of the mail; check the date of this computer.</source>
            <translation>Срок сертификата {host} истёк или ещё не начался, поэтому пароль не отправлен. Сообщите администратору почты и проверьте дату на этом компьютере.</translation>
        </message>
        <message>
            <source>The certificate belongs to another server than {host}, so the password was not sent. Enter the server's name exactly as its administrator gives it.</source>
            <translation>Сертификат принадлежит не серверу {host}, а другому, поэтому пароль не отправлен. Введите имя сервера точно так, как его даёт администратор.</translation>
        </message>
        <message>
            <source>The certificate of {host} was signed by nobody this computer trusts, so the password was not sent. If it is a server of your own office, choose the file of its certificate authority.</source>
            <translation>Сертификат {host} не подписан никем, кому доверяет этот компьютер, поэтому пароль не отправлен. Если это сервер вашей организации, выберите файл её центра сертификации.</translation>
        </message>
        <message>
            <source>The certificate of {host} could not be trusted, so the password was not sent.</source>
            <translation>Сертификату {host} нельзя доверять, поэтому пароль не отправлен.</translation>
        </message>
        <message>
            <source>The mail server {host} did not answer for {seconds} seconds. Letters fetched before are kept, the rest come the next time.</source>
            <translation>Почтовый сервер {host} не отвечал {seconds} с. Полученные раньше письма сохранены, остальные придут в следующий раз.</translation>
        </message>
        <message>
            <source>The server {host} does not speak TLS at this port, so the password was not sent. The usual port is 993.</source>
            <translation>Сервер {host} на этом порту не использует TLS, поэтому пароль не отправлен. Обычный порт: 993.</translation>
        </message>
        <message>
            <source>No server called {host} was found. Check the name and the connection to the network.</source>
            <translation>Сервер {host} не найден. Проверьте имя и подключение к сети.</translation>
        </message>
        <message>
            <source>The mail server did not accept the user name and password. Gmail, Yandex and Mail.ru want an app password made for this program, not the usual one.</source>
            <translation>Почтовый сервер не принял имя пользователя и пароль. Gmail, Яндекс и Mail.ru требуют не обычный пароль, а пароль приложения, созданный для этой программы.</translation>
        </message>
        <message>
            <source>The mailbox has no folder {folder}. Letters usually come to INBOX.</source>
            <translation>В почтовом ящике нет папки {folder}. Обычно письма приходят в INBOX.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off. Letters fetched before are kept, the rest come the next time.</source>
            <translation>Связь с {host} оборвалась. Полученные раньше письма сохранены, остальные придут в следующий раз.</translation>
        </message>
        <message>
            <source>The mail server {host} could not be reached. Check the port and the connection to the network.</source>
            <translation>До почтового сервера {host} не удалось достучаться. Проверьте порт и подключение к сети.</translation>
        </message>
        <message>
            <source>The mail server {host} refused to go on. Nothing is lost: the letters stay there.</source>
            <translation>Почтовый сервер {host} отказался продолжать. Ничего не потеряно: письма остались там.</translation>
        </message>
        <message>
            <source>The disk did not take the pasted scan. Nothing was changed. Free some space on it.</source>
            <translation>Диск не принял вставленный скан. Ничего не изменилось. Освободите на нём место.</translation>
        </message>
        <message>
            <source>The scanner's folder is not there. Connect its disk or choose another one.</source>
            <translation>Папки сканера нет на месте. Подключите её диск или выберите другую.</translation>
        </message>
        <message>
            <source>The scanner's folder may not be read. Ask for the right, or choose another.</source>
            <translation>Папку сканера нельзя читать. Попросите право или выберите другую.</translation>
        </message>
        <message>
            <source>The connection to {host} ended before its answer, so the letter may have left. Look into the sent mail or ask the person before you send it again.</source>
            <translation>Связь с {host} прервалась до ответа, поэтому письмо могло уйти. Прежде чем отправить его снова, посмотрите отправленные письма или спросите человека.</translation>
        </message>
        <message>
            <source>The server {host} offers no TLS at port {port}, so neither the password nor the letter was sent. The usual ports are 465 (TLS) and 587 (STARTTLS).</source>
            <translation>Сервер {host} не предлагает TLS на порту {port}, поэтому ни пароль, ни письмо не отправлены. Обычные порты: 465 (TLS) и 587 (STARTTLS).</translation>
        </message>
        <message>
            <source>The mail server {host} refused the letter ({code}). It has not left; it waits here.</source>
            <translation>Почтовый сервер {host} не принял письмо ({code}). Оно не ушло и ждёт здесь.</translation>
        </message>
        <message>
            <source>The mail server does not know this address ({code}). The letter has not left: check the address, or send it by post.</source>
            <translation>Почтовый сервер не знает этого адреса ({code}). Письмо не ушло: проверьте адрес или отправьте его почтой.</translation>
        </message>
        <message>
            <source>The mail server {host} takes no letter now ({code}). It has not left; try again later.</source>
            <translation>Почтовый сервер {host} сейчас не принимает письма ({code}). Письмо не ушло; повторите позже.</translation>
        </message>
        <message>
            <source>The mail server {host} did not answer for {seconds} seconds. The letter has not left; it waits here.</source>
            <translation>Почтовый сервер {host} не отвечал {seconds} с. Письмо не ушло и ждёт здесь.</translation>
        </message>
        <message>
            <source>The mail server {host} takes no password at this port. Ask the administrator for the right one.</source>
            <translation>Почтовый сервер {host} на этом порту не принимает пароль. Спросите у администратора верный порт.</translation>
        </message>
        <message>
            <source>The connection to {host} broke off before the letter was handed over. It has not left; it waits here.</source>
            <translation>Связь с {host} прервалась до передачи письма. Оно не ушло и ждёт здесь.</translation>
        </message>
        <message>
            <source>The server {host} does not begin with TLS at this port, so nothing was sent. Choose STARTTLS, or the port for TLS, usually 465.</source>
            <translation>Сервер {host} на этом порту не начинает с TLS, поэтому ничего не отправлено. Выберите STARTTLS или порт для TLS, обычно 465.</translation>
        </message>
    </context>
    <context>
        <name>unfinished</name>
        <message>
            <source>Unfinished request of {time}</source>
            <translation>Незаконченное обращение · {time}</translation>
        </message>
    </context>
    <context>
        <name>weekday</name>
        <message>
            <source>Mo</source>
            <translation>Пн</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>Вт</translation>
        </message>
        <message>
            <source>We</source>
            <translation>Ср</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Чт</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>Пт</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>Сб</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>Вс</translation>
        </message>
    </context>
</TS>
