import datetime
from pathlib import Path
import io
from openpyxl import Workbook
from sppk_desktop.core.words import Words
from sppk_desktop.features.imports.importing import Importing
from sppk_desktop.core.imports import RowState
from sppk_desktop.features.people.records import *
from sqlalchemy import select, func

def test_it(store, tmp_path):
    wb=Workbook(); ws=wb.active; ws.title="5А"
    ws.append(["5-А классынын тизмеси"])
    ws.append(["№","Аты-жөнү","Туулган күнү","Жынысы","ПИН","Апасы","Апасынын телефону","Жашаган дареги","Социалдык категориялар"])
    ws.append([1,"Асанов Бакыт",datetime.date(2015,3,12),"Э","21203201500234","Асанова Гүл","0555123456","Манас көч. 12","B30, D11"])
    ws.append([2,"Асанова Айпери",datetime.date(2016,3,12),"К","","Асанова Гүл","0555123456","Манас көч. 12","B30"])
    ws.append([3,"Өмүрбек уулу Нурлан","12.05.2015","Э",2.12e13,"","","",""])
    p=tmp_path/"a.xlsx"; wb.save(p)
    im=Importing(store, Words("ky",{}), lambda: datetime.date(2026,11,23))
    pre=im.open(p)
    for r in pre.rows: print(r)
    print(pre.columns, pre.new_classes)
    pre=im.leave_out_wrong_cells(True)
    out=im.write(); print(out)
    with store.reading() as s:
        for c in (Pupil,Family,Person,Tie,Membership,Residence,HouseholdMember,PupilCategory,FamilyCategory,ImportItem): print(c.__name__, s.scalar(select(func.count()).select_from(c)))
        print(s.execute(select(Pupil.full_name,Pupil.name_fold)).all())
    pre=im.open(p); 
    print([ (r.state, r.differences) for r in pre.rows], pre.imported_before)
    print(im.past())
    print(im.undo(out.run_id))
    pre=im.open(p); print([r.state for r in pre.rows])
    with store.reading() as s:
        for c in (Pupil,Family,Person,Tie,Membership,Residence,HouseholdMember,PupilCategory,FamilyCategory,SchoolClass): print(c.__name__, s.scalar(select(func.count()).select_from(c).where(c.removed_at.is_(None))))
    assert 0
