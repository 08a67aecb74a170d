-- id: new-staff-trained
-- title: New staff are trained before they begin
-- title[zh_CN]: 新员工上岗前完成培训
-- severity: high
-- area: personnel
-- controls: gbt22239:8.1.8.3.a zicha:RB020 zicha:RB166
-- when: SELECT 1 FROM staff_changes WHERE class = 'joined'
-- key: id
-- why: A new operator who was shown nothing asks the neighbour for the password.
-- why[zh_CN]: 没有培训过的新员工，往往直接借用同事的口令。
-- fix: Train {person}, who began on {on}, and record the day; trained: {trained}.
-- fix[zh_CN]: 对 {person}（{on} 入职）进行岗前培训并登记日期；培训日期：{trained}。
SELECT id, person, "on", coalesce(trained_on, '-') AS trained FROM staff_changes
WHERE class = 'joined' AND "on" <= date('now') AND "on" >= date('now', '-1 year')
  AND coalesce(trained_on, '9999') > "on";
