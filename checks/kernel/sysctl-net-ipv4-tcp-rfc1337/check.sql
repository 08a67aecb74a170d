-- id: sysctl-net-ipv4-tcp-rfc1337
-- title: Closed connections cannot be cut short by late packets, set for every start
-- title[zh_CN]: 已关闭的连接不受迟到报文影响（RFC 1337），且开机生效
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- param values: 1 | values that are right, the one to set first
-- param values[zh_CN]: 正确的取值，首个为建议值
-- key: name problem
-- optional: sysctl
-- same-as: xccdf:sysctl_net_ipv4_tcp_rfc1337
-- why: A late or forged packet ends the waiting time early, and data of an old connection may
--     reach a new one.
-- why[zh_CN]: 迟到或伪造的报文会提前结束等待，使旧连接的数据进入新连接。
-- fix: Write "net.ipv4.tcp_rfc1337 = {wanted}" to /etc/sysctl.d/90-security.conf, remove other
--     lines for it, then: sysctl --system
-- fix[zh_CN]: 在 /etc/sysctl.d/90-security.conf 中写入“net.ipv4.tcp_rfc1337 = {wanted}”，删除其他同名设置，然后执行 sysctl --system
/* The line in force: one with the name before one with a pattern for it. */
WITH line AS (
  SELECT value, path, line FROM sysctl_config
  WHERE is_effective AND 'net.ipv4.tcp_rfc1337' GLOB name
    AND length(name) - length(replace(name, '.', '')) = 2
  ORDER BY name <> 'net.ipv4.tcp_rfc1337', rowid DESC LIMIT 1),
said (problem, value, path, line) AS (
  SELECT 'no file sets it', NULL, '/etc/sysctl.d', NULL
  WHERE NOT EXISTS (SELECT 1 FROM line WHERE value IS NOT NULL)
  UNION ALL
  SELECT 'a file sets another value', value, path, line FROM line
  WHERE value IS NOT NULL
  UNION ALL
  SELECT 'another value is in force', value, path, NULL FROM sysctl
  WHERE name = 'net.ipv4.tcp_rfc1337'
    AND EXISTS (SELECT 1 FROM line WHERE instr(' ' || :values || ' ', ' ' || value || ' ') > 0))
SELECT 'net.ipv4.tcp_rfc1337' AS name, problem, value,
       substr(:values, 1, instr(:values || ' ', ' ') - 1) AS wanted, path, line
FROM said
WHERE (value IS NULL OR instr(' ' || :values || ' ', ' ' || value || ' ') = 0);
