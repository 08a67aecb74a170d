-- id: key-posts-background
-- title: The background of everybody in a key post was checked
-- title[zh_CN]: 重点岗位人员均做过背景审查
-- severity: low
-- area: personnel
-- controls: gbt22239:7.1.8.1.b gbt22239:8.1.8.1.b zicha:RB014
-- when: SELECT 1 FROM people WHERE is_key_post = 1
-- key: person
-- why: Whoever runs the systems is trusted with every patient record; identity and past should be
--     known first.
-- why[zh_CN]: 运维人员接触全部患者信息，身份和经历应事先查清。
-- fix: Check identity, background and qualification of {person} and record the day.
-- fix[zh_CN]: 核查 {person} 的身份、背景和资质并登记日期。
SELECT id AS person, post FROM people
WHERE is_key_post = 1 AND coalesce(left_on, '9999') > date('now') AND background_checked_on IS NULL;
