-- id: leaks-reported
-- title: No leak of secrets is on record within a year
-- title[zh_CN]: 一年内没有失泄密事件
-- severity: critical
-- area: incidents
-- controls: zicha:RA189 zicha:RB033 zicha:RB176 zicha:RA121 gbt22239:8.1.10.12.d
-- when: SELECT 1 FROM declarations WHERE subject = 'leaks' UNION ALL SELECT 1 FROM incidents
-- key: incident
-- why: A leak has duties of its own: the secrecy authority must be told at once.
-- why[zh_CN]: 失泄密须立即向保密部门报告，另有专门程序。
-- fix: Handle {incident} by the secrecy rules and report it.
-- fix[zh_CN]: 按保密规定处置并上报 {incident}。
SELECT id AS incident, discovered_at, grade FROM incidents
WHERE is_leak = 1 AND discovered_at >= date('now', '-1 year');
