-- id: sysctl-dev-tty-legacy-tiocsti
-- title: No program types into its terminal in somebody's place, set for every start
-- title[zh_CN]: 程序不能向终端注入输入，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 0 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_dev_tty_legacy_tiocsti
-- why: A program that root starts in the terminal of another account types commands into it, and
--     they run as root.
-- why[zh_CN]: root 在其他账户的终端中启动的程序可向终端注入命令，并以 root 身份执行。
-- fix: Write "dev.tty.legacy_tiocsti = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“dev.tty.legacy_tiocsti = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'dev.tty.legacy_tiocsti' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 2
  ORDER BY name <> 'dev.tty.legacy_tiocsti', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'dev.tty.legacy_tiocsti'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'dev.tty.legacy_tiocsti' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
