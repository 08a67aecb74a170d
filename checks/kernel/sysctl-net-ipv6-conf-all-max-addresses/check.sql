-- id: sysctl-net-ipv6-conf-all-max-addresses
-- title: An interface has one IPv6 address of its own making: all interfaces, set for every start
-- title[zh_CN]: 每个接口最多自动配置一个 IPv6 地址（所有接口），且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_net_ipv6_conf_all_max_addresses
-- why: Advertisements could otherwise give it addresses without end.
-- why[zh_CN]: 否则通告可使接口获得大量地址。
-- fix: Write "net.ipv6.conf.all.max_addresses = {wanted}" to /etc/sysctl.d/90-security.conf,
--     remove other lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“net.ipv6.conf.all.max_addresses = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'net.ipv6.conf.all.max_addresses' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 4
  ORDER BY name <> 'net.ipv6.conf.all.max_addresses', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'net.ipv6.conf.all.max_addresses'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'net.ipv6.conf.all.max_addresses' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0)
  AND NOT EXISTS (SELECT 1 FROM sysctl_config
                  WHERE name = 'net.ipv6.conf.all.disable_ipv6' AND is_effective AND value = '1');
