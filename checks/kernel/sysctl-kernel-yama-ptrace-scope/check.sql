-- id: sysctl-kernel-yama-ptrace-scope
-- title: Programs cannot look into each other's memory, set for every start
-- title[zh_CN]: 程序不能窥视其他程序的内存，且开机生效
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 2 3 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_yama_ptrace_scope
-- why: Malicious code in one program of a user takes passwords and keys from the user's other
--     programs.
-- why[zh_CN]: 用户某个程序中的恶意代码可从其另一程序中窃取口令和密钥。
-- fix: Write "kernel.yama.ptrace_scope = {wanted}" to /etc/sysctl.d/90-security.conf, remove
--     other lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.yama.ptrace_scope = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.yama.ptrace_scope' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 2
  ORDER BY name <> 'kernel.yama.ptrace_scope', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.yama.ptrace_scope'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'kernel.yama.ptrace_scope' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
