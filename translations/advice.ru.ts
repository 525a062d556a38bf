<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>advice</name>
        <message>
            <source>A visit, an observation, a talk, results: what shows that this is needed (with the day).</source>
            <translation>Посещение, наблюдение, беседа, результаты: что показывает, что это нужно (с датой).</translation>
        </message>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>About which family</source>
            <translation>О какой семье</translation>
        </message>
        <message>
            <source>About which pupil</source>
            <translation>О каком учащемся</translation>
        </message>
        <message>
            <source>Acquainted</source>
            <comment>signature</comment>
            <translation>Ознакомлен(а)</translation>
        </message>
        <message>
            <source>Agreement of reconciliation</source>
            <translation>Соглашение о примирении</translation>
        </message>
        <message>
            <source>Agreement of the sides</source>
            <translation>Соглашение сторон</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Answer expected by</source>
            <translation>Ответ ожидается до</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Дата ответа</translation>
        </message>
        <message>
            <source>As who</source>
            <translation>В качестве кого</translation>
        </message>
        <message>
            <source>Child or family</source>
            <translation>Ребёнок или семья</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Класс</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Date: {line}</source>
            <translation>Дата: {line}</translation>
        </message>
        <message>
            <source>Decision on the proposal</source>
            <translation>Решение по предложению</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Does it hold</source>
            <translation>Соблюдается ли</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <comment>advice</comment>
            <translation>Передано</translation>
        </message>
        <message>
            <source>Handing over</source>
            <translation>Передача</translation>
        </message>
        <message>
            <source>How</source>
            <comment>of telling</comment>
            <translation>Как</translation>
        </message>
        <message>
            <source>I propose:</source>
            <translation>Предлагаю:</translation>
        </message>
        <message>
            <source>I received recommendation No. {number} and it was explained to me.</source>
            <translation>Рекомендацию № {number} получил(а), она мне разъяснена.</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>Влияние</translation>
        </message>
        <message>
            <source>Informal group</source>
            <translation>Неформальная группа</translation>
        </message>
        <message>
            <source>Informal youth groups</source>
            <translation>Неформальные молодёжные группы</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Line of the annual plan</source>
            <translation>Строка годового плана</translation>
        </message>
        <message>
            <source>Look again by</source>
            <translation>Вернуться до</translation>
        </message>
        <message>
            <source>Looked at on</source>
            <translation>Проверено</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>Медиация</translation>
        </message>
        <message>
            <source>Mediation and self-government</source>
            <translation>Медиация и самоуправление</translation>
        </message>
        <message>
            <source>NOTIFICATION about the work of the service</source>
            <translation>УВЕДОМЛЕНИЕ о работе службы</translation>
        </message>
        <message>
            <source>Name of who is advised</source>
            <translation>ФИО получателя рекомендации</translation>
        </message>
        <message>
            <source>Name, post</source>
            <translation>ФИО, должность</translation>
        </message>
        <message>
            <source>Name, signature: {line}</source>
            <translation>ФИО, подпись: {line}</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Новая запись</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>New notification</source>
            <translation>Новое уведомление</translation>
        </message>
        <message>
            <source>New proposal</source>
            <translation>Новое предложение</translation>
        </message>
        <message>
            <source>New recommendation</source>
            <translation>Новая рекомендация</translation>
        </message>
        <message>
            <source>No group is written down yet. Groups whose influence on pupils is a danger stand here.</source>
            <translation>Групп пока не записано. Здесь стоят группы, чьё влияние опасно для учеников.</translation>
        </message>
        <message>
            <source>No proposal is written down yet. What the service asks the administration to change stands here.</source>
            <translation>Предложений пока не записано. Здесь стоит то, что служба предлагает администрации изменить.</translation>
        </message>
        <message>
            <source>No recommendation is written down yet. What is advised to a teacher, a parent or a pupil stands here.</source>
            <translation>Рекомендаций пока не записано. Здесь стоит то, что советуют учителю, родителю или ученику.</translation>
        </message>
        <message>
            <source>No. {number} of {day}</source>
            <translation>№ {number} от {day}</translation>
        </message>
        <message>
            <source>Nobody was informed yet. Whom the service told about the course of its work stands here.</source>
            <translation>Пока никого не уведомляли. Здесь стоит, кому служба сообщила о ходе работы.</translation>
        </message>
        <message>
            <source>Nothing is written down yet. Mediation of conflicts and pupils' self-government stand here.</source>
            <translation>Пока ничего не записано. Здесь стоят медиация конфликтов и ученическое самоуправление.</translation>
        </message>
        <message>
            <source>Notification</source>
            <translation>Оповещение</translation>
        </message>
        <message>
            <source>Notifications about the work</source>
            <translation>Уведомления о работе</translation>
        </message>
        <message>
            <source>On which evidence</source>
            <translation>На чём основано</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>request</comment>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Открыть карточку</translation>
        </message>
        <message>
            <source>Other participants (adults, groups)</source>
            <translation>Другие участники (взрослые, группы)</translation>
        </message>
        <message>
            <source>PROPOSAL TO THE ADMINISTRATION</source>
            <translation>СЛУЖЕБНАЯ ЗАПИСКА (предложение)</translation>
        </message>
        <message>
            <source>Place in the group</source>
            <translation>Место в группе</translation>
        </message>
        <message>
            <source>Please answer by {day}.</source>
            <translation>Просим ответить до: {day}</translation>
        </message>
        <message>
            <source>Proposal to the administration</source>
            <translation>Служебная записка с предложением</translation>
        </message>
        <message>
            <source>Proposals to the administration</source>
            <translation>Предложения администрации</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Ученик</translation>
        </message>
        <message>
            <source>Pupil</source>
            <comment>signature</comment>
            <translation>Учащийся</translation>
        </message>
        <message>
            <source>Pupils of this school</source>
            <translation>Ученики этой школы</translation>
        </message>
        <message>
            <source>Pupils who took part, by name</source>
            <translation>Участвовавшие учащиеся поимённо</translation>
        </message>
        <message>
            <source>Receipt</source>
            <comment>of a recommendation</comment>
            <translation>Расписка в получении</translation>
        </message>
        <message>
            <source>Receipt was signed</source>
            <translation>Расписка подписана</translation>
        </message>
        <message>
            <source>Recommendation No. {number}</source>
            <translation>Рекомендация № {number}</translation>
        </message>
        <message>
            <source>Recommendation with a receipt</source>
            <translation>Рекомендация с распиской</translation>
        </message>
        <message>
            <source>Recommendations</source>
            <translation>Рекомендации</translation>
        </message>
        <message>
            <source>Recommendations and telling</source>
            <translation>Рекомендации и уведомления</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Say when it was handed over: nobody follows what was not told.</source>
            <translation>Укажите, когда передано: непереданную рекомендацию выполнить нельзя.</translation>
        </message>
        <message>
            <source>Say whose case it is: a pupil or a family.</source>
            <translation>Укажите, о ком идёт речь: ученик или семья.</translation>
        </message>
        <message>
            <source>Strengths to lean on</source>
            <translation>Сильные стороны, на которые можно опереться</translation>
        </message>
        <message>
            <source>Talks in a month: {count}; nobody was informed</source>
            <translation>Бесед за месяц: {count}; никто не уведомлён</translation>
        </message>
        <message>
            <source>The group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The proposal</source>
            <translation>Предложение</translation>
        </message>
        <message>
            <source>The recommendation</source>
            <translation>Рекомендация</translation>
        </message>
        <message>
            <source>To whom and about whom</source>
            <translation>Кому и о ком</translation>
        </message>
        <message>
            <source>To whom it is given</source>
            <translation>Кому даётся</translation>
        </message>
        <message>
            <source>To whom: the director, a deputy, the council</source>
            <translation>Кому: директору, заместителю, совету</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Was it followed</source>
            <translation>Выполнена ли</translation>
        </message>
        <message>
            <source>We inform you about the work with: {who}.</source>
            <translation>Сообщаем о работе, которая ведётся с: {who}.</translation>
        </message>
        <message>
            <source>We took part of our own will, were heard, and keep what was agreed. What was said stays between us.</source>
            <translation>Мы участвовали добровольно, были выслушаны и соблюдаем договорённость. Сказанное остаётся между нами.</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>Что предлагается</translation>
        </message>
        <message>
            <source>What is recommended</source>
            <translation>Что рекомендуется</translation>
        </message>
        <message>
            <source>What is the matter, on which evidence</source>
            <translation>В чём дело, на чём основано</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>О чём шла речь</translation>
        </message>
        <message>
            <source>What the group is called</source>
            <translation>Как называется группа</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>О чём договорились</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>Что решено</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Что сделано</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>Что сообщили</translation>
        </message>
        <message>
            <source>When and with whom</source>
            <translation>Когда и с кем</translation>
        </message>
        <message>
            <source>Who mediated</source>
            <translation>Кто вёл медиацию</translation>
        </message>
        <message>
            <source>Who recommends</source>
            <translation>Кто рекомендует</translation>
        </message>
        <message>
            <source>Who told</source>
            <translation>Кто оповестил</translation>
        </message>
        <message>
            <source>Who was informed</source>
            <translation>Кого уведомили</translation>
        </message>
        <message>
            <source>administration of the school</source>
            <translation>администрация школы</translation>
        </message>
        <message>
            <source>circle of reconciliation</source>
            <translation>круг примирения</translation>
        </message>
        <message>
            <source>class teacher</source>
            <comment>client</comment>
            <translation>классный руководитель</translation>
        </message>
        <message>
            <source>followed</source>
            <comment>advice</comment>
            <translation>выполнена</translation>
        </message>
        <message>
            <source>followed in part</source>
            <translation>выполнена частично</translation>
        </message>
        <message>
            <source>mediation of a conflict</source>
            <translation>медиация конфликта</translation>
        </message>
        <message>
            <source>meeting of the school parliament</source>
            <translation>заседание школьного парламента</translation>
        </message>
        <message>
            <source>not followed</source>
            <comment>advice</comment>
            <translation>не выполнена</translation>
        </message>
        <message>
            <source>other</source>
            <comment>mediation</comment>
            <translation>другое</translation>
        </message>
        <message>
            <source>parent or representative</source>
            <translation>родитель или законный представитель</translation>
        </message>
        <message>
            <source>pupil</source>
            <comment>client</comment>
            <translation>учащийся</translation>
        </message>
        <message>
            <source>recommendations, informing, mediation, informal groups</source>
            <translation>рекомендации, информирование, медиация, неформальные группы</translation>
        </message>
        <message>
            <source>self-government: duty, initiative</source>
            <translation>самоуправление: дежурство, инициатива</translation>
        </message>
        <message>
            <source>teacher</source>
            <comment>client</comment>
            <translation>педагог</translation>
        </message>
        <message>
            <source>vote, survey of opinion</source>
            <translation>голосование, опрос мнений</translation>
        </message>
        <message>
            <source>{name}: answer to the notification</source>
            <translation>{name}: ответ на уведомление</translation>
        </message>
        <message>
            <source>{name}: answer to the proposal</source>
            <translation>{name}: ответ на предложение</translation>
        </message>
        <message>
            <source>{name}: does the agreement hold?</source>
            <translation>{name}: соблюдается ли соглашение?</translation>
        </message>
        <message>
            <source>{name}: hand the recommendation over</source>
            <translation>{name}: передайте рекомендацию</translation>
        </message>
        <message>
            <source>{name}: tell somebody about the work</source>
            <translation>{name}: сообщите о ходе работы</translation>
        </message>
        <message>
            <source>{name}: was the recommendation followed?</source>
            <translation>{name}: выполнена ли рекомендация?</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
