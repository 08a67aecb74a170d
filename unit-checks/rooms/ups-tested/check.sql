-- id: ups-tested
-- title: Each UPS was tested under load within half a year
-- title[zh_CN]: 每台 UPS 半年内做过带载测试
-- severity: medium
-- area: rooms
-- controls: gbt22239:8.1.1.9.b gbt22239:8.1.10.4.a zicha:RB145 zicha:RB190 zicha:RB170 zicha:RB200
--     zicha:RA190
-- param days: 183 | days that a test stays good
-- param days[zh_CN]: 测试的有效天数
-- when: SELECT 1 FROM assets WHERE class = 'ups' AND coalesce(status, 'used') = 'used'
-- key: ups
-- why: Batteries die unseen; after three years many a UPS holds for a minute.
-- why[zh_CN]: 电池老化看不出来，三年后不少 UPS 只能撑一分钟。
-- fix: Test {ups} under load and record how many minutes it held; last test: {last_test}.
-- fix[zh_CN]: 对 {ups} 做带载测试并登记实际续航；上次：{last_test}。
SELECT a.id AS ups, coalesce(max(t."on"), '-') AS last_test FROM assets a
LEFT JOIN power_tests t ON t.ups = a.id
WHERE a.class = 'ups' AND coalesce(a.status, 'used') = 'used'
GROUP BY a.id
HAVING coalesce(max(t."on"), '') < date('now', '-' || :days || ' days');
