-- id: grade-fits-exposure
-- title: Grade and exposure agree: what is reachable from the Internet or holds many persons' data
--     is not graded 1
-- title[zh_CN]: 定级与实际相符：面向互联网或含大量个人信息的系统未定为一级
-- severity: medium
-- area: consistency
-- controls: zicha:RX003 gbt22239:8.1.9.1.a zicha:RA075 zicha:RB114 zicha:RA071
-- param persons: 100000 | persons from which level 1 is too low
-- param persons[zh_CN]: 个人信息达到多少条不宜定为一级
-- when: SELECT 1 FROM protection WHERE grade IS NOT NULL
-- key: system
-- why: A grade chosen to save an assessment is the first thing that the police ask about.
-- why[zh_CN]: 为省测评而定低级别，公安检查首先就问这个。
-- fix: Grade {system} ({grade}) anew: {exposure}, {persons} persons.
-- fix[zh_CN]: 重新对 {system}（{grade}）定级：{exposure}，{persons} 条个人信息。
SELECT s.id AS system, p.grade, coalesce(s.exposure, '-') AS exposure, coalesce(s.personal_records, 0) AS persons
FROM protection p JOIN systems s ON s.id = p.system
WHERE coalesce(s.status, 'running') = 'running' AND substr(p.grade, -1) + 0 = 1
  AND (coalesce(s.personal_records, 0) >= :persons + 0 OR (s.exposure = 'internet' AND s.class = 'site') OR s.is_key = 1);
