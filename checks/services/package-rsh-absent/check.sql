-- id: package-rsh-absent
-- title: The clients rsh, rlogin and rcp are not installed
-- title[zh_CN]: 未安装 rsh、rlogin、rcp 客户端
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- same-as: xccdf:package_rsh_removed
-- why: They send passwords in clear and trust a host by its address.
-- why[zh_CN]: 这些命令以明文发送口令，并仅凭地址信任对方主机。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('rsh', 'rsh-client', 'rsh-redone-client')
  AND status <> 'config-files';
