-- id: sysctl-kernel-perf-event-paranoid
-- title: Users cannot watch the kernel through performance counters, set for every start
-- title[zh_CN]: 用户不能借性能计数器观察内核，且开机生效
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 2 3 4 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_perf_event_paranoid
-- why: The interface has had many holes and tells what the kernel and other users do.
-- why[zh_CN]: 该接口屡有漏洞，并会泄露内核和其他用户的活动。
-- fix: Write "kernel.perf_event_paranoid = {wanted}" to /etc/sysctl.d/90-security.conf, remove
--     other lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.perf_event_paranoid = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.perf_event_paranoid' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'kernel.perf_event_paranoid', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.perf_event_paranoid'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'kernel.perf_event_paranoid' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
