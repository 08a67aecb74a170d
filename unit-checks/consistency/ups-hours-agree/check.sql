-- id: ups-hours-agree
-- title: The minutes that the UPS is said to hold are those that were answered, recorded and
--     measured
-- title[zh_CN]: UPS 续航的答复、台账和实测一致
-- severity: high
-- area: consistency
-- controls: zicha:RX003 zicha:RB170 zicha:RB190 zicha:RB200 zicha:RB145 gbt22239:8.1.1.9.b
--     highrisk:6.1.3.1
-- param percent: 80 | part of the stated time, in percent, that a test must reach
-- param percent[zh_CN]: 实测须达到标称的百分比
-- when: SELECT 1 FROM assets WHERE class = 'ups'
-- key: ups kind
-- why: Three hours on page two and six on page five: whoever reads both believes neither.
-- why[zh_CN]: 第二页写 3 小时、第五页写 6 小时，看到的人一个都不会信。
-- fix: Test {ups}, and state the same minutes everywhere: {kind} says {minutes}, the ledger says
--     {stated}.
-- fix[zh_CN]: 实测 {ups} 并统一口径：{kind} 为 {minutes} 分钟，台账为 {stated} 分钟。
SELECT a.id AS ups, 'test' AS kind, t.minutes, a.ups_minutes AS stated
FROM assets a
JOIN power_tests t ON t.ups = a.id AND t."on" = (SELECT max(x."on") FROM power_tests x WHERE x.ups = a.id)
WHERE a.class = 'ups' AND coalesce(a.status, 'used') = 'used' AND t.minutes * 100 < a.ups_minutes * :percent
UNION ALL
SELECT a.id, 'answer', s.value, a.ups_minutes
FROM assets a JOIN answer_states s ON s.question = 'ups-minutes' AND coalesce(s.subject, '') IN ('', a.id)
WHERE a.class = 'ups' AND coalesce(a.status, 'used') = 'used' AND s.state IN ('pass', 'partly', 'fail')
  AND a.ups_minutes IS NOT NULL AND CAST(s.value AS REAL) <> a.ups_minutes
  AND (s.subject = a.id OR CAST(s.value AS REAL) NOT IN (
    SELECT ups_minutes FROM assets WHERE class = 'ups' AND ups_minutes IS NOT NULL AND coalesce(status, 'used') = 'used'));
