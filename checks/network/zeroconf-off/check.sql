-- id: zeroconf-off
-- title: The host gives itself no address
-- title[zh_CN]: 主机不自行分配链路本地地址
-- severity: info
-- area: network
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b
-- when: SELECT 1 FROM files WHERE path IN ('/etc/sysconfig/network')
-- key: setting
-- same-as: xccdf:network_disable_zeroconf
-- why: A host that misses its DHCP server then talks to whoever else is on the wire.
-- why[zh_CN]: 联系不到 DHCP 服务器的主机会与同一线路上的任何设备通信。
-- fix: Set NOZEROCONF=yes in {path}.
-- fix[zh_CN]: 在 {path} 中设置 NOZEROCONF=yes。
SELECT 'NOZEROCONF' AS setting, coalesce(s.value, 'not set') AS value,
       coalesce(s.path, '/etc/sysconfig/network') AS path, s.line
FROM (SELECT 1)
     LEFT JOIN program_settings AS s
               ON s.program = 'network-scripts' AND s.section = '' AND s.key = 'nozeroconf'
WHERE lower(coalesce(s.value, 'no')) NOT IN ('1', 'yes', 'true', 'on', 'enabled');
