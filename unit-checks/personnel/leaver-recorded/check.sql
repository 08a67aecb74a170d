-- id: leaver-recorded
-- title: For everybody who left there is a record of what was done about the rights
-- title[zh_CN]: 每名离岗人员都有离岗手续记录
-- severity: medium
-- area: personnel
-- controls: gbt22239:8.1.8.2.a gbt22239:7.1.8.2 gbt22239:8.1.8.2.b selfeval:SE07 zicha:RB015
-- when: SELECT 1 FROM people WHERE left_on <= date('now')
-- key: person
-- why: Without a record nobody can say whether the accounts were closed.
-- why[zh_CN]: 没有记录，就无法证明账号已经停用。
-- fix: Record the staff change of {person}, who left on {left_on}.
-- fix[zh_CN]: 补录 {person}（{left_on} 离岗）的人员变动记录。
SELECT p.id AS person, p.left_on FROM people p
WHERE p.left_on <= date('now') AND p.left_on >= date('now', '-1 year') AND NOT EXISTS (
  SELECT 1 FROM staff_changes s
  WHERE s.person = p.id AND s.class = 'left');
