-- id: package-samba-absent
-- title: The file server Samba is not installed
-- title[zh_CN]: 未安装文件共享服务 Samba
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_samba_removed
-- why: Worms spread over file shares; a host without shares needs no server for them.
-- why[zh_CN]: 蠕虫常通过文件共享传播，无共享需求的主机无须安装。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('samba')
  AND status <> 'config-files';
