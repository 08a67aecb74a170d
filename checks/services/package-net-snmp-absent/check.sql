-- id: package-net-snmp-absent
-- title: The SNMP agent is not installed
-- title[zh_CN]: 未安装 SNMP 代理
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_net-snmp_removed
-- why: Its old versions send the community word in clear, and it tells everything about the host.
-- why[zh_CN]: 旧版协议以明文传输团体名，而它会说出主机的全部信息。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('net-snmp', 'snmpd', 'snmp')
  AND status <> 'config-files';
