<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky_KG" sourcelanguage="en">
    <context>
        <name>ui_sociometry</name>
        <message>
            <source>A second one a few months later shows what has changed.</source>
            <translation>Бир нече айдан кийинки экинчиси эмне өзгөргөнүн көрсөтөт.</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>Тандоо баракчалары</translation>
        </message>
        <message>
            <source>Choose a pupil: click, or the arrow keys.</source>
            <translation>Окуучуну тандаңыз: чычкан же жебе баскычтары.</translation>
        </message>
        <message>
            <source>Chooses</source>
            <translation>Тандайт</translation>
        </message>
        <message>
            <source>Chooses:</source>
            <translation>Тандайт:</translation>
        </message>
        <message>
            <source>Chosen</source>
            <comment>times</comment>
            <translation>Тандалган</translation>
        </message>
        <message>
            <source>Circle: girl, square: boy. A thick line with two heads: a mutual choice.</source>
            <translation>Тегерек – кыз, чарчы – эркек бала. Эки учтуу калың сызык – өз ара тандоо.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабуу</translation>
        </message>
        <message>
            <source>Comparison</source>
            <comment>waves</comment>
            <translation>Салыштыруу</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>Сыпаттамасы…</translation>
        </message>
        <message>
            <source>Does not choose</source>
            <translation>Тандабайт</translation>
        </message>
        <message>
            <source>Everybody stands in the same place in both pictures; a pupil chosen in one stands out in the other, too.</source>
            <translation>Эки сүрөттө тең ар бир окуучу бир эле жерде турат; биринде тандалган окуучу экинчисинде да бөлүнүп көрүнөт.</translation>
        </message>
        <message>
            <source>Free</source>
            <comment>sociogram</comment>
            <translation>Эркин</translation>
        </message>
        <message>
            <source>Groups and indices</source>
            <translation>Топтор жана көрсөткүчтөр</translation>
        </message>
        <message>
            <source>Is chosen by:</source>
            <translation>Аны тандаган:</translation>
        </message>
        <message>
            <source>Matrix</source>
            <comment>sociometry</comment>
            <translation>Матрица</translation>
        </message>
        <message numerus="yes">
            <source>Matrix of {n} pupils</source>
            <translation>
                <numerusform>{n} окуучунун матрицасы</numerusform>
                <numerusform>{n} окуучунун матрицасы</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen</source>
            <comment>times</comment>
            <translation>Четтетилген</translation>
        </message>
        <message>
            <source>Only mutual choices</source>
            <translation>Өз ара тандоолор гана</translation>
        </message>
        <message>
            <source>Pupil</source>
            <translation>Окуучу</translation>
        </message>
        <message>
            <source>Refused so many times as often as chosen</source>
            <translation>Тандалганынан канча эсе көп четке кагылган</translation>
        </message>
        <message>
            <source>Report of the group</source>
            <translation>Топ боюнча отчет</translation>
        </message>
        <message>
            <source>Sociogram</source>
            <translation>Социограмма</translation>
        </message>
        <message>
            <source>Target</source>
            <comment>sociogram</comment>
            <translation>Бута</translation>
        </message>
        <message>
            <source>There is no earlier sociometry of this class</source>
            <translation>Бул класстын мурунку социометриясы жок</translation>
        </message>
        <message>
            <source>absent</source>
            <comment>key</comment>
            <translation>келген жок</translation>
        </message>
        <message>
            <source>absent</source>
            <comment>pupil</comment>
            <translation>келген жок</translation>
        </message>
        <message>
            <source>accepted</source>
            <comment>sociometry</comment>
            <translation>кабыл алынган</translation>
        </message>
        <message>
            <source>all ballots are in</source>
            <translation>бардык баракчалар терилди</translation>
        </message>
        <message>
            <source>first gap</source>
            <translation>биринчи бош</translation>
        </message>
        <message>
            <source>from {count} times</source>
            <translation>{count} эседен баштап</translation>
        </message>
        <message>
            <source>keep, next pupil</source>
            <comment>key</comment>
            <translation>сактоо, кийинки окуучу</translation>
        </message>
        <message>
            <source>not looked for</source>
            <translation>изделбейт</translation>
        </message>
        <message>
            <source>panes</source>
            <comment>key</comment>
            <translation>бөлүмдөр</translation>
        </message>
        <message>
            <source>preferred</source>
            <comment>sociometry</comment>
            <translation>артыкчылыктуу</translation>
        </message>
        <message>
            <source>star</source>
            <translation>жылдыз</translation>
        </message>
        <message>
            <source>with {day}</source>
            <translation>{day} менен</translation>
        </message>
        <message>
            <source>without choices</source>
            <translation>тандалбагандар</translation>
        </message>
        <message numerus="yes">
            <source>{n} ballots are still missing</source>
            <translation>
                <numerusform>дагы {n} баракча жок</numerusform>
                <numerusform>дагы {n} баракча жок</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} of {limit}</source>
            <translation>
                <numerusform>{limit} ичинен {n}</numerusform>
                <numerusform>{limit} ичинен {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>№</source>
            <translation>№</translation>
        </message>
    </context>
</TS>
