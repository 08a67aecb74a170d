-- id: package-dnsmasq-absent
-- title: The name and address server dnsmasq is not installed
-- title[zh_CN]: 未安装 dnsmasq（DNS 与 DHCP 服务）
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_dnsmasq_removed
-- why: A second DHCP or name server in the network leads the neighbours astray.
-- why[zh_CN]: 网络中多出的 DHCP 或 DNS 服务会误导其他主机。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('dnsmasq')
  AND status <> 'config-files';
