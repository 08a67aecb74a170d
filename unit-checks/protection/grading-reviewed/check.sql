-- id: grading-reviewed
-- title: Gradings of level 2 and above were reviewed by experts and approved by the superior
-- title[zh_CN]: 二级及以上系统的定级经专家评审和主管部门审批
-- severity: medium
-- area: protection
-- controls: gbt22239:8.1.9.1.b gbt22239:8.1.9.1.c zicha:RB111 zicha:RB117 zicha:RA074
-- when: SELECT 1 FROM protection WHERE substr(grade, -1) + 0 >= 2
-- key: system
-- why: A grade chosen too low is found by the police, not by the unit.
-- why[zh_CN]: 级别定低了，往往是公安检查时才被发现。
-- fix: Have the grading of {system} ({grade}) reviewed and approved, and record both days with the
--     reasoning.
-- fix[zh_CN]: 为 {system}（{grade}）办理定级专家评审和主管部门审批，并登记日期和定级理由。
SELECT system, grade, reviewed_on, approved_on FROM protection
WHERE substr(grade, -1) + 0 >= 2 AND (reviewed_on IS NULL OR approved_on IS NULL OR coalesce(reasoning, '') = '');
