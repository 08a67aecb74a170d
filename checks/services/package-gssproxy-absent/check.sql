-- id: package-gssproxy-absent
-- title: The Kerberos helper gssproxy is not installed
-- title[zh_CN]: 未安装 Kerberos 代理 gssproxy
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_gssproxy_removed
-- why: It runs as root and is of use only with NFS and Kerberos.
-- why[zh_CN]: 它以 root 运行，仅在 NFS 配合 Kerberos 时有用。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('gssproxy')
  AND status <> 'config-files';
