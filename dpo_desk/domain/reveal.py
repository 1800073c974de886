"""Why a masked value is looked at: a few reasons that the journal names, none of them about the person."""

from collections.abc import Mapping

from dpo_desk.domain.words import Title

REASONS: Mapping[str, Title] = {
    "person": Title("субъектінің өз сұрауымен", "по просьбе самого субъекта", "the person asked"),
    "contact": Title("субъектімен хабарласу үшін", "чтобы связаться с субъектом", "to reach the person"),
    "check": Title("деректерді салыстыру үшін", "для сверки данных", "to check the data"),
    "authority": Title("уәкілетті органның сұрауымен", "по запросу уполномоченного органа", "an authority asked"),
}
"""The reasons beside a request at hand, in the order they are offered."""
CHANGING = "change"
"""The reason when a form shows all values of a person: it is never asked."""
SAID: Mapping[str, Title] = {
    **REASONS,
    CHANGING: Title("деректерді өзгерту үшін", "для изменения данных", "to change the data"),
}
"""All reasons the journal can name."""
