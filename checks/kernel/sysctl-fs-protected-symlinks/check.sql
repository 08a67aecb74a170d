-- id: sysctl-fs-protected-symlinks
-- title: Links that others planted in /tmp are not followed, set for every start
-- title[zh_CN]: 不跟随他人在 /tmp 中放置的符号链接，且开机生效
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_fs_protected_symlinks
-- why: Programs that write to a guessable name in /tmp would overwrite whatever file the
--     attacker's link leads to.
-- why[zh_CN]: 向 /tmp 中可猜文件名写入的程序，会覆盖攻击者链接所指向的文件。
-- fix: Write "fs.protected_symlinks = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“fs.protected_symlinks = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'fs.protected_symlinks' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'fs.protected_symlinks', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'fs.protected_symlinks'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'fs.protected_symlinks' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
