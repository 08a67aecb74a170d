-- id: sysctl-kernel-pid-max
-- title: There are 65536 process numbers, set for every start
-- title[zh_CN]: 进程号上限为 65536，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 65536 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_pid_max
-- why: With few numbers a process number is soon used again, and a program may signal the wrong
--     process.
-- why[zh_CN]: 进程号过少会很快被重复使用，程序可能误操作其他进程。
-- fix: Write "kernel.pid_max = {wanted}" to /etc/sysctl.d/90-security.conf, remove other lines
--     for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.pid_max = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.pid_max' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'kernel.pid_max', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.pid_max'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'kernel.pid_max' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
