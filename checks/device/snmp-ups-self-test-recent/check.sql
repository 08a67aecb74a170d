-- id: snmp-ups-self-test-recent
-- title: The UPS has tested itself within the last months
-- title[zh_CN]: UPS 近期进行过自检
-- severity: low
-- area: device
-- controls: zicha:RA190 zicha:RB145 zicha:RB170 zicha:RB190 zicha:RB200 gbt22239:8.1.1.9.b
--     highrisk:6.1.3.1
-- param days: 180 | most days
-- param days[zh_CN]: 最长间隔天数
-- when: SELECT 1 FROM device_ups WHERE test_result = 'none' OR date(test_date) IS NOT NULL
-- key: name
-- why: A battery that nobody tests is found dead when it is needed.
-- why[zh_CN]: 无人测试的电池往往在需要时才发现失效。
-- fix: Have {name} test itself each month; the last test: {test_date}.
-- fix[zh_CN]: 设置 {name} 每月自检，最近一次：{test_date}。
SELECT name, test_result, test_date FROM device_ups
WHERE test_result = 'none' OR date(test_date) < date('now', '-' || :days || ' days');
