<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
    <context>
        <name>core</name>
        <message>
            <source>Deputy director</source>
            <translation>Заместитель директора по воспитательной работе</translation>
        </message>
        <message>
            <source>Fri</source>
            <comment>day of the week</comment>
            <translation>пт</translation>
        </message>
        <message>
            <source>Mon</source>
            <comment>day of the week</comment>
            <translation>пн</translation>
        </message>
        <message>
            <source>Nothing was changed. Ask the colleague whose work this is.</source>
            <translation>Ничего не изменилось. Обратитесь к коллеге, который за это отвечает.</translation>
        </message>
        <message>
            <source>Nothing was changed. Take the installer from another stick, or copy it anew.</source>
            <translation>Ничего не изменено. Возьмите установщик с другой флешки или скопируйте его заново.</translation>
        </message>
        <message>
            <source>Other</source>
            <comment>kind of entry in a line of time</comment>
            <translation>Другое</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Педагог-психолог</translation>
        </message>
        <message>
            <source>Sat</source>
            <comment>day of the week</comment>
            <translation>сб</translation>
        </message>
        <message>
            <source>Social pedagogue</source>
            <translation>Социальный педагог</translation>
        </message>
        <message>
            <source>Sun</source>
            <comment>day of the week</comment>
            <translation>вс</translation>
        </message>
        <message>
            <source>There is no room left on the disk.</source>
            <translation>На диске не осталось места.</translation>
        </message>
        <message>
            <source>This did not work.</source>
            <translation>Не получилось.</translation>
        </message>
        <message>
            <source>This file cannot be read to its end.</source>
            <translation>Этот файл не читается до конца.</translation>
        </message>
        <message>
            <source>This record was changed since you opened it.</source>
            <translation>Эта запись изменена с тех пор, как вы её открыли.</translation>
        </message>
        <message>
            <source>Thu</source>
            <comment>day of the week</comment>
            <translation>чт</translation>
        </message>
        <message>
            <source>Tue</source>
            <comment>day of the week</comment>
            <translation>вт</translation>
        </message>
        <message>
            <source>Wed</source>
            <comment>day of the week</comment>
            <translation>ср</translation>
        </message>
        <message>
            <source>What was saved before is safe. Free some space and try again.</source>
            <translation>Сохранённое раньше в безопасности. Освободите место и попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Your data are unchanged. Try again.</source>
            <translation>Ваши данные не изменились. Попробуйте ещё раз.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Ваша роль этого не позволяет.</translation>
        </message>
        <message>
            <source>Your text is kept as a draft. Open the record again and compare.</source>
            <translation>Ваш текст сохранён как черновик. Откройте запись снова и сравните.</translation>
        </message>
        <message>
            <source>another reason</source>
            <comment>closing</comment>
            <translation>иное</translation>
        </message>
        <message>
            <source>before</source>
            <comment>bar of a chart</comment>
            <translation>ранее</translation>
        </message>
        <message>
            <source>death</source>
            <comment>closing</comment>
            <translation>смерть</translation>
        </message>
        <message>
            <source>finished school</source>
            <comment>closing</comment>
            <translation>выпуск</translation>
        </message>
        <message>
            <source>for the commission</source>
            <comment>audience</comment>
            <translation>для комиссии</translation>
        </message>
        <message>
            <source>for the court</source>
            <comment>audience</comment>
            <translation>для суда</translation>
        </message>
        <message>
            <source>for the parents</source>
            <comment>audience</comment>
            <translation>для родителей</translation>
        </message>
        <message>
            <source>handed over to another body</source>
            <comment>closing</comment>
            <translation>передано другому органу</translation>
        </message>
        <message>
            <source>moved away</source>
            <comment>closing</comment>
            <translation>выехали</translation>
        </message>
        <message>
            <source>moved to another school</source>
            <comment>closing</comment>
            <translation>переведён в другую школу</translation>
        </message>
        <message>
            <source>now</source>
            <comment>bar of a chart</comment>
            <translation>сейчас</translation>
        </message>
        <message>
            <source>the aim is reached</source>
            <comment>closing</comment>
            <translation>цель достигнута</translation>
        </message>
        <message>
            <source>the parents refused</source>
            <comment>closing</comment>
            <translation>отказ родителей</translation>
        </message>
        <message>
            <source>the situation is better</source>
            <comment>closing</comment>
            <translation>ситуация улучшилась</translation>
        </message>
        <message>
            <source>the term is over, a new plan</source>
            <comment>closing</comment>
            <translation>срок истёк, новый план</translation>
        </message>
    </context>
</TS>
