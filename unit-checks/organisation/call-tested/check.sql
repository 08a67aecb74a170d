-- id: call-tested
-- title: Those who must be reachable day and night were called for a test within 90 days
-- title[zh_CN]: 须 24 小时可联系的人员 90 天内做过呼叫测试
-- severity: medium
-- area: organisation
-- controls: zicha:RA093 zicha:RB082 zicha:RA022 selfeval:SE46 gbt22239:8.1.10.13.a
-- param days: 90 | days that a test call stays good
-- param days[zh_CN]: 呼叫测试的有效天数
-- when: SELECT 1 FROM duties WHERE is_reachable = 1
-- key: id
-- why: A number that changed is noticed on the night on which it is needed.
-- why[zh_CN]: 号码变了，往往到半夜出事时才发现。
-- fix: Call {person} ({role}) out of hours and record the day; last test: {call_tested_on}.
-- fix[zh_CN]: 在非工作时间呼叫 {person}（{role}）并记录日期；上次测试：{call_tested_on}。
SELECT id, person, role, coalesce(call_tested_on, '-') AS call_tested_on FROM duties
WHERE is_reachable = 1 AND coalesce(until, '9999') >= date('now')
  AND coalesce(call_tested_on, '') < date('now', '-' || :days || ' days');
