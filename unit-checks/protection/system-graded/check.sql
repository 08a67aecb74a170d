-- id: system-graded
-- title: Every running system of the unit's own is graded
-- title[zh_CN]: 本单位在运行的系统均已定级
-- severity: high
-- area: protection
-- controls: gbt22239:8.1.9.1.a gbt22239:7.1.9.1.a zicha:RA074 zicha:RA071 zicha:RA075 zicha:RB107
--     zicha:RB108 zicha:RB114
-- when: SELECT 1 FROM systems WHERE coalesce(status, 'running') = 'running' AND class NOT IN
--     ('account', 'other')
-- key: system
-- why: Without a grade nobody knows which requirements hold, and the law asks for one.
-- why[zh_CN]: 不定级就不知道按什么要求保护，也不符合法律规定。
-- fix: Sort and grade {system}, and record the grade with its reasons under protection.
-- fix[zh_CN]: 对 {system} 进行梳理定级，并在“等级保护”中登记等级和理由。
SELECT s.id AS system, s.class, p.grade FROM systems s
LEFT JOIN protection p ON p.system = s.id
WHERE coalesce(s.status, 'running') = 'running' AND s.class NOT IN ('account', 'other')
  AND coalesce(p.grade, '') = '';
