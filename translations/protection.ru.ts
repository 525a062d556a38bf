<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>protection</name>
        <message>
            <source>About what</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
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
            <source>Chronology</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>Chronology of the protection of rights</source>
            <translation>Хронология защиты прав</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Day of the hearing</source>
            <translation>День заседания</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Директор</translation>
        </message>
        <message>
            <source>Enclosed: {papers}</source>
            <translation>Приложение: {papers}</translation>
        </message>
        <message>
            <source>Hearings and commissions</source>
            <translation>Суды и комиссии</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Скрыто</translation>
        </message>
        <message>
            <source>Invited on</source>
            <translation>Приглашён(а)</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Name in Kyrgyz</source>
            <translation>Название на кыргызском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>New hearing</source>
            <translation>Новое заседание</translation>
        </message>
        <message>
            <source>New paper</source>
            <translation>Новое обращение</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Новый шаблон</translation>
        </message>
        <message>
            <source>No hearing is written down yet. Courts and commissions where the child is represented stand here.</source>
            <translation>Заседаний пока не записано. Здесь стоят суды и комиссии, где представлены интересы ребёнка.</translation>
        </message>
        <message>
            <source>No paper is written down yet. Letters, petitions and reports to organisations stand here.</source>
            <translation>Обращений пока нет. Здесь стоят письма, ходатайства и сообщения в организации.</translation>
        </message>
        <message>
            <source>No. {number} of {day}</source>
            <translation>№ {number} от {day}</translation>
        </message>
        <message>
            <source>Note on taking part in a hearing</source>
            <translation>Справка об участии в рассмотрении дела</translation>
        </message>
        <message>
            <source>Note on the hearing</source>
            <translation>Справка о заседании</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>Номер решения</translation>
        </message>
        <message>
            <source>Our part</source>
            <translation>Наше участие</translation>
        </message>
        <message>
            <source>Papers sent out</source>
            <translation>Исходящие обращения</translation>
        </message>
        <message>
            <source>Please answer in writing by {day}.</source>
            <translation>Просим дать письменный ответ до: {day}</translation>
        </message>
        <message>
            <source>Prepared by: {name}</source>
            <translation>Исполнитель: {name}</translation>
        </message>
        <message>
            <source>Protection of rights</source>
            <translation>Защита прав</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Say whom the paper is to: an organisation of the directory, or in words.</source>
            <translation>Укажите, кому письмо: организация из справочника или словами.</translation>
        </message>
        <message>
            <source>Say whose interests are defended: a pupil or a family.</source>
            <translation>Укажите, чьи интересы защищаются: ученика или семьи.</translation>
        </message>
        <message>
            <source>Templates of letters</source>
            <translation>Шаблоны писем</translation>
        </message>
        <message>
            <source>Text in Kyrgyz</source>
            <translation>Текст на кыргызском</translation>
        </message>
        <message>
            <source>Text in Russian</source>
            <translation>Текст на русском</translation>
        </message>
        <message>
            <source>Text of</source>
            <translation>Текст от</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Тексты</translation>
        </message>
        <message>
            <source>The hearing</source>
            <translation>Заседание</translation>
        </message>
        <message>
            <source>The letter</source>
            <translation>Письмо</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>Шаблон</translation>
        </message>
        <message>
            <source>There is no template yet.</source>
            <translation>Шаблонов пока нет.</translation>
        </message>
        <message>
            <source>This lies before it was sent.</source>
            <translation>Это раньше дня отправки.</translation>
        </message>
        <message>
            <source>Took part on</source>
            <translation>Участие состоялось</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Чем закончилось</translation>
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
            <source>What was said in the child's interest</source>
            <translation>Что было сказано в интересах ребёнка</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Место</translation>
        </message>
        <message>
            <source>Where to and about whom</source>
            <translation>Куда и о ком</translation>
        </message>
        <message>
            <source>Who keeps the journal</source>
            <translation>Журнал ведёт</translation>
        </message>
        <message>
            <source>Who took part</source>
            <translation>Кто участвовал</translation>
        </message>
        <message>
            <source>Words in brackets are filled in by the program, e.g. [child], [class], [address], [essence], [due].</source>
            <translation>Слова в скобках заполняет программа: [ученик], [класс], [дата рождения], [адрес], [родители], [семья], [организация], [суть], [срок], [школа].</translation>
        </message>
        <message>
            <source>waited for until {day}</source>
            <translation>ожидается до {day}</translation>
        </message>
        <message>
            <source>{kind}, No. {number}</source>
            <translation>{kind}, № {number}</translation>
        </message>
        <message>
            <source>{name}: answer expected</source>
            <translation>{name}: ожидается ответ</translation>
        </message>
        <message>
            <source>{name}: hearing</source>
            <translation>{name}: заседание</translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
