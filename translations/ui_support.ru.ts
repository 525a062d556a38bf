<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>ui_support</name>
        <message>
            <source>+ a goal</source>
            <translation>+ цель</translation>
        </message>
        <message>
            <source>+ a measure: sum of the card, missed lessons, a score…</source>
            <translation>+ показатель: сумма карты, пропуски, балл…</translation>
        </message>
        <message>
            <source>+ an action</source>
            <translation>+ мероприятие</translation>
        </message>
        <message>
            <source>A draft changes freely; once approved, with a reason.</source>
            <translation>Черновик меняется свободно, после утверждения — с указанием причины.</translation>
        </message>
        <message>
            <source>A plan begins with a pupil or a family, or with a diagnostic card.</source>
            <translation>План начинают с ученика или семьи либо с диагностической карты.</translation>
        </message>
        <message>
            <source>A signed review is final. The goals and the day of the next review follow from it.</source>
            <translation>Подписанный пересмотр не меняется. По нему обновятся цели и дата следующего пересмотра.</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Agreed with the parents</source>
            <translation>Согласовано с родителями</translation>
        </message>
        <message>
            <source>Agreed with the parents…</source>
            <translation>Согласовано с родителями…</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждено</translation>
        </message>
        <message>
            <source>Approved…</source>
            <translation>Утверждён…</translation>
        </message>
        <message>
            <source>Back to a draft</source>
            <translation>Вернуть в проект</translation>
        </message>
        <message>
            <source>Begin the work</source>
            <translation>Начать работу</translation>
        </message>
        <message>
            <source>Blank plan of a family</source>
            <translation>Бланк плана семье</translation>
        </message>
        <message>
            <source>Blank plan of an adolescent</source>
            <translation>Бланк плана подростку</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a measure</comment>
            <translation>Динамика</translation>
        </message>
        <message>
            <source>Change header…</source>
            <translation>Изменить шапку…</translation>
        </message>
        <message>
            <source>Change of an approved plan</source>
            <translation>Изменение утверждённого плана</translation>
        </message>
        <message>
            <source>Changes</source>
            <comment>help plan</comment>
            <translation>Изменения</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Close it before a new one begins.</source>
            <translation>Закройте его, прежде чем начинать новый.</translation>
        </message>
        <message>
            <source>Close the plan</source>
            <translation>Закрыть план</translation>
        </message>
        <message>
            <source>Close the plan…</source>
            <translation>Закрыть план…</translation>
        </message>
        <message>
            <source>Closing report</source>
            <translation>Отчёт о закрытии</translation>
        </message>
        <message>
            <source>Closing report for the office (DOCX)…</source>
            <translation>Отчёт о закрытии для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Done today</source>
            <translation>Выполнено сегодня</translation>
        </message>
        <message>
            <source>Effect, closing</source>
            <translation>Итог, закрытие</translation>
        </message>
        <message>
            <source>Family, child, adult or street</source>
            <translation>Семья, ребёнок, взрослый или улица</translation>
        </message>
        <message>
            <source>Final values from the last card</source>
            <translation>Взять из последней карты</translation>
        </message>
        <message>
            <source>For a family…</source>
            <translation>Семье…</translation>
        </message>
        <message>
            <source>For an adolescent…</source>
            <translation>Подростку…</translation>
        </message>
        <message>
            <source>For which family is the plan?</source>
            <translation>Для какой семьи план?</translation>
        </message>
        <message>
            <source>For which pupil is the plan?</source>
            <translation>Для какого ученика план?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Goals reached: {reached} of {all} ({percent} %), partly: {partly}</source>
            <translation>Достигнуто целей: {reached} из {all} ({percent} %), частично: {partly}</translation>
        </message>
        <message>
            <source>Goals, actions</source>
            <translation>Цели, действия</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Связать</translation>
        </message>
        <message>
            <source>Link to the annual plan</source>
            <translation>Связать с годовым планом</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>Показатели</translation>
        </message>
        <message>
            <source>Measures before and after</source>
            <translation>Исходные и итоговые показатели</translation>
        </message>
        <message>
            <source>New help plan</source>
            <translation>Новый план помощи</translation>
        </message>
        <message>
            <source>New review</source>
            <translation>Новый пересмотр</translation>
        </message>
        <message>
            <source>No consent to the help plan is registered: register it in the journal of consents, or write why without one.</source>
            <translation>Согласие на план помощи не зарегистрировано: зарегистрируйте его в журнале согласий или напишите, почему без него.</translation>
        </message>
        <message>
            <source>No measure was written: what came out can only be told in words.</source>
            <translation>Показатели не записаны: итог можно сказать только словами.</translation>
        </message>
        <message>
            <source>No review was held yet.</source>
            <translation>Пересмотров ещё не было.</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupil or family</source>
            <translation>Ученик или семья</translation>
        </message>
        <message>
            <source>Result of every goal</source>
            <translation>Итог по каждой цели</translation>
        </message>
        <message>
            <source>Review sheet for the office (DOCX)…</source>
            <translation>Лист пересмотра для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>Review sheet, to be written by hand</source>
            <translation>Лист пересмотра для заполнения от руки</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Пересмотры</translation>
        </message>
        <message>
            <source>Reviews begin once the plan is approved.</source>
            <translation>Пересмотры начинаются после утверждения плана.</translation>
        </message>
        <message>
            <source>Scans and files of the plan…</source>
            <translation>Сканы и файлы плана…</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Sign the review…</source>
            <translation>Подписать пересмотр…</translation>
        </message>
        <message>
            <source>Sign this review?</source>
            <translation>Подписать этот пересмотр?</translation>
        </message>
        <message>
            <source>The action is done.</source>
            <translation>Мероприятие выполнено.</translation>
        </message>
        <message>
            <source>The action is linked to the annual plan.</source>
            <translation>Мероприятие связано с годовым планом.</translation>
        </message>
        <message>
            <source>The approved plan was not changed.</source>
            <translation>Утверждённый план не менялся.</translation>
        </message>
        <message>
            <source>The deputy director writes down that it is approved.</source>
            <translation>Утверждение отмечает заместитель директора.</translation>
        </message>
        <message>
            <source>The draft was moved to the recycle bin.</source>
            <translation>Черновик перенесён в корзину.</translation>
        </message>
        <message>
            <source>The final values are taken from the last card.</source>
            <translation>Итоговые значения взяты из последней карты.</translation>
        </message>
        <message>
            <source>The help plan cannot be agreed yet.</source>
            <translation>План помощи пока нельзя согласовать.</translation>
        </message>
        <message>
            <source>The help plan is closed.</source>
            <translation>План помощи закрыт.</translation>
        </message>
        <message>
            <source>The last review</source>
            <translation>Последний пересмотр</translation>
        </message>
        <message>
            <source>The last review for the office (DOCX)…</source>
            <translation>Последний пересмотр для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>The line is changed.</source>
            <translation>Строка изменена.</translation>
        </message>
        <message>
            <source>The line is taken out.</source>
            <translation>Строка исключена.</translation>
        </message>
        <message>
            <source>The plan for the office (DOCX)…</source>
            <translation>План для канцелярии (DOCX)…</translation>
        </message>
        <message>
            <source>The plan gets its number and is frozen: from now on it changes with a reason only.</source>
            <translation>План получает номер и фиксируется: дальше он меняется только с указанием причины.</translation>
        </message>
        <message>
            <source>The plan is a draft again.</source>
            <translation>План снова черновик.</translation>
        </message>
        <message>
            <source>The plan is agreed with the parents.</source>
            <translation>План согласован с родителями.</translation>
        </message>
        <message>
            <source>The plan is approved.</source>
            <translation>План утверждён.</translation>
        </message>
        <message>
            <source>The plan is approved. The change is kept with the reason, the day and your name.</source>
            <translation>План утверждён. Изменение сохраняется с причиной, датой и вашим именем.</translation>
        </message>
        <message>
            <source>The plan is in work.</source>
            <translation>План в работе.</translation>
        </message>
        <message>
            <source>The plan, for signing</source>
            <translation>План на подпись</translation>
        </message>
        <message>
            <source>The review cannot be signed yet.</source>
            <translation>Пересмотр пока нельзя подписать.</translation>
        </message>
        <message>
            <source>The review is signed.</source>
            <translation>Пересмотр подписан.</translation>
        </message>
        <message>
            <source>The same measures now</source>
            <translation>Те же показатели сейчас</translation>
        </message>
        <message>
            <source>There is no help plan yet</source>
            <translation>Пока нет ни одного плана помощи</translation>
        </message>
        <message>
            <source>This family</source>
            <translation>Этой семьи</translation>
        </message>
        <message>
            <source>This plan is not closed yet.</source>
            <translation>Этот план ещё не закрыт.</translation>
        </message>
        <message>
            <source>This pupil</source>
            <translation>Этот ученик</translation>
        </message>
        <message>
            <source>Why the plan changes</source>
            <translation>Почему план меняется</translation>
        </message>
        <message>
            <source>Write down</source>
            <translation>Записать</translation>
        </message>
        <message>
            <source>annual plan</source>
            <comment>key</comment>
            <translation>годовой план</translation>
        </message>
        <message>
            <source>done today</source>
            <comment>key</comment>
            <translation>выполнено сегодня</translation>
        </message>
        <message>
            <source>edit in place</source>
            <comment>key</comment>
            <translation>править на месте</translation>
        </message>
        <message>
            <source>next review {day}</source>
            <translation>следующий пересмотр {day}</translation>
        </message>
        <message>
            <source>no consent to the help plan is registered</source>
            <translation>согласие на план помощи не зарегистрировано</translation>
        </message>
        <message>
            <source>not looked at</source>
            <translation>не выяснено</translation>
        </message>
        <message>
            <source>order</source>
            <comment>key</comment>
            <translation>порядок</translation>
        </message>
        <message>
            <source>present: {names}</source>
            <translation>присутствовали: {names}</translation>
        </message>
        <message>
            <source>reason: {reason}</source>
            <translation>причина: {reason}</translation>
        </message>
        <message>
            <source>take out</source>
            <comment>key</comment>
            <translation>убрать</translation>
        </message>
        <message numerus="yes">
            <source>{n} help plans</source>
            <translation>
                <numerusform>{n} план помощи</numerusform>
                <numerusform>{n} плана помощи</numerusform>
                <numerusform>{n} планов помощи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} measures have no final value yet: write them in section 3 first, if they are known.</source>
            <translation>
                <numerusform>У {n} показателя нет итогового значения: если оно известно, сначала впишите его в раздел 3.</numerusform>
                <numerusform>У {n} показателей нет итогового значения: если оно известно, сначала впишите его в раздел 3.</numerusform>
                <numerusform>У {n} показателей нет итогового значения: если оно известно, сначала впишите его в раздел 3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} reviews were held. A signed review is final.</source>
            <translation>
                <numerusform>Проведён {n} пересмотр. Подписанный пересмотр не меняется.</numerusform>
                <numerusform>Проведено {n} пересмотра. Подписанный пересмотр не меняется.</numerusform>
                <numerusform>Проведено {n} пересмотров. Подписанный пересмотр не меняется.</numerusform>
            </translation>
        </message>
        <message>
            <source>↓ shows the lines of this month. Once the action is done, it stands there as evidence.</source>
            <translation>↓ показывает строки этого месяца. Когда мероприятие выполнено, оно стоит там как подтверждение.</translation>
        </message>
    </context>
</TS>
