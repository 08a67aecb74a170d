-- id: sysctl-fs-suid-dumpable
-- title: Programs with changed rights leave no memory dump, set for every start
-- title[zh_CN]: 提权程序不产生内存转储，且开机生效
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 0 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_fs_suid_dumpable
-- why: The dump of a setuid program may hold password hashes and keys, in a file that a user can
--     come by.
-- why[zh_CN]: setuid 程序的转储可能含有口令散列和密钥，而用户有机会得到该文件。
-- fix: Write "fs.suid_dumpable = {wanted}" to /etc/sysctl.d/90-security.conf, remove other lines
--     for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“fs.suid_dumpable = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'fs.suid_dumpable' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'fs.suid_dumpable', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'fs.suid_dumpable'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'fs.suid_dumpable' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
