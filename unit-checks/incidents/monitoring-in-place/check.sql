-- id: monitoring-in-place
-- title: Every running system is watched: a task, a scan or an inspection looks at it
-- title[zh_CN]: 在运行的系统均有监测：有例行任务、扫描或检查
-- severity: medium
-- area: incidents
-- controls: zicha:RA079 zicha:RB042 gbt22239:8.1.5.4.c gbt22239:8.1.5.4.f gbt22239:8.1.10.6.f
--     zicha:RB096 zicha:RA025
-- param days: 31 | days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM systems WHERE coalesce(status, 'running') = 'running'
-- key: system
-- why: Of a system that nobody watches the patients report the failure.
-- why[zh_CN]: 没人监测的系统，故障是患者来报的。
-- fix: Watch {system}: inspect its hosts, or record a daily task for it.
-- fix[zh_CN]: 落实对 {system} 的监测：检查其主机，或登记例行任务。
SELECT s.id AS system, s.class FROM systems s
WHERE coalesce(s.status, 'running') = 'running' AND s.class IN ('business', 'site', 'platform', 'mail')
  AND NOT EXISTS (
    SELECT 1 FROM assets a JOIN targets t ON t.target = a.target
    WHERE a.system = s.id AND t.at >= date('now', '-' || :days || ' days'))
  AND NOT EXISTS (SELECT 1 FROM scans x WHERE x.system = s.id AND x."on" >= date('now', '-' || :days || ' days'))
  AND NOT EXISTS (
    SELECT 1 FROM tasks t JOIN task_records r ON r.task = t.id
    WHERE instr(t.name, s.id) AND r."on" >= date('now', '-' || :days || ' days'));
