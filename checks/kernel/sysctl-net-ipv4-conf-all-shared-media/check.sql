-- id: sysctl-net-ipv4-conf-all-shared-media
-- title: The host does not take all networks on one wire for one: IPv4, all interfaces, set for
--     every start
-- title[zh_CN]: 不把同一线路上的多个网段视为一体（shared_media，IPv4，所有接口），且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 0 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_net_ipv4_conf_all_shared_media
-- why: With the setting redirects into another network are sent and believed.
-- why[zh_CN]: 该设置会发送并接受指向其他网段的重定向。
-- fix: Write "net.ipv4.conf.all.shared_media = {wanted}" to /etc/sysctl.d/90-security.conf,
--     remove other lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“net.ipv4.conf.all.shared_media = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'net.ipv4.conf.all.shared_media' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 4
  ORDER BY name <> 'net.ipv4.conf.all.shared_media', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'net.ipv4.conf.all.shared_media'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'net.ipv4.conf.all.shared_media' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
