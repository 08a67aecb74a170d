-- id: snmp-agent
-- title: The SNMP agent is off unless a monitoring system asks it
-- title[zh_CN]: 无监控需要时不启用 SNMP 代理
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c zicha:RB121
-- key: name
-- same-as: xccdf:service_snmpd_disabled
-- why: SNMP 1 and 2c know one password, which is sent in clear and is commonly still "public"; the
--     agent tells programs, accounts of processes and network connections.
-- why[zh_CN]: SNMP v1、v2c 只靠一个明文传输的团体名，且常常仍是默认的 public；代理会透露程序、进程和网络连接等信息。
-- fix: If nothing asks it: systemctl disable --now {name}. Otherwise use SNMPv3 (createUser, rouser
--     … priv in /etc/snmp/snmpd.conf), delete every rocommunity and rwcommunity line, and record a
--     waiver.
-- fix[zh_CN]: 无监控系统查询时：systemctl disable --now {name}。否则改用 SNMPv3（在 /etc/snmp/snmpd.conf 中配置 createUser 和 rouser … priv），删除所有 rocommunity、rwcommunity 行，并登记豁免。
SELECT name, min(description) AS description, min(path) AS path FROM services
WHERE name IN ('snmpd', 'net-snmpd') AND kind IN ('service', 'sysv') AND state <> 'alias'
  AND (is_enabled OR is_running = 1)
GROUP BY name;
