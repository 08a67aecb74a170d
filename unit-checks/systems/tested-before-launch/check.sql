-- id: tested-before-launch
-- title: Every system was tested for security before it was launched
-- title[zh_CN]: 系统上线前均做过安全测试
-- severity: high
-- area: systems
-- controls: gbt22239:7.1.9.7.b gbt22239:6.1.8.5 highrisk:6.9.3.1 gbt22239:8.1.9.7.b selfeval:SE15
--     gbt22239:8.1.9.7.a
-- when: SELECT 1 FROM systems WHERE went_live_on IS NOT NULL AND class <> 'account' AND
--     coalesce(status, 'running') = 'running'
-- key: system
-- why: The first test of an untested system is made by an attacker.
-- why[zh_CN]: 没测试就上线的系统，第一个测试它的是攻击者。
-- fix: Test {system} now (live since {went_live_on}) and record the day of the test.
-- fix[zh_CN]: 尽快对 {system}（{went_live_on} 上线）补做安全测试并登记日期。
SELECT id AS system, went_live_on, tested_before_launch_on FROM systems
WHERE coalesce(status, 'running') = 'running' AND class <> 'account' AND went_live_on <= date('now')
  AND coalesce(tested_before_launch_on, '9999') > went_live_on
  AND NOT EXISTS (
    SELECT 1 FROM scans x
    WHERE x.system = systems.id AND x."on" >= systems.went_live_on AND x.class IN ('penetration', 'web', 'vulnerability'));
