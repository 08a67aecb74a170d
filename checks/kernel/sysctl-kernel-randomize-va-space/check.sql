-- id: sysctl-kernel-randomize-va-space
-- title: Programs lie at random addresses in memory, set for every start
-- title[zh_CN]: 程序内存地址完全随机化，且开机生效
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 2 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_randomize_va_space
-- why: With fixed addresses one exploit fits all hosts and works at the first try.
-- why[zh_CN]: 地址固定时，同一漏洞利用程序可一次成功并通用于所有主机。
-- fix: Write "kernel.randomize_va_space = {wanted}" to /etc/sysctl.d/90-security.conf, remove
--     other lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.randomize_va_space = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.randomize_va_space' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'kernel.randomize_va_space', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.randomize_va_space'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'kernel.randomize_va_space' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
