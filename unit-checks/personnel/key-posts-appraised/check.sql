-- id: key-posts-appraised
-- title: Everybody in a key post was appraised on security within a year
-- title[zh_CN]: 重点岗位人员一年内做过安全考核
-- severity: low
-- area: personnel
-- controls: gbt22239:9.1.8.3.c gbt22239:8.1.8.3.c zicha:RB016 zicha:RB012
-- param days: 366 | days that an appraisal stays good
-- param days[zh_CN]: 考核的有效天数
-- when: SELECT 1 FROM people WHERE is_key_post = 1
-- key: person
-- why: Skills and care fade; an appraisal notices before an incident does.
-- why[zh_CN]: 技能和责任心会松懈，考核能赶在出事之前发现。
-- fix: Appraise {person} and record the day; last time: {appraised_on}.
-- fix[zh_CN]: 对 {person} 进行安全考核并登记日期；上次：{appraised_on}。
SELECT id AS person, coalesce(appraised_on, '-') AS appraised_on FROM people
WHERE is_key_post = 1 AND coalesce(left_on, '9999') > date('now')
  AND coalesce(joined_on, '') < date('now', '-' || :days || ' days')
  AND coalesce(appraised_on, '') < date('now', '-' || :days || ' days');
