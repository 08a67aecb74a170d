-- id: package-ufw-absent
-- title: The firewall ufw is not installed
-- title[zh_CN]: 未安装防火墙 ufw
-- severity: info
-- area: services
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- key: name
-- same-as: xccdf:package_ufw_removed
-- why: Beside nftables rules of one's own it loads others, and nobody knows which hold.
-- why[zh_CN]: 与自行编写的 nftables 规则并存时，难以确定哪些规则生效。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('ufw')
  AND status <> 'config-files';
