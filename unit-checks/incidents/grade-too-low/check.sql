-- id: grade-too-low
-- title: No incident is graded lower than the thresholds of the law give
-- title[zh_CN]: 事件定级不低于国家分级标准
-- severity: high
-- area: incidents
-- controls: zicha:RB046 selfeval:SE47 gbt22239:8.1.10.12.b
-- when: SELECT 1 FROM incidents
-- key: incident
-- why: From grade larger on the law counts the hours until the report; a grade that is too low is a
--     report that never leaves the unit.
-- why[zh_CN]: 较大及以上事件须限时上报；定级偏低等于瞒报。
-- fix: Enter grade {grade} for {incident} ({rule}: {formula}), and report it to the authority if it
--     is larger or above.
-- fix[zh_CN]: 将 {incident} 的分级改为 {grade}（{rule}：{formula}）；达到较大及以上的，立即向主管部门报告。
SELECT incident, recorded_grade, grade, rule, formula, confidence FROM incident_grades
WHERE instr('glms', substr(recorded_grade, 1, 1)) < instr('glms', substr(grade, 1, 1));
