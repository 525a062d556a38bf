"""What a person chooses from in the journals: reasons, forms of work, decisions, dangers, ways and receivers."""

from __future__ import annotations

from typing import Final

from sppk_desktop.core.fields import Option
from sppk_desktop.core.words import T

REASONS: Final = (
    Option("learning", T("difficulties in learning")),
    Option("contact", T("difficulties in communication")),
    Option("behaviour", T("behaviour")),
    Option("adaptation", T("getting used to school")),
    Option("emotions", T("emotional state (anxiety, fear, low mood)")),
    Option("self_esteem", T("self-esteem, lack of confidence")),
    Option("family", T("relations in the family")),
    Option("divorce", T("divorce of the parents")),
    Option("loss", T("loss, grief")),
    Option("bullying", T("bullying")),
    Option("violence", T("violence"), locked=True),
    Option("self_harm", T("self-harm, suicidal thoughts"), locked=True),
    Option("addiction", T("addictions")),
    Option("teacher_conflict", T("conflict with a teacher")),
    Option("peer_conflict", T("conflict with classmates")),
    Option("career", T("choice of a profession")),
    Option("exams", T("stress before exams")),
    Option("readiness", T("readiness for school")),
    Option("upbringing", T("bringing up children")),
    Option("burnout", T("a teacher's burnout")),
    Option("other", T("other", "reason of a contact")),
)
"""Reasons of a contact, domain 7.2.a; locked ones are named to nobody whose role sees protected rows as counts."""

CLIENTS: Final = (
    Option("pupil", T("pupil", "client")),
    Option("parent", T("parent or representative")),
    Option("teacher", T("teacher", "client")),
    Option("other", T("somebody else")),
)
APPLICANTS: Final = (
    Option("pupil", T("pupil", "client")),
    Option("parent", T("parent or representative")),
    Option("teacher", T("teacher", "client")),
    Option("class_teacher", T("class teacher", "client")),
    Option("administration", T("administration of the school")),
    Option("outside", T("an outside organisation")),
)
SENT_BY: Final = (
    Option("self", T("came by himself or herself")),
    Option("class_teacher", T("class teacher", "client")),
    Option("parent", T("parent or representative")),
    Option("administration", T("administration of the school")),
    Option("colleague", T("another specialist")),
)
INDIVIDUAL: Final = ("consultation", "talk")
WORKS: Final = (
    Option("consultation", T("individual consultation")),
    Option("talk", T("preventive talk")),
    Option("group_consultation", T("group consultation")),
    Option("group_talk", T("talk with a group")),
    Option("lecture", T("lecture")),
    Option("training", T("training")),
    Option("seminar", T("seminar")),
    Option("class_hour", T("class hour")),
    Option("parents_meeting", T("parents' meeting")),
    Option("event", T("event", "form of work")),
    Option("stand", T("information stand")),
    Option("review", T("review of literature")),
    Option("survey", T("questionnaire")),
    Option("observation", T("observation", "form of work")),
    Option("attendance", T("check of attendance")),
    Option("engagement", T("check of out-of-class engagement")),
    Option("regime", T("check of the daily regime")),
    Option("council", T("council, commission or meeting")),
    Option("contact", T("contact with an organisation")),
    Option("documents", T("work with documents")),
)
"""Forms of work, clause 5.3; visits, tests and correction sessions are records of their own."""
GROUP_WORKS: Final = tuple(option.code for option in WORKS if option.code not in INDIVIDUAL)

DECISIONS: Final = (
    Option("accepted", T("accepted", "request")),
    Option("redirected", T("redirected", "request")),
    Option("refused", T("refused", "request")),
)
OFFENCES: Final = (
    Option("fight", T("fight, beating")),
    Option("theft", T("theft")),
    Option("extortion", T("extortion")),
    Option("hooliganism", T("petty hooliganism")),
    Option("damage", T("damage to property")),
    Option("bullying", T("bullying")),
    Option("pas", T("alcohol, tobacco, other substances"), T("substances")),
    Option("running_away", T("running away from home")),
    Option("vagrancy", T("vagrancy, begging")),
    Option("traffic", T("traffic offence")),
    Option("crime", T("act with signs of a crime"), T("signs of a crime")),
    Option("other", T("other", "offence")),
)
ABSENCES: Final = (
    Option("unexcused", T("without a good reason")),
    Option("illness", T("illness", "absence")),
    Option("family", T("family circumstances", "absence")),
    Option("work", T("the child works")),
    Option("away", T("the family has gone away")),
    Option("unwilling", T("does not want to study")),
    Option("other", T("other", "absence")),
)
APPEALS: Final = (
    Option("letter", T("official letter")),
    Option("petition", T("petition")),
    Option("application", T("application", "appeal")),
    Option("signal", T("report of a danger (signal)"), T("signal")),
    Option("referral", T("referral")),
    Option("hearing", T("participation in a hearing")),
    Option("proposal", T("proposal to the administration")),
)
HEARING: Final = "hearing"
PROPOSAL: Final = "proposal"
LETTERS: Final = tuple(option.code for option in APPEALS if option.code not in (HEARING, PROPOSAL))
OUTCOMES: Final = (
    Option("granted", T("granted", "appeal")),
    Option("partly", T("granted in part")),
    Option("refused", T("refused", "appeal")),
    Option("noted", T("taken note of")),
)
APPEAL_AIMS: Final = (
    Option("rights", T("protection of the child's rights")),
    Option("help", T("help to the pupil or the family")),
    Option("offence", T("an offence")),
    Option("school", T("attendance and schooling")),
    Option("methodical", T("methodical support of the service")),
)
CONSENT_TO: Final = (
    Option("data", T("processing of personal data")),
    Option("psychology", T("psychological examination")),
    Option("work", T("individual work with the child")),
    Option("visits", T("visits to the home")),
    Option("plan", T("the help plan")),
    Option("passing_on", T("passing data on to an organisation")),
    Option("photo", T("photographs and recordings")),
)
CONSENT_GIVERS: Final = (
    Option("parent", T("parent or representative")),
    Option("guardian", T("guardian or trustee")),
    Option("pupil", T("the pupil (14 and older)")),
)
CONSENT_FORMS: Final = (Option("written", T("on paper")), Option("oral", T("by word of mouth")))
WAYS: Final = (
    Option("in_person", T("in person"), T("in person", "short")),
    Option("phone", T("by phone"), T("phone", "way of telling")),
    Option("letter", T("by letter"), T("letter", "way of telling")),
    Option("message", T("by message"), T("message", "way of telling")),
)
HAND_OVER_TO: Final = (
    Option("organisation", T("an organisation")),
    Option("parent", T("parent or representative")),
    Option("teacher", T("teacher", "client")),
    Option("administration", T("administration of the school")),
    Option("court", T("court", "client")),
    Option("other", T("somebody else")),
)
SITUATIONS: Final = (
    Option("suicide", T("suicidal statement or self-harm")),
    Option("violence", T("violence or sexual abuse")),
    Option("domestic", T("domestic violence")),
    Option("neglect", T("neglect, difficult life situation")),
    Option("offence", T("offence by a pupil")),
    Option("absence", T("does not attend, is out of school")),
    Option("no_guardian", T("left without guardianship")),
    Option("no_documents", T("child without documents")),
    Option("substances", T("use of psychoactive substances")),
)
"""Kinds of danger of domain 9.4; who is told is data (`notices`)."""
DANGER_LEVELS: Final = (
    Option("low", T("low", "danger of a group")),
    Option("medium", T("medium", "danger of a group")),
    Option("high", T("high", "danger of a group")),
)
ORGANISATIONS: Final = (
    Option("police", T("police and inspection for minors")),
    Option("protection", T("child protection")),
    Option("court", T("court and prosecutor")),
    Option("health", T("health")),
    Option("education", T("education", "organisation")),
    Option("authority", T("local authority", "organisation")),
    Option("help", T("crisis help and trust line")),
    Option("other", T("other", "organisation")),
)


TAGS: Final = (
    Option("traditions", T("folk traditions")),
    Option("heritage", T("cultural heritage")),
    Option("self_government", T("pupils' self-government")),
    Option("mediation", T("school mediation")),
    Option("substances", T("against substance use"), T("substance use")),
    Option("offences", T("prevention of offences")),
    Option("health", T("healthy way of life")),
    Option("family", T("family and school together")),
)
"""What an event stands for besides its direction (R-1.3b, R-4.3, R-4.6): a mark to find and to count it by."""
PARTICIPANTS: Final = ("administration", "teachers", "pupils", "parents", "external")
"""The five groups of clause 1.4, as fields of `Activity`."""
