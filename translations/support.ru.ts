<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>support</name>
        <message>
            <source>A draft is agreed with the parents first, then approved, then worked on, then closed.</source>
            <translation>Черновик сначала согласуют с родителями, затем утверждают, выполняют и закрывают.</translation>
        </message>
        <message>
            <source>A goal has no sign by which one sees that it is reached.</source>
            <translation>У цели не указан критерий достижения.</translation>
        </message>
        <message>
            <source>A plan counts from its approval to its closing; goals are those of the plans that were closed.</source>
            <translation>План считается от утверждения до закрытия; цели — закрытых планов.</translation>
        </message>
        <message>
            <source>APPROVED BY</source>
            <translation>УТВЕРЖДАЮ</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Мероприятие</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Мероприятия</translation>
        </message>
        <message>
            <source>Actions done in the period</source>
            <translation>Мероприятий выполнено за период</translation>
        </message>
        <message>
            <source>Actions on the day of the review</source>
            <translation>Мероприятия на день пересмотра</translation>
        </message>
        <message>
            <source>Added, {part}: {text}</source>
            <translation>Добавлено, {part}: {text}</translation>
        </message>
        <message>
            <source>Adolescents</source>
            <comment>help plans</comment>
            <translation>Подростки</translation>
        </message>
        <message>
            <source>After</source>
            <translation>В конце</translation>
        </message>
        <message>
            <source>Agreed with the parents on</source>
            <translation>Согласовано с родителями (дата)</translation>
        </message>
        <message>
            <source>An action does not say who does it, or by when.</source>
            <translation>В мероприятии не указан ответственный или срок.</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Утверждено</translation>
        </message>
        <message>
            <source>Approved in the period</source>
            <comment>help plans</comment>
            <translation>Утверждено за период</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>Дата утверждения</translation>
        </message>
        <message>
            <source>At the beginning</source>
            <translation>Исходное</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Автор</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Основание</translation>
        </message>
        <message>
            <source>Basis (card No., act No., protocol, request)</source>
            <translation>Основание (карта №, акт №, протокол, обращение)</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>В начале</translation>
        </message>
        <message>
            <source>Better is</source>
            <translation>Лучше, если</translation>
        </message>
        <message>
            <source>CONSIDERED</source>
            <translation>РАССМОТРЕНО</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>of a measure</comment>
            <translation>Динамика</translation>
        </message>
        <message>
            <source>Changed, {part}: {text}</source>
            <translation>Изменено, {part}: {text}</translation>
        </message>
        <message>
            <source>Changes after approval</source>
            <translation>Изменения после утверждения</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Closed in the period</source>
            <comment>help plans</comment>
            <translation>Закрыто за период</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Закрыто</translation>
        </message>
        <message>
            <source>Closed on “____” ______________ 20___, protocol No. ______, reason: ______________________________</source>
            <translation>Закрыт «____» ______________ 20___, протокол № ______, причина: ______________________________</translation>
        </message>
        <message>
            <source>Closing of the help plan No. {number}</source>
            <translation>Закрытие плана помощи № {number}</translation>
        </message>
        <message>
            <source>Confidential: service document.</source>
            <translation>Конфиденциально: служебный документ.</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Согласие</translation>
        </message>
        <message>
            <source>Consent of the parents</source>
            <translation>Согласие родителей</translation>
        </message>
        <message>
            <source>Consent of the parents (legal representatives)</source>
            <translation>Согласие родителей (законных представителей)</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date: “____” ______________ 20___</source>
            <translation>Дата: «____» ______________ 20___</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Decision (underline): go on · change the plan · close the plan. Next review: “____” __________ 20___</source>
            <translation>Решение (подчеркните): продолжить · скорректировать · закрыть. Следующий пересмотр: «____» ______________ 20___</translation>
        </message>
        <message>
            <source>Description of the problem</source>
            <translation>Описание проблемы</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Направление</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Director of the school: {school}</source>
            <translation>Директор школы: {school}</translation>
        </message>
        <message>
            <source>Done</source>
            <comment>actions</comment>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Done by the help plan: {action}</source>
            <translation>Выполнено по плану помощи: {action}</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Выполнено</translation>
        </message>
        <message>
            <source>Drawn up on</source>
            <translation>Дата составления</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Ожидаемое</translation>
        </message>
        <message>
            <source>Families</source>
            <comment>help plans</comment>
            <translation>Семьи</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семья</translation>
        </message>
        <message>
            <source>Family, children, address</source>
            <translation>Семья, дети, адрес</translation>
        </message>
        <message>
            <source>Fill in and sign a new diagnostic card, or write the final values by hand.</source>
            <translation>Заполните и подпишите новую диагностическую карту или впишите итоговые значения сами.</translation>
        </message>
        <message>
            <source>For whom</source>
            <comment>action</comment>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>Цель</translation>
        </message>
        <message>
            <source>Goal No.</source>
            <translation>Цель №</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>Цели</translation>
        </message>
        <message>
            <source>Goals of the closed plans</source>
            <translation>Цели закрытых планов</translation>
        </message>
        <message>
            <source>Goals reached: {reached} of {all} ({percent} %), partly: {partly}</source>
            <translation>Достигнуто целей: {reached} из {all} ({percent} %), частично: {partly}</translation>
        </message>
        <message>
            <source>Help plan</source>
            <translation>План помощи</translation>
        </message>
        <message>
            <source>Help plan No. {number}</source>
            <translation>План помощи № {number}</translation>
        </message>
        <message>
            <source>Help plan for the family</source>
            <translation>План помощи семье</translation>
        </message>
        <message>
            <source>Help plan reviewed: {decision}</source>
            <translation>План помощи пересмотрен: {decision}</translation>
        </message>
        <message>
            <source>Help plan: {action}</source>
            <translation>План помощи: {action}</translation>
        </message>
        <message>
            <source>Help plans</source>
            <comment>report</comment>
            <translation>Планы помощи</translation>
        </message>
        <message>
            <source>How often</source>
            <comment>action</comment>
            <translation>Периодичность</translation>
        </message>
        <message>
            <source>How often it is reviewed</source>
            <translation>Как часто пересматривать</translation>
        </message>
        <message>
            <source>In work at the beginning</source>
            <comment>help plans</comment>
            <translation>В работе на начало</translation>
        </message>
        <message>
            <source>In work at the end</source>
            <comment>help plans</comment>
            <translation>В работе на конец</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Individual help plan of a family</source>
            <translation>Индивидуальный план помощи семье</translation>
        </message>
        <message>
            <source>Individual help plan of an adolescent</source>
            <translation>Индивидуальный план помощи подростку</translation>
        </message>
        <message>
            <source>Individual help plans</source>
            <translation>Индивидуальные планы помощи</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Leading specialist</source>
            <translation>Ведущий специалист</translation>
        </message>
        <message>
            <source>Level of risk</source>
            <translation>Уровень риска</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Mark it done</source>
            <translation>Отметить</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Показатель</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>Дата измерения</translation>
        </message>
        <message>
            <source>Measures before and after</source>
            <translation>Исходные и итоговые показатели</translation>
        </message>
        <message>
            <source>Measures on the day of the review</source>
            <translation>Показатели на день пересмотра</translation>
        </message>
        <message>
            <source>Name: ____________________ kinship: ____________ signature: ____________ date: __________</source>
            <translation>ФИО: ______________________________ кем приходится: ________________ подпись: ________________ дата: ____________</translation>
        </message>
        <message>
            <source>Next review</source>
            <comment>help plan</comment>
            <translation>Следующий пересмотр</translation>
        </message>
        <message>
            <source>No card was signed since this plan began.</source>
            <translation>С начала этого плана ни одна карта не подписана.</translation>
        </message>
        <message>
            <source>No. of the plan of the child-protection body</source>
            <translation>№ плана органа по защите детей</translation>
        </message>
        <message>
            <source>Nothing was changed. Begin a new plan for what is left to do.</source>
            <translation>Ничего не изменено. Для оставшегося начните новый план.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another day.</source>
            <translation>Ничего не изменено. Выберите другую дату.</translation>
        </message>
        <message>
            <source>Nothing was changed. Say why the plan changes.</source>
            <translation>Ничего не изменено. Укажите, почему план меняется.</translation>
        </message>
        <message>
            <source>Number of the plan</source>
            <translation>Номер плана</translation>
        </message>
        <message>
            <source>Open the plan</source>
            <translation>Открыть план</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Overdue</source>
            <comment>actions</comment>
            <translation>Просрочено</translation>
        </message>
        <message>
            <source>Parent (legal representative)</source>
            <translation>Родитель (законный представитель)</translation>
        </message>
        <message>
            <source>Plan No. {number}</source>
            <translation>План № {number}</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Подтверждение</translation>
        </message>
        <message>
            <source>Proof (act, protocol №)</source>
            <translation>Подтверждение (акт, протокол №)</translation>
        </message>
        <message>
            <source>Proposals of the parents: ________________________________________________________________</source>
            <translation>Предложения родителей: ______________________________________________________________________________</translation>
        </message>
        <message>
            <source>Protocol №</source>
            <translation>Протокол №</translation>
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
            <source>Pupil, class, born</source>
            <translation>Ученик, класс, дата рождения</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Ответственный</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Result of every goal</source>
            <translation>Итог по каждой цели</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Пересмотреть</translation>
        </message>
        <message>
            <source>Review of a help plan, {day}</source>
            <translation>Пересмотр плана помощи, {day}</translation>
        </message>
        <message>
            <source>Review of the help plan No. {number}</source>
            <translation>Пересмотр плана помощи № {number}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>Пересмотры</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Риск</translation>
        </message>
        <message>
            <source>SPPS · school year {year}</source>
            <translation>СППС · {year} учебный год</translation>
        </message>
        <message>
            <source>Sign that it is reached</source>
            <translation>Критерий достижения</translation>
        </message>
        <message>
            <source>Signed</source>
            <comment>entry</comment>
            <translation>Подписано</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Ситуация</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Специалист</translation>
        </message>
        <message>
            <source>Specialists who take part</source>
            <translation>Участвующие специалисты</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Ступень</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>State</source>
            <comment>goal</comment>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Strengths and resources</source>
            <translation>Сильные стороны, ресурсы</translation>
        </message>
        <message>
            <source>Strengths and resources are not written: a plan rests on them.</source>
            <translation>Не написаны сильные стороны и ресурсы: на них опирается план.</translation>
        </message>
        <message>
            <source>Taken back: {reason}</source>
            <translation>Возвращено: {reason}</translation>
        </message>
        <message>
            <source>Taken out, {part}: {text}</source>
            <translation>Убрано, {part}: {text}</translation>
        </message>
        <message>
            <source>Term</source>
            <comment>action</comment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Term</source>
            <comment>help plan</comment>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Term and basis</source>
            <translation>Срок, основание</translation>
        </message>
        <message>
            <source>Term from</source>
            <translation>Срок с</translation>
        </message>
        <message>
            <source>Term until</source>
            <translation>Срок до</translation>
        </message>
        <message>
            <source>The adolescent (14 and older) has read the plan: ____________ signature: ____________ date: __________</source>
            <translation>Подросток (с 14 лет) с планом ознакомлен: __________________ подпись: ______________ дата: ____________</translation>
        </message>
        <message>
            <source>The day is not written.</source>
            <translation>Не указан день.</translation>
        </message>
        <message>
            <source>The day lies before the plan begins or in the future.</source>
            <translation>Эта дата раньше начала плана или в будущем.</translation>
        </message>
        <message>
            <source>The day lies before the plan begins.</source>
            <translation>Эта дата раньше начала плана.</translation>
        </message>
        <message>
            <source>The day lies in the future.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>The day of the next review is not written.</source>
            <translation>Не указана дата следующего пересмотра.</translation>
        </message>
        <message>
            <source>The decision is not chosen.</source>
            <translation>Решение не выбрано.</translation>
        </message>
        <message>
            <source>The help plan cannot be agreed yet.</source>
            <translation>План помощи пока нельзя согласовать.</translation>
        </message>
        <message>
            <source>The help plan is not at this step.</source>
            <translation>План помощи не на этом шаге.</translation>
        </message>
        <message>
            <source>The next review must lie after this one.</source>
            <translation>Следующий пересмотр должен быть позже этого.</translation>
        </message>
        <message>
            <source>The plan was explained to me and I was given the chance to ask and to propose. I agree to the work by this plan and to the visits, talks and contacts with other bodies named in it. I know that I may withdraw my consent in writing at any time.</source>
            <translation>План мне разъяснён, мне дали возможность задать вопросы и внести предложения. Я согласен (согласна) на работу по этому плану и на указанные в нём посещения, беседы и обращения в другие органы. Мне известно, что я могу в любое время письменно отозвать своё согласие.</translation>
        </message>
        <message>
            <source>The problem is not described.</source>
            <translation>Проблема не описана.</translation>
        </message>
        <message>
            <source>There is no action yet.</source>
            <translation>Пока нет ни одного мероприятия.</translation>
        </message>
        <message>
            <source>There is no goal yet.</source>
            <translation>Пока нет ни одной цели.</translation>
        </message>
        <message>
            <source>This help plan is approved: it changes with a reason only.</source>
            <translation>Этот план помощи утверждён: он меняется только с указанием причины.</translation>
        </message>
        <message>
            <source>This help plan is closed.</source>
            <translation>Этот план помощи закрыт.</translation>
        </message>
        <message>
            <source>This help plan is no longer in the register.</source>
            <translation>Этого плана помощи больше нет в списке.</translation>
        </message>
        <message>
            <source>Together</source>
            <comment>help plans</comment>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Единица</translation>
        </message>
        <message>
            <source>What came out, in words</source>
            <translation>Итог словами</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Что изменено</translation>
        </message>
        <message>
            <source>What is changed in the plan</source>
            <translation>Изменения в плане</translation>
        </message>
        <message>
            <source>Who agreed (name, kinship)</source>
            <translation>Кто согласовал (ФИО, кем приходится)</translation>
        </message>
        <message>
            <source>Who approved</source>
            <translation>Кто утвердил</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Участники</translation>
        </message>
        <message>
            <source>Whose plan</source>
            <translation>Чей план</translation>
        </message>
        <message>
            <source>Why it is closed</source>
            <translation>Причина закрытия</translation>
        </message>
        <message>
            <source>Why without a consent</source>
            <translation>Почему без согласия</translation>
        </message>
        <message>
            <source>Write the problem, the strengths, a goal with its sign, and an action with who and when.</source>
            <translation>Напишите проблему, сильные стороны, цель с критерием и мероприятие с исполнителем и сроком.</translation>
        </message>
        <message>
            <source>action</source>
            <comment>row</comment>
            <translation>мероприятие</translation>
        </message>
        <message>
            <source>adolescent</source>
            <comment>help plan</comment>
            <translation>подросток</translation>
        </message>
        <message>
            <source>agreed</source>
            <comment>help plan</comment>
            <translation>согласован</translation>
        </message>
        <message>
            <source>agreed with the parents</source>
            <comment>help plan</comment>
            <translation>согласован с родителями</translation>
        </message>
        <message>
            <source>agreed {day}: {name}</source>
            <translation>согласовано {day}: {name}</translation>
        </message>
        <message>
            <source>agreed, not approved yet</source>
            <translation>согласован, но ещё не утверждён</translation>
        </message>
        <message>
            <source>approved</source>
            <comment>help plan</comment>
            <translation>утверждён</translation>
        </message>
        <message>
            <source>as needed</source>
            <comment>action</comment>
            <translation>по необходимости</translation>
        </message>
        <message>
            <source>at the pedagogical council, protocol No. {number}</source>
            <translation>на педагогическом совете, протокол № {number}</translation>
        </message>
        <message>
            <source>better</source>
            <comment>family</comment>
            <translation>улучшение</translation>
        </message>
        <message>
            <source>by the help plan</source>
            <translation>по плану помощи</translation>
        </message>
        <message>
            <source>cancelled</source>
            <comment>action</comment>
            <translation>отменено</translation>
        </message>
        <message>
            <source>change the plan</source>
            <comment>review</comment>
            <translation>скорректировать</translation>
        </message>
        <message>
            <source>choice of a profession</source>
            <comment>direction</comment>
            <translation>профориентация</translation>
        </message>
        <message>
            <source>close the plan</source>
            <comment>review</comment>
            <translation>закрыть</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>help plan</comment>
            <translation>закрыт</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>help plans</comment>
            <translation>закрытые</translation>
        </message>
        <message>
            <source>consent of {day}</source>
            <translation>согласие от {day}</translation>
        </message>
        <message>
            <source>done</source>
            <comment>action</comment>
            <translation>выполнено</translation>
        </message>
        <message>
            <source>done {done} of {all}</source>
            <translation>выполнено {done} из {all}</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>help plan</comment>
            <translation>черновик</translation>
        </message>
        <message>
            <source>every day</source>
            <comment>action</comment>
            <translation>ежедневно</translation>
        </message>
        <message>
            <source>family</source>
            <comment>help plan</comment>
            <translation>семья</translation>
        </message>
        <message>
            <source>free time</source>
            <comment>direction</comment>
            <translation>досуг</translation>
        </message>
        <message>
            <source>from</source>
            <comment>term</comment>
            <translation>с</translation>
        </message>
        <message>
            <source>go on</source>
            <comment>review</comment>
            <translation>продолжить</translation>
        </message>
        <message>
            <source>goal</source>
            <comment>row</comment>
            <translation>цель</translation>
        </message>
        <message>
            <source>goals set</source>
            <translation>поставлено целей</translation>
        </message>
        <message>
            <source>help in learning</source>
            <comment>direction</comment>
            <translation>помощь в учёбе</translation>
        </message>
        <message>
            <source>high</source>
            <comment>risk</comment>
            <translation>Высокий</translation>
        </message>
        <message>
            <source>in the annual plan</source>
            <translation>в годовом плане</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>goal</comment>
            <translation>в работе</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>help plan</comment>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>in work</source>
            <comment>help plans</comment>
            <translation>в работе</translation>
        </message>
        <message>
            <source>individual plans of help</source>
            <translation>индивидуальные планы помощи</translation>
        </message>
        <message>
            <source>is being done</source>
            <comment>action</comment>
            <translation>выполняется</translation>
        </message>
        <message>
            <source>lead: {name}</source>
            <translation>ведёт: {name}</translation>
        </message>
        <message>
            <source>less</source>
            <comment>measure</comment>
            <translation>меньше</translation>
        </message>
        <message>
            <source>low</source>
            <comment>risk</comment>
            <translation>Низкий</translation>
        </message>
        <message>
            <source>material help</source>
            <comment>direction</comment>
            <translation>материальная помощь</translation>
        </message>
        <message>
            <source>measure</source>
            <comment>row</comment>
            <translation>показатель</translation>
        </message>
        <message>
            <source>medical</source>
            <comment>direction</comment>
            <translation>медицинское</translation>
        </message>
        <message>
            <source>middle</source>
            <comment>risk</comment>
            <translation>Средний</translation>
        </message>
        <message>
            <source>more</source>
            <comment>measure</comment>
            <translation>больше</translation>
        </message>
        <message>
            <source>no change</source>
            <comment>family</comment>
            <translation>без изменений</translation>
        </message>
        <message>
            <source>no number before the approval</source>
            <translation>до утверждения без номера</translation>
        </message>
        <message>
            <source>not agreed with the parents yet</source>
            <translation>ещё не согласован с родителями</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <comment>help plans</comment>
            <translation>ещё не утверждённые</translation>
        </message>
        <message>
            <source>not closed</source>
            <comment>help plans</comment>
            <translation>не закрытые</translation>
        </message>
        <message>
            <source>not done</source>
            <comment>action</comment>
            <translation>не выполнено</translation>
        </message>
        <message>
            <source>not reached</source>
            <comment>goal</comment>
            <translation>не достигнуто</translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <comment>family</comment>
            <translation>сравнить не с чем</translation>
        </message>
        <message>
            <source>once</source>
            <comment>action</comment>
            <translation>один раз</translation>
        </message>
        <message>
            <source>once a month</source>
            <translation>1 раз в месяц</translation>
        </message>
        <message>
            <source>once a quarter</source>
            <translation>1 раз в четверть</translation>
        </message>
        <message>
            <source>once a week</source>
            <translation>1 раз в неделю</translation>
        </message>
        <message>
            <source>overdue</source>
            <comment>action</comment>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>partly</source>
            <comment>goal</comment>
            <translation>частично</translation>
        </message>
        <message>
            <source>partly done</source>
            <comment>action</comment>
            <translation>частично</translation>
        </message>
        <message>
            <source>partly reached</source>
            <comment>goal</comment>
            <translation>достигнуто частично</translation>
        </message>
        <message>
            <source>partly reached</source>
            <comment>goals</comment>
            <translation>достигнуто частично</translation>
        </message>
        <message>
            <source>pedagogical</source>
            <comment>direction</comment>
            <translation>педагогическое</translation>
        </message>
        <message>
            <source>planned</source>
            <comment>action</comment>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>psychological</source>
            <comment>direction</comment>
            <translation>психологическое</translation>
        </message>
        <message>
            <source>put off</source>
            <comment>action</comment>
            <translation>перенесено</translation>
        </message>
        <message>
            <source>reached</source>
            <comment>goal</comment>
            <translation>достигнуто</translation>
        </message>
        <message>
            <source>reached</source>
            <comment>goals</comment>
            <translation>достигнуто</translation>
        </message>
        <message>
            <source>review due</source>
            <comment>help plans</comment>
            <translation>пора пересмотреть</translation>
        </message>
        <message>
            <source>risk: {level}</source>
            <translation>риск: {level}</translation>
        </message>
        <message>
            <source>share reached</source>
            <comment>goals</comment>
            <translation>доля достигнутых</translation>
        </message>
        <message>
            <source>social and legal</source>
            <comment>direction</comment>
            <translation>социально-правовое</translation>
        </message>
        <message>
            <source>the plan itself</source>
            <translation>сам план</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>twice a month</source>
            <translation>2 раза в месяц</translation>
        </message>
        <message>
            <source>until</source>
            <comment>term</comment>
            <translation>по</translation>
        </message>
        <message>
            <source>very high</source>
            <comment>risk</comment>
            <translation>Очень высокий</translation>
        </message>
        <message>
            <source>with other bodies</source>
            <comment>direction</comment>
            <translation>межведомственное</translation>
        </message>
        <message>
            <source>with overdue actions</source>
            <comment>help plans</comment>
            <translation>с просроченными делами</translation>
        </message>
        <message>
            <source>without a consent: {reason}</source>
            <translation>без согласия: {reason}</translation>
        </message>
        <message>
            <source>work with the family</source>
            <comment>direction</comment>
            <translation>работа с семьёй</translation>
        </message>
        <message>
            <source>worse</source>
            <comment>family</comment>
            <translation>ухудшение</translation>
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation>{day}, просрочено</translation>
        </message>
        <message>
            <source>{name}: review of the help plan</source>
            <translation>{name}: пересмотр плана помощи</translation>
        </message>
        <message>
            <source>{name}: the help plan is not approved</source>
            <translation>{name}: план помощи не утверждён</translation>
        </message>
        <message>
            <source>{name}: the term of the help plan ends</source>
            <translation>{name}: кончается срок плана помощи</translation>
        </message>
        <message>
            <source>{name}: {action}</source>
            <translation>{name}: {action}</translation>
        </message>
        <message>
            <source>{name}: {before} → {after} {unit}</source>
            <translation>{name}: {before} → {after} {unit}</translation>
        </message>
        <message numerus="yes">
            <source>{n} overdue</source>
            <translation>
                <numerusform>просрочена {n}</numerusform>
                <numerusform>просрочено {n}</numerusform>
                <numerusform>просрочено {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{plan} No. {number} approved</source>
            <translation>{plan} № {number}: утверждён</translation>
        </message>
        <message>
            <source>{plan} closed</source>
            <translation>{plan}: закрыт</translation>
        </message>
        <message>
            <source>{plan}: drawn up</source>
            <translation>{plan}: составлен</translation>
        </message>
        <message>
            <source>{plan}: next review</source>
            <translation>{plan}: следующий пересмотр</translation>
        </message>
        <message>
            <source>{since}–{until}</source>
            <translation>{since}–{until}</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
