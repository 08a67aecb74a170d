-- id: sysctl-kernel-core-pattern
-- title: Memory dumps are thrown away, set for every start
-- title[zh_CN]: 丢弃内存转储，且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_kernel_core_pattern
-- why: Dumps of services hold patients' data, passwords and keys, and stay on the disk where
--     backups pick them up.
-- why[zh_CN]: 服务的内存转储含有患者数据、口令和密钥，会留在磁盘上并进入备份。
-- fix: Write "kernel.core_pattern = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“kernel.core_pattern = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'kernel.core_pattern' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 1
  ORDER BY name <> 'kernel.core_pattern', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'kernel.core_pattern'
    AND EXISTS (SELECT 1 FROM line WHERE value = '|/bin/false'))
SELECT 'kernel.core_pattern' AS name, problem, value,
       '|/bin/false' AS wanted, path, line
FROM said
WHERE (value IS NULL OR value <> '|/bin/false');
