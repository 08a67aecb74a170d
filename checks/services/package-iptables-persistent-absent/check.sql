-- id: package-iptables-persistent-absent
-- title: The rule loader iptables-persistent is not installed
-- title[zh_CN]: 未安装 iptables 规则加载程序 iptables-persistent
-- severity: info
-- area: services
-- controls: gbt22239:8.1.3.2.b gbt22239:7.1.3.2.b
-- key: name
-- same-as: xccdf:package_iptables-persistent_removed
-- why: Beside ufw or nftables it loads rules of its own, and nobody knows which hold.
-- why[zh_CN]: 与 ufw 或 nftables 并存时，难以确定哪些规则生效。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('iptables-persistent', 'netfilter-persistent')
  AND status <> 'config-files';
