-- id: firewall-stale-ports
-- title: The packet filter lets in no port at which nothing listens
-- title[zh_CN]: 防火墙没有放行已无服务监听的端口
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b zicha:RA053 zicha:RA114
-- param widest: 16 | ranges of more ports are left out: they are for connections that programs open
-- param widest[zh_CN]: 端口数超过此值的范围不检查：它们通常供程序动态使用
-- key: first_port last_port rule
-- same-as: xccdf:iptables_sshd_disabled
-- why: The exception stayed when the service went; the next program that takes the port, wanted or
--     not, is open to everybody from its first minute.
-- why[zh_CN]: 服务已停用，放行规则却留了下来；以后任何占用该端口的程序（无论是否有意）一启动就对所有人开放。
-- fix: Delete the rule if the service is not coming back: {rule}
-- fix[zh_CN]: 若该服务不再启用，请删除规则：{rule}
SELECT first_port, last_port, table_name, chain, rule, min(path) AS path, min(line) AS line
FROM port_filter f
WHERE protocol = 'tcp' AND verdict = 'accept' AND rule IS NOT NULL AND last_port - first_port < :widest
  AND NOT EXISTS (SELECT 1 FROM listening_ports l
                  WHERE l.protocol LIKE 'tcp%' AND l.port BETWEEN f.first_port AND f.last_port)
GROUP BY first_port, last_port, table_name, chain, rule;
