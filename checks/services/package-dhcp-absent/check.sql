-- id: package-dhcp-absent
-- title: The DHCP server is not installed
-- title[zh_CN]: 未安装 DHCP 服务端
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_dhcp_removed xccdf:package_dhcp-server_removed
-- why: A second DHCP server gives the neighbours wrong addresses and gateways.
-- why[zh_CN]: 网络中多出的 DHCP 服务会给其他主机分配错误的地址和网关。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('dhcp', 'dhcp-server', 'isc-dhcp-server', 'kea-dhcp4-server', 'udhcpd')
  AND status <> 'config-files';
