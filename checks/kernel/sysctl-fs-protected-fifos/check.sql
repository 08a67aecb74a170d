-- id: sysctl-fs-protected-fifos
-- title: Pipes that others planted in shared directories are not opened for writing, set for
--     every start
-- title[zh_CN]: 不向他人在共享目录中放置的管道写入，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 2 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_fs_protected_fifos
-- why: A program that expects to create a file in /tmp would hand its data to the owner of the
--     pipe.
-- why[zh_CN]: 程序本想在 /tmp 中新建文件，却会把数据送给管道的主人。
-- fix: Write "fs.protected_fifos = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“fs.protected_fifos = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'fs.protected_fifos' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'fs.protected_fifos', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'fs.protected_fifos'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'fs.protected_fifos' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
