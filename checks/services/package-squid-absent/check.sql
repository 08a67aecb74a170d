-- id: package-squid-absent
-- title: The proxy Squid is not installed
-- title[zh_CN]: 未安装代理服务 Squid
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_squid_removed
-- why: An open proxy lends the host's address to strangers and leads past the firewall.
-- why[zh_CN]: 开放的代理会让外人借用本机地址，并绕过防火墙。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('squid', 'squid-openssl', 'squid3')
  AND status <> 'config-files';
