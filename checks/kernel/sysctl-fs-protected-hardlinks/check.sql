-- id: sysctl-fs-protected-hardlinks
-- title: Users cannot make hard links to files of others, set for every start
-- title[zh_CN]: 用户不能为他人文件建立硬链接，且开机生效
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_fs_protected_hardlinks
-- why: A hard link in /tmp to a file of root's makes a careless job of root's change the wrong
--     file.
-- why[zh_CN]: 在 /tmp 中建立指向 root 文件的硬链接，可诱使 root 的任务改错文件。
-- fix: Write "fs.protected_hardlinks = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“fs.protected_hardlinks = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'fs.protected_hardlinks' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'fs.protected_hardlinks', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'fs.protected_hardlinks'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'fs.protected_hardlinks' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
