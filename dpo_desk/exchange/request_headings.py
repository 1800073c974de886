"""What the headings of a journal of requests mean, as such journals are kept in life: Kazakh, Russian and English."""

from dpo_desk.exchange.headings import Field, Headings

_EXACT = {
    Field.NUMBER: "тіркеу нөмірі|тіркеу №|кіріс нөмірі|кіріс №|кіріс|өтініш нөмірі|өтініш №|нөмірі|рег номер|рег №|"
    "регистрационный номер|регистрационный №|номер обращения|№ обращения|номер запроса|№ запроса|входящий номер|"
    "входящий №|вх №|вх номер|вх|номер|registration number|reg no|reg number|request no|request number|number|"
    "incoming no",
    Field.RECEIVED_ON: "келген күні|түскен күні|қабылданған күні|алынған күні|келіп түскен күні|дата поступления|"
    "дата получения|дата обращения|поступило|дата вх|дата|күні|received|received on|date received|date of receipt|"
    "date",
    Field.REGISTERED_ON: "тіркелген күні|тіркеу күні|дата регистрации|зарегистрировано|registered|registered on|"
    "registration date",
    Field.FULL_NAME: "кімнен|кімнен келді|өтініш беруші|өтініш берушінің аты жөні|аты жөні|субъект|т а ә|таә|от кого|"
    "заявитель|фио заявителя|фио|ф и о|субъект данных|от кого поступило|корреспондент|applicant|from|from whom|"
    "name|full name|subject|requester",
    Field.PHONE: "телефон|телефоны|телефон нөмірі|ұялы телефон|байланыс|контакты|контактный телефон|phone|mobile",
    Field.EMAIL: "эл пошта|электрондық пошта|электрондық поштасы|электронная почта|эл почта|адрес электронной почты|"
    "e mail|email|имейл",
    Field.LEGAL_ADDRESS: "мекенжайы|мекенжай|пошталық мекенжайы|адрес|адрес заявителя|почтовый адрес|address|"
    "postal address",
    Field.SUMMARY: "мазмұны|қысқаша мазмұны|өтініштің мазмұны|өтініш мазмұны|мәні|суть|суть обращения|содержание|"
    "краткое содержание|содержание обращения|содержание запроса|текст|summary|substance|content|essence|matter",
    Field.KIND: "түрі|өтініш түрі|талап|талап түрі|сұрату түрі|вид|вид обращения|вид запроса|вид требования|тип|"
    "тип обращения|тип запроса|требование|категория|kind|type|request type|kind of request|demand",
    Field.CHANNEL: "арна|арнасы|келу арнасы|келу тәсілі|қалай келді|способ|способ поступления|способ получения|"
    "канал|канал поступления|как поступило|channel|way|received by|received via",
    Field.DUE_ON: "мерзімі|мерзім|орындау мерзімі|жауап беру мерзімі|срок|срок исполнения|срок ответа|"
    "контрольный срок|исполнить до|due|due date|due on|term|deadline",
    Field.CLOSED_ON: "орындалған күні|орындалды|жауап берілген күні|жабылған күні|аяқталған күні|дата исполнения|"
    "дата ответа|дата закрытия|исполнено|закрыто|дата завершения|closed|closed on|date closed|answered on|done on|"
    "date of execution|date of answer",
    Field.OUTCOME: "нәтижесі|нәтиже|қарау нәтижесі|шешім|күйі|результат|результат рассмотрения|итог|решение|статус|"
    "состояние|принятые меры|result|outcome|decision|status|state",
    Field.ANSWER: "жауап №|жауап нөмірі|жауаптың нөмірі|шығыс №|шығыс нөмірі|исх №|исх номер|исходящий номер|"
    "исходящий №|№ ответа|номер ответа|ответ №|answer no|reply no|outgoing no|outgoing number",
    Field.ASSIGNEE: "орындаушы|жауапты|жауапты орындаушы|исполнитель|ответственный|ответственный исполнитель|кому|"
    "assignee|executor|responsible|handled by",
    Field.NOTE: "ескертпе|ескерту|қосымша|примечание|примечания|комментарий|заметки|note|notes|remark|remarks|comment",
    Field.LANGUAGE: "тілі|тіл|өтініш тілі|язык|язык обращения|language",
    Field.IGNORE: "№ п п|п п|р с|рс|рет саны|р с №|жсн|иин|iin|подпись|қолы|қолтаңба|signature",
}

_WITHIN = (
    (Field.ANSWER, r"\bисх|шығыс|№ ответа|номер ответа|жауап №|жауап нөмір|outgoing|answer no|reply no"),
    (Field.NUMBER, r"(№|номер) и дата|дата и (№|номер)|нөмірі (мен|және) күні"),
    (Field.CLOSED_ON, "дата исполн|дата ответ|дата закр|дата направл|орындалған күн|жауап берілген|жабылған|closed|"
                      "date of answer"),
    (Field.DUE_ON, "срок|мерзім|deadline|due"),
    (Field.RECEIVED_ON, "дата пост|дата пол|дата обращ|келген күн|түскен күн|received"),
    (Field.REGISTERED_ON, "дата рег|тіркелген күн|тіркеу күн|registered"),
    (Field.NUMBER, r"рег.*№|рег.*номер|вход.*№|вход.*номер|\bвх\b|тіркеу.*нөмір|кіріс.*нөмір|registration n"),
    (Field.EMAIL, "mail|почта|пошта"),
    (Field.PHONE, "телеф|phone"),
    (Field.LEGAL_ADDRESS, "адрес|мекенжай|address"),
    (Field.OUTCOME, "результат|нәтиже|решение|outcome|result"),
    (Field.ASSIGNEE, "исполнит|орындаушы|ответственн|жауапты"),
    (Field.FULL_NAME, r"от кого|кімнен|заявител|өтініш беруші|\bфио\b|аты жөні|applicant"),
    (Field.SUMMARY, "содержани|мазмұн|суть|summary"),
    (Field.KIND, r"\bвид\b|\bтип\b|түрі|kind|type"),
    (Field.CHANNEL, "способ|канал|арна|channel"),
    (Field.NOTE, "примечан|ескерт|коммент|note|comment"),
)  # fmt: skip

ORDER = frozenset({"№", "no", "n", "#"})
"""Headings that count the lines where another column has the number, and are the number where none has."""

REQUESTS = Headings(_EXACT, _WITHIN)
